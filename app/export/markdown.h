// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/words.h"

namespace readout {

/** The summary as CommonMark with tables (as GitHub and pandoc read them), in UTF-8. @p say writes the
 *  headings and notes. */
[[nodiscard]] QByteArray toMarkdown(const Summary &summary, const Article &article, const Words &say = Words());

} // namespace readout
