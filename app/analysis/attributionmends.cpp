// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributionmends.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qint32 longestAdjunct = 12; // words between what somebody is asked and the verb

} // namespace

AttributionMends::AttributionMends(const Reading &reading, const QList<Quote> &ruled, const Briefing &named)
    : m_reading(reading)
    , m_ruled(ruled)
    , m_clauses(reading)
{
    for (qsizetype i = 0; i < ruled.size(); ++i) {
        if (ruled.at(i).cue)
            m_ruledByCue.insert(ruled.at(i).cue->end, i);
    }
    for (const Person &person : named.people) {
        for (const PersonMention &mention : person.mentions) {
            if (mention.form == PersonMention::Form::Full || mention.form == PersonMention::Form::Partial)
                m_names.append(mention.span);
        }
    }
    for (const Country &country : named.countries) {
        for (const CountryMention &mention : country.mentions)
            m_names.append(mention.span);
    }
    for (const Organisation &body : named.organisations)
        m_names.append(body.mentions);
    std::ranges::sort(m_names);
}

/** The tokens of the sentence that token @p i stands in. */
TokenRange AttributionMends::sentenceOf(qint32 i) const
{
    const qint32 index = m_reading.words.sentenceAt(m_clauses.token(i).span.start);
    if (index < 0)
        return {i, i + 1};
    const Sentence &sentence = m_reading.words.sentences.at(index);
    return {sentence.firstToken, sentence.endToken};
}

Quote AttributionMends::mended(const Quote &quote) const
{
    const Quote better = withoutAnswer(withVerbAsCue(withQuotedSpeaker(withRuledSource(quote))));
    return withoutFalseSource(withAntecedent(
        withWholeList(withWholeName(withSubjectInFront(withWholeClause(withoutHearers(withoutCredit(better))))))));
}

/** "“We must act,” the minister is expected to say.": where the model finds nobody who says it and rules do, as they
 *  have it. */
Quote AttributionMends::withRuledSource(Quote quote) const
{
    if (quote.source)
        return quote;
    const auto startOf = [](const Quote &each) { return each.content.first().start; };
    const auto ruled = std::ranges::lower_bound(m_ruled, startOf(quote), {}, startOf);
    const bool isSame = ruled != m_ruled.end() && ruled->kind != Quote::Kind::Indirect
        && startOf(*ruled) == startOf(quote) && ruled->source && quote.cue && ruled->cue
        && ruled->cue->end <= quote.content.last().end && ruled->cue->start >= quote.cue->start;
    if (isSame) {
        quote.source = ruled->source;
        quote.cue = ruled->cue;
        quote.content = ruled->content;
    }
    return quote;
}

Quote AttributionMends::withWholeName(Quote quote) const
{
    if (!quote.source)
        return quote;
    const auto after = std::ranges::upper_bound(m_names, quote.source->start, {}, &TextSpan::start);
    if (after != m_names.begin() && std::prev(after)->contains(quote.source->start))
        quote.source->start = std::prev(after)->start;
    return quote;
}

/** "Norland, Quillia and Esteria refused": where the source is the last of a list, all of it. */
Quote AttributionMends::withWholeList(Quote quote) const
{
    using enum PartOfSpeech;
    if (!quote.source || !quote.cue || quote.source->start > quote.cue->start)
        return quote;
    const TokenRange source = m_clauses.range(*quote.source);
    if (m_clauses.tag(source.first - 1) != CC || m_clauses.tag(source.first) == PRP)
        return quote;
    const auto list = m_clauses.phraseBefore(source.end, sentenceOf(source.first).first);
    const bool isInLargerList
        = list && m_clauses.tag(list->first - 1) == CC; // "met Norland and Quillia and Esteria said"
    if (list && !isInLargerList && list->first < source.first)
        quote.source = m_clauses.span(*list);
    return quote;
}

/** Whether token @p i is a verb of saying that names its hearers: "tells". */
bool AttributionMends::takesHearer(qint32 i) const
{
    const CueTable &table = m_reading.lexicon.cues;
    return std::ranges::any_of(table.byForm.value(m_clauses.lower(i)),
                               [&](qsizetype verb) { return table.verbs.at(verb).frames.testFlag(CueVerb::Hearer); });
}

