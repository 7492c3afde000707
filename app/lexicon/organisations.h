// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon/phrases.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace readout {

/** An organisation that the tables know. */
struct KnownOrganisation {
    QString id;
    QString name;
    QString country; ///< ISO 3166-1 alpha-2 of the state it belongs to; empty for none
    QString after;   ///< the word that must stand before the short form, as in "the Fed"; empty for none
};

/** Organisations and the words that their names are made of: the tables organisations and organisation_words. */
struct OrganisationTable {
    QList<KnownOrganisation> known; ///< one a row; rows of one body share its id
    PhraseIndex index;              ///< of known, by name and by every other form
    QHash<QString, int> byId;       ///< index of the first row

    QSet<QString> openers;    ///< "Ministry" of Defence
    QSet<QString> closers;    ///< Foreign "Ministry"
    QSet<QString> possessors; ///< "People's" Party
    QSet<QString> national;   ///< "Ministry": a country's adjective before the name is no part of it
    QSet<QString> noBodies;   ///< "Fake News": built like a name and none
    QSet<QString> rules;      ///< "Act": ends what has an acronym and is no body
    QSet<QString> outside;    ///< never the first word of a name
};

/** Loads the tables. */
[[nodiscard]] OrganisationTable loadOrganisations();

/** The code of the flag that stands for @p organisation, an id: "EU" for the European Commission; empty for none. */
[[nodiscard]] QString flagOf(const QString &organisation);

} // namespace readout
