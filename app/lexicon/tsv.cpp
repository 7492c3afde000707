// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/tsv.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace readout {

TsvTable readTable(const QString &name)
{
    QFile file(u":/lexicon/%1.tsv"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no lexicon table '%s'", qUtf8Printable(name));
    TsvTable table;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) {
            table.comments.append(line.sliced(1).trimmed().toString());
            continue;
        }
        const QStringList cells = line.toString().split(u'\t');
        if (table.columns.isEmpty()) {
            table.columns = cells;
        } else if (cells.size() == table.columns.size()) {
            table.rows.append(cells);
        } else {
            qFatal("lexicon table '%s': '%s' has %lld cells", qUtf8Printable(name), qUtf8Printable(line.toString()),
                   static_cast<long long>(cells.size()));
        }
    }
    return table;
}

} // namespace readout
