# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: following.py SOURCE BUILD WORK: text and panel follow each other; what is shown is narrowed, sorted, coloured."""
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from desk import Atspi, Desk, pixels_of, wait_for  # noqa: E402

DARK_PAPER = "#191c1f"
BRIDGE = """Bridge talks stall

Ben Muster, the president of Finland, said that Estonia kept its word. He added that Norway “will wait”.

Muster pledged €20mn to Estonia. He promised Norway €30mn before June.
"""


ROWS = (Atspi.Role.TABLE_CELL, Atspi.Role.TREE_ITEM, Atspi.Role.LIST_ITEM)


def box_of(node):
    box = node.get_extents(Atspi.CoordType.SCREEN)
    return box.x, box.y, box.width, box.height


def rows(desk, table):
    """What the rows of the table that is called so say, from top down: their cells with commas."""
    root = next(node for node in desk.nodes() if node.get_name() == table and desk.is_showing(node)
                and node.get_role() in (Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.TABLE, Atspi.Role.LIST))
    cells = {}
    for node in desk.nodes(root):
        if node.get_role() in ROWS and desk.is_showing(node):
            x, y, _, height = box_of(node)
            if height > 0:
                cells.setdefault(y, []).append((x, node.get_name() or ""))
    return [", ".join(name for _, name in sorted(cells[y])) for y in sorted(cells)]


def is_row_selected(desk, name):
    return any((node.get_name() or "").startswith(name) and node.get_state_set().contains(Atspi.StateType.SELECTED)
               for node in desk.nodes() if node.get_role() in ROWS)


