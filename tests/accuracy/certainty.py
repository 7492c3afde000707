# SPDX-License-Identifier: GPL-3.0-or-later
"""How many quotes are right at each level of certainty: the words are those that an annotator gave to somebody, and the
source is the one that the annotator marked.

usage: certainty.py CORPUS BRIEFINGS.jsonl, with the folder of the shared scorers in PYTHONPATH. What is certain must be
right at least CERTAIN_MIN of the time, and more often than what is likely."""
import sys
from collections import Counter
from pathlib import Path

from attribution import SAME_CONTENT, gold_quotes, predicted_quotes
from common import assign, jaccard, load_documents, load_predictions, overlaps

CERTAIN_MIN = 0.88


def levels(corpus, predictions):
    """For each (what, level): how many, and how many of them are right."""
    counts = Counter()
    briefings = load_predictions(predictions)
    for document in load_documents(corpus):
        quotes = briefings.get(document.name, {}).get("quotes", [])
        predicted, gold = predicted_quotes({"quotes": quotes}, document.text), gold_quotes(document)
        pairs = assign((score, p, g) for p, quote in enumerate(predicted) for g, other in enumerate(gold)
                       if (score := jaccard(quote.characters, other.characters)) >= SAME_CONTENT)
        for p, quote in enumerate(quotes):
            found = p in pairs
            source = found and overlaps(predicted[p].source, gold[pairs[p][0]].source)
            count(counts, "words", quote, found)
            count(counts, "words and source", quote, source)
            for speaker in quote["speakers"]:
                if speaker["person"]:
                    count(counts, "person", speaker, source)
    return counts


def count(counts, what, item, right):
    level = item.get("certainty", "certain")
    counts[what, level, "all"] += 1
    counts[what, level, "right"] += bool(right)


def main(corpus, predictions):
    counts = levels(Path(corpus), Path(predictions))
    failed = False
    for what in ("words", "words and source", "person"):
        shares = {}
        for level in ("certain", "likely"):
            total, right = counts[what, level, "all"], counts[what, level, "right"]
            shares[level] = right / max(1, total)
            print(f"{what:18} {level:8} {shares[level]:.3f} of {total}")
        failed = failed or shares["certain"] < max(CERTAIN_MIN, shares["likely"])
    return 3 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
