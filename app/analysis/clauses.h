// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"

#include <optional>

namespace readout {

/** Tokens [first, end) by their indexes in ParsedText::tokens. */
struct TokenRange {
    qint32 first = 0;
    qint32 end = 0;

    [[nodiscard]] constexpr bool isEmpty() const { return end <= first; }
    [[nodiscard]] constexpr bool contains(qint32 token) const { return first <= token && token < end; }
    constexpr bool operator==(const TokenRange &) const = default;
};

/** What parts of speech tell about a text: verb groups, noun phrases, who does what. Knows nothing of meaning. */
class Clauses
{
public:
    explicit Clauses(const Reading &reading)
        : m_reading(reading)
    {
    }

    [[nodiscard]] qint32 size() const { return static_cast<qint32>(m_reading.words.tokens.size()); }
    [[nodiscard]] const Token &token(qint32 i) const { return m_reading.words.tokens.at(i); }
    [[nodiscard]] PartOfSpeech tag(qint32 i) const;
    [[nodiscard]] QStringView text(qint32 i) const;
    [[nodiscard]] QString lower(qint32 i) const { return text(i).toString().toLower(); }
    /** Whether the token is @p word, whatever its case. */
    [[nodiscard]] bool is(qint32 i, QStringView word) const;
    /** Whether the tokens from @p i on are @p words, in lower case. */
    [[nodiscard]] bool reads(qint32 i, const QStringList &words) const;
    [[nodiscard]] bool isA(qint32 i, ClosedWords::Class each) const
    {
        return m_reading.lexicon.closedWords.isA(lower(i), each);
    }
    [[nodiscard]] TextSpan span(TokenRange range) const;
    /** The tokens that @p span touches. */
    [[nodiscard]] TokenRange range(TextSpan span) const;

    [[nodiscard]] bool isVerb(qint32 i) const;
    [[nodiscard]] bool isFinite(qint32 i) const;   ///< "says", "said", "will"
    [[nodiscard]] bool isNoun(qint32 i) const;     ///< also pronouns and names
    [[nodiscard]] bool isNominal(qint32 i) const;  ///< what a noun phrase without prepositions is made of
    [[nodiscard]] bool isCapitals(qint32 i) const; ///< two or more letters, all of them capitals
    [[nodiscard]] bool isMark(qint32 i) const;     ///< punctuation
    [[nodiscard]] bool isQuoteMark(qint32 i) const;
    [[nodiscard]] bool isDash(qint32 i) const; ///< on its own, not within a word
    [[nodiscard]] bool isBe(qint32 i) const;
    [[nodiscard]] bool isAuxiliary(qint32 i) const; ///< a form of be, have or do, or a modal verb
    [[nodiscard]] bool isNegation(qint32 i) const;

    /** First token of the verb group whose main verb is @p verb: auxiliaries, negation and adverbs before it, not
     *  reaching beyond @p from. */
    [[nodiscard]] qint32 groupStart(qint32 verb, qint32 from) const;
    /** Whether the group [@p first, @p verb] is in the passive voice: "was asked". */
    [[nodiscard]] bool isPassive(qint32 first, qint32 verb) const;

    /** The noun phrase that ends right before @p end, with its prepositional phrases, apposition and coordination. */
    [[nodiscard]] std::optional<TokenRange> phraseBefore(qint32 end, qint32 from) const;
    /** The noun phrase that begins at @p first, with what hangs on it ("one ally of Northwater", "Stonebrook, the
     * premier"). */
    [[nodiscard]] std::optional<TokenRange> phraseAt(qint32 first, qint32 to) const;
    /** The subject of the verb group that starts at @p groupFirst, looked for back to @p from. */
    [[nodiscard]] std::optional<TokenRange> subjectBefore(qint32 groupFirst, qint32 from) const;
    /** The token that carries the meaning of a noun phrase: "ally" in "one ally of Northwater". */
    [[nodiscard]] qint32 headOf(TokenRange phrase) const;
    /** The first finite verb in @p range, or -1. */
    [[nodiscard]] qint32 finiteVerbIn(TokenRange range) const;

private:
    [[nodiscard]] qint32 basePhraseStart(qint32 end, qint32 from) const;
    [[nodiscard]] bool isRelative(qint32 i) const // "who", "which", "whose"
    {
        return tag(i) == PartOfSpeech::WP || tag(i) == PartOfSpeech::WDT || tag(i) == PartOfSpeech::WPS;
    }
    [[nodiscard]] bool hasOwnVerb(TokenRange aside) const;

    const Reading &m_reading;
};

} // namespace readout
