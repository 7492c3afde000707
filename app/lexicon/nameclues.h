// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <span>
#include <vector>

namespace readout {

/** What a stretch of capitalised words is like and what stands around it: by this it is told whether it names a
 *  person. One value a clue; the names of clues and values are those of the table name_evidence. */
struct NameClues {
    enum Clue : quint8 { Tagger, Length, First, Last, Before, After, Letters, Elsewhere, Small, Part, Relation };
    static constexpr int clueCount = Relation + 1;

    /** What the name tagger takes it for: all of a person's name, part of a longer one, in part only; or what else. */
    enum class Tagged : quint8 { Nothing, Whole, Longer, Partly, Organisation, Place, Other };
    enum class Words : quint8 { One, Two, Three, More };
    /** What the tables know of a word: a given name, one that is also an ordinary word, a family name, likewise, or a
     *  politician's. */
    enum class Known : quint8 { Nothing, Given, GivenWord, Family, FamilyWord, Politician, Initial, NoName };
    enum class Precedes : quint8 {
        Opening, ///< nothing: it opens its sentence or quotation
        Honorific,
        Title,   ///< of office, with a capital letter
        Calling, ///< any other title: "actor", "the senator"
        The,
        A,
        In,     ///< a preposition of place
        By,     ///< any other preposition
        Saying, ///< a verb that can give words to somebody
        Verb,
        Noun,
        Adjective,
        And,
        Comma,
        Mark,
        Owner, ///< a possessive ending
        Name,  ///< a name of something else
        Else
    };
    enum class Follows : quint8 {
        Nothing,
        Owner, ///< a possessive ending
        Saying,
        Verb,
        Noun,
        Title, ///< after a comma or not
        Who,
        Age, ///< a number after a comma
        Comma,
        Stop,
        And,
        Preposition,
        Bracket,
        Number,
        Name,
        Else
    };
    enum class Case : quint8 { Plain, Capitals, Headline };
    /** What the tagger takes the last word for where the article has it elsewhere. */
    enum class Others : quint8 { None, Person, Mixed, Different };
    enum class Lower : quint8 { No, Yes }; ///< whether the article has the last word with a small letter too
    enum class PartOfSpeech : quint8 { Name, Names, Noun, Else };
    enum class Role : quint8 { Subject, Object, Oblique, Modifier, Owner, Apposition, Else };

    std::array<quint8, clueCount> values{};

    template <typename Value>
    void set(Clue clue, Value value)
    {
        values[clue] = static_cast<quint8>(value);
    }
    bool operator==(const NameClues &) const = default;
};

/** The table name_evidence: what each clue, and each pair of some, weighs. */
class NameEvidence
{
public:
    /** The number of weights, and for each those of the features that @p clues have. */
    [[nodiscard]] static int featureCount();
    static constexpr int featuresEach = 26;
    [[nodiscard]] static std::array<int, featuresEach> featuresOf(const NameClues &clues);
    /** "tagger:whole length:one" */
    [[nodiscard]] static QString nameOf(int feature);

    /** All weights zero where @p weights is empty. */
    explicit NameEvidence(std::vector<float> weights = {});

    /** How much more likely than not it is that words with @p clues name a person, as the logarithm of the odds. */
    [[nodiscard]] double score(const NameClues &clues) const;

private:
    std::vector<float> m_weights;
};

/** Loads the table. */
[[nodiscard]] NameEvidence loadNameEvidence();

} // namespace readout
