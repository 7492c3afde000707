// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/commitmentwords.h"

#include "lexicon/inflection.h"
#include "lexicon/tsv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

void addForms(const QString &verb, QSet<QString> &words)
{
    for (const QString &form : verbForms(verb))
        words.insert(form);
}

} // namespace

CommitmentWords loadCommitmentWords()
{
    static const QHash<QString, Commitment::Status> statuses{
        {u"pledged"_s, Commitment::Status::Pledged},   {u"agreed"_s, Commitment::Status::Agreed},
        {u"planned"_s, Commitment::Status::Planned},   {u"offered"_s, Commitment::Status::Offered},
        {u"declined"_s, Commitment::Status::Declined},
    };
    CommitmentWords words;
    const TsvTable verbs = readTable(u"commitment_verbs"_s);
    for (const QStringList &row : verbs.rows) {
        QStringList parts = row.at(0).split(u' ');
        const QString lemma = parts.takeFirst();
        const QStringList frames = row.at(3).split(u' ');
        CommitmentVerb verb;
        verb.particle = parts;
        verb.status = statuses.value(row.at(2));
        verb.infinitive = frames.contains(u"infinitive"_s);
        verb.other = frames.contains(u"other"_s);
        verb.object = frames.contains(u"object"_s);
        verb.clause = frames.contains(u"clause"_s);
        verb.sum = frames.contains(u"sum"_s);
        verb.to = frames.contains(u"to"_s);
        verb.gerund = frames.contains(u"gerund"_s);
        for (const QString &form : verbForms(lemma, row.at(1).split(u' ', Qt::SkipEmptyParts)))
            words.verbs.insert(form, verb);
    }
    const TsvTable others = readTable(u"commitment_words"_s);
    for (const QStringList &row : others.rows) {
        const QString &word = row.at(0);
        const QString &kind = row.at(1);
        if (kind == "adjective"_L1)
            words.adjectives.insert(word, statuses.value(row.at(2)));
        else if (kind == "noun"_L1)
            words.nouns.insert(word, statuses.value(row.at(2)));
        else if (kind == "announce"_L1)
            words.announcing.insert(word);
        else if (kind == "silent"_L1)
            words.silent.insert(word);
        else if (kind == "state"_L1)
            words.states.insert(word);
        else if (kind == "change"_L1)
            words.changes.insert(word);
        else if (kind == "given"_L1)
            words.given.insert(word);
        else if (kind == "body"_L1)
            words.bodies.insert(word);
        else if (kind == "denying"_L1)
            words.denying.insert(word);
        else if (kind == "foreseeing"_L1)
            words.foreseeing.insert(word);
        else if (kind == "demanding"_L1)
            addForms(word, words.demanding);
        else if (kind == "possible"_L1)
            words.possible.insert(word);
        else if (kind == "heading"_L1)
            words.heading.insert(word);
        else
            words.conditions.append(word.split(u' '));
    }
    std::ranges::stable_sort(words.conditions, std::greater<>{},
                             [](const QStringList &condition) { return condition.size(); });
    return words;
}

} // namespace readout
