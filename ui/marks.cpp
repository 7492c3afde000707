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
    const QList<qsizetype> quotes = session.quotes();
    for (qsizetype index = 0; index < quotes.size(); ++index) {
        const Quote &quote = briefing.quotes.at(quotes.at(index));
        const QString note = QCoreApplication::translate("Marks", "Quote %1 of %2\n%3")
                                 .arg(index + 1)
                                 .arg(quotes.size())
                                 .arg(kindText(quote.kind));
        marks.quotes.append({.kind = quote.kind, .content = quote.content, .note = note});
    }
    marks.currentQuote = session.currentQuote();
    return marks;
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
