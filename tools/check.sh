#!/usr/bin/env bash
# Format, lints, documentation and dependencies, with no warning allowed.
set -euo pipefail
"$(dirname "$0")/setup.sh" check
source "$(dirname "$0")/env.sh"
cd "$ROOT"

cargo fmt --version >/dev/null 2>&1 || die "rustfmt is missing: run 'rustup component add rustfmt'"
cargo clippy --version >/dev/null 2>&1 || die "clippy is missing: run 'rustup component add clippy'"

step "format, file by file: no macro may hide one"
mapfile -t sources < <(git ls-files '*.rs')
rustfmt --check --edition 2024 "${sources[@]}"
# What rustfmt leaves alone, it may leave wide: macros and strings. An address alone may be as long as it is.
wide=$(LC_ALL=C.UTF-8 grep -nE '^.{111,}' "${sources[@]}" | grep -vE ':[[:space:]]*(url: Some\()?"https?://[^ ]*"\)?,$' || true)
[ -z "$wide" ] || die "lines of more than 110 columns:
$wide"
clippy() {
    step "clippy $*"
    cargo clippy "${LOCKED[@]}" "$@" -- -D warnings
}
clippy --no-default-features --all-targets
clippy --no-default-features --features prerender --lib --bins
# libFuzzer is C++.
if have c++; then clippy --no-default-features --features fuzz --bin fuzz; fi
wasm=(--lib --bins)
if [ -f tests/wasm.rs ]; then wasm+=(--test wasm); fi
clippy --target "$WASM" "${wasm[@]}"
clippy --target "$WASM" --no-default-features --features js --lib
step "documentation"
RUSTDOCFLAGS="-D warnings" cargo doc "${LOCKED[@]}" --no-default-features --features prerender --no-deps --document-private-items
step "dependencies: lock files, licences, where they come from, what is not used"
tools/supply/check.sh
step "check: all passed"
