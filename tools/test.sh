#!/usr/bin/env bash
# Every test: the core and the code that writes the pages natively, as wasm in node, the site in the browsers that ENGINES
# names (all three without it), and the JavaScript package. In the end it says what took how long.
set -euo pipefail
"$(dirname "$0")/setup.sh" browser
source "$(dirname "$0")/env.sh"
cd "$ROOT"

# What has run, and for how many seconds.
parts=() took=() began=$SECONDS

# part NAME: what ran until now is over, and this begins.
part() {
    if [ ${#parts[@]} -gt 0 ]; then took+=($((SECONDS - began))); fi
    began=$SECONDS
    parts+=("$*")
    step "test ${#parts[@]} of 6: $*"
}

# What failed so far. The parts after it run all the same, as far as they can.
failed=()

# try COMMAND…: part of the present part.
try() { "$@" || failed+=("${parts[-1]}"); }

# A table of all that ran, be it to its end or not.
table() {
    local index
    if [ ${#parts[@]} -eq 0 ]; then return; fi
    took+=($((SECONDS - began)))
    step "what took how long, in seconds"
    for index in "${!parts[@]}"; do note "$(printf '%5d  %s' "${took[$index]}" "${parts[$index]}")"; done
    if [ -f dist/.browser-times.json ]; then
        step "the slowest of the browser tests, when they last passed"
        node -e '
            const times = Object.entries(JSON.parse(require("fs").readFileSync("dist/.browser-times.json")));
            const here = times.filter(([name]) => process.env.ENGINES.split(" ").includes(name.split(" ")[1]));
            for (const [name, seconds] of here.sort((a, b) => b[1] - a[1]).slice(0, 5)) console.error(String(seconds).padStart(9), "", name.replace(" ", " in "));'
    fi
    if [ -s dist/.browser-failures ]; then
        step "what failed in the browsers, once more"
        grep -v '^ *at ' dist/.browser-failures | cut -c1-1500 >&2
    fi
}

# The same cases every time: a change that breaks nothing breaks no test. New ones are looked for by 'make fuzz', and by
# 'cargo test' without this.
export PROPTEST_RNG_SEED=${PROPTEST_RNG_SEED:-20261126}
source "$ROOT/tools/lib/engines.sh"
ENGINES=$(engines_here)
export ENGINES

# The site takes longest, and much of that on one processor: it is built beside the first tests, and the package after it.
mkdir -p dist
rm -f dist/.browser-failures
built=dist/.built.log
set -m # in a group of its own, to be ended as a whole
("$ROOT/tools/dist.sh" && "$ROOT/tools/npm.sh") >"$built" 2>&1 &
building=$!
set +m
trap 'kill -- "-$building" 2>/dev/null || true; table' EXIT

part "the core is built without any web crate"
if cargo tree "${LOCKED[@]}" --no-default-features --edges normal,build --prefix none | grep -E '^(js-sys|leptos|wasm-bindgen|web-sys) '; then
    die "the core needs a web crate: see above"
fi
try cargo check "${LOCKED[@]}" --no-default-features --lib
part "natively: the core, and the code that writes the pages"
try cargo test "${LOCKED[@]}" --no-default-features --features prerender --no-fail-fast
part "as wasm, in node"
[ -f tests/wasm.rs ] || die "tests/wasm.rs is missing: the unit tests that run as wasm belong there"
try cargo test "${LOCKED[@]}" --no-default-features --target "$WASM" --test wasm
part "the site and the package are built, which began with the first"
wait "$building" || {
    cat "$built" >&2
    die "the site or the package does not build: see above"
}
cat "$built"
part "the site, in ${ENGINES// /, }"
try node tests/browser/run.mjs
part "the JavaScript package, as its users get it"
mapfile -t files < <(find tests/npm -name '*.test.mjs' | sort)
[ ${#files[@]} -gt 0 ] || die "no *.test.mjs in tests/npm"
try node --test --test-concurrency=1 "${files[@]}"
[ ${#failed[@]} -eq 0 ] || die "failed: $(printf '%s; ' "${failed[@]}")see above"
step "test: all six passed in $((SECONDS / 60)) min $((SECONDS % 60)) s"
