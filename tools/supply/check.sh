#!/usr/bin/env bash
# The dependencies: lock files that say all, free licences, one registry, nothing unused, notices up to date.
set -euo pipefail
source "$(dirname "$0")/../env.sh"
cd "$ROOT"

# Fetches those of other systems too, which cargo-deny reads.
cargo metadata --locked --format-version 1 >/dev/null || die "Cargo.lock does not fit Cargo.toml (see above)"
cargo deny --locked --offline check licenses bans sources
cargo machete
node tools/supply/third-party.mjs --check
node tools/supply/npm-lock.mjs
