// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace readout {

/** Phrases of one or more words, each with a number, to be found in running text in one pass. */
class PhraseIndex
{
public:
    /** A phrase found in a text. */
    struct Match {
        qsizetype end = 0; ///< where it ends in the text
        int value = -1;    ///< the number given to insert()
    };

    /** Adds @p phrase. Of equal phrases the first one counts. */
    void insert(const QString &phrase, int value);
    /** Adds up all phrases; call it once, after the last insert() and before the first longestAt(). */
    void finish();

    /** The longest phrase that stands in @p text from @p position on as whole words, or none. Apostrophes match in
     *  either form and blanks whatever their kind; words in capitals match any phrase of at least four letters. */
    [[nodiscard]] std::optional<Match> longestAt(QStringView text, qsizetype position) const;

private:
    struct Entry {
        QString phrase;
        int value = -1;
    };
    QHash<QStringView, QList<Entry>> m_byFirstWord; ///< in lower case; the longest phrase first
    QList<QString> m_firstWords;                    ///< what the keys of m_byFirstWord view
};

/** Whether a word begins at @p position of @p text: a letter or digit that follows none. */
[[nodiscard]] bool beginsWord(QStringView text, qsizetype position);

} // namespace readout
