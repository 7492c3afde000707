// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/namewords.h"
#include "briefing/briefing.h"

namespace readout {

/** The people of @p briefing with the mentions that are no names added: pronouns ("he") and roles that stand for the
 *  person ("the UK premier"). Its countries, organisations and quotes (yet without speakers) say what is meant. A
 *  reference that is not certain enough is left out rather than guessed. @p text is what findPeople() has read. */
[[nodiscard]] QList<Person> addReferences(const Reading &reading, const NameText &text, const Briefing &briefing);

} // namespace readout
