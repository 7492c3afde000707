// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "lexicon/lexicon.h"

#include <functional>

namespace readout {

/** Reads @p article. Finding nothing is a result, not an error. Same article, same briefing, on every machine.
 *  @p isCancelled is asked between stages; once it says true the briefing is returned as far as it got. */
[[nodiscard]] Briefing analyse(const Article &article, const Lexicon &lexicon,
                               const std::function<bool()> &isCancelled = {});

} // namespace readout
