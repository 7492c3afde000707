// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"
#include "briefing/briefing.h"

namespace readout {

/** Finds who is named, with roles, honorifics and every name mention (full and partial). Pronouns and role references
 * are added by addReferences(). */
[[nodiscard]] QList<Person> findPeople(const Reading &reading, const QList<Country> &countries,
                                       const QList<Organisation> &organisations);

} // namespace readout
