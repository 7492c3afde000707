// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "export/typeset.h"

namespace readout {

/** A heading, paragraph or caption of the article, line by line, so that it may go on on the next page. */
struct AppendixBlock {
    QList<Box> lines;
    double before = 0;    ///< the gap above it
    int paragraph = 0;    ///< its number; 0 for headings and captions
    bool heading = false; ///< stays with what follows
};

/** The article of @p briefing for reading beside its summary: numbered paragraphs, with leaders' names, quoted words
 * and commitments marked. */
[[nodiscard]] QList<AppendixBlock> appendixOf(const Briefing &briefing, double width);

} // namespace readout
