// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon/phrases.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace readout {

/** What a word of the country tables is to its country. */
enum class CountryWord {
    Name,
    Abbreviation,
    Adjective,
    Demonym,
    Capital,           ///< a town that can stand for the government
    Seat,              ///< a building or street that does
    Town,              ///< any other place
    State,             ///< a state of the US
    StateAbbreviation, ///< as written after a town's name: 'Ky.'
    PlacePeople,       ///< an adjective or demonym of a place: 'Welsh', 'Texans'
    Namesake,          ///< names no country: 'French fries'
};

/** One of the things that a name can mean, with the words elsewhere in the article that say so. */
struct CountrySense {
    QString country; ///< ISO 3166-1 alpha-2
    CountryWord kind = CountryWord::Name;
    QStringList clues;
};

/** A phrase of the country tables. */
struct CountryPhrase {
    CountryWord kind = CountryWord::Namesake;
    QString country;            ///< ISO 3166-1 alpha-2; XK for Kosovo; empty for namesakes
    bool givenName = false;     ///< also a person's given name
    bool familyName = false;    ///< also a person's family name
    QList<CountrySense> senses; ///< where the name means several; the first is meant where no clue is found
};

/** Countries and places: the tables countries, places, country_namesakes and country_senses. */
struct CountryTable {
    QHash<QString, QString> names; ///< common English name by code
    QList<CountryPhrase> phrases;
    PhraseIndex index; ///< of phrases
    QStringList codes; ///< every country's, in the table's order

    /** What a word beside a name suggests that the name means. */
    enum class Hint { Language, LanguageIfLast, Ethnic, Landmark, Government, Place };
    QHash<QString, Hint> before; ///< by the word before the name
    QHash<QString, Hint> after;  ///< by the word after it
    QHash<QString, Hint> joined; ///< by the word that a hyphen joins to it: "Moscow-backed"
};

/** Loads the tables. */
[[nodiscard]] CountryTable loadCountries();

} // namespace readout
