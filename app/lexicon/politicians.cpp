// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/politicians.h"

#include "lexicon/tsv.h"

#include <QSet>

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
    if (found == table.cend() && words.size() > 3) // with a suffix
        found = table.constFind(words.first() + u' ' + words.last(2).join(u' '));
    return found == table.cend() ? nullptr : &found.value();
}

PoliticianTable loadPoliticians()
{
    PoliticianTable politicians;
    QSet<QString> suffixes;
    const TsvTable particles = readTable(u"name_particles"_s);
    for (const QStringList &row : particles.rows) {
        if (row.at(1) == "suffix"_L1)
            suffixes.insert(row.at(0));
    }
    const TsvTable people = readTable(u"politicians"_s);
    for (const QStringList &row : people.rows) {
        const Politician politician{
            .country = row.at(1), .party = row.at(3), .gender = row.at(2) == "F"_L1 ? Gender::Female : Gender::Male};
        QString name = row.at(0).toLower();
        name.remove(u'.');
        politicians.byName.insert(name, politician);
        if (const auto last = name.lastIndexOf(u' '); suffixes.contains(name.sliced(last + 1))) {
            name.truncate(last); // "Ferdinand Marcos" is the same; another suffix is somebody else's
            politicians.byName.insert(name, politician);
        }
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
