// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon/names.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace readout {

/** Somebody whom most readers know to hold, to have held or to seek high office. */
struct Politician {
    QString country; ///< ISO 3166-1 alpha-2; empty for international bodies
    QString party;   ///< as in the table party_words; empty for none
    Gender gender = Gender::Unknown;
};

/** An office at an international body that somebody is known to hold or to have held. */
struct KnownOffice {
    QString title;        ///< as in the table roles
    QString organisation; ///< id
    QStringList bodies;   ///< words that stand for the organisation: "commission"
    bool isFormer = false;
};

/** The tables politicians, known_offices and party_words. */
struct PoliticianTable {
    QHash<QString, Politician> byName;   ///< by lower-case words without full stops, hyphens and diacritics
    QHash<QString, Politician> byFamily; ///< by the last word of those whom it alone means; what they have in common
    QHash<QString, QList<KnownOffice>> offices; ///< by name and by its last word, as in byName
    QSet<QString> bodyWords;                    ///< words that stand for an international body: "bloc"
    QHash<QString, QString> parties;            ///< party by lower-case word: "gop"

    /** Who is called @p words, a name's in lower case, with or without middle names, hyphens and diacritics; nullptr
     *  for nobody known. A suffix ("jr") is the last word, and must be that of whom it names. */
    [[nodiscard]] const Politician *find(const QStringList &words) const;
    /** The offices that whoever is called @p name is known to hold or to have held. */
    [[nodiscard]] QList<KnownOffice> officesOf(QStringView name) const;
};

/** Loads the tables. */
[[nodiscard]] PoliticianTable loadPoliticians();

} // namespace readout
