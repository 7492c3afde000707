// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/credits.h"

#include "lexicon/tsv.h"

using namespace Qt::StringLiterals;

namespace readout {

Credits readCredits()
{
    Credits credits;
    const TsvTable table = readTable(u"credits"_s);
    for (const QStringList &row : table.rows)
        (row.at(1) == "label"_L1 ? credits.labels : credits.agencies).append(row.at(0));
    return credits;
}

} // namespace readout
