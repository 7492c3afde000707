// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/commitmentrules.h"

#include "analysis/amounts.h"
#include "analysis/parties.h"
#include "analysis/subjects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

using enum PartOfSpeech;
using Status = Commitment::Status;
using Rule = CommitmentRule;

CommitmentRules::CommitmentRules(const Reading &reading, const Briefing &briefing, const MentionIndex &mentions)
    : m_reading(reading)
    , m_briefing(briefing)
    , m_mentions(mentions)
    , m_words(reading.lexicon.commitmentWords)
    , m_clauses(reading)
{
    for (qsizetype i = 0; i < briefing.quotes.size(); ++i) {
        for (const TextSpan span : briefing.quotes.at(i).content)
            m_quotes.add(span, i);
    }
}

std::optional<CommitmentFinding> CommitmentRules::findingAt(qint32 i, const Sentence &sentence) const
{
    const bool isVerb = m_clauses.isVerb(i);
    if (isVerb || isHeadlineVerb(i, sentence)) {
        if (const auto verb = m_words.verbs.constFind(m_clauses.lower(i)); verb != m_words.verbs.cend()) {
            if (auto finding = byVerb(i, *verb, sentence))
                return finding;
        }
    }
    if (isVerb) {
        const bool isSupposed = m_clauses.tag(i) == VBD && m_clauses.finiteVerbIn({sentence.firstToken, i}) < 0
            && m_clauses.isA(sentence.firstToken, ClosedWords::OpenQuestion); // "If the bill were to"
        if (!isSupposed && m_clauses.isBe(i) && m_clauses.isFinite(i) && m_clauses.tag(i + 1) == TO
            && m_clauses.tag(i + 2) == VB) {
            Finding finding{
                Status::Planned, {i, i + 2}, actionFrom(i + 2, sentence), subjectOf(i, sentence), Rule::IsTo};
            const qint32 head = finding.subject ? m_clauses.headOf(*finding.subject) : -1;
            if (const auto noun = m_words.nouns.constFind(m_clauses.lower(head)); noun != m_words.nouns.cend()) {
                finding.status = *noun; // "Norway's plan is to"
                finding.subject = ownerOf(head, sentence);
            }
            return finding;
        }
        if (auto finding = byAnnouncement(i, sentence))
            return finding;
    }
    if (m_clauses.tag(i) == MD)
        return byModal(i, sentence);
    if (m_clauses.isNoun(i) && m_words.nouns.contains(m_clauses.lower(i)))
        return byNoun(i, sentence);
    if (m_words.adjectives.contains(m_clauses.lower(i)))
        return byAdjective(i, sentence);
    return std::nullopt;
}

const Quote *CommitmentRules::quoteAround(qsizetype position) const
{
    const auto quote = m_quotes.leastAt({position, position + 1});
    return quote ? &m_briefing.quotes.at(*quote) : nullptr;
}

qint32 CommitmentRules::actOf(TokenRange action) const
{
    qint32 act = action.first;
    while (act + 1 < action.end
           && (m_clauses.isQuoteMark(act) || m_clauses.tag(act) == RB || m_clauses.isNegation(act)
               || (m_clauses.tag(act) == TO && m_clauses.isNegation(act - 1))))
        ++act;
    return act;
}

bool CommitmentRules::holds(const QSet<QString> &words, qint32 i) const
{
    constexpr int longest = 3; // words
    QString all = m_clauses.lower(i);
    for (int k = 1; k < longest && !words.contains(all); ++k)
        all += u' ' + m_clauses.lower(i + k);
    return words.contains(all);
}

// -- by the kind of the telling word

