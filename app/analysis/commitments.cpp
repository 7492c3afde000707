// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/commitments.h"

#include "analysis/amounts.h"
#include "analysis/clauses.h"
#include "analysis/dates.h"
#include "analysis/parties.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using enum PartOfSpeech;
using Status = Commitment::Status;

/** The rules, by the words that tell of a commitment. */
enum class Rule : quint8 { Verb, Adjective, Noun, Modal, IsTo, Announcement };

/** @p rule as the briefing shows it. */
QString wordsFor(Rule rule)
{
    switch (rule) {
    case Rule::Verb:
        return u"verb"_s;
    case Rule::Adjective:
        return u"adjective"_s;
    case Rule::Noun:
        return u"noun"_s;
    case Rule::Modal:
        return u"modal verb"_s;
    case Rule::IsTo:
        return u"is to"_s;
    case Rule::Announcement:
        return u"announcement"_s;
    }
    return {};
}

/** What a rule has found: who commits to what with which words. */
struct Finding {
    Status status = Status::Pledged;
    TokenRange cue;
    TokenRange action;
    std::optional<TokenRange> subject;
    Rule rule = Rule::Verb;
};

class CommitmentFinder
{
public:
    CommitmentFinder(const Reading &reading, const Briefing &briefing)
        : m_reading(reading)
        , m_briefing(briefing)
        , m_mentions(briefing)
        , m_words(reading.lexicon.commitmentWords)
        , m_clauses(reading)
    {
        for (qsizetype i = 0; i < briefing.quotes.size(); ++i) {
            for (const TextSpan span : briefing.quotes.at(i).content)
                m_quotes.add(span, i);
        }
    }

    QList<Commitment> find()
    {
        for (const Sentence &sentence : m_reading.words.sentences) {
            for (qint32 i = sentence.firstToken; i < sentence.endToken; ++i) {
                const auto finding = findingAt(i, sentence);
                if (!finding)
                    continue;
                if (auto commitment = commitmentOf(*finding, sentence)) {
                    commitment->id = u"commitment-%1"_s.arg(m_found.size() + 1);
                    m_found.append(*commitment);
                    i = std::max(i, finding->cue.end - 1);
                }
            }
        }
        return m_found;
    }

private:
    // -- the words that commit

    [[nodiscard]] std::optional<Finding> findingAt(qint32 i, const Sentence &sentence) const
    {
        if (m_clauses.isVerb(i)) {
            if (const auto verb = m_words.verbs.constFind(m_clauses.lower(i)); verb != m_words.verbs.cend()) {
                if (auto finding = byVerb(i, *verb, sentence))
                    return finding;
            }
            const bool isSupposed = m_clauses.tag(i) == VBD && m_clauses.finiteVerbIn({sentence.firstToken, i}) < 0
                && m_clauses.isA(sentence.firstToken, ClosedWords::OpenQuestion); // "If the bill were to"
            if (!isSupposed && m_clauses.isBe(i) && m_clauses.isFinite(i) && m_clauses.tag(i + 1) == TO
                && m_clauses.tag(i + 2) == VB)
                return Finding{
                    Status::Planned, {i, i + 2}, actionFrom(i + 2, sentence), subjectOf(i, sentence), Rule::IsTo};
            if (auto finding = byAnnouncement(i, sentence))
                return finding;
        }
        if (m_clauses.tag(i) == MD)
            return byModal(i, sentence);
        if (m_clauses.tag(i + 1) == TO && m_clauses.tag(afterQuoteMark(i + 2)) == VB)
            return byAdjectiveOrNoun(i, i + 1, sentence);
        if (m_clauses.isNoun(i) && m_words.nouns.contains(m_clauses.lower(i)))
            return byNoun(i, sentence);
        return std::nullopt;
    }

    /** @p i, or what stands after it where that is a quotation mark. */
    [[nodiscard]] qint32 afterQuoteMark(qint32 i) const { return m_clauses.isQuoteMark(i) ? i + 1 : i; }

