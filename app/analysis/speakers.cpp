// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/speakers.h"

#include "analysis/clauses.h"
#include "analysis/parties.h"

#include <algorithm>
#include <optional>

namespace readout {

namespace {

/** Whether @p quote is an answer of an interview: "A: We will." */
bool isAnswer(const Quote &quote, const Reading &reading)
{
    return quote.source && quote.cue && reading.text(*quote.cue) == u":"
        && reading.lexicon.closedWords.isA(reading.text(*quote.source).toString().toLower(),
                                           ClosedWords::InterviewLabel);
}

/** Who answers in an interview: the only leader whom the words before its first answer name; none where several are. */
std::optional<Party> answererOf(const QList<Quote> &quotes, const Reading &reading, const Briefing &briefing)
{
    const auto first = std::ranges::find_if(quotes, [&](const Quote &quote) { return isAnswer(quote, reading); });
    if (first == quotes.end())
        return std::nullopt;
    std::optional<Party> answerer;
    for (const Person &person : briefing.people) {
        const auto isBefore = [&](const PersonMention &mention) { return mention.span.end <= first->source->start; };
        if (!person.leader || std::ranges::none_of(person.mentions, isBefore))
            continue;
        if (answerer)
            return std::nullopt;
        answerer = Party{.person = person.id,
                         .country = person.country,
                         .organisation = {},
                         .words = {},
                         .certainty = Certainty::Likely};
    }
    return answerer;
}

} // namespace

QList<Quote> nameSpeakers(const Reading &reading, QList<Quote> quotes, const Briefing &briefing)
{
    const Clauses clauses(reading);
    const MentionIndex mentions(briefing);
    const std::optional<Party> answerer = answererOf(quotes, reading, briefing);
    for (qsizetype i = 0; i < quotes.size(); ++i) {
        Quote &quote = quotes[i];
        if (quote.source) {
            const TokenRange phrase = clauses.range(*quote.source);
            if (!phrase.isEmpty())
                quote.speakers = partiesOf(clauses, phrase, mentions);
            if (answerer && isAnswer(quote, reading)) {
                quote.speakers = {*answerer};
                quote.speakers.first().words = *quote.source;
            }
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
