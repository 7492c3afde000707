// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csv.h"

#include "briefing/json.h"
#include "export/words.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** One cell, quoted where it must be. */
QString cell(QString text)
{
    // "=2+3", "@SUM(A1)": what begins like this is calculated on opening.
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text[0]))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

void addRow(QString &table, const QStringList &cells)
{
    QStringList row;
    for (const QString &text : cells)
        row.append(cell(text));
    table += row.join(u',') + u"\r\n"_s;
}

QString paragraphOf(const Excerpt &excerpt)
{
    return excerpt.paragraph > 0 ? QString::number(excerpt.paragraph) : QString();
}

} // namespace

QByteArray toCsv(const Summary &summary)
{
    // For programs, so in one language.
    const Words say;
    QString table(u'\ufeff');
    addRow(table,
           {u"type"_s, u"who"_s, u"role"_s, u"for"_s, u"kind"_s, u"verb"_s, u"words"_s, u"amounts"_s, u"for whom"_s,
            u"when"_s, u"condition"_s, u"certainty"_s, u"paragraph"_s});
    for (const Voice &voice : summary.voices) {
        for (const SpokenWords &quote : voice.quotes) {
            addRow(table,
                   {u"quote"_s,
                    voice.name,
                    voice.role.isEmpty() ? say.standing(voice) : voice.role,
                    voice.place,
                    keyword(quote.kind),
                    quote.cue.text(),
                    quote.words.text(),
                    {},
                    {},
                    {},
                    {},
                    keyword(quote.certainty),
                    paragraphOf(quote.words)});
        }
    }
    for (const CommitmentRow &row : summary.commitments) {
        addRow(table,
               {u"commitment"_s,
                listed(row.actors),
                {},
                {},
                keyword(row.status),
                {},
                row.action.text(),
                listed(row.amounts),
                listed(row.beneficiaries),
                row.when.text(),
                row.condition.text(),
                keyword(row.certainty),
                paragraphOf(row.action)});
    }
    return table.toUtf8();
}

} // namespace readout