    /** "plan to agree", "have not offered to join", "pledged £5m", "ruled out talks". */
    [[nodiscard]] std::optional<Finding> byVerb(qint32 i, const CommitmentVerb &verb, const Sentence &sentence) const
    {
        qint32 end = i + 1;
        for (const QString &word : verb.particle) {
            if (!m_clauses.is(end++, word))
                return std::nullopt;
        }
        const qint32 group = m_clauses.groupStart(i, sentence.firstToken);
        const bool isModifier = m_clauses.tag(i) == VBN && group == i && m_clauses.isNominal(i - 1)
            && m_clauses.isNominal(end) && m_clauses.tag(i - 1) == DT; // "a proposed deal"
        if (isModifier || m_clauses.isPassive(group, i))
            return std::nullopt;
        Finding finding{verb.status, {group, end}, {}, {}, Rule::Verb};
        for (qint32 k = group; k < i; ++k) {
            if (m_clauses.isNegation(k))
                finding.status = Status::Declined;
        }
        if (verb.infinitive) {
            if (const qint32 to = infinitiveOf(i, end, sentence); to >= 0) {
                finding.cue.end = to + 1;
                finding.action = actionFrom(afterQuoteMark(to + 1), sentence); // "pledged to “end” it"
            }
        }
        if (finding.action.isEmpty() && verb.clause)
            finding = clauseAfter(finding, sentence);
        const bool nominal = m_clauses.isNominal(end) && !m_clauses.is(end, u"that");
        const bool isObject = nominal && m_clauses.tag(end) != PRP && !startsClause(end, sentence);
        if (finding.action.isEmpty() && verb.object && isObject)
            finding.action = actionFrom(end, sentence);
        const bool isToNoun = m_clauses.tag(end) == TO && m_clauses.isNominal(end + 1);
        if (finding.action.isEmpty() && verb.to && isToNoun) { // "agreed to a ceasefire"
            finding.cue.end = end + 1;
            finding.action = actionFrom(end + 1, sentence);
        }
        if (finding.action.isEmpty() && verb.gerund && (nominal || m_clauses.tag(end) == VBG))
            finding.action = actionFrom(end, sentence);
        if (finding.action.isEmpty())
            return std::nullopt;
        if (!finding.subject)
            finding.subject = subjectOf(group, sentence);
        return finding;
    }

    /** The "to" of what the verb @p i, whose words end at @p end, binds to: "agreed in the early hours to pay"; -1
     * where there is none. */
    [[nodiscard]] qint32 infinitiveOf(qint32 i, qint32 end, const Sentence &sentence) const
    {
        constexpr qint32 near = 4;      // words that may stand between
        constexpr qint32 farthest = 12; // likewise, where the tree of the sentence says so
        for (qint32 k = end; k < std::min(end + farthest, sentence.endToken - 1); ++k) {
            const qint32 act = afterQuoteMark(k + 1);
            if (m_clauses.tag(k) == TO && m_clauses.isVerb(act))
                return k < end + near || m_clauses.token(act).head == i ? k : -1;
            const bool isPassed = m_clauses.tag(k) == RB || m_clauses.isNominal(k) || m_clauses.tag(k) == CC
                || (m_clauses.tag(k) == IN && m_clauses.isNominal(k + 1));
            if (!isPassed)
                return -1;
        }
        return -1;
    }

    /** "agreed that the others will work": bound is who the clause is about. */
    [[nodiscard]] Finding clauseAfter(Finding finding, const Sentence &sentence) const
    {
        const qint32 first = finding.cue.end + (m_clauses.is(finding.cue.end, u"that") ? 1 : 0);
        for (qint32 k = first; k < sentence.endToken; ++k) {
            if (m_clauses.tag(k) == MD && k + 1 < sentence.endToken) {
                finding.subject = m_clauses.subjectBefore(k, first);
                finding.action = actionFrom(k + 1, sentence);
                return finding;
            }
            if (m_clauses.isFinite(k) || m_clauses.tag(k) == TO || m_clauses.tag(k) == WDT)
                break;
        }
        return finding;
    }

