// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributedquotes.h"

#include "analysis/labelledspeech.h"
#include "analysis/quotations.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr float certain = 0.7F;       // probability of a cue from which its quote is called certain
constexpr float leastOfPhrase = 0.8F; // likewise, from which it is one without a verb in its content
constexpr float leastOfQuotedPhrase = 0.3F;

/** Gathers quotes that do not share words. */
class QuoteGatherer
{
public:
    explicit QuoteGatherer(const Reading &reading)
        : m_text(reading.article.text)
    {
        for (const Quotation &quotation : findQuotations(reading.article)) {
            if (quotation.depth == 0 && quotation.opened)
                m_quotations.append(quotation.span);
        }
    }

    /** Adds a quote unless another one has some of its words. */
    void add(Quote quote)
    {
        for (TextSpan &span : quote.content)
            span = trimmed(span);
        quote.content.removeIf([](TextSpan span) { return span.isEmpty(); });
        const bool taken = std::ranges::any_of(quote.content, [this](TextSpan span) { return isTaken(span); });
        if (quote.content.isEmpty() || taken || isNested(quote.content))
            return;
        for (const TextSpan span : std::as_const(quote.content))
            m_taken.emplace(span.start, span.end);
        quote.kind = kindOf(quote.content);
        m_quotes.append(quote);
    }

    /** Whether each of @p spans begins in quotation marks. */
    [[nodiscard]] bool isQuoted(const QList<TextSpan> &spans) const
    {
        return std::ranges::all_of(spans, [this](TextSpan span) { return quotationAt(span.start).has_value(); });
    }

    /** What was added, in reading order. */
    [[nodiscard]] QList<Quote> quotes()
    {
        std::ranges::sort(m_quotes, {}, [](const Quote &quote) { return quote.content.first(); });
        for (qsizetype i = 0; i < m_quotes.size(); ++i)
            m_quotes[i].id = u"quote-%1"_s.arg(i + 1);
        return m_quotes;
    }

private:
    /** Whether a quote has words of @p span. */
    [[nodiscard]] bool isTaken(TextSpan span) const
    {
        const auto after = m_taken.lower_bound(span.end);
        return after != m_taken.begin() && std::prev(after)->second > span.start;
    }

    /** The quotation that holds @p position. */
    [[nodiscard]] std::optional<TextSpan> quotationAt(qsizetype position) const
    {
        const auto after
            = std::ranges::upper_bound(m_quotations, position, {}, [](TextSpan span) { return span.start; });
        if (after == m_quotations.begin() || !std::prev(after)->contains(position))
            return std::nullopt;
        return *std::prev(after);
    }

    /** @p span with the quotation marks around it, and without marks of the sentence at its ends. */
    [[nodiscard]] TextSpan trimmed(TextSpan span) const
    {
        while (!span.isEmpty() && isOuter(span.start) && !quotationAt(span.start))
            ++span.start;
        while (!span.isEmpty() && isOuter(span.end - 1) && !quotationAt(span.end - 1))
            --span.end;
        if (span.isEmpty())
            return span;
        if (const auto first = quotationAt(span.start); first && span.start == first->start + 1)
            span.start = first->start;
        if (const auto last = quotationAt(span.end - 1);
            last && last->end > span.end && last->end - span.end <= 2 && !hasLetter({span.end, last->end}))
            span.end = last->end;
        return span;
    }

    /** Whether the words stand inside somebody's quotation: of nested attributions only the outer one counts. */
    [[nodiscard]] bool isNested(const QList<TextSpan> &content) const
    {
        return std::ranges::all_of(content, [&](TextSpan span) {
            const auto quotation = quotationAt(span.start);
            return quotation && quotation->start < span.start && span.end < quotation->end;
        });
    }

    [[nodiscard]] bool isOuter(qsizetype position) const
    {
        const QChar c = m_text.at(position);
        return c.isSpace() || QStringView(u".,;:!?–—-").contains(c);
    }

