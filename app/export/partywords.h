// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "export/excerpt.h"

namespace readout {

/** The words for each of @p parties, or its name where the article's words do not tell who it is ("he", "her
 *  government"). */
[[nodiscard]] QList<Excerpt> partyWords(const Briefing &briefing, const QList<Party> &parties);

} // namespace readout
