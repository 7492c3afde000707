// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quotes.h"

#include "analysis/clauses.h"
#include "analysis/quotations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using enum PartOfSpeech;

/** A verb of saying where it stands in the text. */
struct Cue {
    qint32 group = 0; ///< first token: auxiliaries and adverbs before the verb
    qint32 verb = 0;
    qint32 end = 0; ///< one past the last token, particle included
    CueVerb::Frames frames;
};

/** Sentences that one attribution can reach over: sentence ends inside quotation marks do not count. */
struct Stretch {
    qint32 first = 0;
    qint32 end = 0; ///< one past the last token
};

class QuoteFinder
{
public:
    explicit QuoteFinder(const Reading &reading)
        : m_reading(reading)
        , m_clauses(reading)
    {
        for (const Quotation &quotation : reading.quotations) {
            if (quotation.opened && quotation.depth == 0)
                m_quotations.append(quotation);
            else if (!quotation.opened)
                m_strayMarks.append(quotation.span.start);
        }
        m_quotationOf.fill(-1, m_clauses.size());
        for (qsizetype q = 0; q < m_quotations.size(); ++q) {
            const TextSpan span = m_quotations.at(q).span;
            for (qint32 i = m_reading.words.tokenAt(span.start);
                 i < m_clauses.size() && m_clauses.token(i).span.start < span.end; ++i)
                m_quotationOf[i] = q;
        }
    }

    QList<Quote> find()
    {
        for (const Stretch &stretch : stretches())
            readStretch(stretch);
        std::ranges::sort(m_quotes, {}, [](const Quote &quote) { return quote.content.first(); });
        for (qsizetype i = 0; i < m_quotes.size(); ++i)
            m_quotes[i].id = u"quote-%1"_s.arg(i + 1);
        return m_quotes;
    }

private:
    // -- the text as this stage sees it

    [[nodiscard]] bool isQuoted(qint32 i) const { return m_quotationOf.value(i, -1) >= 0; }
    /** Tokens of the quotation that token @p i is in. */
    [[nodiscard]] TokenRange quotationRange(qint32 i) const
    {
        const qsizetype q = m_quotationOf.at(i);
        TokenRange range{i, i + 1};
        while (range.first > 0 && m_quotationOf.at(range.first - 1) == q)
            --range.first;
        while (range.end < m_clauses.size() && m_quotationOf.at(range.end) == q)
            ++range.end;
        return range;
    }

    [[nodiscard]] QList<Stretch> stretches() const
    {
        QList<Stretch> result;
        for (const Sentence &sentence : m_reading.words.sentences) {
            const qint32 first = sentence.firstToken;
            const bool insideQuotation = !result.isEmpty() && isQuoted(first)
                && m_quotationOf.at(first) == m_quotationOf.at(first - 1) && result.last().end == first;
            const bool lowerStart = !result.isEmpty() && result.last().end == first && isQuoted(first - 1)
                && !m_clauses.text(first).isEmpty() && m_clauses.text(first).front().isLower()
                && sameBlock(first - 1, first);
            if (insideQuotation || lowerStart)
                result.last().end = sentence.endToken;
            else
                result.append({first, sentence.endToken});
        }
        return result;
    }

    [[nodiscard]] bool sameBlock(qint32 before, qint32 after) const
    {
        const TextSpan gap{m_clauses.token(before).span.end, m_clauses.token(after).span.start};
        return !m_reading.text(gap).contains(u'\n');
    }

    // -- cues

    [[nodiscard]] std::optional<Cue> cueAt(qint32 i, qint32 from, qint32 to) const
    {
        if (!m_clauses.isVerb(i))
            return std::nullopt;
        const CueTable &table = m_reading.lexicon.cues;
        const auto verbs = table.byForm.constFind(m_clauses.lower(i));
        if (verbs == table.byForm.cend())
            return std::nullopt;
        for (const qsizetype v : *verbs) {
            const CueVerb &verb = table.verbs.at(v);
            const auto count = static_cast<qint32>(verb.particle.size());
            bool fits = i + count < to;
            for (qint32 k = 0; fits && k < count; ++k)
                fits = m_clauses.is(i + 1 + k, verb.particle.at(k));
            if (fits)
                return Cue{m_clauses.groupStart(i, from), i, i + 1 + count, verb.frames};
        }
        return std::nullopt;
    }

