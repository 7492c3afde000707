// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/abbreviations.h"

#include "lexicon/tsv.h"

using namespace Qt::StringLiterals;

namespace readout {

QHash<QString, AbbreviationKind> readAbbreviations()
{
    QHash<QString, AbbreviationKind> abbreviations;
    const TsvTable table = readTable(u"abbreviations"_s);
    for (const QStringList &row : table.rows) {
        abbreviations.insert(row.at(0), row.at(1) == "before"_L1 ? AbbreviationKind::Before : AbbreviationKind::After);
    }
    return abbreviations;
}

} // namespace readout
