# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: dbus-run-session -- start.py PROGRAM [RUNS]: what only a whole program tells.

From exec to the first words of an article on the screen, Readout and Okular by turns, and Readout's memory with an
article open. The screen is Xvfb's, kept in a file that is looked at without asking anybody: both programs are measured
by the same pixels. The first run of each warms the disk's cache and does not count.
"""
import os
import statistics
import struct
import subprocess
import sys
import tempfile
import time

import numpy

WIDTH, HEIGHT = 1440, 900
# Where both programs, maximized, have the article's words and nothing else.
LEFT, TOP, RIGHT, BOTTOM = 520, 300, 860, 760
DARK = 110  # of 255; darker is ink
ENOUGH_INK = 600  # pixels: a line or two of words
NO_INK = 100  # the pointer
PATIENCE = 60  # seconds
MAXIMIZED = """<openbox_config xmlns="http://openbox.org/3.4/rc"><applications><application class="*">
<maximized>yes</maximized></application></applications></openbox_config>"""


class Screen:
    """An X server whose pixels can be read from memory."""

    def __init__(self, folder):
        reader, writer = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder, "-wr", "-noreset",
             "-nolisten", "tcp"], pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as answer:
            self.display = ":" + answer.readline().strip()
        path = os.path.join(folder, "Xvfb_screen0")
        with open(path, "rb") as file:
            header = struct.unpack(">25I", file.read(100))
        stride, colours = header[12], header[19]
        pixels = numpy.memmap(path, dtype=numpy.uint8, mode="r", offset=header[0] + colours * 12,
                              shape=(HEIGHT, stride))
        self.pixels = pixels.reshape(HEIGHT, stride // 4, 4)

    def ink(self):
        green = self.pixels[TOP:BOTTOM, LEFT:RIGHT, 1]
        return int((green < DARK).sum())

    def paper(self):
        green = self.pixels[TOP:BOTTOM, LEFT:RIGHT, 1]
        return int((green > 240).sum()) / green.size


def until(look, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if look():
            return time.monotonic()
        time.sleep(0.0005)
    raise SystemExit(f"never seen: {what}")


def stop(process):
    process.terminate()
    process.wait(PATIENCE)


def time_to_words(screen, command, environment):
    until(lambda: screen.ink() < NO_INK, "an empty screen")
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shown = until(lambda: screen.ink() >= ENOUGH_INK and screen.paper() > 0.5, " ".join(command))
    time.sleep(1)  # what it does when it has started is not to be cut off
    stop(process)
    return (shown - start) * 1000


def memory(program, path, environment):
    """Resident and peak memory in MB once the program has nothing more to do."""
    process = subprocess.Popen([program, path], env=environment, stderr=subprocess.DEVNULL)

    def busy():
        with open(f"/proc/{process.pid}/stat", encoding="ascii") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])
    worked, still = -1, 0
    while still < 4:
        time.sleep(0.5)
        now = busy()
        still = still + 1 if now - worked <= 1 else 0
        worked = now
    with open(f"/proc/{process.pid}/status", encoding="ascii") as file:
        status = dict(line.split(":", 1) for line in file)
    stop(process)
    return [int(status[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM")]


def article(size):
    sample = os.path.join(os.path.dirname(__file__), "..", "..", "resources", "sample", "summit.txt")
    with open(sample, encoding="utf-8") as file:
        text = file.read()
    # In ASCII: Okular shows an empty page for some texts in UTF-8.
    text = text.translate(str.maketrans("“”’", "\"\"'")).encode("ascii", "ignore").decode()
    while len(text) < size:
        text += "\n" + text[text.index("\n\n"):]
    return text[:size]


def main():
    program = os.path.abspath(sys.argv[1])
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    with tempfile.TemporaryDirectory() as folder:
        screen = Screen(folder)
        for name in ("config", "run", "home"):
            os.mkdir(os.path.join(folder, name), 0o700)
        configuration = os.path.join(folder, "openbox.xml")
        with open(configuration, "w", encoding="utf-8") as file:
            file.write(MAXIMIZED)
        environment = {**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8",
                       "XDG_CONFIG_HOME": os.path.join(folder, "config"), "HOME": os.path.join(folder, "home"),
                       "XDG_RUNTIME_DIR": os.path.join(folder, "run")}
        environment.pop("WAYLAND_DISPLAY", None)
        desk = subprocess.Popen(["openbox", "--config-file", configuration], env=environment,
                                stderr=subprocess.DEVNULL)
        try:
            paths = []
            for size in (6_000, 2_000_000):
                paths.append(os.path.join(folder, f"article-{size}.txt"))
                with open(paths[-1], "w", encoding="utf-8") as file:
                    file.write(article(size))
            commands = {"Readout": [program, paths[0]], "Okular": ["okular", paths[0]]}
            times = {name: [] for name in commands}
            for _ in range(runs + 1):
                for name, command in commands.items():
                    times[name].append(time_to_words(screen, command, environment))
            for name, taken in times.items():
                counted = sorted(taken[1:])
                print(f"{name}: {statistics.median(counted):.0f} ms ({counted[0]:.0f} to {counted[-1]:.0f})")
            share = statistics.median(times["Readout"][1:]) / statistics.median(times["Okular"][1:])
            print(f"Readout takes {share:.2f} of Okular's time")
            for path in paths:
                resident, peak = memory(program, path, environment)
                print(f"{os.path.getsize(path)} bytes open: {resident:.0f} MB, at the most {peak:.0f} MB")
        finally:
            stop(desk)
            stop(screen.process)


if __name__ == "__main__":
    main()
