// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clauses.h"
#include "briefing/briefing.h"

namespace readout {

/** What rules know better than the model about an attribution: where its source begins and its words end, and which of
 *  them say nothing. Holds references. */
class AttributionMends
{
public:
    /** @p ruled is what rules have found, in reading order; @p named has the people, states and bodies of the
     *  article. */
    AttributionMends(const Reading &reading, const QList<Quote> &ruled, const Briefing &named);

    /** @p quote, mended. Without a source where nobody says it. */
    [[nodiscard]] Quote mended(const Quote &quote) const;
    /** @p quote with all of the name that its source begins in: not "der Quill" of "Ada van der Quill". */
    [[nodiscard]] Quote withWholeName(Quote quote) const;

private:
    [[nodiscard]] Quote withRuledSource(Quote quote) const;
    [[nodiscard]] Quote withQuotedSpeaker(Quote quote) const;
    [[nodiscard]] Quote withSubjectInFront(Quote quote) const;
    [[nodiscard]] Quote withVerbAsCue(Quote quote) const;
    [[nodiscard]] Quote withWholeList(Quote quote) const;
    [[nodiscard]] Quote withoutHearers(Quote quote) const;
    [[nodiscard]] Quote withWholeClause(Quote quote) const;
    [[nodiscard]] Quote withoutAnswer(Quote quote) const;
    [[nodiscard]] Quote withoutCredit(Quote quote) const;
    [[nodiscard]] Quote withAntecedent(Quote quote) const;
    [[nodiscard]] Quote withoutFalseSource(Quote quote) const;

    [[nodiscard]] std::optional<TokenRange> ruledContent(const Quote &quote) const;
    [[nodiscard]] TokenRange sentenceOf(qint32 i) const;
    [[nodiscard]] bool takesHearer(qint32 i) const;

    const Reading &m_reading;
    const QList<Quote> &m_ruled;
    Clauses m_clauses;
    QHash<qsizetype, qsizetype> m_ruledByCue; ///< index in m_ruled, by where the cue ends
    QList<TextSpan> m_names;                  ///< in reading order
};

} // namespace readout