/** "Germany pledges to pay", "Rabbis vow to leave": the tagger takes a headline's verb for a noun. */
bool CommitmentRules::isHeadlineVerb(qint32 i, const Sentence &sentence) const
{
    const PartOfSpeech tag = m_clauses.tag(i);
    const PartOfSpeech before = m_clauses.tag(i - 1);
    if (i <= sentence.firstToken || m_clauses.tag(i + 1) != TO)
        return false;
    if (tag == NNS && before == CC) // "rails against taxes and pledges to"
        return m_clauses.tag(i - 2) != NNS && m_clauses.finiteVerbIn({sentence.firstToken, i}) >= 0;
    const bool agrees = tag == NNS ? before == NNP || before == PRP : tag == NN && (before == NNS || before == NNPS);
    return agrees && m_clauses.finiteVerbIn({sentence.firstToken, i}) < 0;
}

/** "plan to agree", "have not offered to join", "pledged £5m", "ruled out talks". */
std::optional<CommitmentFinding> CommitmentRules::byVerb(qint32 i, const CommitmentVerb &verb,
                                                         const Sentence &sentence) const
{
    qint32 end = i + 1;
    for (const QString &word : verb.particle) {
        if (!m_clauses.is(end++, word))
            return std::nullopt;
    }
    const qint32 group = m_clauses.groupStart(i, sentence.firstToken);
    const PartOfSpeech before = m_clauses.tag(i - 1);
    const bool isModifier = m_clauses.tag(i) == VBN && group == i && m_clauses.isNominal(end)
        && (before == DT || before == POS || before == PRPS || before == JJ); // "a proposed deal"
    if (isModifier)
        return std::nullopt;
    Finding finding{verb.status, {group, end}, {}, {}, Rule::Verb};
    for (qint32 k = group; k < i; ++k) {
        if (m_clauses.isNegation(k))
            finding.status = Status::Declined;
    }
    if (m_clauses.isPassive(group, i)) {
        if (!m_words.adjectives.contains(m_clauses.lower(i)))
            return byPassive(finding, sentence);
    } else {
        if (const qint32 to = verb.infinitive ? infinitiveAfter(i, end, verb.object, sentence) : -1; to >= 0) {
            finding = withInfinitive(finding, to, sentence);
            const auto bound = verb.other ? m_clauses.phraseAt(end, to) : std::nullopt;
            if (bound && m_clauses.tag(bound->first) != PRP) // "commits France to paying"; not "commits itself"
                finding.subject = bound;
        }
        if (finding.action.isEmpty() && verb.clause)
            finding = withClause(finding, sentence);
        const qint32 next = pastMark(end);
        const bool isRange = !m_clauses.isVerb(next) && m_clauses.tag(next) != TO
            && (m_clauses.tag(next + 1) == CD || m_clauses.tag(next + 2) == CD); // "between 20 and 30 tents"
        const std::optional<Amount> amount = amountAt(next, sentence);
        const bool isSum
            = amount && m_reading.lexicon.quantities.currencyCodes.contains(amount->unit); // "€500 million"
        const bool isThing = (m_clauses.isNominal(next) || isRange || amount) && !m_clauses.is(next, u"that")
            && m_clauses.tag(next) != PRP && !startsClause(next, sentence);
        // "exports declined 5%": a fall, no refusal
        const bool isFall = verb.status == Status::Declined && (amount || m_clauses.tag(next) == CD);
        if (finding.action.isEmpty()
            && ((verb.object && isThing && !isFall) || (verb.sum && isSum)
                || (verb.gerund && (isThing || m_clauses.tag(end) == VBG))))
            finding.action = actionFrom(next, sentence);
    }
    const bool isManner = m_clauses.tag(end) == IN && m_clauses.tag(end + 1) == NN; // "agreed in principle to"
    const qint32 to = isManner ? end + 2 : end;
    const bool isToThing = m_clauses.tag(to) == TO && (m_clauses.isNominal(to + 1) || m_clauses.tag(to + 1) == VBG);
    if (finding.action.isEmpty() && verb.to && isToThing) { // "agreed to a ceasefire", "is committed to paying"
        finding.cue.end = to + 1;
        finding.action = actionFrom(to + 1, sentence);
    }
    if (finding.action.isEmpty())
        return std::nullopt;
    if (!finding.subject)
        finding.subject = subjectOf(group, sentence);
    return finding;
}

