// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"

namespace readout {

/** How words of an article name where they are from. Brackets: (speaker; outlet, date, ¶n) behind them. Note: the
 * words, and below them their source in full. Markdown: a block quotation with a link. */
enum class CitationStyle { Brackets, Note, Markdown };

/** Words with where they stand, for a text and for a document. */
struct Citation {
    QString plain;
    QString html;

    bool operator==(const Citation &) const = default;
};

/** The words of @p spans in @p briefing's article, verbatim, with who says them, where that is known, and their source.
 *  The words get quotation marks where they have none. */
[[nodiscard]] Citation citationOf(const Briefing &briefing, const QList<TextSpan> &spans, CitationStyle style);

/** The commitment as a line: who, what, for how much and by when, and its source in @p style. */
[[nodiscard]] Citation citationOf(const Briefing &briefing, const Commitment &commitment, CitationStyle style);

} // namespace readout
