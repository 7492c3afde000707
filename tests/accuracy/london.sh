#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: london.sh SOURCE_FOLDER BUILD_FOLDER: the briefing of the London article against its gold reading, with the
# least that each figure must be. Skipped where the shared gold does not stand beside the clone.
set -eu
shared=$1/../shared
[ -d "$shared/accuracy" ] && command -v python3 >/dev/null || exit 77
PYTHONDONTWRITEBYTECODE=1 python3 "$shared/accuracy/score_briefing.py" "$shared/articles/london-summit.gold.json" \
    --readout "$2/readout" "$shared/articles/london-summit.txt" --verbose \
    --min leaders.precision=1 --min leaders.recall=1 --min leaders.roles=0.92 --min leaders.country=0.92 \
    --min mentions.names.f1=0.97 --min mentions.others.recall=0.80 --min mentions.others.precision=0.85 \
    --min countries.f1=1 --min countries.mentions.f1=0.98 --min countries.stands=1 \
    --min quotes.precision=0.85 --min quotes.recall=0.90 --min quotes.speakers=0.86 --min quotes.kinds=0.90 \
    --min commitments.precision=0.75 --min commitments.recall=0.80 --min commitments.status=0.70 \
    --min commitments.actors=0.70 --min commitments.amounts=0.80 --min traps=1
