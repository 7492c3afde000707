# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the share that is right of what the program calls certain and of what it calls likely.

usage: referencecertainty.py PROGRAM SHARED_FOLDER: pronouns and titles that stand for people, and commitments (found and by the
right actors), over the articles that were read as a whole. What is certain must be right at least so often as CERTAIN_MIN
says, and more often than what is likely.
"""
import collections
import glob
import json
import os
import subprocess
import sys

program, shared = sys.argv[1:3]
sys.path.insert(0, os.path.join(shared, "accuracy"))
from score_briefing import chars, jaccard, overlaps, pair  # noqa: E402
from score_briefings import text_of  # noqa: E402

# by kind: what has been reached, less what chance moves
CERTAIN_MIN = {"pronoun": 0.80, "role": 0.88, "commitment": 0.80}
FEW = 5  # so few that are likely tell nothing

counts = collections.Counter()


def count(kind, certainty, right):
    counts[kind, certainty] += 1
    counts[kind, certainty, "right"] += right


for path in sorted(glob.glob(os.path.join(shared, "articles", "*.gold.json"))):
    name = os.path.basename(path)[:-len(".gold.json")]
    gold = json.load(open(path, encoding="utf-8"))
    text = text_of(name, os.path.join(shared, "articles"), os.path.join(shared, "corpora"))
    run = subprocess.run([program, "analyze", "--format", "json", text], capture_output=True, check=True,
                         env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
    got = json.loads(run.stdout)

    def shared_names(g, p):
        spans = {(m["start"], m["end"]) for m in p["mentions"] if m["form"] in ("full", "partial")}
        return sum((m["start"], m["end"]) in spans for m in g["mentions"] if m["form"] in ("full", "partial"))

    people = {got["people"][j]["id"]: gold["people"][i]
              for i, j in pair(gold["people"], got["people"], shared_names, 1).items()}
    for person in got["people"]:
        known = people.get(person["id"], {"mentions": []})  # references to somebody whom the gold does not have are wrong
        for mention in person["mentions"]:
            if mention["form"] in ("pronoun", "role"):
                count(mention["form"], mention.get("certainty", "certain"),
                      any(overlaps(mention, m) for m in known["mentions"]))
    pairs = pair(got["commitments"], gold["commitments"],
                 lambda p, g: jaccard(chars([p["action"]]), chars([g["action"]])), 0.4)

    def same_actor(p, g):  # as score_briefing.py has it
        person = people.get(p["person"], {}).get("id")
        if not (g["person"] or g["country"] or g["organisation"]):
            return p["text"].lower() == g["text"].lower()
        return bool(g["person"] and g["person"] == person or g["country"] and g["country"] == p["country"]
                    or g["organisation"] and p["organisation"])

    for i, commitment in enumerate(got["commitments"]):
        wanted = gold["commitments"][pairs[i]]["actors"] if i in pairs else []
        actors = commitment["actors"]
        right = i in pairs and len(pair(actors, wanted, same_actor, 1)) == len(actors) == len(wanted)
        count("commitment", commitment.get("certainty", "certain"), right)

failed = False
for kind in ("pronoun", "role", "commitment"):
    shares = {}
    for certainty in ("certain", "likely"):
        total = counts[kind, certainty]
        shares[certainty] = counts[kind, certainty, "right"] / total if total else 0
        print(f"{kind:11}{certainty:8} right {shares[certainty]:.2f} of {total}")
    telling = shares["likely"] if counts[kind, "likely"] >= FEW else 0
    failed = failed or shares["certain"] < max(CERTAIN_MIN[kind], telling)
sys.exit(3 if failed else 0)
