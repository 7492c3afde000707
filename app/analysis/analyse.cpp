// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyse.h"

#include "analysis/attributedquotes.h"
#include "analysis/blocks.h"
#include "analysis/commitments.h"
#include "analysis/countries.h"
#include "analysis/organisations.h"
#include "analysis/people.h"
#include "analysis/quotes.h"
#include "analysis/reading.h"
#include "analysis/references.h"
#include "analysis/speakers.h"
#include "language/parse.h"

namespace readout {

Briefing analyse(const Article &article, const Lexicon &lexicon, const std::function<bool()> &isCancelled)
{
    Briefing briefing;
    briefing.article = article;
    const auto cancelled = [&] { return isCancelled && isCancelled(); };

    const ParsedText words = parseText(article.text, blocksOf(article), lexicon);
    const Reading reading{.article = article, .words = words, .lexicon = lexicon};
    if (cancelled())
        return briefing;
    briefing.countries = findCountries(reading);
    briefing.organisations = findOrganisations(reading);
    if (cancelled())
        return briefing;
    const NameText names = readNameText(reading, briefing.countries, briefing.organisations);
    briefing.people = findPeople(reading, names, briefing.countries, briefing.organisations);
    if (cancelled())
        return briefing;
    briefing.quotes = attributedQuotes(reading, attributionModel(), findQuotes(reading), briefing);
    if (cancelled())
        return briefing;
    briefing.people = addReferences(reading, names, briefing);
    if (cancelled())
        return briefing;
    briefing.quotes = nameSpeakers(reading, briefing.quotes, briefing);
    if (cancelled())
        return briefing;
    briefing.commitments = findCommitments(reading, briefing);
    return briefing;
}

} // namespace readout
