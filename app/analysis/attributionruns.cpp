// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributionruns.h"

#include <algorithm>

namespace readout {

namespace {

QList<TextSpan> listOf(const std::optional<TextSpan> &span)
{
    return span ? QList<TextSpan>{*span} : QList<TextSpan>();
}

} // namespace

std::vector<Run> runsOf(QList<TextSpan> spans, RunKind kind, const Reading &reading, const AttributionText &text)
{
    std::ranges::sort(spans);
    std::vector<Run> runs;
    for (const TextSpan span : spans) {
        qint32 start = reading.words.tokenAt(span.start) - text.firstToken;
        qint32 end = start;
        while (end + text.firstToken < reading.words.tokens.size()
               && reading.words.tokens.at(end + text.firstToken).span.start < span.end)
            ++end;
        start = std::max(start, 0);
        end = std::min(end, text.size());
        if (start >= end)
            continue;
        if (!runs.empty() && runs.back().end >= start)
            runs.back().end = std::max(runs.back().end, end);
        else
            runs.push_back({.start = start, .end = end, .kind = kind});
    }
    return runs;
}

std::vector<AttributionRuns> runsOf(const QList<Quote> &quotes, const Reading &reading, const AttributionText &text)
{
    std::vector<AttributionRuns> runs;
    if (text.size() == 0)
        return runs;
    const QList<Token> &tokens = reading.words.tokens;
    const TextSpan window{tokens.at(text.firstToken).span.start, tokens.at(text.firstToken + text.size() - 1).span.end};
    const auto startOf = [](const Quote &quote) { return quote.content.first().start; };
    for (auto quote = std::ranges::lower_bound(quotes, window.start, {}, startOf);
         quote != quotes.end() && startOf(*quote) < window.end; ++quote)
        runs.push_back({.source = runsOf(listOf(quote->source), RunKind::Source, reading, text),
                        .cue = runsOf(listOf(quote->cue), RunKind::Cue, reading, text),
                        .content = runsOf(quote->content, RunKind::Content, reading, text)});
    return runs;
}

} // namespace readout
