#!/usr/bin/env bash
# What looks after the dependencies: only for 'make check'.
set -euo pipefail
source "$(dirname "$0")/../env.sh"
source "$ROOT/tools/lib/crate.sh"

install_crate cargo-deny "$DENY_VERSION" cargo-deny 2 0
install_crate cargo-machete "$MACHETE_VERSION" cargo-machete 1 0
