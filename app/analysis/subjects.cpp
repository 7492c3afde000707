// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/subjects.h"

namespace readout {

namespace {

using enum PartOfSpeech;

/** The verb of the group that begins at @p group. */
qint32 verbFrom(const Clauses &clauses, qint32 group, const Sentence &sentence)
{
    while (group + 1 < sentence.endToken && !clauses.isVerb(group))
        ++group;
    return group;
}

/** The phrase of the subject that the tree gives to @p verb itself, where it stands before @p end. */
std::optional<TokenRange> ownSubjectOf(const Clauses &clauses, qint32 verb, qint32 end, const Sentence &sentence)
{
    for (qint32 i = sentence.firstToken; i < end; ++i) {
        const Token &token = clauses.token(i);
        if (token.head == verb && (token.relation == Relation::Nsubj || token.relation == Relation::Nsubjpass))
            return clauses.phraseBefore(i + 1, sentence.firstToken);
    }
    return std::nullopt;
}

/** "Bee asked whether Cole would go, but declined to": the subject of the verb that the tree joins the group's to. */
std::optional<TokenRange> joinedSubjectOf(const Clauses &clauses, qint32 group, const Sentence &sentence)
{
    const Token &verb = clauses.token(verbFrom(clauses, group, sentence));
    if (verb.relation != Relation::Conj || verb.head < sentence.firstToken || !clauses.isVerb(verb.head))
        return std::nullopt;
    return ownSubjectOf(clauses, verb.head, group, sentence);
}

/** "Promising to pay, Bee left", "By refusing to pay, she": the subject that the words before the comma wait for. */
std::optional<TokenRange> subjectAfterFronted(const Clauses &clauses, qint32 group, const Sentence &sentence)
{
    if (clauses.tag(group) != VBG || clauses.finiteVerbIn({sentence.firstToken, group}) >= 0)
        return std::nullopt;
    for (qint32 i = group; i + 1 < sentence.endToken; ++i) {
        if (clauses.tag(i) != Comma)
            continue;
        const auto subject = clauses.phraseAt(i + 1, sentence.endToken);
        if (subject && subject->end < sentence.endToken && clauses.isFinite(subject->end))
            return subject;
    }
    return std::nullopt;
}

/** The subject that the tree of the sentence gives to the verb group from @p group on, or to the verb that it
 *  depends on. */
std::optional<TokenRange> parsedSubjectOf(const Clauses &clauses, qint32 group, const Sentence &sentence)
{
    qint32 verb = verbFrom(clauses, group, sentence);
    for (int steps = 0; verb >= sentence.firstToken && verb < sentence.endToken && steps < 4; ++steps) {
        if (const auto subject = ownSubjectOf(clauses, verb, group, sentence))
            return subject;
        verb = clauses.token(verb).head;
    }
    return std::nullopt;
}

} // namespace

std::optional<TokenRange> subjectOf(const Clauses &clauses, qint32 group, const Sentence &sentence, qint32 from)
{
    while (group > from && clauses.isQuoteMark(group - 1)) // "that the plan “would suit us”"
        --group;
    // an infinitive or a second verb has the subject of the verb before it
    const qint32 before = group - 1;
    const bool shared = clauses.tag(before) == CC || clauses.tag(before) == TO
        || (clauses.tag(group) == VBG && clauses.tag(before) == Comma);
    if (!shared) {
        if (const auto subject = clauses.subjectBefore(group, from))
            return subject;
    }
    if (const auto subject = joinedSubjectOf(clauses, group, sentence); subject && subject->first >= from)
        return subject;
    if (const auto subject = subjectAfterFronted(clauses, group, sentence))
        return subject;
    for (qint32 i = before; i > from; --i) {
        if (!clauses.isFinite(i))
            continue;
        const qint32 start = clauses.groupStart(i, from);
        if (const auto subject = clauses.subjectBefore(start, from))
            return subject;
        i = start;
    }
    return parsedSubjectOf(clauses, group, sentence);
}

} // namespace readout
