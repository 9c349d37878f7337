#!/usr/bin/env bash
# The static site in dist/site, the same as one archive (dist/buying-time.zip) and as one file that opens from a disk
# (dist/buying-time.html), and header files for servers (dist/headers). Built only when something that goes into it has
# changed, each program by itself; a build that fails leaves the last good site in place. BASE_URL=https://… for what
# needs absolute addresses.
# Programs know nothing of commits and addresses: after a commit that changes nothing else, only the pages are written.
set -euo pipefail
"$(dirname "$0")/setup.sh"
source "$(dirname "$0")/env.sh"
source "$(dirname "$0")/lib/fresh.sh"
source "$(dirname "$0")/lib/revision.sh"
source "$(dirname "$0")/lib/sha256.sh"
cd "$ROOT"

# What every program is built from. What is beside that in src/ never gets into one, and a model's folder only into the
# programs that have it.
OUTSIDE=(bin npm js api site onefile embed models)
PROGRAM_INPUTS=(index.html Cargo.toml Cargo.lock Trunk.toml build tools/dist.sh tools/env.sh tools/shrink.mjs src/models/*.rs)
for path in src/*; do
    if [[ " ${OUTSIDE[*]} " != *" ${path#src/} "* ]]; then PROGRAM_INPUTS+=("$path"); fi
done
PAGES_INPUTS=(index.html Cargo.toml Cargo.lock Trunk.toml build src tools/dist.sh tools/env.sh tools/shrink.mjs style public
    package-lock.json LICENSE THIRD-PARTY.txt)
PAGES_STAMP=dist/.stamp
BUILDS=dist/.trunk
ONE_FILE=all # the bundle of the one file
BASE_URL=${BASE_URL:-}
CONTACT=${CONTACT:-} # where readers report an error: https://… or mailto:…
# 'tools/dist.sh pages': only what the pages load. The one file keeps its program until the next time.
FIRST=${1:-everything}
CORES=$(nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2)

mkdir -p dist
exec 8>dist/.lock
if have flock; then flock 8; fi

# What goes on in the background ends with this.
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT

# Everything but the inputs that the programs depend on.
settings() {
    "${RUSTC:-rustc}" -vV
    trunk --version
    wasm-bindgen --version
    grep -h '"version"' node_modules/{binaryen,esbuild}/package.json # asking the programs takes a second
}

prerender() {
    cargo run "${LOCKED[@]}" --no-default-features --features prerender --bin prerender -- "$@" 8>&-
}

# What stands in the pages, and what they load beside the programs.
write_scripts() {
    local to=$BUILDS/scripts small=(esbuild --log-level=warning --minify --target=es2022)
    rm -rf "$to"
    "${small[@]}" --bundle --format=iife --outbase=src --outdir="$to" src/site/{head,front,preset,root,find,sw}.js \
        src/embed/{head,frame}.js src/onefile/{head,boot}.js &&
        "${small[@]}" --outfile="$to/embed.js" src/embed/embed.js &&
        cat style/main.css style/front.css | "${small[@]}" --loader=css >"$to/main.css" &&
        cat style/main.css style/embed.css | "${small[@]}" --loader=css >"$to/embed.css" ||
        die "the scripts and styles can't be made smaller; dist/site is as it was"
}

# stamp FILE SETTINGS: what was built is from these settings, and from files as they were when this began.
stamp() {
    echo "$2" >"$1.new"
    touch -r "$STARTED" "$1.new"
    mv "$1.new" "$1"
}

write_pages() {
    write_scripts
    step "writing the pages of dist/site"
    rm -rf dist/.stage
    local base=()
    if [ -n "$BASE_URL" ]; then base=(--base-url "$BASE_URL"); fi
    if [ -n "$CONTACT" ]; then base+=(--contact "$CONTACT"); fi
    prerender "$BUILDS" dist/.stage "${base[@]}" ||
        die "the pages cannot be written (see above); dist/site is as it was"

    rm -rf dist/.old
    mkdir dist/.old
    rm -f dist/SHA256SUMS # of the last build; tools/sums.sh
    for made in site headers buying-time.html buying-time.zip; do
        if [ -e "dist/$made" ]; then mv "dist/$made" dist/.old/; fi
        mv "dist/.stage/$made" dist/
    done
    rm -rf dist/.old dist/.stage
    stamp "$PAGES_STAMP" "$PAGES_SETTINGS"
    step "dist/site is ready: $(du -sh dist/site | cut -f 1); as one file: $(($(wc -c <dist/buying-time.html) / 1000)) kB"
}

SETTINGS=$(settings)
PAGES_SETTINGS=$(printf '%s\nbase-url: %s\ncontact: %s\n%s\n' "$SETTINGS" "$BASE_URL" "$CONTACT" "$(revision)")
if [ -f dist/site/index.html ] && [ -f dist/buying-time.zip ] && is_fresh "$PAGES_STAMP" "$PAGES_SETTINGS" "${PAGES_INPUTS[@]}"; then
    step "dist/site is up to date"
    exit 0
fi
mkdir -p "$BUILDS"
STARTED=dist/.started # stamps are dated before the build: an edit during the build counts as new
touch "$STARTED"

# ---- Which programs there are, and which are stale ----

# The library is the same in all programs: compiled once, while the pages' writer compiles.
step "compiling the pages' writer, and the library for the browser (some 2 min the first time)"
cargo build "${LOCKED[@]}" --release --target "$WASM" --lib 8>&- &
library=$!
bundles=$(prerender --list) || die "the pages' writer does not build (see above); dist/site is as it was"
wait "$library" || die "the library does not build for the browser (see above); dist/site is as it was"

stale=()
while read -r bundle folders; do
    inputs=("${PROGRAM_INPUTS[@]}")
    # Prose, golden values and tests are in no program.
    for folder in $folders; do
        mapfile -t -O "${#inputs[@]}" inputs < <(find "src/models/$folder" -name '*.rs' -not -path '*/tests/*')
    done
    if [ -d "$BUILDS/$bundle" ] && is_fresh "$BUILDS/$bundle.stamp" "$SETTINGS" "${inputs[@]}"; then continue; fi
    # The largest first: the others are made smaller beside it.
    if [ "$bundle" = "$ONE_FILE" ]; then stale=("$bundle" "${stale[@]}"); else stale+=("$bundle"); fi
done <<<"$bundles"
if [ "$FIRST" = pages ] && [ "${stale[0]:-}" = "$ONE_FILE" ] && [ -d "$BUILDS/$ONE_FILE" ]; then
    stale=("${stale[@]:1}")
    PAGES_SETTINGS+=$'\nthe one file is to come'
fi

# ---- The programs ----

# What a build is before it is made smaller: if that is as it was, so is the program.
built_from() {
    sums "$1"
    "${SHA256[@]}" tools/shrink.mjs
    grep -h '"version"' node_modules/{binaryen,esbuild}/package.json
}

# shrink BUNDLE: from its build, in the background.
shrink() {
    local from=$BUILDS/$1.new to=$BUILDS/$1
    if [ ! -d "$to" ] || ! built_from "$from" | cmp -s - "$to.from"; then
        built_from "$from" >"$to.from.new"
        node tools/shrink.mjs "$from" || return
        rm -rf "$to" "$to.from"
        mv "$from" "$to"
        mv "$to.from.new" "$to.from"
    fi
    rm -rf "$from"
    stamp "$to.stamp" "$SETTINGS"
}

# wait_for N: until no more than N programs are being made smaller.
shrinking=0
wait_for() {
    while [ "$shrinking" -gt "$1" ]; do
        wait -n || die "a program can't be made smaller (see above); dist/site is as it was"
        shrinking=$((shrinking - 1))
    done
}

count=0
for bundle in "${stale[@]}"; do
    wait_for $((CORES > 1 ? CORES - 1 : 0))
    count=$((count + 1))
    step "building the programs for the browser, $count of ${#stale[@]}: $bundle (under 1 min)"
    rm -rf "$BUILDS/$bundle.new"
    BUYING_TIME_BUNDLE=$bundle env -u NO_COLOR trunk build --release --offline true "${LOCKED[@]}" \
        --dist "$BUILDS/$bundle.new" 8>&- ||
        die "$bundle does not build (see above); dist/site is as it was"
    shrink "$bundle" 8>&- &
    shrinking=$((shrinking + 1))
done
wait_for 0

write_pages
