#!/usr/bin/env bash
# Chromium, its driver and a Japanese font: only for the tests and the benchmarks.
set -euo pipefail
source "$(dirname "$0")/../env.sh"
source "$ROOT/tools/lib/root.sh"

# A browser and a driver of the same major version.
major() { "$1" --version 2>/dev/null | grep -oE '[0-9]+\.[0-9.]+' | head -n 1 | cut -d . -f 1; }
matching() {
    [ -n "$CHROME" ] && [ -n "$CHROMEDRIVER" ] && [ -n "$(major "$CHROME")" ] &&
        [ "$(major "$CHROME")" = "$(major "$CHROMEDRIVER")" ]
}

if ! matching; then
    need_apt "the browser tests need Chromium and chromedriver of one version (or CHROME= and CHROMEDRIVER=)" chromium chromium-driver
    apt_update
    apt_has chromium-driver ||
        die "no package chromium-driver here: install Chrome and chromedriver of the same version, or point CHROME and CHROMEDRIVER at them"
    step "installing Chromium and its driver (about 1 min)"
    apt_install chromium chromium-driver
    unset CHROME CHROMEDRIVER
    source "$ROOT/tools/env.sh"
    matching || die "'$CHROME' and '$CHROMEDRIVER' do not work together: point CHROME and CHROMEDRIVER at a browser and driver of the same version"
fi

if ! { have fc-list && [ -n "$(fc-list :lang=ja family)" ]; }; then
    need_apt "the browser tests need a Japanese font" fontconfig fonts-ipafont-gothic
    apt_update
    step "installing a Japanese font (under 1 min)"
    apt_install fontconfig fonts-ipafont-gothic
fi
step "browser: $("$CHROME" --version 2>/dev/null | head -n 1)"
