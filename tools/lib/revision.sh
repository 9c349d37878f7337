# shellcheck shell=bash
# The state of the source that is built, as src/bin/prerender/revision.rs sees it.

revision() {
    local commit
    if [ -n "${BUYING_TIME_COMMIT:-}" ]; then
        echo "commit $BUYING_TIME_COMMIT"
    elif git ls-files --error-unmatch tools/lib/revision.sh >/dev/null 2>&1 && commit=$(git rev-parse HEAD 2>/dev/null); then
        echo "commit $commit$([ -z "$(git status --porcelain)" ] || echo " with uncommitted changes")"
    else
        echo "unknown source state"
    fi
}