    /** "its pledge last month to pay", "its pledge of £5m" */
    [[nodiscard]] std::optional<Finding> byNoun(qint32 i, const Sentence &sentence) const
    {
        constexpr qint32 longestTime = 2; // words
        const qint32 next = i + 1;
        for (qint32 k = next; k <= next + longestTime && k + 1 < sentence.endToken; ++k) {
            if (m_clauses.tag(k) == TO && m_clauses.tag(k + 1) == VB)
                return byAdjectiveOrNoun(i, k, sentence);
            if (m_clauses.tag(k) != JJ && m_clauses.tag(k) != NN && m_clauses.tag(k) != NNP)
                break;
        }
        const bool isOf = m_clauses.is(next, u"of") && m_clauses.isNominal(next + 1);
        auto finding = isOf ? byAdjectiveOrNoun(i, next, sentence) : std::nullopt;
        if (!finding || findAmounts(m_reading, m_clauses.span(finding->action)).isEmpty())
            return std::nullopt;
        return finding;
    }

    /** "is ready to pay", "remain reluctant to", "a pledge to pay": @p to is where the act is about to begin. */
    [[nodiscard]] std::optional<Finding> byAdjectiveOrNoun(qint32 i, qint32 to, const Sentence &sentence) const
    {
        const qint32 act = afterQuoteMark(to + 1);
        const QString word = m_clauses.lower(i);
        if (const auto noun = m_words.nouns.constFind(word); noun != m_words.nouns.cend() && m_clauses.isNoun(i)) {
            const auto phrase = m_clauses.phraseBefore(i + 1, sentence.firstToken);
            std::optional<TokenRange> owner;
            for (qint32 k = phrase ? phrase->first : i; k < i; ++k) {
                if (m_clauses.tag(k) == POS)
                    owner = TokenRange{phrase->first, k};
                else if (m_clauses.tag(k) == PRPS)
                    owner = TokenRange{k, k + 1};
            }
            // "after a plan to pay collapsed": whose it was is not said
            const bool isStray = phrase && m_clauses.isA(phrase->first, ClosedWords::Indefinite)
                && m_clauses.tag(phrase->first - 1) == IN;
            if (!owner && !isStray) {
                qint32 verb = i;
                while (verb > sentence.firstToken && !m_clauses.isVerb(verb))
                    --verb;
                if (m_clauses.isVerb(verb))
                    owner = subjectOf(m_clauses.groupStart(verb, sentence.firstToken), sentence);
            }
            if (!owner || m_clauses.tag(m_clauses.headOf(*owner)) == DT)
                return std::nullopt;
            return Finding{*noun, {i, to + 1}, actionFrom(act, sentence), owner, Rule::Noun};
        }
        const auto adjective = m_words.adjectives.constFind(word);
        if (adjective == m_words.adjectives.cend())
            return std::nullopt;
        qint32 verb = i - 1;
        while (verb > sentence.firstToken && m_clauses.tag(verb) == RB)
            --verb;
        if (!m_clauses.isVerb(verb))
            return std::nullopt;
        return withAdjective(*adjective, i, verb, sentence);
    }

    [[nodiscard]] std::optional<Finding> withAdjective(Status status, qint32 i, qint32 verb,
                                                       const Sentence &sentence) const
    {
        const qint32 group = m_clauses.groupStart(verb, sentence.firstToken);
        Finding finding{status,
                        {group, i + 2},
                        actionFrom(afterQuoteMark(i + 2), sentence),
                        subjectOf(group, sentence),
                        Rule::Adjective};
        for (qint32 k = group; k < i; ++k) {
            if (m_clauses.isNegation(k))
                finding.status = Status::Declined;
        }
        return finding;
    }

