# shellcheck shell=bash
# System packages, for the steps that need them.

# as_root COMMAND…: as it is for root, by sudo for anyone else.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# need_apt WHY PACKAGE…: stop with one line where packages cannot be installed.
need_apt() {
    local why=$1
    shift
    have apt-get || die "$why; there is no apt-get here, so install by hand: $*"
    if [ "$(id -u)" -ne 0 ]; then
        have sudo || die "$why; neither root nor sudo here: as root, run 'apt-get install $*'"
        if [ -t 0 ]; then
            sudo -v || die "$why; sudo was refused: as root, run 'apt-get install $*'"
        else
            sudo -n true 2>/dev/null || die "$why; sudo wants a password: run 'sudo apt-get install $*'"
        fi
    fi
}

# The lists of packages are fetched at most once in each run.
apt_update() {
    [ -z "${APT_UPDATED:-}" ] || return 0
    quietly apt-update as_root apt-get -q update ||
        die "Debian's package lists cannot be fetched: check the network, then run the same command again (log: $LOG)"
    APT_UPDATED=1
}

# apt_has PACKAGE: can it be installed from here?
apt_has() { [[ $(apt-cache policy "$1" 2>/dev/null) =~ Candidate:\ [^\(] ]]; }

# apt_install PACKAGE…
apt_install() {
    quietly apt-install as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "$@" ||
        die "packages cannot be installed: $(grep -m 1 '^E:' "$LOG" || echo "see $LOG"); try 'apt-get install $*' by hand"
}
