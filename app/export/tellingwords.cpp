// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/tellingwords.h"

#include "lexicon/tsv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** Whether @p word, in lower case, has a meaning of its own: "grid", not "would". */
bool tells(const QString &word)
{
    static const QSet<QString> functionWords = [] {
        QSet<QString> words;
        for (const QStringList &row : readTable(u"not_names"_s).rows) {
            if (row.at(1) == "function"_L1)
                words.insert(row.at(0));
        }
        return words;
    }();
    return word.size() > 2 && !functionWords.contains(word);
}

} // namespace

QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    const auto add = [&] {
        if (word.endsWith("'s"_L1))
            word.chop(2);
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            word += c.toLower();
        else if ((c == u'\'' || c == u'’') && !word.isEmpty())
            word += u'\'';
        else
            add();
    }
    add();
    return words;
}

QSet<QString> tellingWords(QStringView text)
{
    QSet<QString> telling;
    for (const QString &word : wordsOf(text)) {
        if (tells(word))
            telling.insert(word);
    }
    return telling;
}

bool isPronoun(const QString &words)
{
    static const QSet<QString> pointing = [] {
        QSet<QString> pronouns;
        for (const QStringList &row : readTable(u"sentence_openers"_s).rows) {
            if (row.at(1) == "meaning"_L1)
                pronouns.insert(row.at(0));
        }
        return pronouns;
    }();
    return pointing.contains(words.toLower());
}

double sharedPart(const QSet<QString> &one, const QSet<QString> &other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    return shorter == 0 ? 0 : double((QSet(one) & other).size()) / double(shorter);
}

} // namespace readout
