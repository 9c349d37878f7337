#!/usr/bin/env bash
# A compiler that can build for the browser, by the first route that works:
#   1. the Rust that is here, with the wasm target that it has or that rustup adds;
#   2. Debian's rustc-web beside it, with the standard library built for wasm from Debian's source.
# BUYING_TIME_WASM=rustup or =debian allows only one of the two.
set -euo pipefail
source "$(dirname "$0")/../env.sh"
source "$ROOT/tools/lib/root.sh"

MIN_RUST=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' "$ROOT/Cargo.toml")
MIN_RUST=${MIN_RUST:-1.88}
ALLOWED=${BUYING_TIME_WASM:-any}
OWN_PATH=${PATH//$DEBIAN_RUST:/} # without what an earlier run chose
RUST_VERSION=none

take() {
    mkdir -p "$CACHE"
    echo "$1" >"$CACHE/wasm-route"
    step "Rust for the browser: $2"
    exit 0
}

# The compiler on the user's PATH, asked without our own choice.
own() { env -u RUSTC -u RUSTDOC -u CARGO PATH="$OWN_PATH" "$@"; }

has_wasm() { compgen -G "$("$@" --print sysroot)/lib/rustlib/$WASM/lib/libstd-*.rlib" >/dev/null; }

route_own() {
    RUST_VERSION=$(own rustc --version 2>/dev/null | cut -d ' ' -f 2 || true)
    [ -n "$RUST_VERSION" ] || return 0
    at_least "$RUST_VERSION" "$MIN_RUST" || return 0
    if has_wasm own rustc && ! is_debian; then take own "rustc $RUST_VERSION has the wasm target"; fi
    own rustup --version >/dev/null 2>&1 || return 0
    if [ "$WASM_ROUTE" = debian ] && debian_ready; then return; fi # rustup was in vain before
    step "adding the wasm target to rustc $RUST_VERSION with rustup (under 1 min)"
    if quietly rustup own timeout 300 rustup target add "$WASM" && has_wasm own rustc; then
        take own "rustc $RUST_VERSION, wasm target added by rustup (route 1)"
    fi
    note "rustup cannot fetch it here: $(grep -m 1 -i 'error' "$LOG" || echo "see $LOG")"
}

# Is the user's own rustc the one of Debian's package?
is_debian() { [ "$(own rustc --print sysroot)" = /usr ]; }

PACKAGES=(rustc-web cargo-web rust-web-src lld-22 rust-web-clippy rustfmt-web)
STD=/usr/lib/rustlib/$WASM
STAMP=$STD/buying-time # names the compiler that the library was built by and for

installed() { dpkg-query -W -f '${Status}\n' "$1" 2>/dev/null | grep -q ' installed$'; }

# What the library depends on: the compiler and the revision of its source.
fingerprint() {
    /usr/bin/rustc -vV
    dpkg-query -W -f '${Package} ${Version}\n' rust-web-src
}

link_debian_rust() {
    rm -rf "$DEBIAN_RUST"
    mkdir -p "$DEBIAN_RUST"
    local name
    for name in cargo rustc rustdoc rustfmt cargo-fmt cargo-clippy clippy-driver; do
        ln -s "/usr/bin/$name" "$DEBIAN_RUST/$name"
    done
    # The name by which rustc looks for its linker; Debian's package has another.
    ln -s /usr/bin/lld-22 "$DEBIAN_RUST/rust-lld"
}

# A crate with nothing in it, so that cargo builds what comes with it. `test` is for wasm's unit
# tests; the bitcode lets link-time optimisation reach into the library.
build_std() {
    local crate=$CACHE/build/wasm-std
    rm -rf "$crate"
    mkdir -p "$crate/src"
    printf '[package]\nname = "wasm-std"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' >"$crate/Cargo.toml"
    echo '#![no_std]' >"$crate/src/lib.rs"
    (
        cd "$crate"
        unset CARGO_TARGET_DIR CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS
        export PATH=$DEBIAN_RUST:$PATH RUSTC=$DEBIAN_RUST/rustc CARGO=$DEBIAN_RUST/cargo
        export RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Cembed-bitcode=yes --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo"
        cargo build --release -Z build-std=std,panic_abort,test --target "$WASM"
    ) || die "the standard library cannot be built for wasm (see above); is the crate registry in reach?"
    rm -f "$crate/target/$WASM/release/deps"/libwasm_std-*
    fingerprint >"$crate/stamp"
    as_root rm -rf "$STD"
    as_root mkdir -p "$STD/lib"
    as_root cp "$crate/target/$WASM/release/deps"/lib*.rlib "$STD/lib/"
    cksum "$STD"/lib/*.rlib >>"$crate/stamp"
    as_root cp "$crate/stamp" "$STAMP"
    rm -rf "$crate"
}

std_is_current() {
    [ -f "$STAMP" ] && [ "$(head -n "$(fingerprint | wc -l)" "$STAMP")" = "$(fingerprint)" ]
}

debian_ready() { [ -x "$DEBIAN_RUST/rust-lld" ] && std_is_current; }

route_debian() {
    local missing=() name version
    for name in "${PACKAGES[@]}"; do installed "$name" || missing+=("$name"); done
    if [ ${#missing[@]} -gt 0 ]; then
        have apt-get || return 0
        need_apt "no wasm target for rustc $RUST_VERSION" "${missing[@]}"
        apt_update
        for name in "${missing[@]}"; do apt_has "$name" || return 0; done
        step "installing Debian's Rust: ${missing[*]} (about 1 min)"
        apt_install "${missing[@]}"
    fi
    version=$(/usr/bin/rustc --version | cut -d ' ' -f 2)
    at_least "$version" "$MIN_RUST" || die "Debian's rustc is $version, and $MIN_RUST or newer is wanted: run 'apt-get upgrade'"
    if ! std_is_current; then
        need_apt "the standard library for wasm goes to $STD" "${PACKAGES[@]}"
        link_debian_rust
        step "building Rust's standard library for wasm (about 1 min)"
        build_std
    elif ! debian_ready; then
        link_debian_rust
    fi
    take debian "Debian's rustc $version, library built from source (route 2)"
}

need cargo "install Rust $MIN_RUST or newer (rustup, or your system's package), then run the same command again"
case $ALLOWED in
any)
    route_own
    route_debian
    ;;
rustup) route_own ;;
debian) route_debian ;;
*) die "BUYING_TIME_WASM is '$ALLOWED': rustup or debian, or leave it unset" ;;
esac
die "no compiler for wasm: rustc here is $RUST_VERSION ($MIN_RUST or newer is wanted), rustup could not add its wasm target, and no package rustc-web is to be had; with a network run 'rustup update && rustup target add $WASM'"
