// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/speakers.h"

#include "analysis/clauses.h"
#include "analysis/parties.h"

namespace readout {

QList<Quote> nameSpeakers(const Reading &reading, QList<Quote> quotes, const Briefing &briefing)
{
    const Clauses clauses(reading);
    const MentionIndex mentions(briefing);
    for (qsizetype i = 0; i < quotes.size(); ++i) {
        Quote &quote = quotes[i];
        if (quote.source) {
            const TokenRange phrase = clauses.range(*quote.source);
            if (!phrase.isEmpty())
                quote.speakers = partiesOf(clauses, phrase, mentions);
            if (quote.certainty == Certainty::Likely) {
                for (Party &speaker : quote.speakers)
                    speaker.certainty = Certainty::Likely;
            }
        } else if (!quote.cue && i > 0) {
            // a paragraph that goes on with the quote before it
            quote.speakers = quotes.at(i - 1).speakers;
            for (Party &speaker : quote.speakers)
                speaker.certainty = Certainty::Likely;
        }
    }
    return quotes;
}

} // namespace readout
