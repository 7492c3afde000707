#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the flags anew: resources/flags/XX.png, XX@2x.png, XX@3x.png (28 x 21 and its multiples).
# Needs npm, rsvg-convert (librsvg2-bin) and pngquant. The drawings are those of flag-icons (MIT).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent flag-icons@7.5.0 >/dev/null
tar xzf flag-icons-7.5.0.tgz
rm -f "$here"/*.png
for svg in package/flags/4x3/??.svg; do
    code=$(basename "$svg" .svg)
    for scale in 1 2 3; do
        suffix=$([ "$scale" = 1 ] || echo "@${scale}x")
        rsvg-convert --width $((28 * scale)) --height $((21 * scale)) "$svg" |
            pngquant --speed 1 --strip 64 - >"$here/$code$suffix.png"
    done
done
{
    echo "# The flags there are: ISO 3166-1 alpha-2 codes, the European Union and the United Nations."
    (cd "$here" && ls ??.png | sed 's/\.png$//')
} >"$here/codes.txt"
cp package/LICENSE "$here/LICENSE"
