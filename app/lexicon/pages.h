// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace readout {

/** What web pages call their parts. */
struct PageWords {
    enum class Part { Chrome, Beside, Comment, Caption, Credit, Byline, Author, Unseen, Body };

    QHash<QString, Part> names; ///< by a word of a class or id name, or two with a blank between, in lower case
    // Lines, in lower case and without marks at either end; "%" stands for a number, "*" for any words.
    QStringList lineStarts; ///< a short line that starts so is the page's, not the article's
    QStringList wholeLines; ///< a line that is just this likewise
    QStringList asks;       ///< a line that starts so asks something of the reader, even where it is a sentence
    QStringList partHeads;  ///< a line that is just this, or starts so where it ends in a blank, is the head of a part
                            ///< of the page that is not the article's
    QStringList consents;   ///< words of which several stand in what asks to agree to cookies
    QStringList commentHeads; ///< a line that is just this is the head of what readers wrote
};

/** Whether @p line begins as @p pattern says, in which "%" stands for a number and "*" for any words; @p isWhole: it is
 *  nothing else. */
[[nodiscard]] bool fitsPattern(QStringView line, QStringView pattern, bool isWhole);

[[nodiscard]] PageWords readPageWords();

} // namespace readout
