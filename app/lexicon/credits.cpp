// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/credits.h"

#include "lexicon/tsv.h"

using namespace Qt::StringLiterals;

namespace readout {

Credits readCredits()
{
    Credits credits;
    const TsvTable table = readTable(u"credits"_s);
    for (const QStringList &row : table.rows) {
        const QString &kind = row.at(1);
        (kind == "label"_L1 ? credits.labels : kind == "work"_L1 ? credits.work : credits.agencies).append(row.at(0));
    }
    return credits;
}

} // namespace readout
