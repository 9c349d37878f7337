# shellcheck shell=bash
# The environment of every build and test: source it after the set-up.
#
#   make setup && source tools/env.sh
#
# Nothing is installed here; tools/setup/ does that.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CACHE=${BUYING_TIME_CACHE:-${XDG_CACHE_HOME:-${HOME:?}/.cache}/buying-time}
# shellcheck source=tools/lib/say.sh
source "$ROOT/tools/lib/say.sh"

WASM=wasm32-unknown-unknown
DEBIAN_RUST=$CACHE/debian-rust/bin
# The version that Cargo.lock names for crate $1.
locked_version() {
    awk -v name="name = \"$1\"" '$0 == name { getline; gsub(/version = |"/, ""); print; exit }' \
        "$ROOT/Cargo.lock" 2>/dev/null
}

TRUNK_VERSION=0.21.14
DENY_VERSION=0.20.2
MACHETE_VERSION=0.9.2
BINDGEN_VERSION=$(locked_version wasm-bindgen)
GECKODRIVER_VERSION=0.37.1
NODE_VERSION=22.23.3 # only where the system's node is older than the tests can use

# Tools of this project's own, then those that npm brought, then the user's.
# env_path DIRECTORY: put it first on PATH, once.
env_path() {
    case ":$PATH:" in *":$1:"*) ;; *) if [ -d "$1" ]; then PATH=$1:$PATH; fi ;; esac
}
if [ -d "${CARGO_HOME:-$HOME/.cargo}/bin" ] && ! have cargo; then
    PATH=$PATH:${CARGO_HOME:-$HOME/.cargo}/bin
fi
env_path "$ROOT/node_modules/.bin"
env_path "$CACHE/tools/node-$NODE_VERSION/bin"
env_path "$CACHE/tools/trunk-$TRUNK_VERSION/bin"
env_path "$CACHE/tools/wasm-bindgen-$BINDGEN_VERSION/bin"
env_path "$CACHE/tools/cargo-deny-$DENY_VERSION/bin"
env_path "$CACHE/tools/cargo-machete-$MACHETE_VERSION/bin"
env_path "$CACHE/tools/geckodriver-$GECKODRIVER_VERSION/bin"

# Which Rust: the user's, or Debian's beside it (tools/setup/wasm-target.sh decides).
WASM_ROUTE=$(cat "$CACHE/wasm-route" 2>/dev/null || echo own)
if [ "$WASM_ROUTE" = debian ] && [ -x "$DEBIAN_RUST/rustc" ]; then
    env_path "$DEBIAN_RUST"
    export RUSTC=$DEBIAN_RUST/rustc RUSTDOC=$DEBIAN_RUST/rustdoc CARGO=$DEBIAN_RUST/cargo
    # Crates compiled against one build of the standard library do not fit the next.
    CARGO_TARGET_DIR=$ROOT/target/debian-$(cksum <"$(rustc --print sysroot)/lib/rustlib/$WASM/buying-time" | cut -d ' ' -f 1)
    export CARGO_TARGET_DIR
fi

# No path of this machine in the program. The last prefix that fits wins. The folder of a registry is named after its
# address, which differs behind a mirror.
remaps=("$HOME=/home" "${CARGO_HOME:-$HOME/.cargo}=/cargo" "$ROOT=/buying-time")
for registry in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do remaps+=("${registry%/}=/crates"); done
CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=
for pair in "${remaps[@]}"; do
    case $pair in
    =* | /=* | *[[:space:]]*) ;;
    *) CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS+=" --remap-path-prefix=$pair" ;;
    esac
done
# What makes loops faster by more code: counters kept beside a counter, and loads and sums made early on one way so that
# they are spared on another. Without, programs are half a hundredth smaller; arithmetic stays as it is written.
for pass in -disable-lsr -disable-lftr -replexitval=never -enable-pre=false -enable-load-pre=false; do
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS+=" -C llvm-args=$pass"
done
unset pass pair registry remaps RUSTFLAGS CARGO_ENCODED_RUSTFLAGS # they would replace the line above
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner
export PATH

# On CI the lock file is law.
# shellcheck disable=SC2034
LOCKED=()
if [ "${CI:-}" = true ]; then LOCKED=(--locked); fi

# The browsers of the tests.
# first_of COMMAND…: the path of the first that is there.
first_of() {
    local name
    for name in "$@"; do
        if command -v "$name" 2>/dev/null; then return; fi
    done
}
CHROME=${CHROME:-$(first_of chromium google-chrome google-chrome-stable chromium-browser /snap/bin/chromium)}
CHROMEDRIVER=${CHROMEDRIVER:-$(first_of chromedriver "${CHROMEWEBDRIVER:-/none}/chromedriver" \
    /usr/lib/chromium/chromedriver /usr/lib/chromium-browser/chromedriver /snap/bin/chromium.chromedriver)}
FIREFOX=${FIREFOX:-$(first_of firefox-esr)}
GECKODRIVER=${GECKODRIVER:-$(first_of geckodriver)}
WEBKITDRIVER=${WEBKITDRIVER:-$(first_of WebKitWebDriver)}
MINIBROWSER=${MINIBROWSER:-$(first_of /usr/lib/*/webkit2gtk-4.1/MiniBrowser /usr/lib*/webkit2gtk-4.1/MiniBrowser /usr/libexec/webkit2gtk-4.1/MiniBrowser)}
SITE_DIR=$ROOT/dist/site
export CHROME CHROMEDRIVER FIREFOX GECKODRIVER WEBKITDRIVER MINIBROWSER SITE_DIR