    /** "Russia will close", "he would let", "I won't": only where somebody is bound, not what is foreseen. */
    [[nodiscard]] std::optional<Finding> byModal(qint32 i, const Sentence &sentence) const
    {
        const bool will = m_clauses.isA(i, ClosedWords::Will);
        const bool would = m_clauses.isA(i, ClosedWords::Would);
        if (!will && !would)
            return std::nullopt;
        Finding finding{Status::Pledged, {i, i + 1}, {}, {}, Rule::Modal};
        qint32 verb = i + 1;
        while (verb < sentence.endToken && (m_clauses.tag(verb) == RB || m_clauses.isNegation(verb))) {
            if (m_clauses.isNegation(verb)) {
                finding.status = Status::Declined;
                finding.cue.end = verb + 1;
            }
            ++verb;
        }
        const bool declined = finding.status == Status::Declined;
        verb = afterQuoteMark(verb);
        if (m_clauses.tag(verb) != VB)
            return std::nullopt;
        const Quote *quote = quoteAround(m_clauses.token(i).span.start);
        if (would && m_clauses.is(verb, u"like") && m_clauses.tag(verb + 1) == TO) {
            finding.status = Status::Planned;
            finding.cue.end = verb + 2;
            verb += 2;
        } else if ((would && !quote)
                   || (m_words.states.contains(m_clauses.lower(verb)) && !(declined && m_clauses.is(verb, u"be")))) {
            return std::nullopt;
        } else if (!quote && !declined) {
            finding.status = Status::Planned;
        }
        finding.subject = subjectOf(m_clauses.groupStart(i, sentence.firstToken), sentence);
        if (!finding.subject || !canCommit(*finding.subject, quote))
            return std::nullopt;
        if (m_clauses.isA(finding.subject->first - 1, ClosedWords::OpenQuestion))
            return std::nullopt;
        finding.action = actionFrom(verb, sentence);
        return finding;
    }

    /** "announced that £5m would be provided", "Russia announces expulsions". */
    [[nodiscard]] std::optional<Finding> byAnnouncement(qint32 i, const Sentence &sentence) const
    {
        if (!m_words.announcing.contains(m_clauses.lower(i)))
            return std::nullopt;
        const qint32 group = m_clauses.groupStart(i, sentence.firstToken);
        if (m_clauses.isPassive(group, i))
            return std::nullopt;
        Finding finding{Status::Pledged, {group, i + 1}, {}, subjectOf(group, sentence), Rule::Announcement};
        const qint32 next = i + 1;
        if (m_clauses.is(next, u"that")) {
            for (qint32 k = next + 1; k + 2 < sentence.endToken; ++k) {
                if (m_clauses.tag(k) == MD && m_clauses.isBe(k + 1) && m_clauses.tag(k + 2) == VBN) {
                    finding.action = actionFrom(next + 1, sentence);
                    return finding;
                }
                if (m_clauses.isFinite(k))
                    break;
            }
            return std::nullopt;
        }
        if (!m_clauses.isNominal(next) || m_clauses.tag(next) == PRP || !finding.subject || !isKnown(*finding.subject))
            return std::nullopt;
        const TokenRange action = actionFrom(next, sentence);
        if (m_clauses.finiteVerbIn(action) >= 0)
            return std::nullopt;
        // "announced the deal": told of before, unless it is said what it brings
        if (m_clauses.is(next, u"the") && findAmounts(m_reading, m_clauses.span(action)).isEmpty())
            return std::nullopt;
        finding.action = action;
        return finding;
    }

    // -- who and what

    [[nodiscard]] const Quote *quoteAround(qsizetype position) const
    {
        const auto quote = m_quotes.leastAt({position, position + 1});
        return quote ? &m_briefing.quotes.at(*quote) : nullptr;
    }

