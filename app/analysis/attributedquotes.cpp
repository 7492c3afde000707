// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributedquotes.h"

#include "analysis/attributionmends.h"
#include "analysis/labelledspeech.h"
#include "analysis/quotations.h"
#include "analysis/quotes.h"
#include "briefing/dateline.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr float certain = 0.65F;      // probability from which a quote is called certain
constexpr float leastOfPhrase = 0.6F; // that of a cue, from which it gives a quote without a verb in its content
constexpr float leastOfQuotedPhrase = 0.3F;

/** Gathers quotes that do not share words. */
class QuoteGatherer
{
public:
    explicit QuoteGatherer(const Reading &reading)
        : m_reading(reading)
        , m_text(reading.article.text)
    {
        for (const Quotation &quotation : reading.quotations) {
            if (quotation.depth == 0 && quotation.opened)
                m_quotations.append(quotation.span);
        }
    }

    /** Adds a quote unless another one has some of its words. */
    void add(Quote quote)
    {
        for (TextSpan &span : quote.content) {
            span.start = std::min(span.end, pastDateline(m_text, span.start));
            span = trimmed(speechIn(withWholeQuotations(span, quote.cue), quote.cue));
        }
        if (quote.content.size() > 1 && quote.cue && isSpeech(quote.content.first()))
            quote.content.removeIf([&](TextSpan span) { return isTold(span, *quote.cue); });
        quote.content.removeIf([](TextSpan span) { return span.isEmpty(); });
        const bool taken = std::ranges::any_of(quote.content, [this](TextSpan span) { return isTaken(span); });
        if (quote.content.isEmpty() || taken || isNested(quote.content) || isAddress(quote.content.first()))
            return;
        for (const TextSpan span : std::as_const(quote.content))
            m_taken.emplace(span.start, span.end);
        quote.kind = kindOf(quote.content);
        m_quotes.append(quote);
    }

    /** What was added, in reading order. */
    [[nodiscard]] QList<Quote> quotes()
    {
        std::ranges::sort(m_quotes, {}, [](const Quote &quote) { return quote.content.first(); });
        for (qsizetype i = 0; i < m_quotes.size(); ++i)
            m_quotes[i].id = u"quote-%1"_s.arg(i + 1);
        return m_quotes;
    }

