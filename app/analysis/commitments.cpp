// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/commitments.h"

#include "analysis/amounts.h"
#include "analysis/commitmentrules.h"
#include "analysis/dates.h"
#include "analysis/parties.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using enum PartOfSpeech;
using Status = Commitment::Status;

/** @p rule as the briefing shows it. */
QString wordsFor(CommitmentRule rule)
{
    using enum CommitmentRule;
    switch (rule) {
    case Verb:
        return u"verb"_s;
    case Adjective:
        return u"adjective"_s;
    case Noun:
        return u"noun"_s;
    case Modal:
        return u"modal verb"_s;
    case IsTo:
        return u"is to"_s;
    case Announcement:
        return u"announcement"_s;
    }
    return {};
}

class CommitmentFinder
{
public:
    CommitmentFinder(const Reading &reading, const Briefing &briefing)
        : m_reading(reading)
        , m_briefing(briefing)
        , m_mentions(briefing)
        , m_words(reading.lexicon.commitmentWords)
        , m_rules(reading, briefing, m_mentions)
        , m_clauses(m_rules.clauses())
    {
    }

    QList<Commitment> find()
    {
        for (const Sentence &sentence : m_reading.words.sentences) {
            for (qint32 i = sentence.firstToken; i < sentence.endToken; ++i) {
                const auto finding = m_rules.findingAt(i, sentence);
                if (!finding)
                    continue;
                bool isFound = false;
                for (const CommitmentFinding &each : parted(*finding, sentence)) {
                    if (auto commitment = commitmentOf(each, sentence)) {
                        commitment->id = u"commitment-%1"_s.arg(m_found.size() + 1);
                        m_found.append(*commitment);
                        isFound = true;
                    }
                }
                if (isFound)
                    i = std::max(i, finding->cue.end - 1);
            }
        }
        settleConditions();
        return m_found;
    }

private:
    /** "France, which refused to pay, would stay if Spain did": the condition is that of the act that holds it. */
    void settleConditions()
    {
        const auto isHeldBy
            = [](const Commitment &each) { return each.condition && each.action.contains(*each.condition); };
        for (Commitment &commitment : m_found) {
            const auto isHolder
                = [&](const Commitment &other) { return other.condition == commitment.condition && isHeldBy(other); };
            if (commitment.condition && !isHeldBy(commitment) && std::ranges::any_of(m_found, isHolder))
                commitment.condition.reset();
        }
    }

    // -- the whole

    [[nodiscard]] std::optional<Commitment> commitmentOf(const CommitmentFinding &finding,
                                                         const Sentence &sentence) const
    {
        if (finding.action.isEmpty() || !finding.subject || isSilence(finding) || !isDeed(finding)
            || isPossibility(finding) || isHypothesis(finding))
            return std::nullopt;
        const TextSpan action = m_clauses.span(finding.action);
        const TextSpan cue = m_clauses.span(finding.cue);
        for (auto other = m_found.crbegin(); other != m_found.crend() && other->evidence == sentence.span; ++other) {
            if (other->action.overlaps(cue) || other->action == action) // "will not commit to paying"
                return std::nullopt;
        }
        Commitment commitment;
        commitment.status = finding.status;
        commitment.cue = cue;
        commitment.action = action;
        commitment.evidence = sentence.span;
        commitment.why = wordsFor(finding.rule);
        const Quote *quote = m_rules.quoteAround(action.start);
        commitment.actors = actorsOf(*finding.subject, quote);
        if (quote && !isMeant(finding, *quote, commitment.actors))
            return std::nullopt;
        if (quote && !quote->speakers.isEmpty())
            commitment.announcedBy = quote->speakers.first().person;
        if (finding.rule == CommitmentRule::Announcement)
            bindState(commitment);
        commitment.amounts = findAmounts(m_reading, action);
        const QList<TimeReference> times = findTimes(m_reading, action);
        // "lift the tariffs imposed since April in May"; "announced a loan on Thursday" tells when that was said
        const bool isSaid = finding.rule == CommitmentRule::Announcement && !m_clauses.isVerb(finding.action.first);
        commitment.condition = conditionIn(finding.action.first, sentence);
        const auto isAhead = [&](const TimeReference &time) {
            if (commitment.condition && commitment.condition->contains(time.span)) // "if it does not agree by Monday"
                return false;
            const qint32 first = m_clauses.range(time.span).first;
            return !m_clauses.is(first, u"since") && !(isSaid && m_clauses.is(first, u"on"));
        };
        if (const auto time = std::ranges::find_if(times, isAhead); time != times.end())
            commitment.when = *time;
        const bool isScheduled = finding.rule == CommitmentRule::Modal && commitment.status == Status::Pledged
            && commitment.when && m_clauses.isA(finding.cue.first, ClosedWords::Would);
        if (isScheduled) // "said that the talks would begin on Monday"
            commitment.status = Status::Planned;
        commitment.beneficiaries = beneficiariesIn(finding.action);
        const bool sure = std::ranges::all_of(commitment.actors,
                                              [](const Party &actor) { return actor.certainty == Certainty::Certain; });
        const bool named = std::ranges::any_of(commitment.actors, [](const Party &actor) {
            return !actor.person.isEmpty() || !actor.country.isEmpty() || !actor.organisation.isEmpty();
        });
        // Nouns tell of plans whose makers stand elsewhere; "will" binds in what the actor is quoted with.
        const bool isPlain = finding.rule == CommitmentRule::Verb || finding.rule == CommitmentRule::Adjective
            || (finding.rule == CommitmentRule::Modal && quote != nullptr);
        const bool isCertain = isPlain && (named || (sure && quote != nullptr));
        commitment.certainty = isCertain ? Certainty::Certain : Certainty::Likely;
        return commitment;
    }

