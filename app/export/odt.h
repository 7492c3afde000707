// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/result.h"
#include "export/summary.h"

namespace readout {

/** The summary as an OpenDocument text with named styles (Title, Heading 1, Heading 2, Quotations …), which a word
 *  processor can restyle as a whole. */
[[nodiscard]] Result<QByteArray> toOdt(const Summary &summary, const Article &article);

} // namespace readout
