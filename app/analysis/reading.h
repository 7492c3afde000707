// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/quotations.h"
#include "briefing/article.h"
#include "language/token.h"
#include "lexicon/lexicon.h"

namespace readout {

/** What every stage reads: the article, its words and quotation marks, and what is known before. Holds
 *  references; lives in analyse(). */
struct Reading {
    const Article &article;
    const ParsedText &words;
    const Lexicon &lexicon;
    QList<Quotation> quotations = findQuotations(article);

    [[nodiscard]] QStringView text(TextSpan span) const { return span.in(article.text); }
    [[nodiscard]] QStringView text(const Token &token) const { return token.span.in(article.text); }
};

} // namespace readout
