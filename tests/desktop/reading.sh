#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: reading.sh SOURCE BUILD
# Reads an article in a real window, by mouse and by keys.
exec "$(dirname "$0")/real_window.sh" "$1" "$2" reading
