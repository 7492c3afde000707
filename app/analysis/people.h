// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/namewords.h"
#include "briefing/briefing.h"

namespace readout {

/** Finds who is named in @p text, with roles, honorifics and every name mention (full and partial). Pronouns and role
 * references are added by addReferences(). */
[[nodiscard]] QList<Person> findPeople(const Reading &reading, const NameText &text, const QList<Country> &countries,
                                       const QList<Organisation> &organisations);

} // namespace readout
