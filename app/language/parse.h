// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/models.h"
#include "language/token.h"
#include "lexicon/lexicon.h"

#include <QList>
#include <QString>

namespace readout {

/** Splits @p text into sentences and tokens without tags, names and heads. No sentence crosses the border of one of
 *  @p blocks (headings, paragraphs, captions), which are in reading order; text outside of them is not read. */
[[nodiscard]] ParsedText splitText(const QString &text, const QList<TextSpan> &blocks, const Lexicon &lexicon);

/** Adds tags, names and heads to @p parsed, a text split by splitText(). */
void annotate(const QString &text, ParsedText &parsed, const LanguageModels &models);

/** Splits @p text into sentences and tokens as splitText() does, and tags and parses them. */
[[nodiscard]] ParsedText parseText(const QString &text, const QList<TextSpan> &blocks, const Lexicon &lexicon);

} // namespace readout
