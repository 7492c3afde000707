// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace readout {

/** A verb with which somebody binds himself. */
struct CommitmentVerb {
    QStringList particle; ///< the words that follow the verb: "out"; mostly none
    Commitment::Status status = Commitment::Status::Pledged;
    bool infinitive = false; ///< "plan to pay"
    bool other = false;      ///< "commit France to pay": bound is whom the words between name
    bool object = false;     ///< "pledge jobs"
    bool clause = false;     ///< "agreed that they will pay"
    bool gerund = false;     ///< "ruled out paying"
    bool sum = false;        ///< "commit £5m"
    bool to = false;         ///< "agreed to a ceasefire"
};

/** The tables commitment_verbs and commitment_words. */
struct CommitmentWords {
    QHash<QString, CommitmentVerb> verbs; ///< by inflected form
    QHash<QString, Commitment::Status> adjectives;
    QHash<QString, Commitment::Status> nouns;
    QSet<QString> announcing;
    QSet<QString> silent;          ///< also several words, parted by blanks
    QSet<QString> states;          ///< likewise
    QSet<QString> given;           ///< participles: "said that £5m would be spent"
    QSet<QString> changes;         ///< "end": states, unless they are done to something
    QSet<QString> bodies;          ///< "the ministry": what can bind itself without a name
    QSet<QString> denying;         ///< "denied that it had agreed"
    QSet<QString> foreseeing;      ///< "warned that aid would end": of others than the speaker
    QSet<QString> demanding;       ///< "wants guarantees": asked of somebody else; all forms
    QSet<QString> possible;        ///< "may agree"
    QSet<QString> heading;         ///< "a visit to France" gives nothing to France
    QList<QStringList> conditions; ///< their words, longest first
};

/** Loads the tables. */
[[nodiscard]] CommitmentWords loadCommitmentWords();

} // namespace readout
