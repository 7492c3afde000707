// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clauses.h"
#include "analysis/mentionindex.h"

namespace readout {

/** Who the noun phrase @p phrase means among the people, countries and organisations of @p mentions: one for each part
 *  of a coordination ("Bee, Cee and Dee"). The head of the phrase decides: "one ally of Bee" is nobody's name, and
 *  holds words alone. Never empty. */
[[nodiscard]] QList<Party> partiesOf(const Clauses &clauses, TokenRange phrase, const MentionIndex &mentions);

} // namespace readout