    /** "Norway pledged €5m, France €3m and Spain 40 tents": a finding for each, with the same words that commit. */
    [[nodiscard]] QList<CommitmentFinding> parted(const CommitmentFinding &finding, const Sentence &sentence) const
    {
        constexpr qint32 longestName = 5; // words
        const TokenRange all = finding.action;
        QList<CommitmentFinding> parts{finding};
        const qint32 thing = m_rules.actOf(all) + (m_clauses.isVerb(m_rules.actOf(all)) ? 1 : 0);
        const auto isCounted = [&](qint32 i) { // "two of the ships", "€3m"
            return i < all.end && (m_clauses.tag(i) == CD || m_rules.amountAt(i, sentence));
        };
        if (all.isEmpty() || !finding.subject || !isCounted(thing))
            return parts;
        const auto isTime = [&](qint32 i) { // "Niger two weeks ago"
            const QString unit = m_clauses.lower(i + 1);
            return m_clauses.tag(i) == CD && m_reading.lexicon.calendar.units.contains(unit);
        };
        for (qint32 i = thing + 1; i + 2 < all.end; ++i) {
            if ((m_clauses.tag(i) != CC && m_clauses.tag(i) != Comma) || !m_clauses.isNominal(i + 1))
                continue;
            TokenRange name{i + 1, i + 2};
            while (name.end < std::min(all.end, name.first + longestName) && m_clauses.isNominal(name.end)
                   && !isCounted(name.end))
                ++name.end;
            // "France €500m and Spain, €90m"
            const qint32 sum = m_clauses.tag(i) == CC && m_clauses.tag(name.end) == Comma ? name.end + 1 : name.end;
            const bool isOwner = m_clauses.tag(name.end - 1) == POS; // "Kenya's 40 tents"
            if (sum >= all.end || isOwner || isCounted(name.first) || !isCounted(sum) || isTime(sum)
                || !m_rules.isKnown(name))
                continue;
            qint32 end = i;
            while (end > parts.last().action.first + 1 && m_clauses.tag(end - 1) == Comma)
                --end;
            parts.last().action.end = end;
            parts.append(finding);
            parts.last().subject = name;
            parts.last().action = {sum, all.end};
        }
        return parts;
    }

    /** Whether who speaks in @p quote means it of the @p actors: not "denied that France had agreed", nor "warned that
     *  France would leave", but "warned that it would leave". */
    [[nodiscard]] bool isMeant(const CommitmentFinding &finding, const Quote &quote, const QList<Party> &actors) const
    {
        if (!quote.cue || quote.kind == Quote::Kind::Direct)
            return true;
        const TokenRange cue = m_clauses.range(*quote.cue);
        qint32 before = finding.subject->first - 1; // "said that he hoped France would leave"
        if (m_clauses.is(before, u"that"))
            --before;
        const auto isSaidWith = [&](const QSet<QString> &verbs) {
            for (qint32 i = cue.first; i < cue.end; ++i) {
                if (verbs.contains(m_clauses.lower(i)))
                    return true;
            }
            return m_clauses.isVerb(before) && verbs.contains(m_clauses.lower(before));
        };
        const auto isHope
            = [&](qint32 i) { return m_clauses.isFinite(i) && m_words.foreseeing.contains(m_clauses.lower(i)); };
        for (qint32 i = finding.subject->end; i < finding.cue.first; ++i) { // "he hoped the group, … , would"
            if (finding.rule == CommitmentRule::Modal && isHope(i))
                return false;
        }
        if (isSaidWith(m_words.denying))
            return false;
        if (finding.rule == CommitmentRule::Modal && isSaidWith(m_words.demanding)) // "asked that France would stay"
            return false;
        if (finding.rule != CommitmentRule::Modal || !isSaidWith(m_words.foreseeing)
            || m_clauses.tag(m_clauses.headOf(*finding.subject)) == PRP)
            return true;
        return std::ranges::any_of(actors, [&](const Party &actor) {
            return std::ranges::any_of(quote.speakers, [&](const Party &speaker) {
                return (!actor.person.isEmpty() && actor.person == speaker.person)
                    || (!actor.country.isEmpty() && actor.country == speaker.country)
                    || (!actor.organisation.isEmpty() && actor.organisation == speaker.organisation);
            });
        });
    }

