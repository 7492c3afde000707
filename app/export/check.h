// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/result.h"
#include "export/summary.h"

#include <optional>

namespace readout {

/** What is not true to the letter in @p summary of @p briefing, or none. Each excerpt is compared with its span
 *  character by character; spans must lie in the text and cut no word; quotations must stand in quotation marks as
 *  their kind says, amounts must name their number, and names must be made of words with which the article names the
 *  person. Nothing is exported while this returns an error. */
[[nodiscard]] std::optional<Error> checkSummary(const Summary &summary, const Briefing &briefing);

} // namespace readout
