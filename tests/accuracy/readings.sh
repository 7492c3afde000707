#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: readings.sh SOURCE_FOLDER BUILD_FOLDER: people, countries and commitments of the shared corpora, and the means
# over the articles read as a whole, with the least that each figure must be: what has been reached, less what chance
# moves. The people corpus is also what the weights of name_evidence.tsv were learned from, so its figure flatters; see
# resources/models/README.md for texts that were held out. Skipped where the shared gold does not stand beside the clone.
set -eu
shared=$1/../shared
[ -d "$shared/accuracy" ] && [ -d "$shared/corpora" ] && command -v python3 >/dev/null || exit 77
export PYTHONDONTWRITEBYTECODE=1
score() { python3 "$shared/accuracy/score.py" "$1" "$shared/corpora/$2" --readout "$program" "${@:3}" || failed=1; }
program=$2/readout
failed=
score people people --min exact.f1=0.91 --min overlap.f1=0.93
score countries geowebnews --min mention.f1=0.975 --min document.f1=0.965
score commitments polnear/dev --min recall=0.79 --min actor_accuracy=0.88
python3 "$shared/accuracy/score_briefings.py" --readout "$program" \
    --min leaders.precision=0.97 --min leaders.recall=0.96 --min leaders.roles=0.85 --min leaders.country=0.92 \
    --min mentions.names.f1=0.95 --min mentions.others.recall=0.82 --min mentions.others.precision=0.89 \
    --min commitments.precision=0.76 --min commitments.recall=0.65 --min commitments.actors=0.58 || failed=1
python3 "$(dirname "$0")/referencecertainty.py" "$program" "$shared" || failed=1
[ -z "$failed" ]
