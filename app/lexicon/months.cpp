// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/months.h"

#include "lexicon/tsv.h"

namespace readout {

QHash<QString, int> readMonths()
{
    QHash<QString, int> months;
    const TsvTable table = readTable(QStringLiteral("months"));
    for (const QStringList &row : table.rows)
        months.insert(row.at(0).toLower(), row.at(1).toInt());
    return months;
}

} // namespace readout
