// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"

namespace readout {

/** Words of the article as an export shows them: stretches of its text, and between them nothing but the marks of an
 *  omission. */
struct Excerpt {
    /** A stretch of the article. */
    struct Part {
        QString before; ///< what stands before the words and is not the article's: empty, " … " or "…"
        TextSpan span;
        QString words; ///< the characters of the span; a line break or tab is a blank

        bool operator==(const Part &) const = default;
    };

    QList<Part> parts;
    QString after;     ///< not the article's: "…" where its words go on, or a name where it has none
    int paragraph = 0; ///< number of the paragraph of the first part; 0 in titles and captions

    /** The parts in a row with the marks between them. */
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const { return parts.isEmpty(); }

    bool operator==(const Excerpt &) const = default;
};

/** The characters of @p span as an export shows them: a line break or tab is a blank. */
[[nodiscard]] QString printedWords(const Article &article, TextSpan span);

/** The words of @p spans, joined by " … " where something stands between them. Spans that are empty or not in the
 *  text are kept for checkSummary() to find. */
[[nodiscard]] Excerpt excerptOf(const Article &article, const QList<TextSpan> &spans);

/** The words of @p whole, or where that is longer than @p limit characters the part of it that holds @p core, cut where
 *  a phrase ends and marked with "…". A phrase ends at a comma, semicolon, colon, dash or full stop; one outside of
 *  quotation marks is preferred. An opened quotation mark is closed again with the article's own closing mark. */
[[nodiscard]] Excerpt shortened(const Article &article, TextSpan whole, TextSpan core, qsizetype limit);

} // namespace readout
