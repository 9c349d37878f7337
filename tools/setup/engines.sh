#!/usr/bin/env bash
# Firefox with its driver and WebKitGTK, where they can be had: the tests go on without, and say so.
set -euo pipefail
source "$(dirname "$0")/../env.sh"
source "$ROOT/tools/lib/root.sh"
source "$ROOT/tools/lib/crate.sh"
source "$ROOT/tools/lib/engines.sh"

# packages WHY PACKAGE…
packages() {
    local why=$1 package
    shift
    need_apt "$why" "$@"
    apt_update
    for package in "$@"; do apt_has "$package" || die "there is no package $package here"; done
    step "installing $* (about 1 min)"
    apt_install "$@"
}

firefox() {
    if [ -z "$FIREFOX" ]; then packages "no firefox-esr (or FIREFOX=)" firefox-esr; fi
    install_crate geckodriver "$GECKODRIVER_VERSION" geckodriver 2 1
}

webkit() {
    if [ -n "$(lacking webkit)" ]; then
        packages "no WebKitGTK" webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb dbus
    fi
}

for engine in firefox webkit; do
    wanted "$engine" || continue
    # What would end the set-up ends this part of it.
    (
        die() {
            step "the tests will leave $engine out: $*"
            exit 1
        }
        "$engine"
    ) || true
done