/** What rules find after the cue of @p quote, where either has one span alone. */
std::optional<TokenRange> AttributionMends::ruledContent(const Quote &quote) const
{
    const auto found = quote.cue ? m_ruledByCue.constFind(quote.cue->end) : m_ruledByCue.cend();
    if (found == m_ruledByCue.cend() || quote.content.size() != 1 || m_ruled.at(*found).content.size() != 1)
        return std::nullopt;
    return m_clauses.range(m_ruled.at(*found).content.first());
}

/** "She tells ministers they must stop": where the model begins with the hearers, the clause that rules find. */
Quote AttributionMends::withoutHearers(Quote quote) const
{
    const auto ruled = ruledContent(quote);
    const TokenRange own = m_clauses.range(quote.content.first());
    if (!ruled || ruled->end != own.end || m_clauses.range(*quote.cue).end != own.first || !takesHearer(own.first - 1))
        return quote;
    qint32 hearers = own.first;
    while (m_clauses.isNominal(hearers))
        ++hearers;
    if (own.first < ruled->first && ruled->first <= hearers)
        quote.content.first().start = m_clauses.token(ruled->first).span.start;
    return quote;
}

/** "She said poor states, among them Norland, had failed": where the model ends before the aside in the clause that
 *  rules find, that clause. */
Quote AttributionMends::withWholeClause(Quote quote) const
{
    using enum PartOfSpeech;
    const auto ruled = ruledContent(quote);
    const TokenRange own = m_clauses.range(quote.content.first());
    if (!ruled || ruled->first != own.first || m_clauses.tag(own.end) != Comma)
        return quote;
    qint32 comma = own.end + 1;
    while (comma < ruled->end && m_clauses.tag(comma) != Comma)
        ++comma;
    bool hasVerb = false;
    for (qint32 i = own.first; i < own.end; ++i)
        hasVerb = hasVerb || m_clauses.isVerb(i) || m_clauses.tag(i) == MD;
    if (!hasVerb && comma + 1 < ruled->end && m_clauses.isFinite(comma + 1))
        quote.content.first().end = m_clauses.token(ruled->end - 1).span.end;
    return quote;
}

/** Somebody in place of "whose": "Quill, whose party leads, said". No source where nobody stands before it. */
Quote AttributionMends::withAntecedent(Quote quote) const
{
    if (!quote.source || !quote.cue || quote.source->end > quote.cue->start)
        return quote;
    const TokenRange own = m_clauses.range(*quote.source);
    if (own.end != own.first + 1 || m_clauses.tag(own.first) != PartOfSpeech::WPS)
        return quote;
    const qint32 cue = m_clauses.range(*quote.cue).first;
    const auto subject = m_clauses.subjectBefore(cue, sentenceOf(cue).first);
    quote.source.reset();
    if (subject && subject->end < own.first)
        quote.source = m_clauses.span(*subject);
    return quote;
}

/** Without the source where the cue is no word of its own: "the minister, asked about the dispute, left" is asked, and
 *  "provided that" sets a condition. */
Quote AttributionMends::withoutFalseSource(Quote quote) const
{
    using enum PartOfSpeech;
    if (!quote.source || !quote.cue || quote.source->end > quote.cue->start)
        return quote;
    const TokenRange cue = m_clauses.range(*quote.cue);
    const TokenRange own = m_clauses.range(*quote.source);
    const bool afterComma = m_clauses.tag(cue.first - 1) == Comma;
    const auto isParticiple = [&] { // one comma alone parts no subject from its verb, and the verb comes after another
        const qint32 after = m_clauses.range(quote.content.last()).end;
        qint32 comma = own.first - 1;
        while (comma < cue.first && m_clauses.tag(comma) != Comma)
            ++comma;
        const auto isMainVerb = [&](qint32 i) { return m_clauses.tag(i) == Comma && m_clauses.isFinite(i + 1); };
        qint32 next = after;
        const qint32 end = std::min(after + longestAdjunct, sentenceOf(cue.first).end);
        while (next < end && !isMainVerb(next) && m_clauses.tag(next) != Stop)
            ++next;
        return comma == cue.first - 1 && (m_clauses.tag(cue.first) == VBN || m_clauses.tag(cue.first) == VBD)
            && next < end && isMainVerb(next);
    };
    const auto isCondition = [&] {
        return std::ranges::any_of(m_reading.lexicon.commitmentWords.conditions,
                                   [&](const QStringList &words) { return m_clauses.reads(cue.first, words); });
    };
    if (afterComma && (isParticiple() || isCondition()))
        quote.source.reset();
    return quote;
}

/** "“We will,” state television quoted Quillby as saying", "State television quoted Quillby as saying that …": whom the
 *  words after the cue name has spoken. */
