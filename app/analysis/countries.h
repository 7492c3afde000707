// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"
#include "briefing/briefing.h"

namespace readout {

/** Finds the states that the article mentions, by name, abbreviation, adjective, demonym, capital, seat and place. */
[[nodiscard]] QList<Country> findCountries(const Reading &reading);

} // namespace readout