    [[nodiscard]] bool hasLetter(TextSpan span) const
    {
        return std::ranges::any_of(span.in(m_text), [](QChar c) { return c.isLetterOrNumber(); });
    }

    [[nodiscard]] Quote::Kind kindOf(const QList<TextSpan> &content) const
    {
        bool quoted = false;
        bool plain = false;
        for (TextSpan span : content) {
            if (span.in(m_text).startsWith("that "_L1))
                span.start += 5;
            for (qsizetype i = span.start; i < span.end; ++i) {
                if (const auto quotation = quotationAt(i)) {
                    quoted = true;
                    i = quotation->end - 1;
                } else {
                    plain = plain || m_text.at(i).isLetterOrNumber();
                }
            }
        }
        // words of a long quotation whose marks stand far off show none themselves
        const auto hasMark = [&](TextSpan span) {
            return std::ranges::any_of(span.in(m_text), [](QChar c) { return QStringView(u"“”‘’\"'«»„").contains(c); });
        };
        if (!quoted || (!plain && std::ranges::none_of(content, hasMark)))
            return Quote::Kind::Indirect;
        return plain ? Quote::Kind::Mixed : Quote::Kind::Direct;
    }

    QStringView m_text;
    QList<TextSpan> m_quotations;           ///< the outermost
    std::map<qsizetype, qsizetype> m_taken; ///< where the content of quotes starts and ends
    QList<Quote> m_quotes;
};

Quote quoteOf(const LabelledSpeech &speech)
{
    Quote quote;
    quote.source = speech.speaker;
    quote.cue = speech.cue;
    quote.content = speech.content;
    quote.why = u"label"_s;
    return quote;
}

Quote quoteOf(const Attribution &attribution)
{
    Quote quote;
    quote.source = attribution.source;
    quote.cue = attribution.cue;
    quote.content = attribution.content;
    quote.certainty = attribution.certainty >= certain ? Certainty::Certain : Certainty::Likely;
    quote.why = u"model"_s;
    return quote;
}

/** How probable an attribution must be to give a quote. A clause, an infinitive or a gerund says something; a phrase in
 *  quotation marks may be a name or a doubt ("the “club of friends”"), other phrases are what a stance is about. */
float leastCertainty(const Reading &reading, const Attribution &attribution)
{
    using enum PartOfSpeech;
    const QList<Token> &tokens = reading.words.tokens;
    float least = leastOfPhrase;
    for (const TextSpan span : attribution.content) {
        for (qint32 i = reading.words.tokenAt(span.start); i < tokens.size() && tokens.at(i).span.start < span.end;
             ++i) {
            const PartOfSpeech tag = tokens.at(i).tag;
            if (tag == MD || (tag >= VB && tag <= VBZ))
                return 0;
            if (tag == OpenQuote || tag == CloseQuote)
                least = leastOfQuotedPhrase;
        }
    }
    return least;
}

} // namespace

QList<Quote> attributedQuotes(const Reading &reading, const AttributionModel &model, const QList<Quote> &ruled)
{
    QuoteGatherer gatherer(reading);
    for (const LabelledSpeech &speech : findLabelledSpeech(reading.article))
        gatherer.add(quoteOf(speech));
    // the model knows best whose a quotation is, the rules where a clause ends
    QList<Quote> unquoted;
    for (const Attribution &attribution : findAttributions(reading, model)) {
        // a passive that names nobody ("is expected to") gives nobody's words
        if (!attribution.source || attribution.certainty < leastCertainty(reading, attribution))
            continue;
        const Quote quote = quoteOf(attribution);
        if (gatherer.isQuoted(quote.content))
            gatherer.add(quote);
        else
            unquoted.append(quote);
    }
    for (const Quote &quote : ruled)
        gatherer.add(quote);
    for (const Quote &quote : unquoted)
        gatherer.add(quote);
    return gatherer.quotes();
}

} // namespace readout