Quote AttributionMends::withQuotedSpeaker(Quote quote) const
{
    static const QString saying = u" as saying"_s; // the words of the phrase itself
    if (!quote.cue || quote.content.isEmpty() || quote.cue->end > quote.content.last().start)
        return quote;
    const TextSpan words = quote.content.last();
    const qsizetype at = words.in(m_reading.article.text).indexOf(saying);
    const TextSpan cue{words.start + at + 1, words.start + at + saying.size()};
    const bool isAfterAll = cue.end == words.end;
    if (at <= 0 || (isAfterAll && quote.content.size() == 1))
        return quote;
    const TextSpan speaker{words.start, words.start + at};
    const TokenRange name = m_clauses.range(speaker);
    for (qint32 i = name.first; i < name.end; ++i) {
        if (!m_clauses.isNominal(i))
            return quote;
    }
    quote.source = speaker;
    quote.cue = cue;
    if (isAfterAll)
        quote.content.removeLast();
    else
        quote.content.last().start = cue.end;
    return quote;
}

/** "Such a step, the minister said, “would be grave”": with the subject that stands before the source. */
Quote AttributionMends::withSubjectInFront(Quote quote) const
{
    using enum PartOfSpeech;
    if (!quote.source || !quote.cue || quote.source->start > quote.cue->start
        || quote.content.first().start < quote.cue->end)
        return quote;
    const qint32 source = m_clauses.range(*quote.source).first;
    const qint32 comma = source - 1;
    qint32 verb = m_clauses.range(quote.content.first()).first;
    while (m_clauses.isQuoteMark(verb))
        ++verb;
    if (m_clauses.tag(comma) != Comma || !m_clauses.isFinite(verb))
        return quote;
    const qint32 first = sentenceOf(source).first;
    const auto subject = m_clauses.phraseBefore(comma, first);
    if (subject && subject->first == first)
        quote.content.prepend(m_clauses.span(*subject));
    return quote;
}

/** "Said Quillby: “We will.”": where the source begins with a verb of saying and the cue is a mark, the verb is the
 * cue. */
Quote AttributionMends::withVerbAsCue(Quote quote) const
{
    const bool isMark = quote.cue && quote.source
        && std::ranges::none_of(quote.cue->in(m_reading.article.text), [](QChar c) { return c.isLetterOrNumber(); });
    if (!isMark)
        return quote;
    const qint32 first = m_reading.words.tokenAt(quote.source->start);
    const QList<Token> &tokens = m_reading.words.tokens;
    const bool isVerb = first + 1 < tokens.size() && tokens.at(first + 1).span.end <= quote.source->end
        && m_reading.lexicon.cues.byForm.contains(m_reading.text(tokens.at(first)).toString().toLower());
    if (isVerb) {
        quote.cue = tokens.at(first).span;
        quote.source->start = tokens.at(first + 1).span.start;
    }
    return quote;
}

/** @p quote up to where the article sets somebody else's words against it: "that the talks had failed, although the
 *  minister has always said that …", as one that rules have found tells. */
Quote AttributionMends::withoutAnswer(Quote quote) const
{
    using enum PartOfSpeech;
    const QList<Token> &tokens = m_reading.words.tokens;
    TextSpan &last = quote.content.last();
    for (auto answer = std::ranges::lower_bound(m_ruled, last.start, {},
                                                [](const Quote &one) { return one.content.first().start; });
         answer != m_ruled.end() && answer->content.first().start < last.end; ++answer) {
        if (!answer->source || answer->source->start <= last.start
            || answer->content.first().start < answer->source->end)
            continue;
        const qint32 first = m_reading.words.tokenAt(answer->source->start);
        const bool set = first > 1 && (tokens.at(first - 1).tag == CC || tokens.at(first - 1).tag == IN)
            && tokens.at(first - 2).tag == Comma && tokens.at(first - 2).span.start > last.start;
        if (set) {
            last.end = tokens.at(first - 2).span.start;
            break;
        }
    }
    return quote;
}

/** @p quote without the credit of the picture that a caption ends in: "… at the summit © Ada Example/Pool". */
Quote AttributionMends::withoutCredit(Quote quote) const
{
    for (TextSpan &span : quote.content) {
        if (const qsizetype sign = span.in(m_reading.article.text).indexOf(u'\u00a9'); sign >= 0)
            span.end = span.start + sign;
    }
    return quote;
}

} // namespace readout
