#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: real_window.sh SOURCE BUILD SCRIPT
# Runs SCRIPT.py of this folder before a real screen: its own X server, window manager and session bus. What the program shows is read
# back through accessibility and from screenshots, which stay in BUILD/screenshots. 77 where the tools are not there.
set -eu
source=$1
build=$2
script=$3
for tool in Xvfb openbox xdotool import dbus-run-session pdftotext; do
    command -v "$tool" >/dev/null || { echo "skipped: there is no $tool"; exit 77; }
done
python=/usr/bin/python3
"$python" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || { echo "skipped: there is no python3-gi with Atspi"; exit 77; }

work=$(mktemp -d)
cleanup() {
    for job in $(jobs -p); do kill "$job" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
mkdir -p "$build/screenshots" "$work/config" "$work/run"
chmod 700 "$work/run"

exec 3<>"$work/display"
Xvfb -displayfd 3 -screen 0 1520x960x24 -nolisten tcp >"$work/xvfb.log" 2>&1 &
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
[ -s "$work/display" ] || { cat "$work/xvfb.log"; exit 1; }
DISPLAY=:$(head -n 1 "$work/display")
export DISPLAY
export XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work/run HOME=$work LC_ALL=C.UTF-8 NO_AT_BRIDGE=0
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY
openbox >"$work/openbox.log" 2>&1 &
# Without a window manager keys would go nowhere.
for _ in $(seq 100); do xdotool get_desktop >/dev/null 2>&1 && break; sleep 0.1; done

dbus-run-session -- "$python" "$source/tests/desktop/$script.py" "$source" "$build" "$work"
