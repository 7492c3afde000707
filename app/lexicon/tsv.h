// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace readout {

/** A table of resources/lexicon: tab-separated, UTF-8, comment lines beginning with '#' (among them '# source:' and
 *  '# licence:', which every table has), then a line of column names, then the rows. */
struct TsvTable {
    QStringList columns;
    QList<QStringList> rows; ///< each as long as columns; empty cells are empty strings
    QStringList comments;    ///< without '#', trimmed
};

/** Reads the table @p name ("countries" for resources/lexicon/countries.tsv). An unknown name or a row with another
 *  number of cells than the header is a mistake of ours and ends the program with a message. */
[[nodiscard]] TsvTable readTable(const QString &name);

/** The first cell of each row of the table @p name. */
[[nodiscard]] QSet<QString> readWords(const QString &name);

/** The rows of the table @p name as they stand in the file, a line each, without comments and column names. */
[[nodiscard]] QString readTableText(const QString &name);

} // namespace readout
