// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace readout {

/** What a full stop after an abbreviation can mean beside shortening it. */
enum class AbbreviationKind {
    Before, ///< stands before what it belongs to ("Mr. ", "No. 5") and never ends a sentence
    After,  ///< can be the last word of a sentence ("Inc.", "a.m.")
};

/** The kind of each abbreviation, by its form with the full stop, in the case it is written in. */
[[nodiscard]] QHash<QString, AbbreviationKind> readAbbreviations();

} // namespace readout
