// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace readout {

/** The tables currencies and quantities. Words are in lower case; a phrase is its words with single blanks. */
struct QuantityTable {
    QHash<QString, QString> symbols;       ///< ISO 4217 code by symbol, as written: "C$"
    QHash<QString, QString> currencyWords; ///< ISO 4217 code by name: "canadian dollars"
    QSet<QString> currencyCodes;           ///< in capitals
    QHash<QString, double> numbers;        ///< "twenty": 20
    QHash<QString, double> magnitudes;     ///< "bn": 1e9
    QHash<QString, double> articles;       ///< "half a": .5, before a magnitude
    QSet<QString> bounds;                  ///< "up to"
    QSet<QString> rates;                   ///< "a year"
    QSet<QString> percents;                ///< "per cent"
    QSet<QString> times;                   ///< "weeks"
};

/** Loads the tables. */
[[nodiscard]] QuantityTable loadQuantities();

} // namespace readout