    [[nodiscard]] bool isKnown(TokenRange phrase) const
    {
        return std::ranges::any_of(partiesOf(m_clauses, phrase, m_mentions), [](const Party &party) {
            return !party.person.isEmpty() || !party.country.isEmpty() || !party.organisation.isEmpty();
        });
    }

    /** Whether will or would after @p subject is its own will: people, states and bodies; in a quote of somebody also
     *  "I", "we", "they" and "it"; of other people only they themselves can say it. */
    [[nodiscard]] bool canCommit(TokenRange subject, const Quote *quote) const
    {
        const qint32 head = m_clauses.headOf(subject);
        if (m_clauses.isA(head, ClosedWords::Speaker))
            return quote != nullptr;
        if (m_clauses.tag(head) == PRP && !m_clauses.isA(head, ClosedWords::Hearer)) {
            if (quote && m_clauses.isA(head, ClosedWords::BodyPronoun)) {
                // "he said that it would take time": a body speaks of itself, a person of anything
                const auto isPrivate
                    = [](const Party &speaker) { return !speaker.person.isEmpty() && speaker.country.isEmpty(); };
                return !quote->speakers.isEmpty() && quote->kind != Quote::Kind::Direct
                    && std::ranges::none_of(quote->speakers, isPrivate);
            }
        } else if (m_clauses.tag(head) == PRP || m_clauses.tag(head) == EX || m_clauses.tag(head) == DT) {
            return false;
        }
        const bool reported = quote && quote->kind != Quote::Kind::Direct && !quote->speakers.isEmpty();
        const QList<Party> parties = partiesOf(m_clauses, subject, m_mentions);
        return std::ranges::any_of(parties, [&](const Party &party) {
            if (party.person.isEmpty())
                return (reported && m_clauses.isA(head, ClosedWords::PersonPronoun)) || !party.country.isEmpty()
                    || !party.organisation.isEmpty() || (quote && m_clauses.tag(subject.first) == PRPS)
                    || (m_clauses.tag(head) == NNP && quote && quote->kind != Quote::Kind::Direct);
            return !quote || quote->speakers.isEmpty()
                || std::ranges::any_of(quote->speakers, [&](const Party &speaker) {
                       return speaker.person.isEmpty() || speaker.person == party.person;
                   });
        });
    }

    [[nodiscard]] std::optional<TokenRange> subjectOf(qint32 group, const Sentence &sentence) const
    {
        // an infinitive or a second verb has the subject of the verb before it
        const qint32 before = group - 1;
        const bool shared = m_clauses.tag(before) == CC || m_clauses.tag(before) == TO
            || (m_clauses.tag(group) == VBG && m_clauses.tag(before) == Comma);
        if (!shared) {
            if (const auto subject = m_clauses.subjectBefore(group, sentence.firstToken))
                return subject;
        }
        for (qint32 i = before; i > sentence.firstToken; --i) {
            if (!m_clauses.isFinite(i))
                continue;
            const qint32 start = m_clauses.groupStart(i, sentence.firstToken);
            if (const auto subject = m_clauses.subjectBefore(start, sentence.firstToken))
                return subject;
            i = start;
        }
        return parsedSubjectOf(group, sentence);
    }

    /** The subject that the tree of the sentence gives to the verb group from @p group on, or to the verb that it
     *  depends on. */
    [[nodiscard]] std::optional<TokenRange> parsedSubjectOf(qint32 group, const Sentence &sentence) const
    {
        qint32 verb = group;
        while (verb + 1 < sentence.endToken && !m_clauses.isVerb(verb))
            ++verb;
        for (int steps = 0; verb >= sentence.firstToken && verb < sentence.endToken && steps < 4; ++steps) {
            for (qint32 i = sentence.firstToken; i < group; ++i) {
                const Token &token = m_clauses.token(i);
                if (token.head == verb && (token.relation == Relation::Nsubj || token.relation == Relation::Nsubjpass))
                    return m_clauses.phraseBefore(i + 1, sentence.firstToken);
            }
            verb = m_clauses.token(verb).head;
        }
        return std::nullopt;
    }

