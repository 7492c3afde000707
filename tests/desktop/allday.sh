#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: allday.sh SOURCE BUILD
# Works with several articles in a real window: tabs, a crash, a second start, the map, the pictures, keys alone.
exec "$(dirname "$0")/real_window.sh" "$1" "$2" allday
