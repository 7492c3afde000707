// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "lexicon/names.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace readout {

/** A title, or what somebody is called beside the name. */
struct RoleTitle {
    /** What the holder acts for. Candidate: nobody yet. Voice: whatever is named beside the title. */
    enum class Domain : quint8 {
        State,
        Institution,
        Company,
        Party,
        Campaign,
        Candidate,
        Voice,
        Aide,
        Military,
        Private,
        Any,
        Other
    };

    QString title; ///< in the field's words, lower case, singular
    QString group; ///< titles of a group can stand for each other: "premier" and "prime minister"
    Domain domain = Domain::Any;
    bool leader = false;   ///< the title alone makes its holder one
    bool trade = false;    ///< "driver": whoever is called so beside the name is nobody in office
    bool head = false;     ///< a state or a party has one such at a time, who leads it: "president", "leader"
    bool bodyHead = false; ///< leads the body that it is of: "director" is its "chief"
    bool plural = false;   ///< stands before a list of names: "Sens."
    Gender gender = Gender::Unknown;
};

/** Words beside a name by which its bearer is known to hold or seek an office. */
struct LeaderSign {
    enum class Place : quint8 {
        Before, ///< "Republican" before a full name
        Beside, ///< "campaign" right after a name
        After   ///< "running for president" after a name and auxiliaries
    };

    QStringList words;
    Place place = Place::Beside;
    QString title; ///< the one it gives; may be empty
};

/** In which countries an office exists. */
struct OfficeCountries {
    QSet<QString> codes;      ///< ISO 3166-1 alpha-2
    bool isException = false; ///< in all but these

    [[nodiscard]] bool contains(const QString &code) const { return codes.contains(code) != isException; }
};

/** The words by which offices are known, all in lower case and without full stops. */
struct Roles {
    QHash<QString, RoleTitle> titles;               ///< singular and plural, of one or more words
    QSet<QString> titleStarts;                      ///< the titles and what they begin with, up to any word's end
    qsizetype longest = 1;                          ///< words in the longest title
    QSet<QString> modifiers;                        ///< words that belong to a title after them: "defence" secretary
    QHash<QString, PersonRole::Standing> standings; ///< "former"; with a hyphen where joined: "-elect"
    QHash<QString, QString> homes;        ///< ISO 3166-1 alpha-2 of the country whose news use the word: "tory"
    QHash<QString, QString> addressCodes; ///< country by the last part of an address, where that is no ISO 3166-1 code
    QStringList stateBodies;              ///< how the names of bodies begin or end that every state has
    QList<LeaderSign> leaderSigns;
    QHash<QString, OfficeCountries> offices; ///< by group; an office that is not listed exists anywhere
};

[[nodiscard]] Roles loadRoles();

} // namespace readout
