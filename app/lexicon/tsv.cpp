// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/tsv.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

QString fileText(const QString &name)
{
    QFile file(u":/lexicon/%1.tsv"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no lexicon table '%s'", qUtf8Printable(name));
    return QString::fromUtf8(file.readAll());
}

} // namespace

QSet<QString> readWords(const QString &name)
{
    QSet<QString> words;
    for (const QStringList &row : readTable(name).rows)
        words.insert(row.at(0));
    return words;
}

QString readTableText(const QString &name)
{
    const QString text = fileText(name);
    qsizetype line = 0;
    while (line < text.size() && text.at(line) == u'#')
        line = text.indexOf(u'\n', line) + 1;
    return text.sliced(text.indexOf(u'\n', line) + 1);
}

TsvTable readTable(const QString &name)
{
    TsvTable table;
    const QString text = fileText(name);
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
