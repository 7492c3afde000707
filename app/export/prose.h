// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "language/token.h"

namespace readout {

/** What a summary reads of the article's text beside the findings. */
struct Prose {
    /** A sentence of a numbered paragraph. */
    struct Sentence {
        TextSpan span;
        int paragraph = 0;     ///< its number
        bool isBody = true;    ///< not of a list or table
        qint32 firstToken = 0; ///< index in tokens
        qint32 endToken = 0;   ///< one past the last
    };

    QList<Token> tokens;        ///< without tags
    QList<Sentence> sentences;  ///< in reading order
    QList<TimeReference> times; ///< the days, months and years that they name, in reading order

    /** The sentence that holds @p position, or nullptr. */
    [[nodiscard]] const Sentence *sentenceAt(qsizetype position) const;
};

/** Reads the sentences of @p article. */
[[nodiscard]] Prose readProse(const Article &article);

} // namespace readout
