// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/sourceterms.h"

#include "lexicon/phrases.h"
#include "lexicon/tsv.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

PhraseIndex loadPhrases()
{
    PhraseIndex phrases;
    for (const QStringList &row : readTable(u"background_phrases"_s).rows) {
        const SourceTerms terms = row.at(1) == "background"_L1 ? SourceTerms::Background : SourceTerms::Anonymous;
        phrases.insert(row.at(0), int(terms));
    }
    phrases.finish();
    return phrases;
}

} // namespace

SourceTerms sourceTermsIn(QStringView words)
{
    static const PhraseIndex phrases = loadPhrases();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!beginsWord(words, i))
            continue;
        if (const auto match = phrases.longestAt(words, i))
            return SourceTerms(match->value);
    }
    return SourceTerms::None;
}

} // namespace readout
