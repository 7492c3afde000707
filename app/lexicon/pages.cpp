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
        {u"credit"_s, PageWords::Part::Credit},   {u"byline"_s, PageWords::Part::Byline},
        {u"author"_s, PageWords::Part::Author},   {u"unseen"_s, PageWords::Part::Unseen},
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
        else if (row.at(1) == "ask"_L1)
            words.asks.append(row.at(0));
        else if (row.at(1) == "consent"_L1)
            words.consents.append(row.at(0));
        else if (row.at(1) == "comments"_L1)
            words.commentHeads.append(row.at(0));
        else
            words.partHeads.append(row.at(1) == "head of"_L1 ? row.at(0) + u' ' : row.at(0));
    }
    return words;
}

bool fitsPattern(QStringView line, QStringView pattern, bool isWhole)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == u'*') {
            const QStringView rest = pattern.sliced(i + 1);
            for (qsizetype from = at; from <= line.size(); ++from) {
                if (fitsPattern(line.sliced(from), rest, isWhole))
                    return true;
            }
            return false;
        }
        const qsizetype start = at;
        if (pattern.at(i) == u'%') {
            while (at < line.size() && (line.at(at).isDigit() || (at > start && line.at(at) == u',')))
                ++at;
        } else if (at < line.size() && line.at(at) == pattern.at(i)) {
            ++at;
        }
        if (at == start)
            return false;
    }
    return !isWhole || at == line.size();
}

} // namespace readout
