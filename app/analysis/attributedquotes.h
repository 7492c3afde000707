// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions.h"
#include "briefing/briefing.h"

namespace readout {

/** The quotes of an article, in reading order, none of which share words: speeches with a label, quotations that
 *  @p model attributes, then what rules have found (@p ruled), then what else the model attributes.
 *  A source begins in none of the names that @p named has found. */
[[nodiscard]] QList<Quote> attributedQuotes(const Reading &reading, const AttributionModel &model,
                                            const QList<Quote> &ruled, const Briefing &named);

} // namespace readout
