# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: allday.py SOURCE BUILD WORK: a day at the desk: tabs, a crash, a second start, the map, keys alone."""
import os
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from desk import Atspi, Desk, wait_for  # noqa: E402

HARBOUR = """Harbour pact is near

Ada Example, the prime minister of Norway, spoke for an hour. “We will build two ships,” Example said.

The talks of Oslo go on.
"""
BRIDGE = """Bridge talks stall

Ben Muster, the president of Finland, said the bridge to Estonia “will wait”.

Muster left early.
"""


def write(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def tab_names(desk):
    """What stands on the tabs of the articles; nothing while one article is open."""
    for node in desk.nodes():
        if node.get_role() == Atspi.Role.PAGE_TAB_LIST and desk.is_showing(node):
            children = [node.get_child_at_index(index) for index in range(node.get_child_count())]
            names = [child.get_name() for child in children if child.get_role() == Atspi.Role.PAGE_TAB]
            if "Pictures" not in names:  # those of the panel
                return names
    return []


def title(desk):
    return desk.window_title().removesuffix(" — Readout")


def wait_for_title(desk, words):
    wait_for(f"the title “{words}”", lambda: title(desk) == words)


def tabs(program, folder, screenshots):
    harbour, bridge = write(folder, "harbour.txt", HARBOUR), write(folder, "bridge.txt", BRIDGE)
    desk = Desk(program, [harbour, bridge], screenshots)
    try:
        wait_for_title(desk, "Bridge talks stall")
        wait_for("two tabs", lambda: len(tab_names(desk)) == 2)
        desk.shot("tabs")
        desk.press("ctrl+Tab")
        wait_for_title(desk, "Harbour pact is near")
        desk.see("Ada Example", begins=True)
        desk.press("ctrl+w")
        wait_for_title(desk, "Bridge talks stall")
        wait_for("no tabs", lambda: not tab_names(desk))
        desk.press("ctrl+shift+t")
        wait_for_title(desk, "Harbour pact is near")
        desk.press("ctrl+w", "ctrl+w")
        wait_for("the start page", lambda: desk.window_title() == "Readout")
        desk.see("Open file…")
        desk.shot("start")
    finally:
        desk.end()


def second_start(program, folder, screenshots):
    """What a second start is given opens in the window that is there, and that start ends."""
    harbour, bridge = write(folder, "harbour.txt", HARBOUR), write(folder, "bridge.txt", BRIDGE)
    desk = Desk(program, [harbour], screenshots)
    try:
        wait_for_title(desk, "Harbour pact is near")
        second = subprocess.run([program, os.path.basename(bridge)], cwd=folder, timeout=20)
        assert second.returncode == 0, "the second start did not hand over"
        wait_for_title(desk, "Bridge talks stall")
        assert len(tab_names(desk)) == 2
        own = subprocess.Popen([program, "--new-window", bridge])
        time.sleep(2)
        assert own.poll() is None, "--new-window handed over"
        own.terminate()
        own.wait(20)
    finally:
        desk.end()


def crash(program, folder, screenshots):
    """kill -9, and the next start shows what was open as it was left."""
    harbour, bridge = write(folder, "harbour.txt", HARBOUR), write(folder, "bridge.txt", BRIDGE)
    desk = Desk(program, [harbour, bridge], screenshots)
    wait_for_title(desk, "Bridge talks stall")
    desk.press("ctrl+Tab")
    wait_for_title(desk, "Harbour pact is near")
    desk.click(desk.leader("Ada Example"))
    desk.see("Quote 1 of 1")
    time.sleep(1.5)  # longer than it waits for further changes
    desk.process.send_signal(signal.SIGKILL)
    desk.process.wait(20)
    again = Desk(program, [], screenshots)
    try:
        wait_for_title(again, "Harbour pact is near")
        wait_for("two tabs", lambda: len(tab_names(again)) == 2)
        wait_for("the leader selected", lambda: again.find("Ada Example", role=Atspi.Role.LABEL))
        again.see("Quote 1 of 1")
        again.shot("after-a-crash")
    finally:
        again.end()


def map_click(program, sample, screenshots):
    """A click on the map selects; the map says in words what it shows."""
    desk = Desk(program, [sample], screenshots)
    try:
        desk.see("Ada Northwater", begins=True)
        desk.press("ctrl+2")
        box = desk.see("Map of the countries mentioned")
        wait_for("the map in words", lambda: "Germany" in (box.get_description() or ""))
        countries = [box.get_child_at_index(index) for index in range(box.get_child_count())]
        canada = next(country for country in countries if country.get_name() == "Canada, 1 mention")
        assert len(countries) > 5, "the map has few countries for a screen reader"
        extents = box.get_extents(Atspi.CoordType.SCREEN)
        # Canada lies clear of the inset: in the upper left.
        desk.click_at(extents.x + int(extents.width * 0.24), extents.y + int(extents.height * 0.20))
        wait_for("Canada selected", lambda: (box.get_description() or "").startswith("Selected: Canada"))
        wait_for("Canada told as selected", lambda: canada.get_state_set().contains(Atspi.StateType.SELECTED))
        desk.see("Canada", role=Atspi.Role.LABEL)
        desk.shot("map")
    finally:
        desk.end()


def pictures(program, sample, screenshots):
    desk = Desk(program, [sample], screenshots)
    try:
        desk.see("Ada Northwater", begins=True)
        desk.press("ctrl+5")
        shares = desk.see("Who speaks how much", role=Atspi.Role.FILLER)  # the label above it has the same name
        wait_for("the bar told", lambda: (shares.get_description() or "").startswith("Ada Northwater: "))
        desk.press("Return")
        wait_for("the speaker selected", lambda: desk.find("Ada Northwater", role=Atspi.Role.LABEL))
        desk.shot("pictures")
    finally:
        desk.end()


def told(program, sample, folder, screenshots):
    """What a screen reader reads: the list of leaders with their counts, and the quote that is selected."""
    desk = Desk(program, [sample], screenshots, {"XDG_DATA_HOME": os.path.join(folder, "told")})
    try:
        row = desk.leader("Ada Northwater")
        name = row.get_name()
        for words in ("rime minister", "mention", "quote"):
            assert words in name, f"the row says only “{name}”"
        desk.click(row)
        desk.see("Quote 1 of", begins=True)
        quote = desk.see("Ada Northwater, mixed, the fund would buy “time, copper and spare parts”", begins=True)
        wait_for("the quote selected", lambda: quote.get_state_set().contains(Atspi.StateType.SELECTED))
        assert "paragraph 2" in quote.get_name(), f"the quote says only “{quote.get_name()}”"
    finally:
        desk.end()


def keys_alone(program, folder, screenshots):
    """From the empty window to an exported PDF without the mouse."""
    harbour = write(folder, "harbour.txt", HARBOUR)
    target = os.path.join(folder, "by-keys.pdf")
    desk = Desk(program, [], screenshots, {"XDG_DATA_HOME": os.path.join(folder, "fresh")})
    try:
        desk.see("Open file…")
        desk.press("ctrl+o")
        desk.see("Open articles", role=Atspi.Role.DIALOG)
        desk.type(harbour)
        desk.press("Return")
        wait_for_title(desk, "Harbour pact is near")
        desk.see("Ada Example", begins=True)
        desk.press("ctrl+1", "Down", "Down", "Return")
        desk.see("Quote 1 of 1")
        desk.press("F6", "F6")
        desk.press("ctrl+i")
        desk.see("Why is this here?", role=Atspi.Role.ALERT)
        desk.press("Escape")
        desk.press("ctrl+e")
        desk.see("Summary", role=Atspi.Role.DIALOG)
        desk.press("alt+s")
        desk.see("Export summary", role=Atspi.Role.DIALOG)
        desk.press("ctrl+a")
        desk.type(target)
        desk.press("Return")
        wait_for("the PDF", lambda: os.path.exists(target) and os.path.getsize(target) > 1000)
        desk.press("Escape")  # the preview
        desk.press("ctrl+question")
        sheet = desk.see("Keys", role=Atspi.Role.DIALOG)
        desk.press("Escape")
        wait_for("the sheet gone", lambda: not desk.is_showing(sheet))
        desk.press("ctrl+q")
        desk.process.wait(20)
    finally:
        desk.end()


def main():
    source, build, work = sys.argv[1:4]
    program = os.path.join(build, "readout")
    screenshots = os.path.join(build, "screenshots")
    sample = os.path.join(source, "resources", "sample", "summit.txt")
    tabs(program, work, screenshots)
    second_start(program, work, screenshots)
    crash(program, work, screenshots)
    map_click(program, sample, screenshots)
    pictures(program, sample, screenshots)
    told(program, sample, work, screenshots)
    keys_alone(program, work, screenshots)


if __name__ == "__main__":
    main()
