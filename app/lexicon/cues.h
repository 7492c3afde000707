// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace readout {

/** A verb that gives words or thoughts to its subject. */
struct CueVerb {
    /** What can follow the verb. */
    enum Frame {
        Clause = 0x01,     ///< "said (that) it rains"
        Quotation = 0x02,  ///< a stretch in quotation marks
        Hearer = 0x04,     ///< somebody before the clause: "told reporters that"
        Object = 0x08,     ///< "urged them to go", "called it a mistake"
        Infinitive = 0x10, ///< "wants to go"
        Wh = 0x20,         ///< "asked whether"
    };
    Q_DECLARE_FLAGS(Frames, Frame)

    QString lemma;        ///< without particle: "point"
    QStringList particle; ///< the words that follow the verb: "out"; mostly none
    Frames frames;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(CueVerb::Frames)

/** The table cues. */
struct CueTable {
    QList<CueVerb> verbs;
    QHash<QString, QList<qsizetype>> byForm; ///< indexes into verbs by each inflected form, longest particle first
};

/** Loads the table. */
[[nodiscard]] CueTable loadCues();

} // namespace readout
