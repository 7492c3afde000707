// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/prose.h"
#include "export/summary.h"

namespace readout {

/** The times that the article names and what it tells of them, by time. A weekday or month by itself is the one before
 *  the article unless its sentence looks ahead. The article's own day and "this year" are left out where nobody commits
 *  to anything then: all of the news is of that day. */
[[nodiscard]] QList<DateRow> timelineOf(const Briefing &briefing, const Prose &prose);

} // namespace readout
