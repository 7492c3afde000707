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

QString heading(const QString &text)
{
    return u"## "_s + text;
}

void addTable(QStringList &blocks, const QStringList &heads, const QList<QStringList> &rows)
{
    QStringList lines{u"| %1 |"_s.arg(heads.join(u" | "_s)), u"|"_s + u" --- |"_s.repeated(heads.size())};
    for (const QStringList &row : rows)
        lines.append(u"| %1 |"_s.arg(row.join(u" | "_s)));
    blocks.append(lines.join(u'\n'));
}

void addVoices(QStringList &blocks, const Summary &summary, const Words &say)
{
    if (summary.voices.isEmpty())
        return;
    blocks.append(heading(say(Label::Voices)));
    for (const Voice &voice : summary.voices) {
        blocks.append(u"### "_s + escaped(say.line(voice)));
        QStringList quotes;
        for (const SpokenWords &quote : voice.quotes) {
            quotes.append(u"- %1 (%2)"_s.arg(words(quote.words), say.about(quote, escaped(quote.cue.text()))));
        }
        blocks.append(quotes.join(u'\n'));
    }
}

void addPositions(QStringList &blocks, const Summary &summary, const Words &say)
{
    if (summary.positions.isEmpty())
        return;
    blocks.append(heading(say(Label::Positions)));
    QList<QStringList> rows;
    for (const Position &position : summary.positions) {
        for (const Position::Point &point : position.points)
            rows.append({escaped(position.names.join(u", "_s)), say.stance(point.stance), words(point.words)});
    }
    addTable(blocks, {say(Label::Country), say(Label::Position), say(Label::Words)}, rows);
}

void addCommitments(QStringList &blocks, const Summary &summary, const Words &say)
{
    if (summary.commitments.isEmpty())
        return;
    blocks.append(QStringList{heading(say(Label::Commitments)), say.statusCounts(summary.commitments)});
    QList<QStringList> rows;
    for (const CommitmentRow &row : summary.commitments) {
        rows.append({escaped(listed(row.actors)), words(row.action), escaped(listed(row.amounts)),
                     escaped(listed(row.beneficiaries)), escaped(row.when.text()), escaped(row.condition.text()),
                     say.status(row)});
    }
    addTable(blocks,
             {say(Label::Who), say(Label::What), say(Label::Amount), say(Label::Beneficiary), say(Label::When),
              say(Label::Condition), say(Label::Status)},
             rows);
}

void addTimeline(QStringList &blocks, const Summary &summary, const Words &say)
{
    if (summary.dates.isEmpty())
        return;
    blocks.append(heading(say(Label::Timeline)));
    QList<QStringList> rows;
    for (const DateRow &row : summary.dates)
        rows.append({say.date(row), words(row.what)});
    addTable(blocks, {say(Label::When), say(Label::What)}, rows);
}

} // namespace

QByteArray toMarkdown(const Summary &summary, const Article &article, const Words &say)
{
    QStringList blocks{u"# "_s + escaped(say.title(summary))};
    if (!summary.handling.isEmpty())
        blocks.append(u"**%1**"_s.arg(escaped(summary.handling)));
    if (!summary.standfirst.isEmpty())
        blocks.append(words(summary.standfirst));
    blocks.append(escaped(say.source(summary)));
    if (const QString line = bottomLineOf(summary, escaped(summary.typedBottomLine), words); !line.isEmpty())
        blocks.append(QStringList{heading(say(Label::BottomLine)), line});
    if (!summary.keyPoints.isEmpty()) {
        QStringList points;
        for (const Excerpt &point : summary.keyPoints)
            points.append(u"- "_s + words(point));
        blocks.append(QStringList{heading(say(Label::KeyPoints)), points.join(u'\n')});
    }
    addVoices(blocks, summary, say);
    addPositions(blocks, summary, say);
    addCommitments(blocks, summary, say);
    addTimeline(blocks, summary, say);
    if (!summary.named.isEmpty()) {
        QStringList people;
        for (const Voice &voice : summary.named)
            people.append(u"- "_s + escaped(say.line(voice)));
        blocks.append(QStringList{heading(say(Label::Named)), people.join(u'\n')});
    }
    blocks.append(u"---"_s);
    blocks.append(escaped(say.provenance(article)));
    return (blocks.join(u"\n\n"_s) + u'\n').toUtf8();
}

} // namespace readout
