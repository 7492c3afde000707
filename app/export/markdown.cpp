// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/markdown.h"

#include "export/words.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** @p text so that no character of it is markup. */
QString escaped(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_[]<>|#~").contains(c))
            plain += u'\\';
        plain += c;
    }
    return plain;
}

QString words(const Excerpt &excerpt)
{
    return escaped(excerpt.text()) + (excerpt.paragraph > 0 ? u" [¶%1]"_s.arg(excerpt.paragraph) : QString());
}

void addTable(QStringList &blocks, const QStringList &heads, const QList<QStringList> &rows)
{
    QStringList lines{u"| %1 |"_s.arg(heads.join(u" | "_s)), u"|"_s + u" --- |"_s.repeated(heads.size())};
    for (const QStringList &row : rows)
        lines.append(u"| %1 |"_s.arg(row.join(u" | "_s)));
    blocks.append(lines.join(u'\n'));
}

void addVoices(QStringList &blocks, const Summary &summary)
{
    if (summary.voices.isEmpty())
        return;
    blocks.append(u"## Who said what"_s);
    for (const Voice &voice : summary.voices) {
        blocks.append(u"### "_s + escaped(voiceLine(voice)));
        QStringList quotes;
        for (const SpokenWords &quote : voice.quotes) {
            const QString cue = quote.cue.isEmpty() ? QString() : u", “%1”"_s.arg(escaped(quote.cue.text()));
            quotes.append(
                u"- %1 (%2%3%4)"_s.arg(words(quote.words), kindWord(quote.kind), cue, surenessWords(quote.certainty)));
        }
        blocks.append(quotes.join(u'\n'));
    }
}

void addPositions(QStringList &blocks, const Summary &summary)
{
    if (summary.positions.isEmpty())
        return;
    blocks.append(u"## Positions by country"_s);
    QList<QStringList> rows;
    for (const Position &position : summary.positions) {
        for (const Position::Point &point : position.points)
            rows.append({escaped(position.names.join(u", "_s)), stanceWord(point.stance), words(point.words)});
    }
    addTable(blocks, {u"Country"_s, u"Position"_s, u"Words"_s}, rows);
}

void addCommitments(QStringList &blocks, const Summary &summary)
{
    if (summary.commitments.isEmpty())
        return;
    blocks.append(QStringList{u"## Commitments"_s, statusCounts(summary.commitments)});
    QList<QStringList> rows;
    for (const CommitmentRow &row : summary.commitments) {
        rows.append({escaped(listed(row.actors)), words(row.action), escaped(listed(row.amounts)),
                     escaped(listed(row.beneficiaries)), escaped(row.when.text()), escaped(row.condition.text()),
                     statusWord(row.status) + surenessWords(row.certainty)});
    }
    addTable(blocks, {u"Who"_s, u"What"_s, u"Amount"_s, u"For whom"_s, u"When"_s, u"Condition"_s, u"Status"_s}, rows);
}

void addTimeline(QStringList &blocks, const Summary &summary)
{
    if (summary.dates.isEmpty())
        return;
    blocks.append(u"## Timeline"_s);
    QList<QStringList> rows;
    for (const DateRow &row : summary.dates)
        rows.append({dateWords(row), words(row.what)});
    addTable(blocks, {u"When"_s, u"What"_s}, rows);
}

} // namespace

QByteArray toMarkdown(const Summary &summary, const Article &article)
{
    QStringList blocks{u"# "_s + escaped(summary.title)};
    if (!summary.handling.isEmpty())
        blocks.append(u"**%1**"_s.arg(escaped(summary.handling)));
    if (!summary.standfirst.isEmpty())
        blocks.append(words(summary.standfirst));
    blocks.append(escaped(sourceLine(summary)));
    if (const QString line = bottomLineOf(summary, escaped(summary.typedBottomLine), words); !line.isEmpty())
        blocks.append(QStringList{u"## Bottom line"_s, line});
    if (!summary.keyPoints.isEmpty()) {
        QStringList points;
        for (const Excerpt &point : summary.keyPoints)
            points.append(u"- "_s + words(point));
        blocks.append(QStringList{u"## Key points"_s, points.join(u'\n')});
    }
    addVoices(blocks, summary);
    addPositions(blocks, summary);
    addCommitments(blocks, summary);
    addTimeline(blocks, summary);
    if (!summary.named.isEmpty()) {
        QStringList people;
        for (const Voice &voice : summary.named)
            people.append(u"- "_s + escaped(voiceLine(voice)));
        blocks.append(QStringList{u"## Also named"_s, people.join(u'\n')});
    }
    blocks.append(u"---"_s);
    blocks.append(escaped(provenance(article)));
    return (blocks.join(u"\n\n"_s) + u'\n').toUtf8();
}

} // namespace readout
