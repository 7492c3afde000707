// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/keypoints.h"

#include <algorithm>

namespace readout {

namespace {

constexpr qsizetype pointLength = 170;

TextSpan coreOf(const Commitment &commitment)
{
    TextSpan core = commitment.action;
    if (commitment.cue)
        core = core.united(*commitment.cue);
    for (const Party &actor : commitment.actors) {
        if (commitment.evidence.contains(actor.words))
            core = core.united(actor.words);
    }
    return core;
}

/** A sentence that may become a point. */
struct Candidate {
    TextSpan sentence;
    TextSpan core;
    int strength = 0;
};

void addOnce(QList<Candidate> &chosen, const Candidate &candidate)
{
    const bool isTaken = std::ranges::any_of(
        chosen, [&](const Candidate &other) { return other.sentence.overlaps(candidate.sentence); });
    if (!isTaken && !candidate.sentence.isEmpty())
        chosen.append(candidate);
}

TextSpan leadSpan(const Article &article)
{
    for (const Paragraph &paragraph : article.paragraphs) {
        const auto section = article.sectionAt(paragraph.span.start);
        if (section && section->kind == Section::Kind::Body)
            return paragraph.span;
    }
    return {};
}

} // namespace

bool isInCaption(const Article &article, TextSpan span)
{
    const auto section = article.sectionAt(span.start);
    return section && section->kind == Section::Kind::Caption;
}

int strengthOf(const Commitment &commitment)
{
    int points = 0;
    switch (commitment.status) {
    case Commitment::Status::Agreed:
        points = 5;
        break;
    case Commitment::Status::Pledged:
    case Commitment::Status::Declined:
        points = 4;
        break;
    case Commitment::Status::Offered:
        points = 3;
        break;
    case Commitment::Status::Planned:
        points = 2;
        break;
    }
    const bool isMoney = std::ranges::any_of(
        commitment.amounts, [](const Amount &amount) { return amount.unit.size() == 3 && amount.unit.isUpper(); });
    const bool isNamed = std::ranges::any_of(commitment.actors, [](const Party &actor) {
        return !actor.country.isEmpty() || !actor.person.isEmpty() || !actor.organisation.isEmpty();
    });
    points += isMoney ? 4 : (commitment.amounts.isEmpty() ? 0 : 3);
    points += isNamed ? 2 : 0;
    points += commitment.beneficiaries.isEmpty() ? 0 : 1;
    points += commitment.when ? 1 : 0;
    points -= commitment.certainty == Certainty::Likely ? 3 : 0;
    return points;
}

Excerpt leadOf(const Article &article, qsizetype limit)
{
    const TextSpan lead = leadSpan(article);
    return lead.isEmpty() ? Excerpt() : shortened(article, lead, {lead.start, lead.start}, limit);
}

QList<Excerpt> keyPoints(const Briefing &briefing, bool withLead, qsizetype most)
{
    const Article &article = briefing.article;
    const TextSpan lead = leadSpan(article);
    QList<Candidate> chosen;
    // Without a place of its own the lead still bars its sentences: they stand above the points.
    addOnce(chosen, {.sentence = lead, .core = {lead.start, lead.start}});

    QList<Candidate> promises;
    for (const Commitment &commitment : briefing.commitments) {
        if (!isInCaption(article, commitment.action))
            promises.append({commitment.evidence, coreOf(commitment), strengthOf(commitment)});
    }
    std::ranges::stable_sort(promises, std::ranges::greater(), &Candidate::strength);
    QList<Candidate> words;
    for (const Quote &quote : briefing.quotes) {
        const bool isLeader = std::ranges::any_of(quote.speakers, [&](const Party &party) {
            const Person *person = briefing.person(party.person);
            return person && person->leader;
        });
        const auto paragraph = article.paragraphAt(quote.content.isEmpty() ? -1 : quote.content.first().start);
        if (!isLeader || !paragraph)
            continue;
        TextSpan core = quote.content.first();
        for (const auto &part : {quote.source, quote.cue}) {
            if (part && paragraph->span.contains(*part))
                core = core.united(*part);
        }
        words.append({sentenceAround(article, paragraph->span, core), core, 0});
    }
    const qsizetype wanted = most + (withLead || chosen.isEmpty() ? 0 : 1);
    for (const QList<Candidate> &candidates : {promises, words}) {
        for (const Candidate &candidate : candidates) {
            if (chosen.size() < wanted)
                addOnce(chosen, candidate);
        }
    }
    for (const Paragraph &paragraph : article.paragraphs) {
        if (chosen.size() < std::min<qsizetype>(wanted, 3))
            addOnce(chosen, {.sentence = paragraph.span, .core = {paragraph.span.start, paragraph.span.start}});
    }
    if (!withLead && !chosen.isEmpty() && chosen.first().sentence == lead)
        chosen.removeFirst();

    std::ranges::sort(chosen, {}, [](const Candidate &candidate) { return candidate.sentence.start; });
    QList<Excerpt> points;
    for (const Candidate &candidate : chosen)
        points.append(shortened(article, candidate.sentence, candidate.core, pointLength));
    return points;
}

} // namespace readout