    /** "declined to comment", "refused several requests for an interview": no answer is no act. */
    [[nodiscard]] bool isSilence(const CommitmentFinding &finding) const
    {
        qint32 act = m_rules.actOf(finding.action);
        if (m_clauses.isBe(act)) // "refused to be named"
            ++act;
        else if (finding.status == Status::Declined && !m_clauses.isVerb(act))
            act = m_clauses.headOf(finding.action);
        return m_rules.holds(m_words.silent, act);
    }

    /** "may agree to pay"; a refusal stays one: "should not offer to". */
    [[nodiscard]] bool isPossibility(const CommitmentFinding &finding) const
    {
        bool isPossible = false;
        for (qint32 i = finding.cue.first; i < finding.cue.end; ++i) {
            if (m_clauses.isNegation(i))
                return false;
            isPossible = isPossible || (m_clauses.tag(i) == MD && m_words.possible.contains(m_clauses.lower(i)));
        }
        return isPossible;
    }

    /** "if Norway refuses to pay", "whether Spain agreed to": what a condition or a question holds is not settled.
     * Whose pledge a noun there tells of stays: "if its promise to pay is kept". */
    [[nodiscard]] bool isHypothesis(const CommitmentFinding &finding) const
    {
        const TokenRange subject = *finding.subject;
        const bool isNoun = finding.rule == CommitmentRule::Noun;
        if (subject.end > finding.cue.first || (isNoun && m_clauses.finiteVerbIn({subject.end, finding.cue.first}) < 0))
            return false;
        const qint32 before = subject.first - 1;
        if (m_clauses.isA(before, ClosedWords::OpenQuestion) || conditionWordsAt(before) == 1)
            return true;
        return std::ranges::any_of(m_words.conditions, [&](const QStringList &words) {
            const auto first = static_cast<qint32>(subject.first - words.size());
            return conditionWordsAt(first) == words.size();
        });
    }

    /** Whether the act is one that somebody can set out to do: not "is going to be fair", "a plan to see"; to be fair
     * can be pledged. */
    [[nodiscard]] bool isDeed(const CommitmentFinding &finding) const
    {
        const bool isPledge = finding.rule == CommitmentRule::Noun && finding.status == Status::Pledged;
        if (finding.status == Status::Declined || finding.rule == CommitmentRule::Verb || isPledge)
            return true;
        const qint32 act = m_rules.actOf(finding.action);
        return m_clauses.tag(act) != VB || !m_rules.holds(m_words.states, act);
    }