/** The amount that opens with token @p i: "up to £160m", "at least 20 tents". */
std::optional<Amount> CommitmentRules::amountAt(qint32 i, const Sentence &sentence) const
{
    constexpr qint32 longest = 6; // words
    if (i >= sentence.endToken)
        return std::nullopt;
    const QList<Amount> amounts = findAmounts(m_reading, m_clauses.span({i, std::min(i + longest, sentence.endToken)}));
    if (amounts.isEmpty() || amounts.first().span.start != m_clauses.token(i).span.start)
        return std::nullopt;
    return amounts.first();
}

/** "£5m was pledged by France": what is done stands before, who does it after. */
std::optional<CommitmentFinding> CommitmentRules::byPassive(const Finding &finding, const Sentence &sentence) const
{
    const auto agent = agentAfter(finding.cue.end, ClosedWords::Agent, sentence);
    const auto thing = m_clauses.subjectBefore(finding.cue.first, sentence.firstToken);
    if (!agent || !thing)
        return std::nullopt;
    Finding passive = finding;
    passive.subject = agent;
    passive.action = *thing;
    return passive;
}

/** "its pledge last month to pay", "its pledge of £5m", "a promise by Bee that she would pay". */
std::optional<CommitmentFinding> CommitmentRules::byNoun(qint32 i, const Sentence &sentence) const
{
    constexpr qint32 longestTime = 2; // words
    Finding finding{m_words.nouns.value(m_clauses.lower(i)), {i, i + 1}, {}, {}, Rule::Noun};
    if (m_clauses.isNegation(i - 1)) // "has no plans to"
        finding.status = Status::Declined;
    if (isAskedFor(i, sentence))
        return std::nullopt;
    auto maker = agentAfter(i + 1, ClosedWords::Agent, sentence);
    if (!maker)
        maker = agentAfter(i + 1, ClosedWords::Origin, sentence);
    const qint32 next = maker ? maker->end : i + 1;
    qint32 to = next;
    while (to < next + longestTime && (m_clauses.tag(to) == JJ || m_clauses.tag(to) == NN || m_clauses.tag(to) == NNP))
        ++to;
    if (m_clauses.tag(next) == IN) // "a deal with Spain on Friday to"
        to = std::max(to, infinitiveAfter(i, next, false, sentence));
    if (m_clauses.tag(to) == TO && isInfinitive(to + 1)) {
        finding = withInfinitive(finding, to, sentence);
        const Token &noun = m_clauses.token(i); // "their refusal to pay angered France"
        const bool isSubject = noun.relation == Relation::Nsubj || noun.relation == Relation::Nsubjpass;
        if (isSubject && finding.action.contains(noun.head))
            finding.action.end
                = std::max(m_clauses.groupStart(noun.head, finding.action.first), finding.action.first + 1);
    } else if (m_clauses.is(next, u"that")) {
        finding = withClause(finding, sentence);
        finding.subject.reset();
    } else if (m_clauses.is(next, u"of") && (m_clauses.isNominal(next + 1) || m_clauses.tag(next + 1) == VBG)) {
        finding.cue.end = next + 1;
        finding.action = actionFrom(next + 1, sentence);
        const bool holdsAmount = !findAmounts(m_reading, m_clauses.span(finding.action)).isEmpty();
        const bool binds = finding.status != Status::Planned && finding.status != Status::Agreed;
        const PartOfSpeech before = m_clauses.tag(i - 1);
        const bool isRefusal
            = m_clauses.isNegation(i - 1) && m_clauses.tag(next + 1) == VBG; // "no intention of paying"
        if (!holdsAmount && !isRefusal && !(binds && (before == PRPS || before == POS || maker)))
            return std::nullopt;
        if (!maker)
            maker = agentAfter(finding.action.end, ClosedWords::Origin, sentence);
    }
    if (finding.action.isEmpty())
        return std::nullopt;
    finding.subject = maker ? maker : ownerOf(i, sentence);
    if (!finding.subject || m_clauses.tag(m_clauses.headOf(*finding.subject)) == DT)
        return std::nullopt;
    return finding;
}

