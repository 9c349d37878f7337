#!/usr/bin/env bash
# Builds the site if anything has changed, and serves it on http://127.0.0.1:$PORT.
set -euo pipefail
source "$(dirname "$0")/env.sh"

PORT=${PORT:-8080}
[[ $PORT =~ ^[0-9]{1,5}$ ]] && [ "$((10#$PORT))" -ge 1 ] && [ "$((10#$PORT))" -le 65535 ] ||
    die "PORT is '$PORT': a number from 1 to 65535 is wanted"
# Before the build, not after it.
if (exec 3<>"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null; then
    die "port $PORT is taken: stop what uses it, or choose another with 'make serve PORT=$((10#$PORT % 65535 + 1))'"
fi

# The pages first. The one file's program, the largest, follows while they are served.
"$ROOT/tools/dist.sh" pages
source "$ROOT/tools/env.sh"
"$ROOT/tools/dist.sh" &
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
node "$ROOT/tools/serve.mjs" "$SITE_DIR" "$PORT"
