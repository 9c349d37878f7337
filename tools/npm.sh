#!/usr/bin/env bash
# The JavaScript package, in dist/npm (or in the folder that is named): ready for 'npm pack'. A build that fails
# leaves the last good package in place.
set -euo pipefail
"$(dirname "$0")/setup.sh"
source "$(dirname "$0")/env.sh"
source "$(dirname "$0")/lib/fresh.sh"
TO=${1:-$ROOT/dist/npm}
mkdir -p "$(dirname "$TO")"
TO=$(cd "$(dirname "$TO")" && pwd)/$(basename "$TO")
cd "$ROOT"

mkdir -p dist
exec 8>dist/.lock-npm
if have flock; then flock 8; fi
need gzip "install gzip"

INPUTS=(Cargo.toml Cargo.lock build src LICENSE THIRD-PARTY.txt tools/npm.sh tools/env.sh)
STAMP=dist/.stamp-npm
SETTINGS="$TO $("${RUSTC:-rustc}" -vV) $(wasm-bindgen --version) $(grep '"version"' node_modules/binaryen/package.json)"
if [ -f "$TO/package.json" ] && is_fresh "$STAMP" "$SETTINGS" "${INPUTS[@]}"; then
    step "$TO is up to date"
    exit 0
fi

# A folder that holds something else is not ours to replace.
if [ -e "$TO" ] && ! grep -qs '"name": "buying-time"' "$TO/package.json"; then
    [ -z "$(ls -A "$TO")" ] || die "$TO holds something else: name another folder"
fi

echo "$SETTINGS" >"$STAMP.new" # dated before the build: an edit during the build counts as new
work=dist/.npm
stage=$TO.stage
rm -rf "$work" "$stage"
mkdir -p "$work"

step "building the program of the package (under 1 min)"
cargo rustc "${LOCKED[@]}" --lib --crate-type cdylib --profile npm --target "$WASM" \
    --no-default-features --features js 8>&- ||
    die "the program does not build (see above); $TO is as it was"
wasm-bindgen --target web --no-typescript --omit-default-module-path --experimental-reset-state-function \
    --remove-producers-section --out-name glue --out-dir "$work" \
    "${CARGO_TARGET_DIR:-target}/$WASM/npm/buying_time.wasm"
wasm-opt -Os --converge --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext \
    --enable-mutable-globals --enable-reference-types --enable-multivalue \
    "$work/glue_bg.wasm" -o "$work/buying-time.wasm"
# Without name and date: the same program gives the same package.
gzip -9 -n -c "$work/buying-time.wasm" >"$work/buying-time.wasm.gz"

step "writing the package"
cargo run "${LOCKED[@]}" --no-default-features --features prerender --bin package -- "$work" "$stage" 8>&- ||
    die "the package cannot be written (see above); $TO is as it was"

rm -rf "$TO.old"
rm -f dist/SHA256SUMS # of the last build; tools/sums.sh
if [ -e "$TO" ]; then mv "$TO" "$TO.old"; fi
mv "$stage" "$TO"
rm -rf "$TO.old" "$work"
mv "$STAMP.new" "$STAMP"
step "$TO is ready: $(du -sh "$TO" | cut -f 1)"
