// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"
#include "briefing/briefing.h"

namespace readout {

/** Finds who says that they will, plan, offer, agree or refuse to do what. @p briefing holds the people, countries,
 *  organisations and quotes found before. */
[[nodiscard]] QList<Commitment> findCommitments(const Reading &reading, const Briefing &briefing);

} // namespace readout
