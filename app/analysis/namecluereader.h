// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/knownwords.h"
#include "analysis/personnames.h"

namespace readout {

/** What speaks for and against each of @p names being a person's: what its words are and what stands around them. */
[[nodiscard]] QList<NameClues> readNameClues(const Reading &reading, const NameText &text,
                                             const QList<PersonName> &names);

} // namespace readout
