#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: run.sh SECONDS [TARGET…]: fuzzes each target for so long, or all of them, beginning from its seeds and from what
# was learnt before. Ends with status 1 where a target broke.
set -eu
seconds=$1
shift
build=$(cd "$(dirname "$0")/../.." && pwd)/build/fuzz
[ $# -gt 0 ] || set -- any html pdf archive docx odt epub markdown mail feed analysis briefing
status=0
for target; do
    mkdir -p "$build/learnt/$target" "$build/found/$target"
    # GLib and fontconfig keep what they allocate once, so leaks are not looked for.
    if "$build/fuzz/fuzz_$target" -max_total_time="$seconds" -max_len=16384 -timeout=20 -rss_limit_mb=3000 \
        -detect_leaks=0 -print_final_stats=1 -artifact_prefix="$build/found/$target/" \
        "$build/learnt/$target" "$build/seeds/$target" >"$build/found/$target.log" 2>&1; then
        echo "$target: nothing found, $(sed -n 's/^stat::number_of_executed_units: *//p' "$build/found/$target.log") runs"
    else
        echo "$target: see $build/found/$target.log"
        status=1
    fi
done
exit "$status"
