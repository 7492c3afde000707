// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/pages.h"

#include "lexicon/tsv.h"

using namespace Qt::StringLiterals;

namespace readout {

PageWords readPageWords()
{
    static const QHash<QString, PageWords::Part> parts{
        {u"chrome"_s, PageWords::Part::Chrome},   {u"beside"_s, PageWords::Part::Beside},
        {u"comment"_s, PageWords::Part::Comment}, {u"caption"_s, PageWords::Part::Caption},
        {u"byline"_s, PageWords::Part::Byline},   {u"author"_s, PageWords::Part::Author},
        {u"body"_s, PageWords::Part::Body}};
    PageWords words;
    const TsvTable names = readTable(u"page_names"_s);
    for (const QStringList &row : names.rows) {
        Q_ASSERT(parts.contains(row.at(1)));
        words.names.insert(row.at(0), parts.value(row.at(1)));
    }
    const TsvTable phrases = readTable(u"page_phrases"_s);
    for (const QStringList &row : phrases.rows) {
        if (row.at(1) == "start"_L1)
            words.lineStarts.append(row.at(0));
        else if (row.at(1) == "whole"_L1)
            words.wholeLines.append(row.at(0));
        else
            words.partHeads.append(row.at(1) == "head of"_L1 ? row.at(0) + u' ' : row.at(0));
    }
    return words;
}

} // namespace readout
