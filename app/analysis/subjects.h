// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clauses.h"

namespace readout {

/** The subject of the verb group that begins at token @p group, also where it stands with another verb ("said no and
 *  left") or after a comma ("Promising to pay, Bee left"). The verbs that it may share one with begin at @p from. */
[[nodiscard]] std::optional<TokenRange> subjectOf(const Clauses &clauses, qint32 group, const Sentence &sentence,
                                                  qint32 from);

} // namespace readout
