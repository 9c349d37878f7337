#!/usr/bin/env bash
# Looks for inputs that break something, with libFuzzer: every target of tests/fuzz, or those that are named.
#
#   tools/fuzz.sh [TARGET…]     FUZZ_RUNS=1000000: so many executions in all, shared out among the targets
#
# Kept are, of all that was found, as few inputs as reach the same lines (tests/fuzz/corpus), and what broke something
# (tests/fuzz/found), for ever. The tests replay both. No nightly compiler is needed: the instrumentation is LLVM's, and without
# unsafe code there is nothing for an address sanitizer to find.
set -euo pipefail
"$(dirname "$0")/setup.sh"
source "$(dirname "$0")/env.sh"
cd "$ROOT"

# Executions of each target out of a thousand: those that run through whole pages take a hundred times as long as
# those that read a text.
declare -A SHARES=(
    [address]=226 [api]=5 [drafts]=20 [file]=190 [link]=20 [message]=200 [model]=25 [page]=3 [questions]=1 [table]=10 [typed]=300
)
RUNS=${FUZZ_RUNS:-10000000}
MEMORY=256 # MiB, of the whole process
SECONDS_EACH=30 # by the clock on the wall, which goes on while others have the processor
LONGEST=1024 # bytes of an input

targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then mapfile -t targets < <(printf '%s\n' "${!SHARES[@]}" | sort); fi
for target in "${targets[@]}"; do
    [ -n "${SHARES[$target]:-}" ] || die "no target $target: there are $(printf '%s ' "${!SHARES[@]}")"
done
have c++ || die "a C++ compiler is missing, which libFuzzer is built with: install g++"

step "fuzz: building"
host=$(rustc -vV | sed -n 's/^host: //p')
# What cargo-fuzz passes, but for the sanitizer and the tracing of every comparison: that takes more than half of the
# time, and a list of words finds the same. With a target named, build scripts are left alone.
flags="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-simplifycfg-branch-fold-threshold=0 --cfg fuzzing"
build=$ROOT/target/fuzz
RUSTFLAGS=$flags CARGO_TARGET_DIR=$build cargo build "${LOCKED[@]}" --profile fuzz --target "$host" \
    --no-default-features --features fuzz --bin fuzz
fuzz=$build/$host/fuzz/fuzz

# kept pack|unpack FILE FOLDER: between what is kept and the folders that libFuzzer knows.
kept() { FUZZ_KEPT=$1 FUZZ_FILE=$2 FUZZ_FOLDER=$3 "$fuzz" 2>"$build/kept.log" || die "see $build/kept.log"; }
# figure NAME: one of libFuzzer's own, of the last run.
figure() { sed -n "s/^stat::$1: *//p" "$log" | tail -n 1; }

failed=0 total=0 summary=()
for target in "${targets[@]}"; do
    export FUZZ_TARGET=$target
    work=$build/work/$target log=$build/work/$target.log
    corpus=tests/fuzz/corpus/$target.txt found=tests/fuzz/found/$target.txt
    limits=(-timeout=$SECONDS_EACH -rss_limit_mb=$MEMORY -malloc_limit_mb=$MEMORY)
    rm -rf "$work"
    mkdir -p "$work/few"
    kept unpack "$corpus" "$work/all"
    kept unpack "$found" "$work/found"
    runs=$((RUNS / 1000 * SHARES[$target]))
    step "fuzz: $target, $runs executions"
    began=$(date +%s)
    # What is kept is executed first, and counts.
    if ! "$fuzz" -runs="$runs" -max_len=$LONGEST -len_control=20 "${limits[@]}" -dict=tests/fuzz/words.dict \
        -print_final_stats=1 -artifact_prefix="$work/found/" "$work/all" "$work/found" >"$log" 2>&1; then
        failed=1
        note "it broke; the input is kept in $found, and how it broke in $log"
        grep -m 3 -E -A 1 "panicked|ERROR" "$log" >&2 || true
        kept pack "$found" "$work/found"
    fi
    took=$(($(date +%s) - began))
    "$fuzz" -set_cover_merge=1 -use_counters=0 "${limits[@]}" "$work/few" "$work/all" >"$work/merge.log" 2>&1 ||
        die "see $work/merge.log"
    kept pack "$corpus" "$work/few"
    executed=$(figure number_of_executed_units)
    total=$((total + ${executed:-0}))
    summary+=("$(printf '%-9s %9s executions %5s s %6s a second %4s kept %4s MiB' "$target" "${executed:-?}" "$took" \
        "$(figure average_exec_per_sec)" "$(wc -l <"$corpus")" "$(figure peak_rss_mb)")")
done
printf '%s\n' "${summary[@]}"
printf '%-9s %9s executions\n' all "$total"
exit $failed
