// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/result.h"
#include "export/words.h"

#include <QPageSize>

namespace readout {

/** The summary as an OpenDocument text with named styles (Title, Heading 1, Heading 2, Quotations …), which a word
 *  processor can restyle as a whole.
 *  @p say writes the headings and notes. */
[[nodiscard]] Result<QByteArray> toOdt(const Summary &summary, const Article &article, const Words &say = Words(),
                                       QPageSize::PageSizeId paper = QPageSize::A4);

} // namespace readout