def click_word(desk, word):
    article = desk.article()
    at = Atspi.Text.get_text(article, 0, -1).find(word)
    assert at >= 0, f"the text does not have “{word}”"
    letter = Atspi.Text.get_character_extents(article, at + 1, Atspi.CoordType.SCREEN)
    desk.click_at(letter.x + 1, letter.y + letter.height // 2)


def drop(program, tools, folder, screenshots):
    """A file dragged from another program opens."""
    path = os.path.join(folder, "bridge.txt")
    with open(path, "w", encoding="utf-8") as file:
        file.write(BRIDGE)
    desk = Desk(program, [], screenshots, {"XDG_DATA_HOME": os.path.join(folder, "drop")})
    source = subprocess.Popen([os.path.join(tools, "readout_drag_source"), path, "20", "880"])
    try:
        desk.see("Open file…")
        found = wait_for("something to drag", lambda: desk._xdotool(
            "search", "--onlyvisible", "--pid", str(source.pid), "--name", "Drag source"))
        desk._xdotool("windowactivate", "--sync", found.split()[0])
        desk._xdotool("mousemove", "80", "910", "mousedown", "1")
        for x, y in ((90, 900), (120, 860), (300, 600), (500, 500), (510, 505), (515, 507)):
            desk._xdotool("mousemove", str(x), str(y))
            time.sleep(0.1)
        desk.shot("dragging")
        desk._xdotool("mouseup", "1")
        wait_for("the dropped article", lambda: desk.window_title().startswith("Bridge talks stall"))
        desk.see("Ben Muster", begins=True)
    finally:
        source.terminate()
        source.wait(20)
        desk.end()


def text_leads(program, sample, folder, screenshots):
    """A click on a name in the text selects its owner in the panel, whichever page that shows."""
    desk = Desk(program, [sample], screenshots, {"XDG_DATA_HOME": os.path.join(folder, "text")})
    try:
        desk.see("Ada Northwater", begins=True)
        click_word(desk, "Lanternfield")
        wait_for("the leader selected", lambda: is_row_selected(desk, "Tomas Lanternfield"))
        click_word(desk, "Poland")
        wait_for("the country selected", lambda: is_row_selected(desk, "Poland"))
        desk.press("alt+Left")
        desk.shot("text-leads")
    finally:
        desk.end()


def cross_filter(program, folder, screenshots):
    """What Muster said about Estonia, and promised it."""
    path = os.path.join(folder, "bridge.txt")
    with open(path, "w", encoding="utf-8") as file:
        file.write(BRIDGE)
    desk = Desk(program, [path], screenshots, {"XDG_DATA_HOME": os.path.join(folder, "cross")})
    try:
        desk.click(desk.leader("Ben Muster"))
        wait_for("the quotes", lambda: len(rows(desk, "Quotes")) >= 2)
        wait_for("the commitments", lambda: len(rows(desk, "Commitments")) >= 2)
        quotes, promises = rows(desk, "Quotes"), rows(desk, "Commitments")
        chip = desk.see("Estonia, ", begins=True, role=Atspi.Role.CHECK_BOX)
        desk.click(chip)
        for table_name, all_rows in (("Quotes", quotes), ("Commitments", promises)):
            wait_for("fewer " + table_name, lambda: 0 < len(rows(desk, table_name)) < len(all_rows))
            assert all("Estonia" in row for row in rows(desk, table_name)), rows(desk, table_name)
        desk.shot("cross-filter")
        desk.click(chip)
        wait_for("all quotes again", lambda: rows(desk, "Quotes") == quotes)
    finally:
        desk.end()


def table(program, sample, folder, screenshots):
    """The table of commitments, sorted by its heads and filtered by words and by status."""
    desk = Desk(program, [sample], screenshots, {"XDG_DATA_HOME": os.path.join(folder, "table")})
    try:
        desk.see("Ada Northwater", begins=True)
        desk.press("ctrl+3")
        desk.see("Copy table")
        wait_for("the table", lambda: len(rows(desk, "Commitments")) > 4)
        as_told = rows(desk, "Commitments")
        head = desk.see("Who", role=Atspi.Role.TABLE_COLUMN_HEADER)
        desk.click(head)
        wait_for("the rows by who", lambda: rows(desk, "Commitments") != as_told)
        upwards = rows(desk, "Commitments")
        names = [row.split(",")[0].casefold() for row in upwards]
        assert names == sorted(names), names
        desk.click(head)
        wait_for("the rows the other way", lambda: rows(desk, "Commitments")[0] != upwards[0])
        desk.shot("table-sorted")
        desk.click(desk.see("Filter commitments"))
        desk.type("transformers")
        wait_for("what has transformers in it", lambda: 0 < len(rows(desk, "Commitments")) < len(as_told))
        desk.press("ctrl+a", "BackSpace")
        wait_for("all again", lambda: len(rows(desk, "Commitments")) == len(as_told))
        desk.click(desk.see("Declined", begins=True, role=Atspi.Role.CHECK_BOX))
        wait_for("what is declined", lambda: 0 < len(rows(desk, "Commitments")) < len(as_told))
        desk.shot("table-filtered")
    finally:
        desk.end()


def colours_and_wheel(program, sample, folder, screenshots):
    """The colours from the menu, and the size of the text by the wheel."""
    desk = Desk(program, [sample], screenshots, {"XDG_DATA_HOME": os.path.join(folder, "colours")})
    try:
        article = desk.article()
        desk.see("100%")
        before = Atspi.Text.get_character_extents(article, 2, Atspi.CoordType.SCREEN).height
        x, y, width, height = box_of(article)
        desk._xdotool("mousemove", str(x + width // 2), str(y + height // 2), "keydown", "ctrl", "click", "4", "click",
                      "4", "keyup", "ctrl")
        desk.see("120%")
        wait_for("larger letters", lambda: Atspi.Text.get_character_extents(
            article, 2, Atspi.CoordType.SCREEN).height > before)
        assert pixels_of(desk.shot("zoomed"), DARK_PAPER, box_of(article)) == 0
        desk.click(desk.see("View"))
        time.sleep(0.5)
        desk.press("c", "a")  # Colours, Dark
        wait_for("dark paper", lambda: pixels_of(desk.shot("turned-dark"), DARK_PAPER, box_of(article)) > 100000)
    finally:
        desk.end()


def main():
    source, build, work = sys.argv[1:4]
    program = os.path.join(build, "readout")
    screenshots = os.path.join(build, "screenshots")
    sample = os.path.join(source, "resources", "sample", "summit.txt")
    drop(program, os.path.join(build, "tests"), work, screenshots)
    text_leads(program, sample, work, screenshots)
    cross_filter(program, work, screenshots)
    table(program, sample, work, screenshots)
    colours_and_wheel(program, sample, work, screenshots)


if __name__ == "__main__":
    main()
