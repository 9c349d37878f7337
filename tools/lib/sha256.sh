# shellcheck shell=bash
# SHA-256 of a folder, by whatever the system has for it.

if have sha256sum; then SHA256=(sha256sum); else SHA256=(shasum -a 256); fi

# sums FOLDER: a line for every file below it, in the order of their names, as 'sha256sum -c' reads it there. Without
# what is hidden, and without such a list itself.
sums() {
    (
        cd "$1"
        find . -path './.*' -prune -o -type f ! -path './SHA256SUMS*' -print | cut -c 3- | LC_ALL=C sort |
            tr '\n' '\0' | xargs -0 "${SHA256[@]}"
    )
}
