#!/usr/bin/env bash
# Whether the source alone decides what is built: two clones of the present commit, in folders of different names, are
# built from nothing, and every byte of dist/ compared. Takes twice as long as 'make dist' after 'make clean'.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$ROOT/tools/lib/say.sh"
source "$ROOT/tools/lib/sha256.sh"

commit=$(git -C "$ROOT" rev-parse HEAD) || die "this compares builds of a commit, and there is no repository here"
[ -z "$(git -C "$ROOT" status --porcelain)" ] || note "what is not committed is not built"
work=$(mktemp -d)
work=$(cd "$work" && pwd -P)
one=$work/one
two=$work/another/folder/with/a/name/of/another/length

for folder in "$one" "$two"; do
    step "building commit ${commit:0:12} in $folder"
    git clone -q --no-hardlinks "$ROOT" "$folder"
    git -C "$folder" checkout -q --detach "$commit"
    # Nothing of this checkout, nor of the builder's own settings for cargo.
    env -u CARGO_TARGET_DIR -u BUYING_TIME_COMMIT -u RUSTC -u RUSTDOC -u CARGO -u MAKEFLAGS -u MAKELEVEL make -C "$folder" --no-print-directory dist ||
        die "it does not build (see above); what there is is in $folder"
    # What a user of the package would install.
    (cd "$folder/dist" && npm pack --offline --silent --pack-destination . ./npm >/dev/null)
done

sums "$one/dist" >"$work/one.txt"
sums "$two/dist" >"$work/two.txt"
if ! diff "$work/one.txt" "$work/two.txt" >"$work/differences.txt" || ! cmp -s "$one/dist/SHA256SUMS" "$two/dist/SHA256SUMS"; then
    sed -n 's/^[<>] [0-9a-f]*  //p' "$work/differences.txt" | LC_ALL=C sort -u >&2
    die "these files of dist/ differ between $one and $two"
fi
step "both builds of commit ${commit:0:12} are the same in all $(wc -l <"$work/one.txt" | tr -d ' ') files; the SHA-256 of SHA256SUMS is $("${SHA256[@]}" "$one/dist/SHA256SUMS" | cut -d ' ' -f 1)"
rm -rf "$work"
