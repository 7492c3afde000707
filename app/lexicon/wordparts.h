// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace readout {

/** A word that parts in two: "cannot" at 3. */
struct SplitWord {
    QString word;
    qsizetype at = 0;
};

/** Spellings that the tokeniser and the sentence splitter must know. All in lower case, with straight apostrophes. */
struct WordParts {
    QList<SplitWord> splitWords;
    QStringList endings;        ///< what parts from the word before it: "n't", "'s"
    QSet<QString> clippedWords; ///< words that begin with an apostrophe: "'em"
    QSet<QString> domains;      ///< last parts of internet addresses: "com"
    QSet<QString> openers;      ///< small words that are written large only where a sentence begins: "the"
};

[[nodiscard]] WordParts readWordParts();

} // namespace readout
