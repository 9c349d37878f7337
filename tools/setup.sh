#!/usr/bin/env bash
# Installs what is missing for a build; with `setup.sh browser` also for the browser's tests, with `setup.sh check`
# also for looking after the dependencies. What is there is left alone; two checkouts at once wait for each other.
set -euo pipefail
source "$(dirname "$0")/env.sh"

case $(uname -s) in Linux | Darwin) ;; *) die "this set-up knows Linux and macOS: on Windows use WSL" ;; esac
mkdir -p "$CACHE" 2>/dev/null || die "$CACHE cannot be written: point BUYING_TIME_CACHE at a directory that can"
exec 9>"$CACHE/lock"
if have flock && ! flock -n 9; then
    step "waiting for another set-up to finish"
    flock 9
fi

cd "$ROOT"
"$ROOT/tools/setup/wasm-target.sh" 9>&-
"$ROOT/tools/setup/node-tools.sh" 9>&-
if [ "${1:-}" = browser ]; then "$ROOT/tools/setup/browser.sh" 9>&-; fi
"$ROOT/tools/setup/crates.sh" 9>&-
"$ROOT/tools/setup/cargo-tools.sh" 9>&-
if [ "${1:-}" = check ]; then "$ROOT/tools/setup/check-tools.sh" 9>&-; fi
if [ "${1:-}" = browser ]; then "$ROOT/tools/setup/engines.sh" 9>&-; fi
