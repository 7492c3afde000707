#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: following.sh SOURCE BUILD
# From the text to the panel and back in a real window: drop, click, narrow, sort, filter, colours, wheel.
exec "$(dirname "$0")/real_window.sh" "$1" "$2" following
