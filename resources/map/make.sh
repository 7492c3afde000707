#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the map of the world anew: resources/map/world.tsv.
# Needs the Debian package r-cran-rnaturalearthdata, which brings Natural Earth's countries at 1:50m, and python3.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# One line a ring: ISO code or "-", Natural Earth's own code, then longitude and latitude in turn; a point for what is too
# small to have a ring. The parts of a country that have no code of their own get that of the whole.
Rscript --vanilla - "$work/rings" <<'R'
lazyLoad(file.path(system.file("data", package = "rnaturalearthdata"), "Rdata"))
wholes <- attr(countries50, "data")
parts <- attr(map_units50, "data")
codes <- as.character(parts$iso_a2)
unknown <- is.na(codes)
codes[unknown] <- as.character(wholes$iso_a2)[match(parts$adm0_a3[unknown], wholes$adm0_a3)]
codes[is.na(codes)] <- "-"
out <- file(commandArgs(TRUE)[1], "w")
write <- function(code, own, points) cat(code, own, format(t(points), digits = 12, trim = TRUE), "\n", file = out)
for (i in seq_along(codes))
    for (ring in attr(attr(map_units50, "polygons")[[i]], "Polygons"))
        write(codes[i], as.character(parts$adm0_a3[i]), attr(ring, "coords"))
tiny <- attr(tiny_countries50, "data")
for (i in which(!is.na(tiny$iso_a2) & !(tiny$iso_a2 %in% codes)))
    write(as.character(tiny$iso_a2[i]), "-", attr(tiny_countries50, "coords")[i, , drop = FALSE])
close(out)
R
python3 "$here/simplify.py" "$work/rings" "$here/world.tsv"
