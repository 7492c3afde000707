// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

CommitmentMark markOf(const Briefing &briefing, const Commitment &commitment)
{
    CommitmentMark mark{.evidence = commitment.evidence,
                        .action = commitment.action,
                        .note = {},
                        .amounts = {},
                        .actors = {},
                        .condition = commitment.condition};
    QStringList note{statusText(commitment.status)};
    note.first().front() = note.first().front().toUpper();
    for (const Amount &amount : commitment.amounts) {
        mark.amounts.append(amount.span);
        if (note.size() == 1)
            note.append(wordsOf(briefing.article, amount.span));
    }
    mark.note = note.join(u' ');
    for (const Party &actor : commitment.actors)
        if (commitment.evidence.contains(actor.words))
            mark.actors.append(actor.words);
    return mark;
}

MarkHue hueOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Country:
    case EntryKind::Organisation:
        return MarkHue::Country;
    case EntryKind::Commitment:
        return MarkHue::Commitment;
    default:
        return MarkHue::Leader;
    }
}

} // namespace

Marks marksOf(const ReadingSession &session)
{
    Marks marks;
    const Entry *entry = session.selectedEntry();
    if (entry == nullptr || !session.areMarksShown())
        return marks;
    const Briefing &briefing = session.model()->briefing();
    marks.hue = hueOf(entry->id.kind);
    if (entry->id.kind == EntryKind::Commitment) {
        for (const Commitment &commitment : briefing.commitments)
            marks.commitments.append(markOf(briefing, commitment));
        marks.currentCommitment = entry->index;
        return marks;
    }
    if (entry->id.kind != EntryKind::Quote) {
        marks.mentions = session.mentions();
        marks.currentMention = session.currentMention();
        for (const qsizetype index : session.commitments())
            marks.commitments.append(markOf(briefing, briefing.commitments.at(index)));
        marks.currentCommitment = session.currentCommitment();
    }
    for (const qsizetype index : session.quotes()) {
        const Quote &quote = briefing.quotes.at(index);
        marks.quotes.append({.kind = quote.kind, .content = quote.content});
    }
    marks.currentQuote = session.currentQuote();
    return marks;
}

QString quoteNote(const Marks &marks, qsizetype index)
{
    return QCoreApplication::translate("Marks", "Quote %1 of %2\n%3")
        .arg(index + 1)
        .arg(marks.quotes.size())
        .arg(kindText(marks.quotes.at(index).kind));
}

QString noteAt(const Marks &marks, qsizetype offset)
{
    QStringList notes;
    for (qsizetype index = 0; index < marks.quotes.size(); ++index)
        if (std::ranges::any_of(marks.quotes.at(index).content, [&](TextSpan part) { return part.contains(offset); }))
            notes.append(quoteNote(marks, index).replace(u'\n', u", "_s));
    for (const CommitmentMark &commitment : marks.commitments)
        if (commitment.evidence.contains(offset))
            notes.append(commitment.note);
    return notes.join(u'\n');
}

QString currentMarkText(const ReadingSession &session)
{
    QStringList parts;
    const Entry *entry = session.selectedEntry();
    if (entry != nullptr && session.currentMention() >= 0 && entry->id.kind != EntryKind::Commitment) {
        const Mention &mention = session.mentions().at(session.currentMention());
        parts.append(QCoreApplication::translate("Marks", "%1, %2, mention %3 of %4")
                         .arg(entry->name, formText(mention.form))
                         .arg(session.currentMention() + 1)
                         .arg(session.mentions().size()));
    }
    if (const QString quote = quoteStepText(session); !quote.isEmpty()) {
        const Briefing &briefing = session.model()->briefing();
        parts.append(
            u"%1, %2"_s.arg(quote, kindText(briefing.quotes.at(session.quotes().at(session.currentQuote())).kind)));
    }
    return parts.join(u"; "_s);
}

QString quoteStepText(const ReadingSession &session)
{
    if (session.currentQuote() < 0)
        return {};
    return QCoreApplication::translate("Marks", "Quote %1 of %2")
        .arg(session.currentQuote() + 1)
        .arg(session.quotes().size());
}

} // namespace readout
