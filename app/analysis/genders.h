// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/namewords.h"

namespace readout {

/** What tells whether @p person is "he" or "she": an honorific, a title, who that is known to be, or the given name;
 *  unknown where none does. */
[[nodiscard]] Gender genderOf(const Person &person, const NameText &text, const Lexicon &lexicon);

} // namespace readout
