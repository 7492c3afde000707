#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: debian_package.sh SOURCE_FOLDER BUILD_FOLDER: the package holds the program and what the desktop needs; as
# root it is also installed, run and removed, and nothing stays behind.
set -eu
command -v cpack >/dev/null && command -v dpkg-shlibdeps >/dev/null && command -v file >/dev/null || exit 77
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$2"
cpack -B "$folder" >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
package=$(ls "$folder"/*.deb)
dpkg-deb --contents "$package" >"$folder/contents"
for path in usr/bin/readout usr/share/applications/org.readout.Readout.desktop \
    usr/share/metainfo/org.readout.Readout.metainfo.xml usr/share/icons/hicolor/scalable/apps/org.readout.Readout.svg; do
    grep -q "$path\$" "$folder/contents" || { echo "the package lacks $path"; exit 1; }
done
dpkg-deb --field "$package" Depends | grep -q libqt6widgets6 || { echo "the package does not depend on Qt"; exit 1; }

[ "$(id -u)" = 0 ] || exit 0
if dpkg-query -W -f '${db:Status-Status}' readout 2>/dev/null | grep -qx installed; then
    echo "Readout is installed on this machine; left as it is."
    exit 0
fi
dpkg --install "$package" >"$folder/log" 2>&1 || { cat "$folder/log"; dpkg --purge readout; exit 1; }
installed=$(/usr/bin/readout --version) || installed="does not run"
dpkg --purge readout >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
echo "$installed" | grep -qi '^readout [0-9]' || { echo "installed, the program says: $installed"; exit 1; }
[ ! -e /usr/bin/readout ] && [ ! -e /usr/share/doc/readout ] || { echo "removing the package left files behind"; exit 1; }
