// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/spanindex.h"
#include "briefing/briefing.h"

namespace readout {

/** Who and what a briefing names, found by place. Holds a reference to the briefing. */
class MentionIndex
{
public:
    explicit MentionIndex(const Briefing &briefing);

    [[nodiscard]] const Briefing &briefing() const { return m_briefing; }

    /** The person, country or organisation that is named where @p head stands, also by a role beside a name. Its words
     *  are a person's name and else not set; none where nobody known is named. */
    [[nodiscard]] std::optional<Party> nameAt(TextSpan head) const;
    /** The first country that is mentioned wholly within @p span; empty for none. */
    [[nodiscard]] QString countryWithin(TextSpan span) const;
    /** The country that is named last before @p position, towns aside; empty for none. */
    [[nodiscard]] QString lastCountryBefore(qsizetype position) const;

private:
    /** Index of the owner in its list of the briefing, then of the mention in the owner's. */
    using Place = std::pair<qsizetype, qsizetype>;

    const Briefing &m_briefing;
    SpanIndex<Place> m_people;
    SpanIndex<Place> m_roles;
    SpanIndex<Place> m_namedCountries; ///< not as towns and by adjectives
    SpanIndex<Place> m_countries;
    SpanIndex<Place> m_organisations;
    std::vector<std::pair<qsizetype, qsizetype>> m_countryEnds; ///< end of a mention, index of its country; by end
};

} // namespace readout
