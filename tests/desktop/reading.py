# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: reading.py SOURCE BUILD WORK: the whole loop in a real window, by mouse and by keys alone."""
import json
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from desk import Atspi, Desk, pixels_of, wait_for  # noqa: E402

QUOTE_FILL = "#e6eff9"
MENTION_CURRENT = "#ffc13d"
DARK_PAPER = "#191c1f"


def briefing_of(program, path):
    return json.loads(subprocess.run([program, "analyze", path], check=True, capture_output=True).stdout)


def leader_with_quotes(briefing):
    """The leader who says most, with the quotes; both come from the program's other face, the command line."""
    def said(person):
        return [q for q in briefing["quotes"] if any(s.get("person") == person["id"] for s in q["speakers"])]
    leaders = [p for p in briefing["people"] if p["leader"]]
    leader = max(leaders, key=lambda person: len(said(person)))
    return leader, said(leader)


def box_of(node):
    box = node.get_extents(Atspi.CoordType.SCREEN)
    return box.x, box.y, box.width, box.height


def check_in_sight(article, span, text):
    """The view has gone to the span: its first words are in the upper part of the article."""
    words = text[span["start"]:span["end"]][:20].replace("\n", " ")
    at = Atspi.Text.get_text(article, 0, -1).find(words)
    assert at >= 0, f"the view does not show “{words}”"
    x, y, width, height = box_of(article)

    def is_in_sight():
        letter = Atspi.Text.get_character_extents(article, at, Atspi.CoordType.SCREEN)
        return y <= letter.y <= y + height * 0.8
    wait_for(f"“{words}” in sight", is_in_sight)


def step_quotes(desk, quotes, text):
    """From the first quote, which the click has gone to, through all of them and round."""
    article = desk.article()
    count = len(quotes)
    desk.see(f"Quote 1 of {count}")
    check_in_sight(article, quotes[0]["content"][0], text)
    lit = desk.shot("leader-first-quote")
    assert pixels_of(lit, QUOTE_FILL, box_of(article)) > 500, "the current quote is not lit"
    into_text(desk)
    for number in list(range(2, count + 1)) + [1]:
        desk.press("q")
        desk.see(f"Quote {number} of {count}")
        check_in_sight(article, quotes[number - 1]["content"][0], text)
        if number == 2:
            desk.shot("leader-second-quote")


def into_text(desk):
    """By keys alone, from wherever the focus is."""
    for _ in range(3):
        if desk.article().get_state_set().contains(Atspi.StateType.FOCUSED):
            return
        desk.press("F6")
        time.sleep(0.2)
    raise AssertionError("F6 does not lead into the text")


def export_pdf(desk, target):
    desk.press("ctrl+e")
    desk.see("Summary", role=Atspi.Role.DIALOG)
    desk.press("alt+s")
    desk.see("Export summary", role=Atspi.Role.DIALOG)
    desk.press("ctrl+a")
    desk.type(target)
    desk.press("Return")
    wait_for("the PDF", lambda: os.path.exists(target) and os.path.getsize(target) > 1000)
    pages = subprocess.run(["pdftotext", "-layout", target, "-"], check=True, capture_output=True, text=True).stdout
    return " ".join(pages.split())


def read(program, path, screenshots, work):
    briefing = briefing_of(program, path)
    text = briefing["article"]["text"]
    leader, quotes = leader_with_quotes(briefing)
    desk = Desk(program, [path], screenshots)
    try:
        row = desk.leader(leader["name"])
        desk.shot("article-light")
        desk.click(row)
        count = len(leader["mentions"])
        wait_for("the name below the text", lambda: desk.find(leader["name"], role=Atspi.Role.LABEL))
        article = desk.article()
        box = box_of(article)
        if quotes:
            step_quotes(desk, quotes, text)
        else:
            check_in_sight(article, leader["mentions"][0], text)
        into_text(desk)
        told = article.get_description()
        desk.press("n")
        wait_for("the next mention told", lambda: f" of {count}" in article.get_description() != told)
        lit = desk.shot("leader-selected")
        assert pixels_of(lit, MENTION_CURRENT, box) > 50, "the current mention is not lit"

        # Esc, one step each: the card, then the selection.
        desk.press("Escape")
        desk.press("Escape")
        wait_for("nothing selected", lambda: not desk.find(leader["name"], role=Atspi.Role.LABEL))
        clear = desk.shot("cleared")
        assert pixels_of(clear, QUOTE_FILL, box) == 0, "the quote is still lit"
        assert pixels_of(clear, MENTION_CURRENT, box) == 0, "the mention is still lit"

        pages = export_pdf(desk, os.path.join(work, "summary.pdf"))
        assert leader["name"] in pages, "the PDF does not name the leader"
        for commitment in briefing["commitments"]:
            for amount in commitment["amounts"]:
                words = " ".join(text[amount["start"]:amount["end"]].split())
                assert words in pages, f"the PDF does not have the amount {words}"
    finally:
        desk.end()


def find_and_zoom(program, path, screenshots):
    desk = Desk(program, [path], screenshots)
    try:
        desk.see("100%")
        desk.press("ctrl+plus", "ctrl+plus")
        desk.see("120%")
        desk.press("ctrl+f")
        desk.type("summit")
        field = desk.see("Find in article")
        wait_for("the count of hits", lambda: " of " in (field.get_description() or ""))
        first = field.get_description()
        desk.press("F3")
        wait_for("the next hit", lambda: field.get_description() != first)
        desk.shot("find")
        desk.press("Escape")
        wait_for("no hits", lambda: " of " not in (field.get_description() or ""))
        desk.press("ctrl+g")
        desk.type("3")
        desk.press("Return")
        desk.see("Paragraph 3 of", begins=True)
    finally:
        desk.end()


def bad_file_keeps_window(program, work, screenshots):
    missing = os.path.join(work, "nowhere.txt")
    desk = Desk(program, [missing], screenshots)
    try:
        desk.see("nowhere.txt: ", begins=True)
        desk.shot("missing-file")
        desk.see("Open file…")
    finally:
        desk.end()


def dark(program, path, screenshots, work):
    folder = os.path.join(work, "dark", "readout")
    os.makedirs(folder)
    with open(os.path.join(folder, "readout.ini"), "w", encoding="utf-8") as settings:
        settings.write("[look]\ncolours=dark\n")
    leader, _ = leader_with_quotes(briefing_of(program, path))
    desk = Desk(program, [path], screenshots, {"XDG_CONFIG_HOME": os.path.join(work, "dark")})
    try:
        desk.click(desk.leader(leader["name"]))
        wait_for("the name below the text", lambda: desk.find(leader["name"], role=Atspi.Role.LABEL))
        picture = desk.shot("leader-dark")
        assert pixels_of(picture, DARK_PAPER, box_of(desk.article())) > 100000, "the paper is not dark"
    finally:
        desk.end()


def main():
    source, build, work = sys.argv[1:4]
    program = os.path.join(build, "readout")
    screenshots = os.path.join(build, "screenshots")
    sample = os.path.join(source, "resources", "sample", "summit.txt")
    read(program, sample, screenshots, work)
    find_and_zoom(program, sample, screenshots)
    bad_file_keeps_window(program, work, screenshots)
    dark(program, sample, screenshots, work)


if __name__ == "__main__":
    main()
