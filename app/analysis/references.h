// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"
#include "briefing/briefing.h"

namespace readout
{

/** @p people with the mentions that are no names added: pronouns ("he") and roles that stand for the person ("the UK
 *  premier"). A reference that is not certain enough is left out rather than guessed. */
[[nodiscard]] QList<Person> addReferences(const Reading &reading, QList<Person> people, const QList<Quote> &quotes);

} // namespace readout
