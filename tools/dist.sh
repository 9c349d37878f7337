#!/usr/bin/env bash
# The static site, in dist/site. Built only when something that goes into it has changed; a build
# that fails leaves the last good site in place. BASE_URL=https://… for what needs absolute addresses.
# Programs know nothing of commits and addresses: after a commit that changes nothing else, only the pages are written.
set -euo pipefail
"$(dirname "$0")/setup.sh"
source "$(dirname "$0")/env.sh"
source "$(dirname "$0")/lib/fresh.sh"
source "$(dirname "$0")/lib/revision.sh"
cd "$ROOT"

INPUTS=(index.html Cargo.toml Cargo.lock Trunk.toml build.rs src style public tools/dist.sh tools/env.sh tools/shrink.mjs)
STAMP=dist/.stamp-programs
PAGES_INPUTS=("${INPUTS[@]}" LICENSE THIRD-PARTY.txt)
PAGES_STAMP=dist/.stamp
BASE_URL=${BASE_URL:-}

mkdir -p dist
exec 8>dist/.lock
if have flock; then flock 8; fi

# Everything but the inputs that the programs depend on.
settings() {
    "${RUSTC:-rustc}" -vV
    trunk --version
    wasm-bindgen --version
    grep '"version"' node_modules/binaryen/package.json # wasm-opt; asking the program takes a second
}

prerender() {
    cargo run "${LOCKED[@]}" --no-default-features --features prerender --bin prerender -- "$@" 8>&-
}

write_pages() {
    step "writing the pages of dist/site"
    echo "$PAGES_SETTINGS" >"$PAGES_STAMP.new" # dated before the build: an edit during the build counts as new
    rm -rf dist/.stage
    local base=()
    if [ -n "$BASE_URL" ]; then base=(--base-url "$BASE_URL"); fi
    prerender dist/.trunk dist/.stage "${base[@]}" ||
        die "the pages cannot be written (see above); dist/site is as it was"

    rm -rf dist/.old
    rm -f dist/SHA256SUMS # of the last build; tools/sums.sh
    if [ -e dist/site ]; then mv dist/site dist/.old; fi
    mv dist/.stage dist/site
    rm -rf dist/.old
    mv "$PAGES_STAMP.new" "$PAGES_STAMP"
    step "dist/site is ready: $(du -sh dist/site | cut -f 1)"
}

SETTINGS=$(settings)
PAGES_SETTINGS=$(printf '%s\nbase-url: %s\n%s\n' "$SETTINGS" "$BASE_URL" "$(revision)")
if [ -d dist/.trunk ] && is_fresh "$STAMP" "$SETTINGS" "${INPUTS[@]}"; then
    if [ -f dist/site/index.html ] && is_fresh "$PAGES_STAMP" "$PAGES_SETTINGS" "${PAGES_INPUTS[@]}"; then
        step "dist/site is up to date"
    else
        write_pages
    fi
    exit 0
fi
rm -f "$STAMP"
echo "$SETTINGS" >"$STAMP.new" # dated before the build, as above

step "which calculators there are"
mapfile -t models < <(prerender --list)
[ ${#models[@]} -gt 0 ] || die "the pages' writer does not build (see above); dist/site is as it was"

# A program for each calculator: a reader of one page need not load the others.
rm -rf dist/.trunk
count=0
for model in "${models[@]}"; do
    count=$((count + 1))
    step "building the page for the browser, $count of ${#models[@]}: $model (the first takes some 2 min, the others half a minute)"
    BUYING_TIME_MODEL=$model env -u NO_COLOR trunk build --release --offline true "${LOCKED[@]}" \
        --dist "dist/.trunk/$model" 8>&- ||
        die "the page does not build (see above); dist/site is as it was"
done

step "making the programs and scripts smaller"
for model in "${models[@]}"; do
    # The page's writer hashes the files anew.
    node tools/shrink.mjs dist/.trunk/"$model" || die "$model can't be made smaller; dist/site is as it was"
done
esbuild --log-level=warning --minify --target=es2022 --outdir=dist/.trunk/embed src/embed/*.js &&
    cat style/main.css style/embed.css | esbuild --log-level=warning --minify --loader=css >dist/.trunk/embed/embed.css ||
    die "the scripts of embedded charts can't be made smaller; dist/site is as it was"

mv "$STAMP.new" "$STAMP"

write_pages
