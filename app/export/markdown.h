// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/summary.h"

namespace readout {

/** The summary as CommonMark with tables (as GitHub and pandoc read them), in UTF-8. */
[[nodiscard]] QByteArray toMarkdown(const Summary &summary, const Article &article);

} // namespace readout
