// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/result.h"
#include "export/pages.h"

#include <functional>
#include <optional>

class QPrinter;

namespace readout {

/** Prints the summary of @p briefing on @p printer, which has the whole sheet: on its paper where that is A4 or Letter,
 *  else set as @p setup says and made to fit. Returns why it could not; none where it could or where @p isCancelled
 * told to stop, which is asked before each page. For a worker thread. */
[[nodiscard]] std::optional<Error> printSummary(QPrinter &printer, const Briefing &briefing,
                                                const SummaryOptions &options, PageSetup setup,
                                                const std::function<bool()> &isCancelled);

} // namespace readout
