// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/textspan.h"
#include "lexicon/lexicon.h"

#include <QList>
#include <QString>

namespace readout {

/** The words, numbers and marks of @p block, as the Penn Treebank parts them: "do|n't", "the leaders|'", "can|not",
 *  "U.S.", "$|1.6bn", "5,000", "20-year-old", "@handle". Every character that is no blank is in one of them. A full
 * stop belongs to an abbreviation, also where it ends the sentence too. */
[[nodiscard]] QList<TextSpan> tokenise(const QString &text, TextSpan block, const Lexicon &lexicon);

} // namespace readout
