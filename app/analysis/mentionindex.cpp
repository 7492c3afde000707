// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/mentionindex.h"

#include <functional>

namespace readout {

namespace {

using Form = CountryMention::Form;

/** Indexes what @p spanOf gives of each item of the list @p itemsOf gives of each owner; an empty span is left out. */
template <typename Owner, typename ItemsOf, typename SpanOf>
SpanIndex<std::pair<qsizetype, qsizetype>> indexed(const QList<Owner> &owners, ItemsOf itemsOf, SpanOf spanOf)
{
    std::vector<std::pair<TextSpan, std::pair<qsizetype, qsizetype>>> places;
    for (qsizetype i = 0; i < owners.size(); ++i) {
        const auto &items = std::invoke(itemsOf, owners.at(i));
        for (qsizetype k = 0; k < items.size(); ++k) {
            if (const TextSpan span = spanOf(items.at(k)); !span.isEmpty())
                places.push_back({span, {i, k}});
        }
    }
    return SpanIndex(std::move(places));
}

TextSpan nameOf(const PersonMention &mention)
{
    return mention.form == PersonMention::Form::Description ? TextSpan() : mention.span;
}

TextSpan nameOf(const CountryMention &mention)
{
    return mention.form == Form::Place || mention.form == Form::Adjective ? TextSpan() : mention.span;
}

} // namespace

MentionIndex::MentionIndex(const Briefing &briefing)
    : m_briefing(briefing)
    , m_people(indexed(briefing.people, &Person::mentions, [](const PersonMention &each) { return nameOf(each); }))
    , m_roles(indexed(briefing.people, &Person::roles, std::mem_fn(&PersonRole::span)))
    , m_namedCountries(
          indexed(briefing.countries, &Country::mentions, [](const CountryMention &each) { return nameOf(each); }))
    , m_countries(indexed(briefing.countries, &Country::mentions, std::mem_fn(&CountryMention::span)))
    , m_organisations(indexed(briefing.organisations, &Organisation::mentions, std::identity()))
{
    for (qsizetype i = 0; i < briefing.countries.size(); ++i) {
        for (const CountryMention &mention : briefing.countries.at(i).mentions) {
            if (mention.form != Form::Place)
                m_countryEnds.push_back({mention.span.end, i});
        }
    }
    std::ranges::sort(m_countryEnds);
}

std::optional<Party> MentionIndex::nameAt(TextSpan head) const
{
    Party party;
    if (const auto place = m_people.leastAt(head)) {
        const Person &person = m_briefing.people.at(place->first);
        party.person = person.id;
        party.country = person.country;
        const PersonMention &mention = person.mentions.at(place->second);
        party.certainty = mention.certainty;
        if (mention.form == PersonMention::Form::Full || mention.form == PersonMention::Form::Partial)
            party.words = mention.span;
        return party;
    }
    // "Ann Bee, the attorney general of Ohio, said": the title beside the name
    std::optional<Place> role;
    m_roles.overlapping(head, [&](TextSpan span, Place place) {
        if (span.contains(head) && (!role || place < *role))
            role = place;
    });
    if (role) {
        const Person &person = m_briefing.people.at(role->first);
        party.person = person.id;
        party.country = person.country;
        party.certainty = Certainty::Likely;
        return party;
    }
    if (const auto place = m_namedCountries.leastAt(head)) {
        party.country = m_briefing.countries.at(place->first).code;
        return party;
    }
    if (const auto place = m_organisations.leastAt(head)) {
        party.organisation = m_briefing.organisations.at(place->first).id;
        return party;
    }
    return std::nullopt;
}

QString MentionIndex::countryWithin(TextSpan span) const
{
    std::optional<Place> first;
    m_countries.overlapping(span, [&](TextSpan mention, Place place) {
        if (span.contains(mention) && (!first || place < *first))
            first = place;
    });
    return first ? m_briefing.countries.at(first->first).code : QString();
}

QString MentionIndex::lastCountryBefore(qsizetype position) const
{
    const auto after
        = std::ranges::upper_bound(m_countryEnds, position, {}, [](const auto &each) { return each.first; });
    return after == m_countryEnds.begin() ? QString() : m_briefing.countries.at(std::prev(after)->second).code;
}

} // namespace readout
