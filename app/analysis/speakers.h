// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"
#include "briefing/briefing.h"

namespace readout {

/** @p quotes with their speakers: who the source words mean among the people, countries and organisations of
 *  @p briefing. 'One ally of Northwater' is nobody's name, so such a speaker holds words alone. */
[[nodiscard]] QList<Quote> nameSpeakers(const Reading &reading, QList<Quote> quotes, const Briefing &briefing);

} // namespace readout
