// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clauses.h"
#include "analysis/mentionindex.h"
#include "analysis/spanindex.h"
#include "briefing/briefing.h"

#include <optional>

namespace readout {

/** The rules that find commitments, by the words that tell of one. */
enum class CommitmentRule : quint8 { Verb, Adjective, Noun, Modal, IsTo, Announcement };

/** What a rule has found: who commits to what with which words. */
struct CommitmentFinding {
    Commitment::Status status = Commitment::Status::Pledged;
    TokenRange cue;
    TokenRange action;
    std::optional<TokenRange> subject; ///< who is bound
    CommitmentRule rule = CommitmentRule::Verb;
};

/** Finds the words that commit somebody: verbs, adjectives, nouns, "will". */
class CommitmentRules
{
public:
    /** What is given must outlive this. */
    CommitmentRules(const Reading &reading, const Briefing &briefing, const MentionIndex &mentions);

    /** The commitment whose telling word is token @p i of @p sentence. */
    [[nodiscard]] std::optional<CommitmentFinding> findingAt(qint32 i, const Sentence &sentence) const;
    /** The quote whose words hold @p position, or nullptr. */
    [[nodiscard]] const Quote *quoteAround(qsizetype position) const;
    /** The word that says what is done in @p action, past marks, adverbs and "not to". */
    [[nodiscard]] qint32 actOf(TokenRange action) const;
    /** Whether @p words hold the word at @p i, alone or with the next ones: "run", "run out". */
    [[nodiscard]] bool holds(const QSet<QString> &words, qint32 i) const;
    /** Whether @p phrase names a person, country or organisation. */
    [[nodiscard]] bool isKnown(TokenRange phrase) const;
    /** The amount that opens at @p i; none where none does. */
    [[nodiscard]] std::optional<Amount> amountAt(qint32 i, const Sentence &sentence) const;
    [[nodiscard]] const Clauses &clauses() const { return m_clauses; }

private:
    using Finding = CommitmentFinding;

    // by the kind of the telling word
    [[nodiscard]] std::optional<Finding> byVerb(qint32 i, const CommitmentVerb &verb, const Sentence &sentence) const;
    [[nodiscard]] std::optional<Finding> byPassive(const Finding &finding, const Sentence &sentence) const;
    [[nodiscard]] std::optional<Finding> byNoun(qint32 i, const Sentence &sentence) const;
    [[nodiscard]] std::optional<Finding> byAdjective(qint32 i, const Sentence &sentence) const;
    [[nodiscard]] std::optional<Finding> byModal(qint32 i, const Sentence &sentence) const;
    [[nodiscard]] std::optional<Finding> byPassiveModal(qint32 modal, qint32 participle,
                                                        const Sentence &sentence) const;
    [[nodiscard]] std::optional<Finding> byReportedPassive(qint32 modal, qint32 participle,
                                                           const Sentence &sentence) const;
    [[nodiscard]] std::optional<Finding> byAnnouncement(qint32 i, const Sentence &sentence) const;
    [[nodiscard]] bool isHeadlineVerb(qint32 i, const Sentence &sentence) const;

    // what follows
    [[nodiscard]] qint32 pastMark(qint32 i) const;
    [[nodiscard]] bool isInfinitive(qint32 i) const;
    [[nodiscard]] qint32 infinitiveAfter(qint32 word, qint32 end, bool takesObject, const Sentence &sentence) const;
    [[nodiscard]] Finding withInfinitive(Finding finding, qint32 to, const Sentence &sentence) const;
    [[nodiscard]] Finding withClause(Finding finding, const Sentence &sentence) const;
    [[nodiscard]] TokenRange actionFrom(qint32 first, const Sentence &sentence) const;
    [[nodiscard]] bool startsClause(qint32 first, const Sentence &sentence) const;
    [[nodiscard]] bool closesInside(qint32 first, qint32 mark) const;

    // who
    [[nodiscard]] std::optional<TokenRange> agentAfter(qint32 end, ClosedWords::Class preposition,
                                                       const Sentence &sentence) const;
    [[nodiscard]] std::optional<TokenRange> ownerOf(qint32 noun, const Sentence &sentence) const;
    [[nodiscard]] std::optional<TokenRange> subjectOf(qint32 group, const Sentence &sentence) const;
    [[nodiscard]] bool isAskedFor(qint32 noun, const Sentence &sentence) const;
    [[nodiscard]] bool isOwnPronoun(qint32 pronoun, const Quote &quote) const;
    [[nodiscard]] bool isBody(TokenRange phrase) const;
    [[nodiscard]] bool canCommit(TokenRange subject, const Quote *quote) const;

    const Reading &m_reading;
    const Briefing &m_briefing;
    const MentionIndex &m_mentions;
    SpanIndex<qsizetype> m_quotes; ///< indexes of the quotes by their words
    const CommitmentWords &m_words;
    Clauses m_clauses;
};

} // namespace readout