    /** The actors; "I" and "we" are who speaks, "it" and "they" the body that does. */
    [[nodiscard]] QList<Party> actorsOf(TokenRange subject, const Quote *quote) const
    {
        QList<Party> actors = partiesOf(m_clauses, subject, m_mentions);
        for (Party &actor : actors) {
            const TokenRange words = m_clauses.range(actor.words);
            if (words.end - words.first == 1 && m_clauses.isA(words.first, ClosedWords::ThingPronoun)
                && (!quote || quote->kind != Quote::Kind::Direct) && bindBody(actor, words.first, quote))
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
    [[nodiscard]] bool bindBody(Party &actor, qint32 pronoun, const Quote *quote) const
    {
        if (quote
            && quote->speakers.size() == 1) { // who says so, not who stands before: "Spain pays, and Kenya said it"
            const Party &speaker = quote->speakers.first();
            if (!speaker.person.isEmpty() && !speaker.country.isEmpty())
                return false;
            if (speaker.person.isEmpty() && !(speaker.country.isEmpty() && speaker.organisation.isEmpty())) {
                actor.country = speaker.country;
                actor.organisation = speaker.organisation;
                actor.certainty = Certainty::Likely;
                return true;
            }
        }
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

    /** Whether the comma @p i stands within a list: "if France, Spain and Italy agree". */
    [[nodiscard]] bool isListed(qint32 i) const { return m_clauses.isNoun(i - 1) && m_clauses.isNoun(i + 1); }

    /** How many words at @p i open a condition: "if", "provided that"; 0 for none. */
    [[nodiscard]] qint32 conditionWordsAt(qint32 i) const
    {
        if (m_clauses.is(i, u"should") && !m_clauses.isVerb(i + 1)) { // "should Parliament refuse"
            const auto phrase = m_clauses.phraseAt(i + 1, m_clauses.size());
            const PartOfSpeech verb = phrase ? m_clauses.tag(phrase->end) : None;
            return verb == VB || verb == VBP ? 1 : 0;
        }
        const auto words = std::ranges::find_if(m_words.conditions,
                                                [&](const QStringList &each) { return m_clauses.reads(i, each); });
        return words == m_words.conditions.end() ? 0 : static_cast<qint32>(words->size());
    }

    /** "if …", "unless …" in the sentence, before or after the act; not in the words of another quote. */
    [[nodiscard]] std::optional<TextSpan> conditionIn(qint32 action, const Sentence &sentence) const
    {
        const Quote *quote = m_rules.quoteAround(m_clauses.token(action).span.start);
        for (qint32 i = sentence.firstToken; i < sentence.endToken; ++i) {
            const Quote *other = m_rules.quoteAround(m_clauses.token(i).span.start);
            if (quote && other && other != quote)
                continue;
            const qint32 words = conditionWordsAt(i);
            if (words == 0)
                continue;
            qint32 end = i + words;
            while (end < sentence.endToken && !m_clauses.is(end, u";")
                   && (m_clauses.tag(end) != Comma || (i > action && isListed(end))))
                ++end;
            while (end > i + words && m_clauses.isMark(end - 1))
                --end;
            if (end > i + words)
                return m_clauses.span({i, end});
        }
        return std::nullopt;
    }

    /** "for Kenya's port": what nobody knows by name is its owner's. */
    void bindOwner(Party &party) const
    {
        if (!party.country.isEmpty() || !party.person.isEmpty() || !party.organisation.isEmpty())
            return;
        const TokenRange words = m_clauses.range(party.words);
        for (qint32 i = words.first + 1; i + 1 < words.end; ++i) {
            if (m_clauses.tag(i) != POS)
                continue;
            const Party owner = partiesOf(m_clauses, {words.first, i}, m_mentions).first();
            if (owner.person.isEmpty()) {
                party.country = owner.country;
                party.organisation = owner.organisation;
                party.certainty = Certainty::Likely;
            }
            return;
        }
    }

    /** "for Ukraine", "to Latvia and Lithuania": named receivers only. */
    [[nodiscard]] QList<Party> beneficiariesIn(TokenRange action) const
    {
        QList<Party> found;
        for (qint32 i = action.first + 1; i < action.end; ++i) {
            const bool receiving = (m_clauses.is(i, u"for") && m_clauses.tag(i) == IN)
                || (m_clauses.is(i, u"to") && !m_clauses.isVerb(i + 1)
                    && !m_words.heading.contains(m_clauses.lower(i - 1)));
            if (!receiving)
                continue;
            auto phrase = m_clauses.phraseAt(i + 1, action.end);
            if (!phrase)
                continue;
            for (qint32 k = phrase->first; k < phrase->end; ++k) {
                if (m_clauses.tag(k) == IN && !m_clauses.is(k, u"of")) // "for Jordan on Thursday", "from 1 July"
                    phrase->end = k;
            }
            for (Party party : partiesOf(m_clauses, *phrase, m_mentions)) {
                bindOwner(party);
                if (!party.country.isEmpty() || !party.person.isEmpty() || !party.organisation.isEmpty())
                    found.append(party);
            }
        }
        return found;
    }

    const Reading &m_reading;
    const Briefing &m_briefing;
    MentionIndex m_mentions;
    const CommitmentWords &m_words;
    const CommitmentRules m_rules;
    const Clauses &m_clauses;
    QList<Commitment> m_found;
};

} // namespace

QList<Commitment> findCommitments(const Reading &reading, const Briefing &briefing)
{
    return CommitmentFinder(reading, briefing).find();
}

} // namespace readout