    [[nodiscard]] QList<Cue> cuesIn(const Stretch &stretch) const
    {
        QList<Cue> cues;
        for (qint32 i = stretch.first; i < stretch.end; ++i) {
            if (isQuoted(i))
                continue;
            if (const auto cue = cueAt(i, stretch.first, stretch.end)) {
                if (!m_clauses.isPassive(cue->group, cue->verb))
                    cues.append(*cue);
                i = cue->end - 1;
            }
        }
        return cues;
    }

    // -- one stretch

    void readStretch(const Stretch &stretch)
    {
        const qsizetype before = m_quotes.size();
        QList<Quote> found;
        const QList<Cue> cues = cuesIn(stretch);
        for (const Cue &cue : cues) {
            if (const auto quote = quoteOf(cue, stretch))
                found.append(*quote);
        }
        readAccordingTo(stretch, found);
        readNamedAs(stretch, found);
        dropNested(found);
        if (found.isEmpty())
            readBareQuotation(stretch);
        m_quotes.append(found);
        if (m_quotes.size() > before)
            m_lastStretchWithQuote = stretch;
    }

    [[nodiscard]] std::optional<Quote> quoteOf(const Cue &cue, const Stretch &stretch) const
    {
        Quote quote;
        quote.why = verbOfSaying;
        quote.cue = m_clauses.span({cue.group, cue.end});

        std::optional<TokenRange> source = subjectOf(cue, stretch);
        Stretch own = stretch; // in which the content stands
        if (!source) {
            source = subjectAfterFronted(cue, stretch);
            own.end = source ? source->first : stretch.end;
        }
        bool inverted = false;
        const bool mayInvert = cue.frames.testFlag(CueVerb::Quotation) && !cue.frames.testFlag(CueVerb::Hearer);
        if (!source && mayInvert && comesAfterQuoted(cue, stretch)) {
            source = m_clauses.phraseAt(cue.end, stretch.end); // "…, said one ally of Starmer"
            inverted = source.has_value();
        }
        if (!source || isQuoted(source->first))
            return std::nullopt;
        quote.source = m_clauses.span(*source);

        const qint32 attributionFirst = std::min(source->first, cue.group);
        const qint32 attributionEnd = std::max(source->end, cue.end);
        QList<TokenRange> content;
        if (!inverted) {
            if (const auto right = contentAfter(cue, own))
                content.append(*right);
        }
        if (content.isEmpty() && own.end < stretch.end)
            return std::nullopt;
        if (content.isEmpty() || isLoose(content.first())) {
            const bool hadRight = !content.isEmpty();
            if (const auto left = contentBefore(attributionFirst, stretch, inverted || content.isEmpty()))
                content.prepend(*left);
            if (content.isEmpty())
                return std::nullopt;
            if (!hadRight) {
                if (const auto rest = contentResumed(attributionEnd, stretch))
                    content.append(*rest);
            }
        }
        for (const TokenRange &range : content)
            quote.content.append(trimmed(range));
        quote.kind = kindOf(quote.content);
        return quote;
    }

    /** Content that may follow a cue but is no clause of its own to it, as a quotation after "he said,". */
    [[nodiscard]] bool isLoose(TokenRange range) const
    {
        return isQuoted(range.first) && m_clauses.tag(range.first - 1) == Comma;
    }

    [[nodiscard]] std::optional<TokenRange> subjectOf(const Cue &cue, const Stretch &stretch) const
    {
        const PartOfSpeech first = m_clauses.tag(cue.group);
        const bool participle = first == VBG && cue.group == cue.verb;
        const bool infinitive = m_clauses.tag(cue.group - 1) == TO;
        const bool coordinated = m_clauses.tag(cue.group - 1) == CC
            || (m_clauses.tag(cue.group - 1) == Comma && m_clauses.tag(cue.group - 2) == CC);
        if (!participle && !infinitive && !coordinated) {
            const auto subject = m_clauses.subjectBefore(cue.group, stretch.first);
            return subject && !isQuoted(subject->end - 1) ? subject : std::nullopt;
        }
        // "…, adding that", "X said …, but declined": the subject of the verb before
        for (qint32 i = cue.group - 1; i > stretch.first; --i) {
            if (isQuoted(i) || !m_clauses.isFinite(i))
                continue;
            const qint32 group = m_clauses.groupStart(i, stretch.first);
            const auto subject = m_clauses.subjectBefore(group, stretch.first);
            if (subject && !isQuoted(subject->first))
                return subject;
            i = group;
        }
        return std::nullopt;
    }

