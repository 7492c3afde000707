// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/models.h"
#include "lexicon/lexicon.h"
#include "training/corpus.h"

#include <QTextStream>

namespace readout {

/** Prints how far the program's words and sentences, and its tags, names and heads by @p models, agree with the
 * readings of @p texts, all from the plain text on. What it splits otherwise than the corpus counts as wrong. */
void measure(const QList<AnnotatedText> &texts, const Lexicon &lexicon, const LanguageModels &models, QTextStream &out);

} // namespace readout