    /** The words of an act from @p first on, to where its clause ends. */
    [[nodiscard]] TokenRange actionFrom(qint32 first, const Sentence &sentence) const
    {
        const Quote *quote = quoteAround(m_clauses.token(first).span.start);
        const bool isThing
            = !m_clauses.isVerb(first); // "a veto and attempted": the verb is the next thing that is told
        qint32 end = first;
        for (; end < sentence.endToken; ++end) {
            const qsizetype position = m_clauses.token(end).span.start;
            if (quote && quoteAround(position) != quote)
                break;
            if (end == first)
                continue;
            if (m_clauses.is(end + 1, u":") && m_clauses.isCapitals(end)) // "LINK:"
                break;
            // "agree to pay as the talks go on", not "as much as they want"
            if (m_clauses.is(end, u"as") && !m_clauses.is(end - 2, u"as") && startsClause(end + 1, sentence))
                break;
            if (m_clauses.is(end, u";") || m_clauses.is(end, u"—") || m_clauses.is(end, u"©")
                || m_clauses.is(end, u"--"))
                break;
            if (m_clauses.tag(end) == Comma
                && (m_clauses.isA(end + 1, ClosedWords::Aside) || startsClause(end + 1, sentence)
                    || m_clauses.tag(end + 1) == VBG
                    || (m_clauses.tag(end + 1) == CC && m_clauses.finiteVerbIn({end + 2, end + 4}) >= 0)))
                break;
            if (m_clauses.tag(end) == CC
                && (m_clauses.is(end, u"but") || startsClause(end + 1, sentence) || m_clauses.tag(end + 1) == MD
                    || m_clauses.tag(end + 1) == VBD || (isThing && m_clauses.tag(end + 1) == VBN)))
                break;
        }
        // marks around the last words stay with a quotation that is inside the action
        while (end > first + 1 && m_clauses.isMark(end - 1) && !m_clauses.is(end - 1, u"%")
               && !closesInside(first, end - 1))
            --end;
        return {first, end};
    }

    /** Whether a noun phrase with a finite verb begins at @p first: a clause of its own. */
    [[nodiscard]] bool startsClause(qint32 first, const Sentence &sentence) const
    {
        if (m_clauses.tag(first) == CC)
            ++first;
        while (m_clauses.tag(first) == RB) // "and so it"
            ++first;
        const auto phrase = m_clauses.phraseAt(first, sentence.endToken);
        return phrase && m_clauses.isFinite(phrase->end);
    }

    [[nodiscard]] bool closesInside(qint32 first, qint32 mark) const
    {
        if (m_clauses.tag(mark) == CloseBracket)
            return true;
        if (!m_clauses.isQuoteMark(mark))
            return false;
        int marks = 0;
        for (qint32 i = first; i <= mark; ++i)
            marks += m_clauses.isQuoteMark(i) ? 1 : 0;
        return marks % 2 == 0;
    }

    // -- the whole