    /** Whether @p span is a quotation of its own, closed like a sentence or a clause: "“We will go,”". */
    [[nodiscard]] bool isSpeech(TextSpan span) const
    {
        const auto quotation = span.isEmpty() ? std::nullopt : quotationAt(span.start);
        return quotation && quotation->start == span.start && quotation->end == span.end && span.length() > 2
            && QStringView(u",.!?").contains(m_text.at(span.end - 2));
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

    /** @p span with all of the quotations that it begins and ends in, unless @p cue stands in them. */
    [[nodiscard]] TextSpan withWholeQuotations(TextSpan span, const std::optional<TextSpan> &cue) const
    {
        if (span.isEmpty())
            return span;
        const auto first = quotationAt(span.start);
        if (first && !(cue && first->overlaps(*cue)))
            span.start = first->start;
        const auto last = quotationAt(span.end - 1);
        if (last && !(cue && last->overlaps(*cue)))
            span.end = last->end;
        return span;
    }

    /** @p span without what the writer adds to a quotation: "He scolded them: “We will,” she said" before it, and after
     *  it what the comma inside of the marks sets off: "“We will,” until the bell rang". */
    [[nodiscard]] TextSpan speechIn(TextSpan span, const std::optional<TextSpan> &cue) const
    {
        constexpr qsizetype longest = 24; // "contradicted the minister: “We will.”"
        const auto last = quotationAt(span.end - 1);
        if (last && last->start > span.start && cue
            && (cue->start >= span.end || last->start - span.start <= longest)) {
            qsizetype before = last->start;
            while (before > span.start && m_text.at(before - 1).isSpace())
                --before;
            if (before > span.start && m_text.at(before - 1) == u':')
                span.start = last->start;
        }
        // "that they “will go,” although": the comma inside of the marks ends the words
        for (const TextSpan quotation : quotationsIn(span)) {
            const bool isClosed = quotation.length() > 2 && quotation.end < span.end
                && QStringView(u",.!?").contains(m_text.at(quotation.end - 2));
            if (isClosed && !goesOn({quotation.end, span.end}))
                span.end = quotation.end;
        }
        return span;
    }

    /** The quotations that lie wholly in @p span. */
    [[nodiscard]] QList<TextSpan> quotationsIn(TextSpan span) const
    {
        QList<TextSpan> inside;
        auto quotation = std::ranges::lower_bound(m_quotations, span.start, {}, &TextSpan::start);
        for (; quotation != m_quotations.end() && quotation->end <= span.end; ++quotation)
            inside.append(*quotation);
        return inside;
    }

    /** Whether words after a quotation belong to it: they hold another one ("a “bully,” a “liar”"), or "and" joins
     * them. */
    [[nodiscard]] bool goesOn(TextSpan rest) const
    {
        while (!rest.isEmpty() && m_text.at(rest.start).isSpace())
            ++rest.start;
        return isWord(rest.start, ClosedWords::GoingOn)
            || std::ranges::any_of(m_quotations, [&](TextSpan other) { return rest.overlaps(other); });
    }

    [[nodiscard]] bool isWord(qsizetype position, ClosedWords::Class each) const
    {
        const qint32 token = m_reading.words.tokenAt(position);
        return token < m_reading.words.tokens.size()
            && m_reading.lexicon.closedWords.isA(m_reading.text(m_reading.words.tokens.at(token)).toString().toLower(),
                                                 each);
    }

    /** "“You won?” she asked, but he slept": words of the writer's after the cue of a quotation. */
    [[nodiscard]] bool isTold(TextSpan span, TextSpan cue) const
    {
        return span.start > cue.end && quotationsIn(span).isEmpty() && !quotationAt(span.start)
            && isWord(span.start, ClosedWords::Contrast);
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

    /** Whether the words are a web address, as a page's heading may show beside its title. */
    [[nodiscard]] bool isAddress(TextSpan span) const
    {
        const QStringView words = span.in(m_text);
        return words.contains("://"_L1) && std::ranges::none_of(words, [](QChar c) { return c.isSpace(); });
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

    const Reading &m_reading;
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

/** How probable the cue of an attribution must be to give a quote. A clause, an infinitive or a gerund says something;
 * a phrase in quotation marks may be a name or a doubt ("the “club of friends”"), other phrases are what a stance is
 * about. */
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

QList<Quote> attributedQuotes(const Reading &reading, const AttributionModel &model, const QList<Quote> &ruled,
                              const Briefing &named)
{
    const AttributionMends mends(reading, ruled, named);
    QuoteGatherer gatherer(reading);
    for (const LabelledSpeech &speech : findLabelledSpeech(reading.article))
        gatherer.add(quoteOf(speech));
    for (const Attribution &attribution : findAttributions(reading, model, ruled)) {
        // a passive that names nobody ("is expected to") gives nobody's words, unless these are a clause in marks: "was
        // asked, “Will you go?”"
        const float least = leastCertainty(reading, attribution);
        const Quote quote = mends.mended(quoteOf(attribution));
        const bool isSomebodys = quote.source || (least == 0 && gatherer.isSpeech(quote.content.first()));
        if (isSomebodys && attribution.cueCertainty >= least)
            gatherer.add(quote);
    }
    // of what the model has weighed and left, only words in quotation marks are surely somebody's
    for (Quote quote : ruled) {
        if (quote.kind == Quote::Kind::Indirect && quote.why == verbOfSaying)
            continue;
        quote.certainty = Certainty::Likely;
        gatherer.add(mends.withWholeName(quote));
    }
    return gatherer.quotes();
}

} // namespace readout
