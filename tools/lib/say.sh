# shellcheck shell=bash
# How the scripts talk: a line per step, and one clear line when something is missing.

step() { printf '==> %s\n' "$*" >&2; }
note() { printf '    %s\n' "$*" >&2; }

# die WHAT-IS-WRONG-AND-WHAT-TO-DO
die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# need COMMAND WHERE-TO-GET-IT
need() { have "$1" || die "$1 is missing: $2"; }

# at_least HAVE WANT: is version HAVE equal to WANT or newer?
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# is_version WANT COMMAND…: does COMMAND's output hold exactly version WANT?
is_version() {
    local want=$1
    shift
    # sed reads to the end: a program that is cut off in the middle has failed.
    "$@" 2>/dev/null | sed -n 1p | tr -s ' ()_' '\n' | sed 's/^v//' | grep -xF -- "$want" >/dev/null
}

# quietly LOG-NAME COMMAND…: output goes to a log, with a sign of life every 20 seconds. The last
# lines of the log are shown if the command fails. Sets LOG.
quietly() {
    LOG="$CACHE/log/$1.log"
    shift
    mkdir -p "$CACHE/log"
    local pid waited=0
    "$@" >"$LOG" 2>&1 </dev/null &
    pid=$!
    while kill -0 "$pid" 2>/dev/null; do
        sleep 0.2
        waited=$((waited + 1))
        if [ $((waited % 100)) -eq 0 ]; then note "still at it, $((waited / 5)) s"; fi
    done
    wait "$pid"
}
