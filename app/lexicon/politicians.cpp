// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/politicians.h"

#include "lexicon/tsv.h"

using namespace Qt::StringLiterals;

namespace readout {

const Politician *PoliticianTable::find(const QStringList &words) const
{
    if (words.isEmpty())
        return nullptr;
    const QHash<QString, Politician> &table = words.size() == 1 ? byFamily : byName;
    auto found = table.constFind(words.join(u' '));
    if (found == table.cend() && words.size() > 2)
        found = table.constFind(words.first() + u' ' + words.last());
    return found == table.cend() ? nullptr : &found.value();
}

PoliticianTable loadPoliticians()
{
    PoliticianTable politicians;
    const TsvTable people = readTable(u"politicians"_s);
    for (const QStringList &row : people.rows) {
        const Politician politician{
            .country = row.at(1), .party = row.at(3), .gender = row.at(2) == "F"_L1 ? Gender::Female : Gender::Male};
        QString name = row.at(0).toLower();
        name.remove(u'.');
        politicians.byName.insert(name, politician);
        const QString family = name.section(u' ', -1);
        const auto known = politicians.byFamily.find(family);
        if (known == politicians.byFamily.end()) {
            politicians.byFamily.insert(family, politician);
            continue;
        }
        if (known->country != politician.country)
            known->country.clear();
        if (known->party != politician.party)
            known->party.clear();
        if (known->gender != politician.gender)
            known->gender = Gender::Unknown;
    }
    const TsvTable parties = readTable(u"party_words"_s);
    for (const QStringList &row : parties.rows)
        politicians.parties.insert(row.at(0), row.at(1));
    return politicians;
}

} // namespace readout
