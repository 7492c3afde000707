// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"
#include "briefing/briefing.h"

namespace readout {

/** The days, months, years and stretches of time that @p span names, in reading order, with the words that bound them
 *  ("by 2030", "from 1 July"). They are resolved against the article's own date, what has no year of its own to the
 *  future: in a plan "on Sunday" is the next one. Where that date is unknown, only full dates and years have days. */
[[nodiscard]] QList<TimeReference> findTimes(const Reading &reading, TextSpan span);

} // namespace readout
