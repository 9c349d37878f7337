#!/usr/bin/env bash
# The crates of Cargo.lock, fetched before anything compiles.
set -euo pipefail
source "$(dirname "$0")/../env.sh"

cd "$ROOT"
host=$("${RUSTC:-rustc}" -vV | sed -n 's/^host: //p')
fetch=(cargo fetch "${LOCKED[@]}" --target "$WASM" --target "$host")
if "${fetch[@]}" --offline >/dev/null 2>&1; then exit 0; fi
step "fetching the crates of Cargo.lock (under 1 min)"
quietly crates "${fetch[@]}" ||
    die "crates cannot be fetched: $(grep -m 1 '^error' "$LOG" | cut -c 8- || true) (check the network or proxy; log: $LOG)"
