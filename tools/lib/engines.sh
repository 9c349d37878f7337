# shellcheck shell=bash
# The browsers that the tests run in: ENGINES, or all three. Chromium is compulsory, the others are not.

ENGINES=${ENGINES:-chromium firefox webkit}

# wanted ENGINE: is it among them?
wanted() { case " $ENGINES " in *" $1 "*) ;; *) return 1 ;; esac; }

# lacking ENGINE: what of it is not on this machine.
lacking() {
    case $1 in
    chromium) [ -n "$CHROME" ] && [ -n "$CHROMEDRIVER" ] || echo "Chromium and chromedriver" ;;
    firefox)
        [ -n "$FIREFOX" ] || echo "firefox-esr"
        [ -n "$GECKODRIVER" ] || echo "geckodriver"
        ;;
    webkit)
        [ -n "$WEBKITDRIVER" ] || echo "WebKitWebDriver"
        [ -n "$MINIBROWSER" ] || echo "MiniBrowser"
        have Xvfb || echo "Xvfb"
        have dbus-run-session || echo "dbus-run-session"
        ;;
    *) die "ENGINES names $1: there are chromium, firefox and webkit" ;;
    esac
}

# Those of ENGINES that are here, and a line for each that is not.
engines_here() {
    local engine here=() gone
    for engine in $ENGINES; do
        gone=$(lacking "$engine") || exit
        if [ -z "$gone" ]; then
            here+=("$engine")
        else
            [ "$engine" != chromium ] || die "the tests need Chromium: run 'make setup'"
            step "the tests leave $engine out: no ${gone//$'\n'/, no }"
        fi
    done
    echo "${here[*]}"
}
