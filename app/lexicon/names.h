// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace readout {

/** Which of he and she a name or title goes with. */
enum class Gender : quint8 { Unknown, Male, Female };

/** What a given name tells. */
struct GivenName {
    Gender gender = Gender::Unknown; ///< Unknown also for a name of both
    bool alsoWord = false;           ///< the same letters are an ordinary word or a place: "Will", "Florence"
};

/** What a family name tells. */
enum class FamilyName : quint8 {
    Plain,
    Word,      ///< the same letters are an ordinary word
    Politician ///< known as a politician's: "Thatcher"
};

/** A word of respect before a name. */
struct Honorific {
    QString form; ///< as the briefing shows it; empty for one that is not shown: "Mr"
    Gender gender = Gender::Unknown;
};

/** What kind of word begins with a capital letter without being part of a person's name. */
enum class NotName : quint8 {
    Function,
    Time,
    Organisation,
    Place,
    Thing,
    Vessel ///< "HMS", "Hurricane": what follows is a ship or a storm, whoever it is called after
};

/** What a pronoun of the third person tells. */
struct Pronoun {
    enum class Case : quint8 { Subject, Object, Possessive, ObjectOrPossessive };

    Gender gender = Gender::Unknown;
    Case grammar = Case::Subject;
};

/** The words by which people's names are known. */
struct Names {
    QString text; ///< what the keys of given and family point into
    QHash<QStringView, GivenName> given;
    QHash<QStringView, FamilyName> family;
    QHash<QString, Honorific> honorifics; ///< by lower-case words without full stops
    QHash<QString, bool> particles;       ///< "von"; the value is true for suffixes: "jr"
    QHash<QString, Pronoun> pronouns;
    QSet<QString> clauseOpeners;      ///< "that": the name after it is likely a subject
    QList<QStringList> aliasPhrases;  ///< words before another name of the same person: "known", "as"
    QSet<QString> placePrepositions;  ///< "in": what follows is a place more often than a person
    QSet<QString> beforeTimes;        ///< "in": the name of a month after it is no person's
    QHash<QString, NotName> notNames; ///< by lower-case word
};

[[nodiscard]] Names loadNames();

} // namespace readout
