#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: desktop_files.sh SOURCE_FOLDER BUILD_FOLDER: the desktop entry, the metainfo and the icon are valid.
set -eu
command -v desktop-file-validate >/dev/null && command -v appstreamcli >/dev/null || exit 77
cd "$1/packaging"
desktop-file-validate org.readout.Readout.desktop
appstreamcli validate --no-net org.readout.Readout.metainfo.xml
grep -q '^Icon=org.readout.Readout$' org.readout.Readout.desktop
for type in text/html application/pdf application/epub+zip message/rfc822 application/rss+xml; do
    grep -q "^MimeType=.*;$type;" org.readout.Readout.desktop
done
head -n 1 org.readout.Readout.svg | grep -q '<svg '
version=$(sed -n 's/^    VERSION \(.*\)$/\1/p' ../CMakeLists.txt)
grep -q "<release version=\"$version\"" org.readout.Readout.metainfo.xml
