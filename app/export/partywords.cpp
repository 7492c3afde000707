// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/partywords.h"

#include "export/tellingwords.h"

#include <algorithm>

namespace readout {

namespace {

/** What @p party is called where the article has no words for it; empty where it is not known. */
QString nameOf(const Briefing &briefing, const Party &party)
{
    if (const Person *person = briefing.person(party.person))
        return person->name;
    if (const Country *country = briefing.country(party.country))
        return country->name;
    const Organisation *organisation = briefing.organisation(party.organisation);
    return organisation ? organisation->name : QString();
}

/** Whether the words of @p party say who it is by themselves: "he", "British" and "her government" do not, nor does
 *  "it" by itself. */
bool isTelling(const Briefing &briefing, const Party &party)
{
    if (const Person *person = briefing.person(party.person)) {
        return std::ranges::any_of(person->mentions, [&](const PersonMention &mention) {
            return mention.form != PersonMention::Form::Pronoun && party.words.contains(mention.span);
        });
    }
    if (const Country *country = briefing.country(party.country)) {
        return std::ranges::any_of(country->mentions, [&](const CountryMention &mention) {
            const bool isNoun = mention.form != CountryMention::Form::Adjective || mention.span != party.words;
            return isNoun && party.words.contains(mention.span);
        });
    }
    return !party.words.isEmpty() && !isPronoun(printedWords(briefing.article, party.words));
}

} // namespace

QList<Excerpt> partyWords(const Briefing &briefing, const QList<Party> &parties)
{
    QList<Excerpt> excerpts;
    for (const Party &party : parties) {
        // "Latvia and Lithuania" are two parties in the same words.
        Excerpt excerpt;
        if (isTelling(briefing, party))
            excerpt = excerptOf(briefing.article, {party.words});
        else
            excerpt.after = nameOf(briefing, party);
        if (!excerpt.text().isEmpty() && !excerpts.contains(excerpt))
            excerpts.append(excerpt);
    }
    return excerpts;
}

} // namespace readout
