// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/summary.h"

namespace readout {

/** Who is quoted in @p briefing, several together where they are given the same words: leaders first, then by words
 * inside quotation marks, then by number of quotes. */
[[nodiscard]] QList<Voice> voicesOf(const Briefing &briefing);

/** The leaders that @p briefing names and that are not among its @p voices by themselves, by first mention. */
[[nodiscard]] QList<Voice> namedLeaders(const Briefing &briefing, const QList<Voice> &voices);

/** The @p voices with words inside quotation marks, the most first. */
[[nodiscard]] QList<Share> sharesOf(const QList<Voice> &voices);

} // namespace readout
