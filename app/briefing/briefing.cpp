// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefing/briefing.h"

#include <algorithm>

namespace readout {

namespace {

template <typename List, typename Member>
auto *entryWith(const List &entries, Member member, const QString &key)
{
    const auto found = std::ranges::find(entries, key, member);
    return found == entries.end() ? nullptr : &*found;
}

template <typename List, typename Predicate>
QList<qsizetype> indexesWhere(const List &entries, Predicate predicate)
{
    QList<qsizetype> indexes;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (predicate(entries.at(i)))
            indexes.append(i);
    }
    return indexes;
}

bool names(const QList<Party> &parties, const QString &personId)
{
    return std::ranges::find(parties, personId, &Party::person) != parties.end();
}

} // namespace

const Person *Briefing::person(const QString &id) const
{
    return entryWith(people, &Person::id, id);
}

const Country *Briefing::country(const QString &code) const
{
    return entryWith(countries, &Country::code, code);
}

const Organisation *Briefing::organisation(const QString &id) const
{
    return entryWith(organisations, &Organisation::id, id);
}

QList<qsizetype> Briefing::quotesBy(const QString &personId) const
{
    return indexesWhere(quotes, [&](const Quote &quote) { return names(quote.speakers, personId); });
}

QList<qsizetype> Briefing::commitmentsBy(const QString &personId) const
{
    return indexesWhere(commitments, [&](const Commitment &commitment) {
        return commitment.announcedBy == personId || names(commitment.actors, personId);
    });
}

} // namespace readout
