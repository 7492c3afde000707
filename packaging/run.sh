#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: packaging/run.sh [ARTICLE]
# Sets up what is missing, builds Readout and opens it on ARTICLE (the sample where none is named). Without a display:
# writes summary.pdf here and prints the leaders, countries and commitments.
set -eu
. "$(dirname "$0")/setup.sh"
article=${1:-$top/resources/sample/summit.txt}

install_missing "${build_packages[@]}" "${run_packages[@]}"
build release readout
readout=$top/build/release/readout

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$readout" "$article"
fi
echo "There is no display, so no window. Writing summary.pdf instead." >&2
"$readout" analyze --format text "$article"
"$readout" export --to summary.pdf "$article"
echo "The summary is in $PWD/summary.pdf." >&2
