// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/prose.h"
#include "export/summary.h"

namespace readout {

/** What each state in @p briefing supports, opposes, asks for, commits to, offers or declines, by itself or through
 * those who act for it: from its commitments, from the verbs that give its words ("urged"), and from sentences in which
 * a verb of taking sides follows it ("Berlin backed the plan"). */
[[nodiscard]] QList<Position> positionsOf(const Briefing &briefing, const Prose &prose);

/** The state that @p party is or acts for; empty for none. */
[[nodiscard]] QString countryOf(const Briefing &briefing, const Party &party);

} // namespace readout
