// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace readout {

/** The table closed_words: words that carry grammar rather than meaning, by class. */
class ClosedWords
{
public:
    /** As the table describes them. */
    enum Class : quint8 {
        Be,
        ClippedBe,
        Auxiliary,
        Negation,
        Will,
        Would,
        Subordinator,
        Comparison,
        Contrast,
        Joining,
        Quantifier,
        Those,
        Aside,
        OpenQuestion,
        Speaker,
        Hearer,
        BodyPronoun,
        ThingPronoun,
        PersonPronoun,
        Government,
        Country,
        Definite,
        Determiner,
        Indefinite,
        Shared,
        Copula,
        More,
        Own,
        Agent,
        Origin,
        Question,
        Circumstance,
        PredicatePreposition,
        SettingAgainst,
        GoingOn,
        InterviewLabel,
        ClassCount
    };

    /** Whether the lower-case @p word is of the class @p each. */
    [[nodiscard]] bool isA(const QString &word, Class each) const
    {
        return word.size() <= m_longest && ((m_classes.value(word) >> each) & 1U) != 0;
    }

    /** Adds @p word to the class that the table calls @p name. */
    void add(const QString &word, const QString &name);

private:
    QHash<QString, quint64> m_classes; ///< a bit for each class
    qsizetype m_longest = 0;
};

/** Loads the table. */
[[nodiscard]] ClosedWords loadClosedWords();

} // namespace readout
