#!/usr/bin/env bash
# Trunk, and wasm-bindgen in the version that Cargo.lock names: compiled once, kept in the cache.
set -euo pipefail
source "$(dirname "$0")/../env.sh"
source "$ROOT/tools/lib/crate.sh"

[ -n "$BINDGEN_VERSION" ] || die "Cargo.lock names no wasm-bindgen: run 'cargo generate-lockfile'"
install_crate trunk "$TRUNK_VERSION" trunk 6 0
install_crate wasm-bindgen-cli "$BINDGEN_VERSION" wasm-bindgen 3 1
