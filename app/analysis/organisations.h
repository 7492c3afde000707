// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"
#include "briefing/briefing.h"

namespace readout {

/** Finds institutions, parties, companies and other bodies that the article names. */
[[nodiscard]] QList<Organisation> findOrganisations(const Reading &reading);

} // namespace readout
