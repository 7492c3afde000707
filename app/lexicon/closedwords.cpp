// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/closedwords.h"

#include "lexicon/tsv.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr std::array<QLatin1StringView, ClosedWords::ClassCount> classNames{
    "be"_L1,
    "clipped-be"_L1,
    "auxiliary"_L1,
    "negation"_L1,
    "will"_L1,
    "would"_L1,
    "subordinator"_L1,
    "comparison"_L1,
    "contrast"_L1,
    "joining"_L1,
    "quantifier"_L1,
    "those"_L1,
    "aside"_L1,
    "open question"_L1,
    "speaker"_L1,
    "hearer"_L1,
    "body pronoun"_L1,
    "thing pronoun"_L1,
    "person pronoun"_L1,
    "government"_L1,
    "country"_L1,
    "definite"_L1,
    "determiner"_L1,
    "indefinite"_L1,
    "shared"_L1,
    "copula"_L1,
    "more"_L1,
    "own"_L1,
    "agent"_L1,
    "origin"_L1,
    "question"_L1,
    "circumstance"_L1,
    "predicate preposition"_L1,
    "setting against"_L1,
    "going on"_L1,
    "interview label"_L1,
};

} // namespace

void ClosedWords::add(const QString &word, const QString &name)
{
    const auto found = std::ranges::find(classNames, name);
    if (found == classNames.end())
        qFatal("closed_words.tsv: unknown class '%s'", qUtf8Printable(name));
    m_classes[word] |= quint64{1} << static_cast<quint32>(std::distance(classNames.begin(), found));
    m_longest = std::max(m_longest, word.size());
}

ClosedWords loadClosedWords()
{
    ClosedWords words;
    const TsvTable table = readTable(u"closed_words"_s);
    for (const QStringList &row : table.rows)
        words.add(row.at(1), row.at(0));
    return words;
}

} // namespace readout
