# SPDX-License-Identifier: GPL-3.0-or-later
"""A running Readout, as a person before the screen has it: windows, keys, clicks and what can be read there."""
import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 30  # seconds; far more than a machine under load needs


class Missing(AssertionError):
    """What was to be seen did not appear."""


def wait_for(what, look, patience=PATIENCE):
    """What look() returns once it is neither None nor False."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = look()
        except gi.repository.GLib.Error:  # the object went away while it was read
            found = None
        if found is not None and found is not False:
            return found
        time.sleep(0.1)
    raise Missing(f"never seen: {what}")


class Desk:
    def __init__(self, program, arguments, screenshots, environment=None):
        self.screenshots = screenshots
        self.process = subprocess.Popen([program, *arguments], env={**os.environ, **(environment or {})})
        self.application = wait_for("the program", self._find_application)
        wait_for("its window", lambda: self._xdotool("search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Readout"))

    def _find_application(self):
        assert self.process.poll() is None, "the program has ended"
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    @staticmethod
    def _xdotool(*words):
        return subprocess.run(["xdotool", *words], capture_output=True, text=True).stdout.strip() or None

    def nodes(self, root=None, depth=0):
        root = root or self.application
        if depth > 30:
            return
        yield root
        for index in range(min(root.get_child_count(), 400)):
            child = root.get_child_at_index(index)
            if child is not None:
                yield from self.nodes(child, depth + 1)

    @staticmethod
    def is_showing(node):
        return node.get_state_set().contains(Atspi.StateType.SHOWING)

    def find(self, name, role=None, begins=False, ends=False):
        """The node of this name that is in sight, or None."""
        for node in self.nodes():
            own = node.get_name() or ""
            same = own.startswith(name) if begins else own.endswith(name) if ends else own == name
            if same and self.is_showing(node):
                if role is None or node.get_role() == role:
                    return node
        return None

    def see(self, name, role=None, begins=False, ends=False):
        return wait_for(f"“{name}”", lambda: self.find(name, role, begins, ends))

    def leader(self, name):
        """The row of a leader in the panel, once it tells its counts and stands still."""
        def look():
            for node in self.nodes():
                own = node.get_name() or ""
                if own.startswith(name) and "mention" in own and self.is_showing(node):
                    box = self._box(node)
                    time.sleep(0.2)
                    return node if self._box(node) == box else None
            return None
        return wait_for(f"the row of “{name}”", look)

    @staticmethod
    def _box(node):
        box = node.get_extents(Atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def article(self):
        return self.see("Article")

    def window_title(self):
        for index in range(self.application.get_child_count()):
            window = self.application.get_child_at_index(index)
            if window is not None and window.get_role() == Atspi.Role.FRAME:
                return window.get_name()
        return ""

    def click(self, node):
        box = node.get_extents(Atspi.CoordType.SCREEN)
        self.click_at(box.x + min(box.width // 2, 60), box.y + box.height // 2)

    def click_at(self, x, y):
        self._xdotool("mousemove", str(x), str(y))
        time.sleep(0.1)
        self._xdotool("click", "1")

    def press(self, *keys):
        self._xdotool("key", "--clearmodifiers", "--delay", "40", *keys)

    def type(self, text):
        self._xdotool("type", "--clearmodifiers", "--delay", "8", text)

    def shot(self, name):
        """A picture of the screen, kept under this name; returns its size and its pixels as bytes, three each."""
        path = os.path.join(self.screenshots, name + ".png")
        subprocess.run(["import", "-window", "root", path], check=True)
        data = subprocess.run(["convert", path, "-depth", "8", "ppm:-"], check=True, capture_output=True).stdout
        magic, width, height, depth, pixels = data.split(maxsplit=4) if data[:2] == b"P6" else (None,) * 5
        assert magic == b"P6" and depth == b"255"
        # split() may eat blanks that are pixels: the size tells where they begin.
        size = int(width) * int(height) * 3
        return int(width), int(height), data[-size:]

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(PATIENCE)


def pixels_of(picture, colour, box):
    """How many pixels of box (x, y, width, height) have this colour, as '#RRGGBB'."""
    width, height, pixels = picture
    wanted = bytes.fromhex(colour[1:])
    count = 0
    for y in range(max(0, box[1]), min(height, box[1] + box[3])):
        row = pixels[(y * width + max(0, box[0])) * 3:(y * width + min(width, box[0] + box[2])) * 3]
        count += sum(row[at:at + 3] == wanted for at in range(0, len(row), 3))
    return count
