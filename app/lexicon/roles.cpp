// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/roles.h"

#include "lexicon/tsv.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Domain = RoleTitle::Domain;
using Standing = PersonRole::Standing;

Domain domainOf(const QString &word)
{
    static const QHash<QString, Domain> domains{{u"state"_s, Domain::State},
                                                {u"institution"_s, Domain::Institution},
                                                {u"company"_s, Domain::Company},
                                                {u"party"_s, Domain::Party},
                                                {u"campaign"_s, Domain::Campaign},
                                                {u"voice"_s, Domain::Voice},
                                                {u"candidate"_s, Domain::Candidate},
                                                {u"aide"_s, Domain::Aide},
                                                {u"military"_s, Domain::Military},
                                                {u"private"_s, Domain::Private},
                                                {u"any"_s, Domain::Any}};
    return domains.value(word, Domain::Other);
}

Standing standingOf(const QString &word)
{
    static const QHash<QString, Standing> standings{
        {u"former"_s, Standing::Former}, {u"outgoing"_s, Standing::Outgoing},   {u"acting"_s, Standing::Acting},
        {u"elect"_s, Standing::Elect},   {u"candidate"_s, Standing::Candidate}, {u"deputy"_s, Standing::Deputy}};
    return standings.value(word, Standing::Current);
}

LeaderSign::Place placeOf(const QString &word)
{
    using Place = LeaderSign::Place;
    return word == "before"_L1 ? Place::Before : word == "after"_L1 ? Place::After : Place::Beside;
}

} // namespace

Roles loadRoles()
{
    Roles roles;
    const QSet<QString> heads = readWords(u"head_offices"_s);
    const QSet<QString> bodyHeads = readWords(u"body_heads"_s);
    const TsvTable titles = readTable(u"roles"_s);
    for (const QStringList &row : titles.rows) {
        RoleTitle title{.title = row.at(1),
                        .group = row.at(2),
                        .domain = domainOf(row.at(3)),
                        .leader = row.at(4) == "yes"_L1,
                        .trade = row.at(4) == "never"_L1,
                        .head = heads.contains(row.at(2)),
                        .bodyHead = bodyHeads.contains(row.at(2)),
                        .gender = row.at(5) == "M"_L1 ? Gender::Male
                            : row.at(5) == "F"_L1     ? Gender::Female
                                                      : Gender::Unknown};
        roles.longest = std::max(roles.longest, row.at(0).count(u' ') + 1);
        roles.titles.insert(row.at(0), title);
        title.plural = true;
        if (!row.at(6).isEmpty())
            roles.titles.insert(row.at(6), title);
    }
    for (auto title = roles.titles.cbegin(); title != roles.titles.cend(); ++title) {
        const QString &words = title.key();
        for (qsizetype end = 0; end < words.size(); ++end) {
            if (words.at(end) == u' ' || words.at(end) == u'\'')
                roles.titleStarts.insert(words.first(end));
        }
        roles.titleStarts.insert(words);
    }
    const TsvTable modifiers = readTable(u"role_words"_s);
    for (const QStringList &row : modifiers.rows)
        roles.modifiers.insert(row.at(0));
    const TsvTable standings = readTable(u"standings"_s);
    for (const QStringList &row : standings.rows)
        roles.standings.insert(row.at(0), standingOf(row.at(1)));
    const TsvTable addresses = readTable(u"address_codes"_s);
    for (const QStringList &row : addresses.rows)
        roles.addressCodes.insert(row.at(0), row.at(1));
    const TsvTable homes = readTable(u"home_words"_s);
    for (const QStringList &row : homes.rows)
        roles.homes.insert(row.at(0), row.at(1));
    const TsvTable bodies = readTable(u"state_bodies"_s);
    for (const QStringList &row : bodies.rows)
        roles.stateBodies.append(row.at(0));
    const TsvTable signs = readTable(u"leader_signs"_s);
    for (const QStringList &row : signs.rows)
        roles.leaderSigns.append({.words = row.at(0).split(u' '), .place = placeOf(row.at(1)), .title = row.at(2)});
    const TsvTable offices = readTable(u"office_countries"_s);
    for (const QStringList &row : offices.rows) {
        const bool isException = row.at(1).startsWith(u'-');
        const QStringList codes = row.at(1).sliced(isException ? 1 : 0).split(u' ');
        roles.offices.insert(row.at(0), {.codes = {codes.begin(), codes.end()}, .isException = isException});
    }
    return roles;
}

} // namespace readout
