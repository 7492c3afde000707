// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon/lexicon.h"
#include "training/corpus.h"

namespace readout {

/** The texts of the folder gum of @p corpora, by name, with the people that its entities and trees tell of: a mention
 * of a person whose head is a proper noun, cut down to that noun, proper nouns joined to it before and parts of the
 * name after it; below a common noun, the name that is joined to it. What is a title in @p lexicon, and plurals, may or
 * may not name somebody. */
[[nodiscard]] QList<TextWithPeople> readGum(const QDir &corpora, const Lexicon &lexicon);

} // namespace readout