    /** "After saying that …, Bee left": the subject that the words before the comma wait for. */
    [[nodiscard]] std::optional<TokenRange> subjectAfterFronted(const Cue &cue, const Stretch &stretch) const
    {
        const bool fronted = m_clauses.tag(cue.group) == VBG && m_clauses.tag(cue.group - 1) == IN
            && cue.group - 1 <= stretch.first + 1;
        for (qint32 i = cue.end; fronted && i < stretch.end; ++i) {
            qint32 next = -1;
            if (isQuoted(i)) {
                i = quotationRange(i).end - 1;
                if (m_clauses.is(i - 1, u","))
                    next = i + 1;
            } else if (m_clauses.tag(i) == Comma) {
                next = i + 1;
            }
            if (next < 0 || next >= stretch.end || isQuoted(next))
                continue;
            const auto subject = m_clauses.phraseAt(next, stretch.end);
            if (subject && m_clauses.isFinite(subject->end))
                return subject;
        }
        return std::nullopt;
    }

    /** Whether a quotation, or a clause and a comma, ends right before the cue. */
    [[nodiscard]] bool comesAfterQuoted(const Cue &cue, const Stretch &stretch) const
    {
        const qint32 before = cue.group - 1;
        return before >= stretch.first && (isQuoted(before) || m_clauses.tag(before) == Comma);
    }

    // -- content

    [[nodiscard]] std::optional<TokenRange> contentAfter(const Cue &cue, const Stretch &stretch) const
    {
        qint32 i = cue.end;
        if (i >= stretch.end)
            return std::nullopt;
        if (cue.frames.testFlag(CueVerb::Infinitive) && m_clauses.tag(i) == TO && m_clauses.isVerb(i + 1))
            return clauseFrom(i, cue, stretch);
        if (cue.frames & (CueVerb::Clause | CueVerb::Hearer)) {
            if (const auto clause = clauseAfter(cue, stretch))
                return clause;
        }
        if (cue.frames.testFlag(CueVerb::Object)) {
            if (const auto object = objectAfter(cue, stretch))
                return object;
        }
        if (cue.frames.testFlag(CueVerb::Wh) && startsWhClause(i))
            return clauseFrom(i, cue, stretch);
        if (cue.frames.testFlag(CueVerb::Quotation))
            return quotationAfter(cue, stretch);
        return std::nullopt;
    }

    [[nodiscard]] bool startsWhClause(qint32 i) const { return m_clauses.isA(i, ClosedWords::Question); }