/** "wants guarantees", "pushed for a promise": what somebody else is to give. */
bool CommitmentRules::isAskedFor(qint32 noun, const Sentence &sentence) const
{
    qint32 verb = noun - 1;
    while (verb > sentence.firstToken && m_clauses.isNominal(verb) && m_clauses.tag(verb) != PRPS)
        --verb;
    if (m_clauses.is(verb, u"for"))
        --verb;
    return m_clauses.isVerb(verb) && m_words.demanding.contains(m_clauses.lower(verb));
}

/** "is ready to pay", "remain reluctant to": who is named before it is bound. */
std::optional<CommitmentFinding> CommitmentRules::byAdjective(qint32 i, const Sentence &sentence) const
{
    if (m_clauses.tag(i + 1) != TO || !isInfinitive(i + 2))
        return std::nullopt;
    qint32 verb = i - 1;
    while (verb > sentence.firstToken && m_clauses.tag(verb) == RB)
        --verb;
    Finding finding{m_words.adjectives.value(m_clauses.lower(i)), {i, i + 1}, {}, {}, Rule::Adjective};
    if (m_clauses.isVerb(verb)) {
        finding.cue.first = m_clauses.groupStart(verb, sentence.firstToken);
        finding.subject = subjectOf(finding.cue.first, sentence);
        for (qint32 k = finding.cue.first; k < i; ++k) {
            if (m_clauses.isNegation(k))
                finding.status = Status::Declined;
        }
    } else { // "Quillby supporters reluctant to leave": those named, not anybody willing
        finding.subject = m_clauses.phraseBefore(verb + 1, sentence.firstToken);
        const bool isDefinite = finding.subject && m_clauses.isA(finding.subject->first, ClosedWords::Definite);
        const bool isHeadline = m_clauses.finiteVerbIn({sentence.firstToken, sentence.endToken}) < 0;
        if (!finding.subject || (finding.status == Status::Planned && !isHeadline)
            || !(isDefinite || isKnown(*finding.subject)))
            return std::nullopt;
    }
    return withInfinitive(finding, i + 1, sentence);
}

