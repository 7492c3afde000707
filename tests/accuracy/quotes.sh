#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: quotes.sh SOURCE_FOLDER BUILD_FOLDER: quotes and their speakers on PolNeAR's dev part and on the articles read by
# hand, with the least that each figure must be, and how many are right at each level of certainty. Skipped where the
# shared corpora do not stand beside the clone.
set -euo pipefail
shared=$1/../shared
[ -d "$shared/corpora/polnear/dev" ] && command -v python3 >/dev/null || exit 77
export PYTHONDONTWRITEBYTECODE=1 QT_QPA_PLATFORM=offscreen
briefings=$(mktemp)
trap 'rm -f "$briefings"' EXIT
"$2/readout" analyze --format jsonl "$shared"/corpora/polnear/dev/*.txt > "$briefings"
python3 "$shared/accuracy/score.py" quotes "$shared/corpora/polnear/dev" --predictions "$briefings" \
    --min direct.recall=0.93 --min direct.speaker_accuracy=0.95 \
    --min detection_any.f1=0.815 --min detection_half.f1=0.73 \
    --min source_overlap.f1=0.785 --min cue_overlap.f1=0.77 --min content_exact.f1=0.625
PYTHONPATH=$shared/accuracy python3 "$1/tests/accuracy/certainty.py" "$shared/corpora/polnear/dev" "$briefings"
python3 "$shared/accuracy/score_briefings.py" --readout "$2/readout" \
    --min quotes.precision=0.78 --min quotes.recall=0.92 --min quotes.speakers=0.84 --min quotes.kinds=0.96 \
    | grep -E "quotes|below"
