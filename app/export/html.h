// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/words.h"

namespace readout {

/** The summary as one HTML file in UTF-8: headings in order, lists and tables with heads, no script, nothing fetched.
 *  Reads well in a screen reader and without its style. @p say writes the
 *  headings and notes. */
[[nodiscard]] QByteArray toHtml(const Summary &summary, const Article &article, const Words &say = Words());

} // namespace readout