/** "Russia will close", "he would let", "I won't": only where somebody is bound, not what is foreseen. */
std::optional<CommitmentFinding> CommitmentRules::byModal(qint32 i, const Sentence &sentence) const
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
    verb = pastMark(verb);
    if (m_clauses.tag(verb) != VB)
        return std::nullopt;
    if (!declined && m_clauses.isBe(verb) && m_clauses.tag(verb + 1) == VBN) {
        auto passive = will ? byPassiveModal(i, verb + 1, sentence) : std::nullopt;
        return passive ? passive : byReportedPassive(i, verb + 1, sentence);
    }
    const QString act = m_clauses.lower(verb);
    const PartOfSpeech after = m_clauses.tag(verb + 1);
    const bool isChange = m_words.changes.contains(act) // "will end" of itself, "will end the ban"
        && !(m_clauses.isNominal(verb + 1) || after == TO || after == VBG);
    const Quote *quote = quoteAround(m_clauses.token(i).span.start);
    if (would && m_clauses.is(verb, u"like") && m_clauses.tag(verb + 1) == TO) {
        finding.status = Status::Planned;
        finding.cue.end = verb + 2;
        verb += 2;
    } else if ((would && !quote) || isChange || (holds(m_words.states, verb) && !(declined && m_clauses.isBe(verb)))) {
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

/** "40 tents will be sent by Norway": the act is the clause, bound is who stands after "by". */
std::optional<CommitmentFinding> CommitmentRules::byPassiveModal(qint32 modal, qint32 participle,
                                                                 const Sentence &sentence) const
{
    auto thing = m_clauses.subjectBefore(m_clauses.groupStart(modal, sentence.firstToken), sentence.firstToken);
    if (thing && m_clauses.tag(thing->first) == JJS && m_clauses.tag(thing->first - 1) == IN) // "at least"
        --thing->first;
    const TokenRange rest = actionFrom(participle, sentence);
    for (qint32 i = participle + 1; thing && i < rest.end; ++i) {
        const auto agent = agentAfter(i, ClosedWords::Agent, sentence);
        if (agent && (isKnown(*agent) || isBody(*agent)))
            return Finding{Status::Planned, {modal, modal + 1}, {thing->first, rest.end}, agent, Rule::Modal};
    }
    return std::nullopt;
}

/** "said that £5m would be spent": who says so is bound, where they can dispose of it. */
std::optional<CommitmentFinding> CommitmentRules::byReportedPassive(qint32 modal, qint32 participle,
                                                                    const Sentence &sentence) const
{
    const Quote *quote = quoteAround(m_clauses.token(modal).span.start);
    if (!quote || quote->kind == Quote::Kind::Direct || !quote->source
        || !m_words.given.contains(m_clauses.lower(participle)))
        return std::nullopt;
    const TokenRange speaker = m_clauses.range(*quote->source);
    const auto thing = m_clauses.subjectBefore(m_clauses.groupStart(modal, sentence.firstToken), sentence.firstToken);
    if (!thing || !(isKnown(speaker) || isBody(speaker)))
        return std::nullopt;
    const TokenRange action{thing->first, actionFrom(participle, sentence).end};
    if (findAmounts(m_reading, m_clauses.span(action)).isEmpty())
        return std::nullopt;
    return Finding{Status::Pledged, {modal, modal + 1}, action, speaker, Rule::Modal};
}

/** "announced that £5m would be provided", "Russia announces expulsions". */
std::optional<CommitmentFinding> CommitmentRules::byAnnouncement(qint32 i, const Sentence &sentence) const
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
    if (const auto thing = m_clauses.phraseAt(next, sentence.endToken);
        thing && m_words.nouns.contains(m_clauses.lower(m_clauses.headOf(*thing)))) // "announced plans to leave"
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

// -- what follows

/** @p i, or what stands after it where that is a quotation mark. */
qint32 CommitmentRules::pastMark(qint32 i) const
{
    return m_clauses.isQuoteMark(i) ? i + 1 : i;
}

/** Whether the words after a "to" are a verb with what may stand before it: "to “end”", "to quietly leave", "to
 *  boycott the vote", where the tagger takes the verb for a noun. */
bool CommitmentRules::isInfinitive(qint32 i) const
{
    while (m_clauses.isQuoteMark(i) || m_clauses.tag(i) == RB || (m_clauses.tag(i) == CC && m_clauses.tag(i - 1) == RB))
        ++i;
    const PartOfSpeech next = m_clauses.tag(i + 1);
    return m_clauses.isVerb(i) || (m_clauses.tag(i) == NN && (next == DT || next == PRPS || next == NNP));
}

/** Where the "to" stands that the telling @p word, whose words end before @p end, binds to, with somebody, a time or a
 *  place between: "promised voters on Tuesday to pay"; -1 for none. */
qint32 CommitmentRules::infinitiveAfter(qint32 word, qint32 end, bool takesObject, const Sentence &sentence) const
{
    constexpr qint32 near = 8;      // words that may stand between
    constexpr qint32 farthest = 12; // likewise, where the tree of the sentence says so
    bool inPlace = false;           // after a preposition
    for (qint32 k = end; k < std::min(end + farthest, sentence.endToken - 1); ++k) {
        const PartOfSpeech tag = m_clauses.tag(k);
        if (tag == TO && isInfinitive(k + 1)) {
            const PartOfSpeech last = m_clauses.tag(k - 1);
            const bool isThing = inPlace && (last == NN || last == NNS) // "agreed with calls to cut taxes"
                && !m_reading.lexicon.calendar.units.contains(m_clauses.lower(k - 1));
            const bool isNear = k < end + near && !isThing;
            return isNear || m_clauses.token(actOf({k + 1, sentence.endToken})).head == word ? k : -1;
        }
        const bool holdsThing = takesObject && k > end && tag == IN && !inPlace && m_clauses.isNominal(k - 1);
        const bool isAmount = takesObject && (tag == CD || tag == Dollar) && !inPlace;
        if (holdsThing || isAmount) // "pledged support for", "pledged £5m to"
            return -1;
        if (tag == IN && !m_clauses.isA(k, ClosedWords::Subordinator))
            inPlace = true;
        else if (tag != RB && tag != CC && tag != Comma && !m_clauses.isNominal(k))
            return -1;
    }
    return -1;
}

/** @p finding with the infinitive of the "to" at token @p to; "not" before or after it belongs to the act. */
CommitmentFinding CommitmentRules::withInfinitive(Finding finding, qint32 to, const Sentence &sentence) const
{
    const qint32 before = to - 1;
    const bool isNot = before >= finding.cue.end && m_clauses.isNegation(before); // "vowed not to"
    finding.cue.end = isNot ? before : to + 1;
    finding.action = actionFrom(isNot ? before : pastMark(to + 1), sentence);
    return finding;
}

/** "agreed that the others will work": bound is who the clause is about; with a pledge it is who gives it. */
CommitmentFinding CommitmentRules::withClause(Finding finding, const Sentence &sentence) const
{
    const qint32 first = finding.cue.end + (m_clauses.is(finding.cue.end, u"that") ? 1 : 0);
    for (qint32 k = first; k < sentence.endToken; ++k) {
        if (m_clauses.tag(k) == MD && k + 1 < sentence.endToken) {
            const auto subject = m_clauses.subjectBefore(k, first);
            const bool isSame = subject && m_clauses.tag(subject->first) == PRP; // "promised that she would pay"
            if (finding.status != Status::Pledged && !isSame)
                finding.subject = subject;
            const bool isWhole = m_clauses.isNegation(k + 1) || (finding.status == Status::Pledged && !isSame);
            finding.action = actionFrom(isWhole && subject ? pastMark(first) : k + 1, sentence);
            return finding;
        }
        const bool isNext
            = m_clauses.tag(k) == CC && m_clauses.tag(k + 1) == PRP; // "promised shells, and we will deliver"
        if (isNext || m_clauses.isFinite(k) || m_clauses.tag(k) == TO || m_clauses.tag(k) == WDT)
            break;
    }
    return finding;
}

/** The words of an act from @p first on, to where its clause ends. */
TokenRange CommitmentRules::actionFrom(qint32 first, const Sentence &sentence) const
{
    const Quote *quote = quoteAround(m_clauses.token(first).span.start);
    const bool isThing = !m_clauses.isVerb(first); // "a veto and attempted": the verb is the next thing that is told
    qint32 end = first;
    for (; end < sentence.endToken; ++end) {
        const qsizetype position = m_clauses.token(end).span.start;
        if (quote && quoteAround(position) != quote)
            break;
        if (end == first)
            continue;
        if (end == first + 1 && !isThing && m_clauses.isFinite(end)) // "the tents that Norway plans to send are"
            break;
        if (m_clauses.is(end + 1, u":") && m_clauses.isCapitals(end)) // "LINK:"
            break;
        // "agree to pay as the talks go on", not "as much as they want"
        if (m_clauses.is(end, u"as") && !m_clauses.is(end - 2, u"as") && startsClause(end + 1, sentence))
            break;
        if (m_clauses.is(end, u";") || m_clauses.is(end, u"—") || m_clauses.is(end, u"©") || m_clauses.is(end, u"--"))
            break;
        if (m_clauses.tag(end) == Comma
            && (m_clauses.isA(end + 1, ClosedWords::Aside) || startsClause(end + 1, sentence)
                || m_clauses.tag(end + 1) == VBG || m_clauses.tag(end + 1) == VBD || m_clauses.tag(end + 1) == WP
                || m_clauses.tag(end + 1) == MD
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
bool CommitmentRules::startsClause(qint32 first, const Sentence &sentence) const
{
    if (m_clauses.tag(first) == CC)
        ++first;
    while (m_clauses.tag(first) == RB) // "and so it"
        ++first;
    const auto phrase = m_clauses.phraseAt(first, sentence.endToken);
    return phrase && m_clauses.isFinite(phrase->end);
}

bool CommitmentRules::closesInside(qint32 first, qint32 mark) const
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

// -- who

/** "by France", "from individual countries" right after @p end. */
std::optional<TokenRange> CommitmentRules::agentAfter(qint32 end, ClosedWords::Class preposition,
                                                      const Sentence &sentence) const
{
    if (m_clauses.tag(end) != IN || !m_clauses.isA(end, preposition))
        return std::nullopt;
    auto agent = m_clauses.phraseAt(end + 1, sentence.endToken);
    for (qint32 i = end + 2; agent && i < agent->end; ++i) {
        if (m_clauses.tag(i) == IN && !m_clauses.isA(i, ClosedWords::PredicatePreposition)) // "by France in May"
            agent->end = i;
    }
    return agent;
}

/** Whose pledge the @p noun is: "its", "Germany's"; else the subject of the verb before, "France made a pledge". */
std::optional<TokenRange> CommitmentRules::ownerOf(qint32 noun, const Sentence &sentence) const
{
    const auto phrase = m_clauses.phraseBefore(noun + 1, sentence.firstToken);
    std::optional<TokenRange> owner;
    for (qint32 k = phrase ? phrase->first : noun; k < noun; ++k) {
        if (m_clauses.tag(k) == POS)
            owner = TokenRange{phrase->first, k};
        else if (m_clauses.tag(k) == PRPS)
            owner = TokenRange{k, k + 1};
    }
    for (qint32 k = owner ? owner->first : 0; owner && k < owner->end; ++k) {
        if (m_clauses.tag(k) == TO || (m_clauses.tag(k) == IN && !m_clauses.is(k, u"of"))) // "a blow to France's plan"
            owner->first = k + 1;
    }
    if (owner)
        return owner;
    // "after a plan to pay collapsed": whose it was is not said
    const PartOfSpeech before = phrase ? m_clauses.tag(phrase->first - 1) : None;
    const bool isStray
        = phrase && m_clauses.isA(phrase->first, ClosedWords::Indefinite) && (before == IN || before == CC);
    if (isStray)
        return std::nullopt;
    qint32 verb = noun;
    while (verb > sentence.firstToken && !m_clauses.isVerb(verb))
        --verb;
    return m_clauses.isVerb(verb) ? subjectOf(m_clauses.groupStart(verb, sentence.firstToken), sentence) : std::nullopt;
}

/** Who does what the verb group from @p group on tells. */
std::optional<TokenRange> CommitmentRules::subjectOf(qint32 group, const Sentence &sentence) const
{
    qint32 from = sentence.firstToken;
    // "said Kenya would pay and would stay": both are told of Kenya
    const qsizetype position = m_clauses.token(group).span.start;
    if (const Quote *quote = quoteAround(position); quote && m_clauses.tag(group) == MD) {
        for (const TextSpan words : quote->content) {
            if (words.contains(position))
                from = std::max(from, m_clauses.range(words).first);
        }
    }
    return readout::subjectOf(m_clauses, group, sentence, from);
}

bool CommitmentRules::isKnown(TokenRange phrase) const
{
    return std::ranges::any_of(partiesOf(m_clauses, phrase, m_mentions), [](const Party &party) {
        return !party.person.isEmpty() || !party.country.isEmpty() || !party.organisation.isEmpty();
    });
}

/** Whether @p phrase is a body without a name here: "the ministry", "officials". */
bool CommitmentRules::isBody(TokenRange phrase) const
{
    const qint32 head = m_clauses.headOf(phrase);
    return m_words.bodies.contains(m_clauses.lower(head))
        && (m_clauses.tag(head) == NNS || !m_clauses.isA(phrase.first, ClosedWords::Indefinite));
}

/** Whether "it" at @p pronoun is who speaks in @p quote: not after "the plan is bad because", where it is the plan. */
bool CommitmentRules::isOwnPronoun(qint32 pronoun, const Quote &quote) const
{
    if (!m_clauses.isA(pronoun, ClosedWords::ThingPronoun))
        return true;
    const auto isAround = [&](TextSpan span) { return span.contains(m_clauses.token(pronoun).span.start); };
    const auto words = std::ranges::find_if(quote.content, isAround);
    if (words == quote.content.cend())
        return true;
    const qint32 first = m_clauses.range(*words).first;
    for (qint32 i = pronoun - 1; i > first; --i) {
        if (!m_clauses.isFinite(i))
            continue;
        const auto subject = m_clauses.subjectBefore(m_clauses.groupStart(i, first), first);
        if (!subject)
            continue;
        const PartOfSpeech head = m_clauses.tag(m_clauses.headOf(*subject));
        return head != NN || isBody(*subject) || isKnown(*subject);
    }
    return true;
}

/** Whether will or would after @p subject is its own will: people, states and bodies; in a quote of somebody also
 *  "I", "we", "they" and "it"; of other people only they themselves can say it. */
bool CommitmentRules::canCommit(TokenRange subject, const Quote *quote) const
{
    const qint32 head = m_clauses.headOf(subject);
    if (m_clauses.isA(head, ClosedWords::Speaker))
        return quote != nullptr;
    if (m_clauses.tag(head) == PRP && !m_clauses.isA(head, ClosedWords::Hearer)) {
        if (quote && m_clauses.isA(head, ClosedWords::BodyPronoun)) {
            // "he said that it would take time": a body speaks of itself, a person of anything
            const auto isPrivate
                = [](const Party &speaker) { return !speaker.person.isEmpty() && speaker.country.isEmpty(); };
            if (!isOwnPronoun(head, *quote))
                return false;
            return !quote->speakers.isEmpty() && quote->kind != Quote::Kind::Direct
                && std::ranges::none_of(quote->speakers, isPrivate);
        }
    } else if (m_clauses.tag(head) == PRP || m_clauses.tag(head) == EX || m_clauses.tag(head) == DT) {
        return false;
    }
    const bool reported = quote && quote->kind != Quote::Kind::Direct && !quote->speakers.isEmpty();
    if ((!quote || reported) && isBody(subject))
        return true;
    const QList<Party> parties = partiesOf(m_clauses, subject, m_mentions);
    return std::ranges::any_of(parties, [&](const Party &party) {
        if (party.person.isEmpty())
            return (reported && m_clauses.isA(head, ClosedWords::PersonPronoun)) || !party.country.isEmpty()
                || !party.organisation.isEmpty() || (quote && m_clauses.tag(subject.first) == PRPS)
                || (m_clauses.tag(head) == NNP && quote && quote->kind != Quote::Kind::Direct);
        return !quote || quote->speakers.isEmpty() || std::ranges::any_of(quote->speakers, [&](const Party &speaker) {
            return speaker.person.isEmpty() || speaker.person == party.person;
        });
    });
}

} // namespace readout
