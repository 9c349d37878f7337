#!/usr/bin/env bash
# What dist/ was made with (BUILD.txt) and the SHA-256 of every file in it (SHA256SUMS, for 'sha256sum -c'). No dates
# and no folders: the same source and tools give the same lines.
set -euo pipefail
source "$(dirname "$0")/env.sh"
source "$ROOT/tools/lib/revision.sh"
source "$ROOT/tools/lib/sha256.sh"
cd "$ROOT"

# From the lock file: asking wasm-opt takes a second.
npm_version() { node -p "require('./package-lock.json').packages['node_modules/$1'].version"; }
{
    echo "Buying Time $(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1), $(revision)"
    echo "BASE_URL=${BASE_URL:-}"
    echo
    "${RUSTC:-rustc}" -vV
    trunk --version
    wasm-bindgen --version
    echo "binaryen $(npm_version binaryen)"
    echo "esbuild $(npm_version esbuild)"
    echo "node $(node --version)"
    gzip --version 2>&1 | head -n 1
} >dist/BUILD.txt

sums dist >dist/SHA256SUMS.new
mv dist/SHA256SUMS.new dist/SHA256SUMS
step "dist/SHA256SUMS has $(wc -l <dist/SHA256SUMS | tr -d ' ') files"
