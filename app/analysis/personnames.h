// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/namewords.h"

namespace readout {

/** Words [first, end) of a NameText that name a person, without honorific, title and possessive ending. */
struct PersonName {
    qsizetype first = 0;
    qsizetype end = 0;
    bool certain
        = false;       ///< told by a title, a given name or the tagger; otherwise only if the words name somebody known
    QString honorific; ///< as the briefing shows it; empty for none
    Gender gender = Gender::Unknown; ///< by honorific, title or given name

    double score = 0;       ///< how much speaks for a person, by the clues at all its places
    bool isShorter = false; ///< only among stretches: the words from a given name on of the one before

    [[nodiscard]] qsizetype size() const { return end - first; }
};

/** Stretches of capitalised words that may name people, certain where a title or honorific tells. One in which a given
 *  name comes later is followed by a shorter one that begins with that. */
[[nodiscard]] QList<PersonName> nameStretches(const Reading &reading, const NameText &text);

/** The names of people in @p text, and further stretches of capitalised words that may name somebody known. */
[[nodiscard]] QList<PersonName> findPersonNames(const Reading &reading, const NameText &text);

/** The gender that the given name @p word tells. "Jean-Luc" tells it by the whole or by its first part. */
[[nodiscard]] Gender genderOfGivenName(QStringView word, const Names &names);

} // namespace readout
