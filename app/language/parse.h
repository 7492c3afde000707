// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/token.h"
#include "lexicon/lexicon.h"

#include <QList>
#include <QString>

namespace readout {

/** Splits @p text into sentences and tokens, and tags and parses them. No sentence crosses the border of one of
 *  @p blocks (headings, paragraphs, captions), which are in reading order; text outside of them is not read. */
[[nodiscard]] ParsedText parseText(const QString &text, const QList<TextSpan> &blocks, const Lexicon &lexicon);

} // namespace readout
