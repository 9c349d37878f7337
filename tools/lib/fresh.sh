# shellcheck shell=bash
# Whether something that was built is newer than all that it was built from.

# is_fresh STAMP SETTINGS INPUT…: the stamp was made with these settings, and no input has changed since. Inputs that
# are not there do not count.
is_fresh() {
    local stamp=$1 settings=$2 input there=()
    shift 2
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$settings" ] || return 1
    for input in "$@"; do if [ -e "$input" ]; then there+=("$input"); fi; done
    [ -z "$(find "${there[@]}" -newer "$stamp" -print -quit)" ]
}
