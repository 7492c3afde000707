// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/cues.h"

#include "lexicon/inflection.h"
#include "lexicon/tsv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

CueVerb::Frames framesOf(const QString &words)
{
    static const QHash<QString, CueVerb::Frame> names{
        {u"clause"_s, CueVerb::Clause}, {u"quote"_s, CueVerb::Quotation},       {u"hearer"_s, CueVerb::Hearer},
        {u"object"_s, CueVerb::Object}, {u"infinitive"_s, CueVerb::Infinitive}, {u"wh"_s, CueVerb::Wh},
    };
    CueVerb::Frames frames;
    for (const QString &word : words.split(u' '))
        frames |= names.value(word);
    return frames;
}

} // namespace

CueTable loadCues()
{
    CueTable cues;
    const TsvTable table = readTable(u"cues"_s);
    for (const QStringList &row : table.rows) {
        QStringList words = row.at(0).split(u' ');
        const QString lemma = words.takeFirst();
        for (const QString &form : verbForms(lemma, row.at(1).split(u' ', Qt::SkipEmptyParts)))
            cues.byForm[form].append(cues.verbs.size());
        cues.verbs.append({lemma, words, framesOf(row.at(2))});
    }
    for (QList<qsizetype> &verbs : cues.byForm) {
        std::ranges::stable_sort(verbs, std::greater<>{},
                                 [&](qsizetype verb) { return cues.verbs.at(verb).particle.size(); });
        verbs.erase(std::unique(verbs.begin(), verbs.end()), verbs.end());
    }
    return cues;
}

} // namespace readout
