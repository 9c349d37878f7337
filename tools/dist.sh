#!/usr/bin/env bash
# The static site in dist/site, the same as one archive (dist/buying-time.zip) and as one file that opens from a disk
# (dist/buying-time.html), and header files for servers (dist/headers). Built only when something that goes into it has
# changed; a build that fails leaves the last good site in place. BASE_URL=https://… for what needs absolute addresses.
# Programs know nothing of commits and addresses: after a commit that changes nothing else, only the pages are written.
set -euo pipefail
"$(dirname "$0")/setup.sh"
source "$(dirname "$0")/env.sh"
source "$(dirname "$0")/lib/fresh.sh"
source "$(dirname "$0")/lib/revision.sh"
cd "$ROOT"

INPUTS=(index.html Cargo.toml Cargo.lock Trunk.toml build.rs src tools/dist.sh tools/env.sh tools/shrink.mjs)
STAMP=dist/.stamp-programs
PAGES_INPUTS=("${INPUTS[@]}" style public LICENSE THIRD-PARTY.txt)
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

# What stands in the pages, and what they load beside the programs.
write_scripts() {
    local to=dist/.trunk/scripts small=(esbuild --log-level=warning --minify --target=es2022)
    rm -rf "$to"
    "${small[@]}" --bundle --format=iife --outbase=src --outdir="$to" src/site/{head,preset,root,sw}.js \
        src/embed/{head,frame}.js src/onefile/{head,boot}.js &&
        "${small[@]}" --outfile="$to/embed.js" src/embed/embed.js &&
        "${small[@]}" --outfile="$to/main.css" style/main.css &&
        cat style/main.css style/embed.css | "${small[@]}" --loader=css >"$to/embed.css" ||
        die "the scripts and styles can't be made smaller; dist/site is as it was"
}

write_pages() {
    write_scripts
    step "writing the pages of dist/site"
    echo "$PAGES_SETTINGS" >"$PAGES_STAMP.new" # dated before the build: an edit during the build counts as new
    rm -rf dist/.stage
    local base=()
    if [ -n "$BASE_URL" ]; then base=(--base-url "$BASE_URL"); fi
    prerender dist/.trunk dist/.stage "${base[@]}" ||
        die "the pages cannot be written (see above); dist/site is as it was"

    rm -rf dist/.old
    mkdir dist/.old
    rm -f dist/SHA256SUMS # of the last build; tools/sums.sh
    for made in site headers buying-time.html buying-time.zip; do
        if [ -e "dist/$made" ]; then mv "dist/$made" dist/.old/; fi
        mv "dist/.stage/$made" dist/
    done
    rm -rf dist/.old dist/.stage
    mv "$PAGES_STAMP.new" "$PAGES_STAMP"
    step "dist/site is ready: $(du -sh dist/site | cut -f 1); as one file: $(($(wc -c <dist/buying-time.html) / 1000)) kB"
}

SETTINGS=$(settings)
PAGES_SETTINGS=$(printf '%s\nbase-url: %s\n%s\n' "$SETTINGS" "$BASE_URL" "$(revision)")
if [ -d dist/.trunk ] && is_fresh "$STAMP" "$SETTINGS" "${INPUTS[@]}"; then
    if [ -f dist/site/index.html ] && [ -f dist/buying-time.zip ] && is_fresh "$PAGES_STAMP" "$PAGES_SETTINGS" "${PAGES_INPUTS[@]}"; then
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
    step "building the page for the browser, $count of $((${#models[@]} + 1)): $model (the first takes some 2 min, the others half a minute)"
    BUYING_TIME_MODEL=$model env -u NO_COLOR trunk build --release --offline true "${LOCKED[@]}" \
        --dist "dist/.trunk/$model" 8>&- ||
        die "the page does not build (see above); dist/site is as it was"
done
step "building the page for the browser, $((count + 1)) of $((count + 1)): all calculators, for the one file"
env -u NO_COLOR -u BUYING_TIME_MODEL trunk build --release --offline true "${LOCKED[@]}" --dist dist/.trunk/all 8>&- ||
    die "the one file does not build (see above); dist/site is as it was"

step "making the programs and scripts smaller"
for model in "${models[@]}" all; do
    node tools/shrink.mjs dist/.trunk/"$model" || die "$model can't be made smaller; dist/site is as it was"
done
mv "$STAMP.new" "$STAMP"

write_pages
