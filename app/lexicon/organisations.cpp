// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/organisations.h"

#include "lexicon/tsv.h"

using namespace Qt::StringLiterals;

namespace readout {

OrganisationTable loadOrganisations()
{
    OrganisationTable table;
    for (const QStringList &row : readTable(u"organisations"_s).rows) {
        const auto number = static_cast<int>(table.known.size());
        table.known.append({.id = row.at(0), .name = row.at(1), .country = row.at(3), .after = row.at(4)});
        if (!table.byId.contains(row.at(0)))
            table.byId.insert(row.at(0), number);
        if (row.at(4).isEmpty())
            table.index.insert(row.at(1), number);
        const QStringList forms = row.at(2).split(u';', Qt::SkipEmptyParts);
        for (const QString &form : forms)
            table.index.insert(form, number);
        // "the Guardian": without other forms the name itself is what needs the word before it.
        if (!row.at(4).isEmpty() && forms.isEmpty())
            table.index.insert(row.at(1), number);
    }
    table.index.finish();
    for (const QStringList &row : readTable(u"organisation_words"_s).rows) {
        const QString &kind = row.at(1);
        if (kind == "both"_L1 || kind == "opener"_L1)
            table.openers.insert(row.at(0));
        if (kind == "both"_L1 || kind == "closer"_L1)
            table.closers.insert(row.at(0));
        if (kind == "possessor"_L1)
            table.possessors.insert(row.at(0));
        if (kind == "national"_L1)
            table.national.insert(row.at(0));
        if (kind == "no body"_L1)
            table.noBodies.insert(row.at(0));
        if (kind == "rule"_L1)
            table.rules.insert(row.at(0));
        if (kind == "outside"_L1)
            table.outside.insert(row.at(0));
    }
    return table;
}

QString flagOf(const QString &organisation)
{
    static const QHash<QString, QString> flags = [] {
        QHash<QString, QString> codes;
        for (const QStringList &row : readTable(u"organisation_flags"_s).rows)
            codes.insert(row.at(0), row.at(1));
        return codes;
    }();
    return flags.value(organisation);
}

} // namespace readout