    [[nodiscard]] std::optional<Commitment> commitmentOf(const Finding &finding, const Sentence &sentence) const
    {
        if (finding.action.isEmpty() || !finding.subject)
            return std::nullopt;
        // "refused to comment", "refused to be named"
        const qint32 told = finding.action.first + (m_clauses.isBe(finding.action.first) ? 1 : 0);
        if (m_words.silent.contains(m_clauses.lower(told)))
            return std::nullopt;
        // "is going to be fair", "a plan to see": nothing that somebody can set out to do
        if (finding.status != Status::Declined && finding.rule != Rule::Verb
            && m_clauses.tag(finding.action.first) == VB
            && m_words.states.contains(m_clauses.lower(finding.action.first)))
            return std::nullopt;
        const TextSpan action = m_clauses.span(finding.action);
        for (auto other = m_found.crbegin(); other != m_found.crend() && other->evidence == sentence.span; ++other) {
            if (other->action.contains(m_clauses.token(finding.cue.first).span))
                return std::nullopt;
        }
        Commitment commitment;
        commitment.status = finding.status;
        commitment.cue = m_clauses.span(finding.cue);
        commitment.action = action;
        commitment.evidence = sentence.span;
        commitment.why = wordsFor(finding.rule);
        const Quote *quote = quoteAround(action.start);
        commitment.actors = actorsOf(*finding.subject, quote);
        if (quote && !quote->speakers.isEmpty())
            commitment.announcedBy = quote->speakers.first().person;
        if (finding.rule == Rule::Announcement)
            bindState(commitment);
        commitment.amounts = findAmounts(m_reading, action);
        const QList<TimeReference> times = findTimes(m_reading, action);
        const auto isAhead = [&](const TimeReference &time) { // "lift the tariffs imposed since April in May"
            return !m_clauses.is(m_clauses.range(time.span).first, u"since");
        };
        if (const auto time = std::ranges::find_if(times, isAhead); time != times.end())
            commitment.when = *time;
        const bool isScheduled = finding.rule == Rule::Modal && commitment.status == Status::Pledged && commitment.when
            && m_clauses.isA(finding.cue.first, ClosedWords::Would);
        if (isScheduled) // "said that the talks would begin on Monday"
            commitment.status = Status::Planned;
        commitment.condition = conditionIn(finding.action.first, sentence);
        commitment.beneficiaries = beneficiariesIn(finding.action);
        const bool sure = std::ranges::all_of(commitment.actors,
                                              [](const Party &actor) { return actor.certainty == Certainty::Certain; });
        const bool named = std::ranges::any_of(commitment.actors, [](const Party &actor) {
            return !actor.person.isEmpty() || !actor.country.isEmpty() || !actor.organisation.isEmpty();
        });
        // Nouns tell of plans whose makers stand elsewhere; "will" binds in what the actor is quoted with.
        const bool isPlain = finding.rule == Rule::Verb || finding.rule == Rule::Adjective
            || (finding.rule == Rule::Modal && quote != nullptr);
        const bool isCertain = isPlain && (named || (sure && quote != nullptr));
        commitment.certainty = isCertain ? Certainty::Certain : Certainty::Likely;
        return commitment;
    }

    /** The actors; "I" and "we" are who speaks, "it" and "they" the body that does. */
    [[nodiscard]] QList<Party> actorsOf(TokenRange subject, const Quote *quote) const
    {
        QList<Party> actors = partiesOf(m_clauses, subject, m_mentions);
        for (Party &actor : actors) {
            const TokenRange words = m_clauses.range(actor.words);
            if (words.end - words.first == 1 && m_clauses.isA(words.first, ClosedWords::ThingPronoun)
                && (!quote || quote->kind != Quote::Kind::Direct) && bindBody(actor, words.first))
                continue;
            const bool own = m_clauses.isA(words.first, ClosedWords::Speaker)
                || m_clauses.isA(words.first, ClosedWords::BodyPronoun)
                || (quote && quote->kind != Quote::Kind::Direct
                    && m_clauses.isA(words.first, ClosedWords::PersonPronoun));
            const bool named = !actor.person.isEmpty() || !actor.country.isEmpty() || !actor.organisation.isEmpty();
            if (!own || named || words.end - words.first > 1 || !quote || quote->speakers.size() != 1)
                continue;
            const Party &speaker = quote->speakers.first();
            const bool body = m_clauses.isA(words.first, ClosedWords::BodyPronoun);
            if (body && !speaker.person.isEmpty()) {
                actor.country = speaker.country;
            } else {
                actor.person = speaker.person;
                actor.country = speaker.country;
                actor.organisation = speaker.organisation;
            }
            actor.certainty = Certainty::Likely;
        }
        return actors;
    }

