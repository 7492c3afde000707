// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/summary.h"

namespace readout {

/** Who is quoted in @p briefing: leaders first, then by words inside quotation marks, then by number of quotes. */
[[nodiscard]] QList<Voice> voicesOf(const Briefing &briefing);

/** The leaders that @p briefing names and does not quote, by first mention. */
[[nodiscard]] QList<Voice> namedLeaders(const Briefing &briefing);

/** The @p voices with words inside quotation marks, the most first. */
[[nodiscard]] QList<Share> sharesOf(const QList<Voice> &voices);

} // namespace readout
