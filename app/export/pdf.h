// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "briefing/result.h"
#include "export/pages.h"
#include "export/summary.h"

class QIODevice;

namespace readout {

/** Writes the summary of @p briefing to @p device as a PDF with its data attached as briefing.json. Returns the number
 *  of pages, or why nothing was written: words that do not match the article, or a device that takes no more. Needs a
 *  QGuiApplication, on any platform. */
[[nodiscard]] Result<int> writePdf(const Briefing &briefing, const SummaryOptions &options, const PageSetup &setup,
                                   QIODevice &device);

} // namespace readout
