// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace readout {

/** A verb that takes sides. */
struct StanceVerb {
    enum class Stance { Supports, Opposes, Asks };

    QString lemma;        ///< without particle: "call"
    QStringList particle; ///< the words that follow the verb: "for"; mostly none
    Stance stance = Stance::Supports;
};

/** The table stance_verbs. */
struct StanceTable {
    QHash<QString, QList<StanceVerb>> byForm; ///< by each inflected form, the longest particle first
};

/** Loads the table. */
[[nodiscard]] StanceTable loadStances();

} // namespace readout
