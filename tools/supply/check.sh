#!/usr/bin/env bash
# The dependencies: lock files that say all, free licences, one registry, nothing unused, notices up to date.
set -euo pipefail
source "$(dirname "$0")/../env.sh"
cd "$ROOT"

# Fetches those of other systems too, which cargo-deny reads.
cargo metadata --locked --all-features --format-version 1 >/dev/null || die "Cargo.lock does not fit Cargo.toml (see above)"
cargo deny --locked --offline check licenses bans sources
cargo machete
node --test tools/supply/spdx.test.mjs >/dev/null || die "licence expressions are read wrongly: run 'node --test tools/supply/spdx.test.mjs'"
node tools/supply/third-party.mjs --check
node tools/supply/npm-lock.mjs