    /** "The country said that it would": "it" is the body that the sentence is about; false where it is about none. */
    [[nodiscard]] bool bindBody(Party &actor, qint32 pronoun) const
    {
        const auto isBefore = [&](const Sentence &each) { return each.firstToken <= pronoun; };
        const QList<Sentence> &sentences = m_reading.words.sentences;
        const auto after = std::ranges::partition_point(sentences, isBefore);
        if (after == sentences.begin())
            return false;
        for (qint32 i = std::prev(after)->firstToken; i < pronoun; ++i) {
            if (!m_clauses.isFinite(i))
                continue;
            const auto subject = m_clauses.subjectBefore(m_clauses.groupStart(i, std::prev(after)->firstToken),
                                                         std::prev(after)->firstToken);
            if (!subject)
                continue;
            const QList<Party> bodies = partiesOf(m_clauses, *subject, m_mentions);
            if (bodies.size() != 1 || !bodies.first().person.isEmpty()
                || (bodies.first().country.isEmpty() && bodies.first().organisation.isEmpty()))
                continue;
            actor.country = bodies.first().country;
            actor.organisation = bodies.first().organisation;
            actor.certainty = Certainty::Likely;
            return true;
        }
        return false;
    }

    /** "announced that £5m of British guarantees would be provided": the state of the adjective is bound with him. */
    void bindState(Commitment &commitment) const
    {
        if (commitment.actors.size() != 1)
            return;
        const Country *country = m_briefing.country(commitment.actors.first().country);
        if (!country)
            return;
        const auto startOf = [](const CountryMention &mention) { return mention.span.start; };
        auto mention = std::ranges::lower_bound(country->mentions, commitment.action.start, {}, startOf);
        for (; mention != country->mentions.end() && commitment.action.contains(mention->span); ++mention) {
            if (mention->form == CountryMention::Form::Adjective) {
                commitment.actors.first().words = mention->span;
                return;
            }
        }
    }

    /** "if …", "unless …" in the sentence, before or after the act. */
    [[nodiscard]] std::optional<TextSpan> conditionIn(qint32 action, const Sentence &sentence) const
    {
        for (qint32 i = sentence.firstToken; i < sentence.endToken; ++i) {
            for (const QStringList &words : m_words.conditions) {
                qint32 k = 0;
                while (k < words.size() && m_clauses.is(i + k, words.at(k)))
                    ++k;
                if (k < words.size())
                    continue;
                qint32 end = i + k;
                while (end < sentence.endToken && (i > action || m_clauses.tag(end) != Comma))
                    ++end;
                while (end > i + k && m_clauses.isMark(end - 1))
                    --end;
                if (end > i + k)
                    return m_clauses.span({i, end});
            }
        }
        return std::nullopt;
    }

    /** "for Ukraine", "to Latvia and Lithuania": named receivers only. */
    [[nodiscard]] QList<Party> beneficiariesIn(TokenRange action) const
    {
        QList<Party> found;
        for (qint32 i = action.first + 1; i < action.end; ++i) {
            const bool receiving = (m_clauses.is(i, u"for") && m_clauses.tag(i) == IN)
                || (m_clauses.is(i, u"to") && !m_clauses.isVerb(i + 1));
            if (!receiving)
                continue;
            const auto phrase = m_clauses.phraseAt(i + 1, action.end);
            if (!phrase)
                continue;
            for (const Party &party : partiesOf(m_clauses, *phrase, m_mentions)) {
                if (!party.country.isEmpty() || !party.person.isEmpty() || !party.organisation.isEmpty())
                    found.append(party);
            }
        }
        return found;
    }

    const Reading &m_reading;
    const Briefing &m_briefing;
    MentionIndex m_mentions;
    SpanIndex<qsizetype> m_quotes; ///< indexes of the quotes by their words
    const CommitmentWords &m_words;
    Clauses m_clauses;
    QList<Commitment> m_found;
};

} // namespace

QList<Commitment> findCommitments(const Reading &reading, const Briefing &briefing)
{
    return CommitmentFinder(reading, briefing).find();
}

} // namespace readout
