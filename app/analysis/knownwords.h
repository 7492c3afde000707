// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/namewords.h"

#include <optional>

namespace readout {

/** What the tables of names tell about the words of a text, by their index. Holds references to its arguments. */
class KnownWords
{
public:
    KnownWords(const Reading &reading, const NameText &text)
        : m_reading(reading)
        , m_text(text)
    {
    }

    [[nodiscard]] const Token &token(qsizetype i) const { return m_reading.words.tokens.at(m_text.words.at(i).token); }
    [[nodiscard]] QStringView textOf(qsizetype i) const { return m_reading.text(m_text.words.at(i).span); }
    /** Whether nothing but a blank or two stands between the words @p i and @p j. */
    [[nodiscard]] bool areNeighbours(qsizetype i, qsizetype j) const;

    [[nodiscard]] std::optional<GivenName> givenName(qsizetype i) const;
    /** Whether the word is a given name and nothing else. */
    [[nodiscard]] bool isGivenName(qsizetype i) const;
    [[nodiscard]] bool isFamilyName(qsizetype i) const { return familyName(i).has_value(); }
    [[nodiscard]] std::optional<FamilyName> familyName(qsizetype i) const;
    [[nodiscard]] bool isParticle(qsizetype i) const; ///< "von"
    [[nodiscard]] bool isSuffix(qsizetype i) const;   ///< "Jr."
    [[nodiscard]] std::optional<NotName> notName(qsizetype i) const;
    /** Whether the word tells of a body, place or thing in its name: "Foundation", "Tower". */
    [[nodiscard]] bool namesThing(qsizetype i) const;
    [[nodiscard]] bool isHonorific(qsizetype i) const;

private:
    const Reading &m_reading;
    const NameText &m_text;
};

} // namespace readout
