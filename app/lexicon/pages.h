// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace readout {

/** What web pages call their parts. */
struct PageWords {
    enum class Part { Chrome, Beside, Comment, Caption, Byline, Author, Body };

    QHash<QString, Part> names; ///< by a word of a class or id name, in lower case
    QStringList lineStarts;     ///< in lower case: a short line that starts so is the page's, not the article's
    QStringList wholeLines;     ///< in lower case: a line that is just this likewise
    QStringList partHeads;      ///< in lower case: a line that is just this, or starts so where it ends in a blank, is
                                ///< the head of a part of the page that is not the article's
};

[[nodiscard]] PageWords readPageWords();

} // namespace readout
