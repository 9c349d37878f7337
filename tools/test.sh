#!/usr/bin/env bash
# Every test: the core, the page's own code natively and as wasm in node, and the site in the browsers
# that ENGINES names (all three without it).
set -euo pipefail
"$(dirname "$0")/setup.sh" browser
source "$(dirname "$0")/env.sh"
cd "$ROOT"

# The same cases every time: a change that breaks nothing breaks no test. New ones are looked for by 'make fuzz', and by
# 'cargo test' without this.
export PROPTEST_RNG_SEED=${PROPTEST_RNG_SEED:-20261126}
step "test 1 of 5: the core, without any web crate"
cargo test "${LOCKED[@]}" --no-default-features
step "test 2 of 5: the code that writes the pages, natively"
cargo test "${LOCKED[@]}" --no-default-features --features prerender --lib --bins --tests
step "test 3 of 5: as wasm, in node"
[ -f tests/wasm.rs ] || die "tests/wasm.rs is missing: the unit tests that run as wasm belong there"
cargo test "${LOCKED[@]}" --no-default-features --target "$WASM" --test wasm
source "$ROOT/tools/lib/engines.sh"
ENGINES=$(engines_here)
export ENGINES
step "test 4 of 5: the site, in ${ENGINES// /, }"
"$ROOT/tools/dist.sh"
node tests/browser/run.mjs
step "test 5 of 5: the JavaScript package, as its users get it"
"$ROOT/tools/npm.sh"
mapfile -t files < <(find tests/npm -name '*.test.mjs' | sort)
[ ${#files[@]} -gt 0 ] || die "no *.test.mjs in tests/npm"
node --test --test-concurrency=1 "${files[@]}"
step "test: all five passed in $((SECONDS / 60)) min $((SECONDS % 60)) s"
