// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"

namespace readout {

/** What no sentence and no quotation mark reaches across: headings, numbered paragraphs, and the sections that hold
 *  none (titles, captions). In reading order. */
[[nodiscard]] QList<TextSpan> blocksOf(const Article &article);

} // namespace readout
