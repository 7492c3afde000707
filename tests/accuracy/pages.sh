#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: pages.sh SOURCE_FOLDER BUILD_FOLDER: the text and titles of Mozilla's readability test pages, with the least that
# each figure must be. Skipped where the shared corpora do not stand beside the clone.
set -eu
shared=$1/../shared
[ -d "$shared/corpora/readability" ] && command -v python3 >/dev/null || exit 77
PYTHONDONTWRITEBYTECODE=1 python3 "$shared/accuracy/score.py" pages "$shared/corpora/readability" \
    --readout "$2/readout" --min token.precision=0.975 --min token.recall=0.955 --min token.f1=0.965 \
    --min title_accuracy=0.96
