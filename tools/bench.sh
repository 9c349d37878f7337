#!/usr/bin/env bash
# How fast the models run natively, and how fast the page answers in a browser.
set -euo pipefail
"$(dirname "$0")/setup.sh" browser
source "$(dirname "$0")/env.sh"
cd "$ROOT"

"$ROOT/tools/dist.sh"
step "bench 1 of 5: what a first visit loads and keeps"
node tests/bench/sizes.mjs
step "bench 2 of 5: the page in a browser"
node tests/bench/main.mjs
step "bench 3 of 5: the JavaScript package, in node"
"$ROOT/tools/npm.sh"
node tests/bench/npm.mjs
step "bench 4 of 5: the models, natively"
cargo bench "${LOCKED[@]}" --no-default-features
step "bench 5 of 5: networks in WebAssembly, in node"
cargo test "${LOCKED[@]}" --release --no-default-features --target "$WASM" --bench networks-wasm -- --nocapture
