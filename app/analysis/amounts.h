// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"
#include "briefing/briefing.h"

namespace readout {

/** The money and the counted things that @p span of the article names, in reading order. Of a range ("5 to 10 tanks")
 *  both ends are given. Rates, percentages, dates, durations and ages are no amounts. */
[[nodiscard]] QList<Amount> findAmounts(const Reading &reading, TextSpan span);

} // namespace readout
