// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVarLengthArray>

#include <array>
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
     *  politician's; and "Ing-wen", which tells a name by its form. */
    enum class Known : quint8 { Nothing, Given, GivenWord, Family, FamilyWord, Politician, Initial, NoName, Syllables };
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
        Body, ///< the rest of a body's or a thing's name: "Foundation"
        Name,
        Else
    };
    enum class Case : quint8 { Plain, Capitals, Headline };
    /** What the tagger takes the last word for where the article has it elsewhere. */
    enum class Others : quint8 { None, Person, Mixed, Different };
    enum class Lower : quint8 { No, Yes }; ///< whether the article has the last word with a small letter too
    enum class PartOfSpeech : quint8 { Name, Names, Noun, Else };
    enum class Role : quint8 { Subject, Object, Oblique, Modifier, Owner, Apposition, Else };

    /** Words around the stretch and parts of its own, as they are; what they weigh is known of frequent ones only. */
    enum Word : quint8 {
        Previous,
        PreviousTwo,
        Next,
        NextTwo,
        LastEnding,
        FirstEnding,
        LastWord,
        FirstWord,
        Governor,
        LastBeginning,
        FirstBeginning
    };
    static constexpr int wordCount = FirstBeginning + 1;

    /** What the other places of the last word are like, a bit for each value that one of them has. */
    enum Place : quint8 { BeforeOther, AfterOther, FirstOther };
    static constexpr int placeCount = FirstOther + 1;

    std::array<quint8, clueCount> values{};
    std::array<quint32, placeCount> others{};
    std::array<QString, wordCount> words; ///< lower case; empty for none

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
    using Features = QVarLengthArray<int, 64>;

    /** The number of features that are not of words, and those of them that @p clues have. */
    [[nodiscard]] static int featureCount();
    [[nodiscard]] static Features featuresOf(const NameClues &clues);
    /** "tagger:whole length:one" */
    [[nodiscard]] static QString nameOf(int feature);
    /** "next:said" */
    [[nodiscard]] static QString nameOf(NameClues::Word clue, const QString &word);

    /** @p weights by the names of features; what is not there weighs nothing. */
    explicit NameEvidence(const QHash<QString, float> &weights = {});

    /** How much more likely than not it is that words with @p clues name a person, as the logarithm of the odds. */
    [[nodiscard]] double score(const NameClues &clues) const;

private:
    std::vector<float> m_weights;
    std::array<QHash<QString, float>, NameClues::wordCount> m_words;
};

/** Loads the table. */
[[nodiscard]] NameEvidence loadNameEvidence();

} // namespace readout