    /** "that …" or a bare clause, right after the cue or after what may stand between ("told reporters on Sunday"). */
    [[nodiscard]] std::optional<TokenRange> clauseAfter(const Cue &cue, const Stretch &stretch) const
    {
        const bool hearer = cue.frames.testFlag(CueVerb::Hearer);
        qint32 i = cue.end;
        if (!hearer || m_clauses.is(i, u"that")) {
            if (m_clauses.is(i, u"that") && m_clauses.tag(i) != DT)
                return clauseFrom(i, cue, stretch);
            if (isQuoted(i))
                return clauseFrom(i, cue, stretch);
        }
        if (hearer) {
            const auto somebody = m_clauses.phraseAt(i, stretch.end);
            if (!somebody)
                return std::nullopt;
            i = somebody->end;
            if (cue.frames.testFlag(CueVerb::Object) && m_clauses.tag(i) == TO)
                return clauseFrom(cue.end, cue, stretch);
        }
        // what stands between: adverbs, time, place, "as he left the summit"
        for (qint32 k = i; k < stretch.end; ++k) {
            if (isQuoted(k)) {
                const bool introduced = m_clauses.isMark(k - 1) || k == i;
                return introduced || quotationRange(k).end + 2 >= stretch.end
                    ? std::optional(clauseFrom(k, cue, stretch))
                    : std::nullopt;
            }
            if (m_clauses.is(k, u"that") && m_clauses.tag(k) != DT)
                return clauseFrom(k, cue, stretch);
            if (m_clauses.tag(k) == Colon && k + 1 < stretch.end && m_clauses.is(k, u":"))
                return clauseFrom(k + 1, cue, stretch);
            if (k == i || (isAdverbial(k - 1) && !hearer)) {
                if (isBareClause(k, stretch))
                    return clauseFrom(k, cue, stretch);
            }
            if (m_clauses.tag(k) == Comma && (k > i || hearer) && !m_clauses.is(k + 1, u"that")
                && !asideCloses(k, stretch))
                return std::nullopt;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isAdverbial(qint32 i) const
    {
        return m_clauses.tag(i) == RB || (m_clauses.tag(i) == NNP && m_clauses.text(i).endsWith(u"day"_s));
    }

    /** Whether an aside begins at the comma @p k and ends with another comma, after which a clause follows. */
    [[nodiscard]] bool asideCloses(qint32 k, const Stretch &stretch) const
    {
        for (qint32 i = k + 1; i < std::min(k + 12, stretch.end); ++i) {
            if (m_clauses.tag(i) == Comma)
                return m_clauses.is(i + 1, u"that") || isQuoted(i + 1) || isBareClause(i + 1, stretch);
        }
        return false;
    }

    /** Whether a clause without "that" begins at @p i: a noun phrase, then a finite verb. */
    [[nodiscard]] bool isBareClause(qint32 i, const Stretch &stretch) const
    {
        if (startsSubordinate(i)) // "said if he wins, he will": the clause comes after
            return m_clauses.is(i, u"if");
        if (!m_clauses.isNominal(i) && m_clauses.tag(i) != VBG && !isQuoted(i))
            return false;
        bool noun = false;
        int commas = 0;
        for (qint32 k = i; k < stretch.end; ++k) {
            if (m_clauses.isFinite(k) && noun) // "which chairs the council, hopes": what one comma ends is no subject
                return commas != 1 || m_clauses.tag(k - 1) != Comma;
            commas += m_clauses.tag(k) == Comma ? 1 : 0;
            noun = noun || m_clauses.isNoun(k);
            const bool ends = m_clauses.tag(k) == Stop || m_clauses.tag(k) == Colon
                || (m_clauses.tag(k) == TO && m_clauses.isVerb(k + 1));
            if (ends)
                return false;
        }
        return false;
    }

    [[nodiscard]] bool startsSubordinate(qint32 i) const { return m_clauses.isA(i, ClosedWords::Circumstance); }

    /** "urged more countries to join", "accused Russia of", "called her vote a mistake". */
    [[nodiscard]] std::optional<TokenRange> objectAfter(const Cue &cue, const Stretch &stretch) const
    {
        const auto object = m_clauses.phraseAt(cue.end, stretch.end);
        if (!object)
            return std::nullopt;
        const TokenRange all = clauseFrom(cue.end, cue, stretch);
        for (qint32 i = cue.end; i < all.end; ++i) {
            const bool predicate = (m_clauses.tag(i) == TO && m_clauses.isVerb(i + 1)) || isQuoted(i)
                || (!cue.frames.testFlag(CueVerb::Hearer) && m_clauses.isA(i, ClosedWords::PredicatePreposition));
            if (predicate && i > cue.end)
                return all;
        }
        return std::nullopt;
    }

    /** The quotation of a verb that takes no clause. */
    [[nodiscard]] std::optional<TokenRange> quotationAfter(const Cue &cue, const Stretch &stretch) const
    {
        if (m_clauses.tag(cue.end) == TO) // "offered to join “…”": an act, no words
            return std::nullopt;
        for (qint32 i = cue.end; i < stretch.end; ++i) {
            if (isQuoted(i))
                return m_clauses.isMark(i - 1) || i == cue.end ? quotationRange(i) : clauseFrom(cue.end, cue, stretch);
            if (m_clauses.isFinite(i))
                return std::nullopt;
        }
        return std::nullopt;
    }

    /** The clause that begins at @p first, up to where the writer takes over again. */
    [[nodiscard]] TokenRange clauseFrom(qint32 first, const Cue &cue, const Stretch &stretch) const
    {
        qint32 end = stretch.end;
        for (qint32 i = first; i < stretch.end; ++i) {
            if (isQuoted(i)) {
                const TokenRange quotation = quotationRange(i);
                i = quotation.end - 1;
                // a quotation that is the whole clause ends it: "… are developing” but declined"
                if (quotation.first == first && isSpeech(quotation) && !goesOn(quotation.end, stretch)) {
                    end = quotation.end;
                    break;
                }
                continue;
            }
            if (endsClause(i, first, cue, stretch)) {
                end = i;
                break;
            }
        }
        return {first, std::max(end, first + 1)};
    }

    /** Whether a quotation is a clause of its own and no phrase: it holds a finite verb, or ends like a sentence. */
    [[nodiscard]] bool isSpeech(TokenRange quotation) const { return m_clauses.finiteVerbIn(quotation) >= 0; }

    /** Whether the clause of a quotation that ends before @p i goes on there. */
    [[nodiscard]] bool goesOn(qint32 i, const Stretch &stretch) const
    {
        if (i >= stretch.end || m_clauses.tag(i) == Stop || m_clauses.tag(i) == Comma || m_clauses.tag(i) == CC
            || m_clauses.tag(i) == Colon)
            return false;
        return m_clauses.tag(i) == IN || m_clauses.tag(i) == TO || m_clauses.isNominal(i) || m_clauses.isVerb(i);
    }

    [[nodiscard]] bool endsClause(qint32 i, qint32 first, const Cue &cue, const Stretch &stretch) const
    {
        if (i <= first)
            return false;
        if (m_clauses.is(i, u"©")) // a caption's credit
            return true;
        const bool comma = m_clauses.tag(i) == Comma;
        if (comma) {
            const qint32 next = i + 1;
            if (m_clauses.isA(next, ClosedWords::SettingAgainst))
                return true;
            if (m_clauses.tag(next) == VBG && cueAt(next, next, stretch.end) && !isQuoted(next))
                return true;
            if (m_clauses.is(next, u"but") && m_clauses.finiteVerbIn({next, stretch.end}) >= 0)
                return true;
        }
        if (m_clauses.tag(i) == CC || comma) {
            const qint32 next = m_clauses.tag(i) == CC ? i + 1 : i + 2;
            if (comma && m_clauses.tag(i + 1) != CC)
                return false;
            // another attribution with a subject of its own, or with ours: "and the premier said", "but declined"
            for (qint32 k = next; k < std::min(next + 12, stretch.end) && !m_clauses.isFinite(k); ++k) {
                if (m_clauses.isMark(k) && m_clauses.tag(k) != Comma)
                    break;
            }
            qint32 verb = next;
            while (verb < stretch.end && verb < next + 12 && !m_clauses.isVerb(verb) && m_clauses.tag(verb) != MD)
                ++verb;
            const qint32 group = m_clauses.groupStart(verb, next);
            if (group == next) {
                const PartOfSpeech tense = m_clauses.tag(group);
                return tense == m_clauses.tag(cue.group) && m_clauses.isFinite(group) && !holdsTag(first, i, tense);
            }
            if (const auto other = cueAt(verb, next, stretch.end); other && m_clauses.isFinite(group))
                return m_clauses.tag(group) != MD;
        }
        return false;
    }

    [[nodiscard]] bool holdsTag(qint32 first, qint32 end, PartOfSpeech tag) const
    {
        for (qint32 i = first; i < end; ++i) {
            if (m_clauses.tag(i) == tag && !isQuoted(i))
                return true;
        }
        return false;
    }

    /** What stands before an attribution and its comma, back to the start of the stretch. */
    [[nodiscard]] std::optional<TokenRange> contentBefore(qint32 attribution, const Stretch &stretch, bool) const
    {
        qint32 end = attribution;
        if (end <= stretch.first)
            return std::nullopt;
        if (isQuoted(end - 1)) {
            const TokenRange quotation = quotationRange(end - 1);
            if (!isSpeech(quotation) && quotation.first > stretch.first)
                return TokenRange{startOfClause(stretch), end};
            // "But the “effort must go on”, he added": words before the marks belong to it
            return TokenRange{quotation.first > stretch.first ? startOfClause(stretch) : quotation.first, end};
        }
        if (m_clauses.tag(end - 1) != Comma)
            return std::nullopt;
        const qint32 first = startOfClause(stretch);
        if (m_clauses.finiteVerbIn({first, end - 1}) < 0 && !holdsQuotation(first, end))
            return std::nullopt;
        return TokenRange{first, end - 1};
    }

    [[nodiscard]] bool holdsQuotation(qint32 first, qint32 end) const
    {
        for (qint32 i = first; i < end; ++i) {
            if (isQuoted(i))
                return true;
        }
        return false;
    }

    [[nodiscard]] qint32 startOfClause(const Stretch &stretch) const
    {
        return m_clauses.tag(stretch.first) == CC ? stretch.first + 1 : stretch.first;
    }

    /** What goes on after an attribution in the middle: "“…,” he said, “…”", "The truth, he said, was that …". */
    [[nodiscard]] std::optional<TokenRange> contentResumed(qint32 i, const Stretch &stretch) const
    {
        for (qint32 k = i; k < stretch.end; ++k) {
            if (isQuoted(k)) {
                const bool follows = m_clauses.isMark(k - 1);
                return follows ? std::optional(quotationRange(k)) : std::nullopt;
            }
        }
        if (m_clauses.tag(i) != Comma || i + 1 >= stretch.end || !m_clauses.isFinite(i + 1))
            return std::nullopt;
        return TokenRange{i + 1, stretch.end};
    }

    /** "…, according to the report" and "According to the report, …". */
    void readAccordingTo(const Stretch &stretch, QList<Quote> &found) const
    {
        for (qint32 i = stretch.first; i + 2 < stretch.end; ++i) {
            if (isQuoted(i) || !m_clauses.is(i, u"according") || !m_clauses.is(i + 1, u"to"))
                continue;
            const auto source = m_clauses.phraseAt(i + 2, stretch.end);
            if (!source)
                continue;
            Quote quote;
            quote.why = u"according to"_s;
            quote.cue = m_clauses.span({i, i + 2});
            quote.source = m_clauses.span(*source);
            if (i > stretch.first) {
                const qint32 end = m_clauses.tag(i - 1) == Comma ? i - 1 : i;
                if (end > startOfClause(stretch))
                    quote.content.append(trimmed({startOfClause(stretch), end}));
            }
            if (m_clauses.tag(source->end) == Comma && source->end + 1 < stretch.end)
                quote.content.append(trimmed({source->end + 1, stretch.end}));
            if (quote.content.isEmpty())
                continue;
            quote.kind = kindOf(quote.content);
            found.append(quote);
        }
    }

    /** "blasted the plan as “madness”", with any verb: who calls somebody names says them. */
    void readNamedAs(const Stretch &stretch, QList<Quote> &found) const
    {
        for (qint32 i = stretch.first + 1; i + 1 < stretch.end; ++i) {
            if (isQuoted(i) || !m_clauses.is(i, u"as"))
                continue;
            const qint32 quoted = m_clauses.tag(i + 1) == DT ? i + 2 : i + 1;
            if (quoted >= stretch.end || !isQuoted(quoted) || quotationRange(quoted).first != quoted)
                continue;
            qint32 verb = i - 1;
            while (verb > stretch.first && !isQuoted(verb) && (m_clauses.isNominal(verb) || m_clauses.tag(verb) == IN))
                --verb;
            if (isQuoted(verb) || !m_clauses.isVerb(verb) || m_clauses.isBe(verb))
                continue;
            const Cue cue{m_clauses.groupStart(verb, stretch.first), verb, verb + 1, {}};
            const auto source = subjectOf(cue, stretch);
            if (!source || isQuoted(source->first) || m_clauses.isPassive(cue.group, cue.verb))
                continue;
            const TextSpan words = m_clauses.span({cue.group, cue.end});
            if (std::ranges::any_of(found, [&](const Quote &other) { return other.cue && other.cue->overlaps(words); }))
                continue;
            qint32 first = cue.end; // "goes after Bee as": the preposition belongs to the verb
            while (first < i && m_clauses.tag(first) == IN)
                ++first;
            Quote quote;
            quote.why = u"named as"_s;
            quote.source = m_clauses.span(*source);
            quote.cue = m_clauses.span({cue.group, std::max(first, cue.end)});
            quote.content = {trimmed({first, quotationRange(quoted).end})};
            quote.kind = kindOf(quote.content);
            found.append(quote);
        }
    }

    /** Of two attributions, one inside the words that the other gives, only the outer counts. */
    static void dropNested(QList<Quote> &quotes)
    {
        const auto holds = [](const Quote &outer, const Quote &inner) {
            return std::ranges::any_of(outer.content, [&](TextSpan span) { return span.contains(*inner.cue); });
        };
        for (qsizetype i = 0; i < quotes.size(); ++i) {
            for (qsizetype k = 0; k < quotes.size(); ++k) {
                if (i == k || !holds(quotes.at(i), quotes.at(k)))
                    continue;
                if (holds(quotes.at(k), quotes.at(i)) && k < i)
                    continue;
                quotes.removeAt(k);
                if (k < i)
                    --i;
                --k;
            }
        }
    }

    /** A stretch that is one quotation and names nobody: it goes on with what was said right before. */
    void readBareQuotation(const Stretch &stretch)
    {
        if (!isQuoted(stretch.first))
            return;
        const TokenRange quotation = quotationRange(stretch.first);
        if (quotation.end + 1 < stretch.end || !isSpeech(quotation) || m_quotes.isEmpty())
            return;
        const TextSpan span = trimmed(quotation);
        const bool rightAfter = m_lastStretchWithQuote.end == stretch.first;
        if (!rightAfter)
            return;
        m_lastStretchWithQuote = stretch;
        if (sameBlock(stretch.first - 1, stretch.first)) {
            Quote &last = m_quotes.last();
            last.content.append(span);
            last.kind = kindOf(last.content);
            return;
        }
        Quote quote;
        quote.why = u"goes on"_s;
        quote.content = {span};
        quote.kind = kindOf(quote.content);
        quote.certainty = Certainty::Likely;
        m_quotes.append(quote);
    }

    // -- spans

    /** The text of @p range without a final full stop or comma that stands outside of quotation marks. */
    [[nodiscard]] TextSpan trimmed(TokenRange range) const
    {
        while (range.end > range.first + 1 && !isQuoted(range.end - 1) && m_clauses.isMark(range.end - 1)
               && m_clauses.tag(range.end - 1) != CloseBracket)
            --range.end;
        while (range.first + 1 < range.end && !isQuoted(range.first) && m_clauses.isMark(range.first)
               && m_clauses.tag(range.first) != Dollar)
            ++range.first;
        return m_clauses.span(range);
    }

    [[nodiscard]] Quote::Kind kindOf(const QList<TextSpan> &content) const
    {
        bool quoted = false;
        bool plain = false;
        for (const TextSpan &span : content) {
            for (qint32 i = m_reading.words.tokenAt(span.start);
                 i < m_clauses.size() && m_clauses.token(i).span.start < span.end; ++i) {
                quoted = quoted || isQuoted(i);
                plain = plain || (!isQuoted(i) && !m_clauses.isMark(i) && !m_clauses.is(i, u"that"));
            }
            for (const qsizetype mark : m_strayMarks)
                quoted = quoted || span.contains(mark);
        }
        if (!quoted)
            return Quote::Kind::Indirect;
        return plain ? Quote::Kind::Mixed : Quote::Kind::Direct;
    }

    const Reading &m_reading;
    Clauses m_clauses;
    QList<Quotation> m_quotations;  ///< the outermost
    QList<qsizetype> m_strayMarks;  ///< closing marks that nothing opens
    QList<qsizetype> m_quotationOf; ///< by token: index in m_quotations, -1 outside of marks
    QList<Quote> m_quotes;
    Stretch m_lastStretchWithQuote{-1, -1};
};

} // namespace

QList<Quote> findQuotes(const Reading &reading)
{
    return QuoteFinder(reading).find();
}

} // namespace readout
