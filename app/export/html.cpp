// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/html.h"

#include "export/words.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr auto style
    = "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 'Source Serif 4',Georgia,serif;"
      "color:#1a1a1a;background:#fff}h1{line-height:1.2}h2,h3,th,.note,cite{font-family:Inter,sans-serif}"
      ".handling{font-family:Inter,sans-serif;font-weight:600;text-align:center}h2{border-top:1px solid "
      "#1c4f86;color:#1c4f86;font-size:1.1rem;padding-top:.3rem;margin-top:2rem}"
      "h3{font-size:1rem;margin:1rem 0 .2rem}blockquote{margin:.3rem 0;padding-left:.8rem;"
      "border-left:3px solid #1c4f86}blockquote.mixed{border-left-style:dashed}"
      "blockquote.indirect{border-left:3px dotted #777}.note,cite{color:#555;font-size:.85rem;"
      "font-style:normal}table{border-collapse:collapse;width:100%;font-size:.9rem}"
      "th,td{border-bottom:1px solid #b4b4b4;padding:.3rem .5rem;text-align:left;vertical-align:top}"_L1;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString element(const QString &name, const QString &content, const QString &attributes = {})
{
    return u"<%1%2>%3</%1>\n"_s.arg(name, attributes.isEmpty() ? QString() : u' ' + attributes, content);
}

/** The paragraph number of @p excerpt, said in full to those who listen. */
QString reference(const Excerpt &excerpt)
{
    if (excerpt.paragraph == 0)
        return {};
    return u" <cite><span title=\"paragraph %1\">¶%1</span></cite>"_s.arg(excerpt.paragraph);
}

QString words(const Excerpt &excerpt)
{
    return escaped(excerpt.text()) + reference(excerpt);
}

QString row(const QStringList &cells)
{
    QString content;
    for (qsizetype i = 0; i < cells.size(); ++i)
        content += i == 0 ? u"<th scope=\"row\">%1</th>"_s.arg(cells[i]) : u"<td>%1</td>"_s.arg(cells[i]);
    return element(u"tr"_s, content);
}

QString table(const QString &caption, const QStringList &heads, const QStringList &rows)
{
    QString head;
    for (const QString &title : heads)
        head += u"<th scope=\"col\">%1</th>"_s.arg(title);
    return element(u"table"_s,
                   u"<caption class=\"note\">%1</caption><thead><tr>%2</tr></thead><tbody>\n%3</tbody>"_s.arg(
                       escaped(caption), head, rows.join(QString())));
}

QString voices(const Summary &summary)
{
    if (summary.voices.isEmpty())
        return {};
    QString content = element(u"h2"_s, u"Who said what"_s);
    for (const Voice &voice : summary.voices) {
        content += element(u"h3"_s, escaped(voiceLine(voice)));
        for (const SpokenWords &quote : voice.quotes) {
            const QString cue = quote.cue.isEmpty() ? QString() : u", “%1”"_s.arg(quote.cue.text());
            content
                += element(u"blockquote"_s,
                           u"<p>%1</p><p class=\"note\">%2%3%4</p>"_s.arg(words(quote.words), kindWord(quote.kind),
                                                                          escaped(cue), surenessWords(quote.certainty)),
                           u"class=\"%1\""_s.arg(quote.kind == Quote::Kind::Direct      ? u"direct"_s
                                                     : quote.kind == Quote::Kind::Mixed ? u"mixed"_s
                                                                                        : u"indirect"_s));
        }
    }
    return content;
}

QString positions(const Summary &summary)
{
    if (summary.positions.isEmpty())
        return {};
    QStringList rows;
    for (const Position &position : summary.positions) {
        QStringList points;
        for (const Position::Point &point : position.points)
            points.append(u"%1: %2"_s.arg(stanceWord(point.stance), words(point.words)));
        rows.append(row({escaped(position.names.join(u", "_s)), points.join(u"<br>"_s)}));
    }
    return element(u"h2"_s, u"Positions by country"_s)
        + table(u"In the words of the article"_s, {u"Country"_s, u"Position"_s}, rows);
}

QString commitments(const Summary &summary)
{
    if (summary.commitments.isEmpty())
        return {};
    QStringList rows;
    for (const CommitmentRow &commitment : summary.commitments) {
        QString action = words(commitment.action);
        if (!commitment.condition.isEmpty())
            action += u"<br><span class=\"note\">Condition: %1</span>"_s.arg(escaped(commitment.condition.text()));
        if (!commitment.announcer.isEmpty())
            action += u"<br><span class=\"note\">Told by %1</span>"_s.arg(escaped(commitment.announcer));
        const QString status = statusWord(commitment.status) + surenessWords(commitment.certainty);
        rows.append(row({escaped(listed(commitment.actors)), action, escaped(listed(commitment.amounts)),
                         escaped(listed(commitment.beneficiaries)), escaped(commitment.when.text()), status}));
    }
    return element(u"h2"_s, u"Commitments"_s)
        + table(statusCounts(summary.commitments),
                {u"Who"_s, u"What"_s, u"Amount"_s, u"For whom"_s, u"When"_s, u"Status"_s}, rows)
        + element(u"p"_s, statusLegend(), u"class=\"note\""_s);
}

QString timeline(const Summary &summary)
{
    if (summary.dates.isEmpty())
        return {};
    QStringList rows;
    for (const DateRow &date : summary.dates)
        rows.append(row({dateWords(date), words(date.what)}));
    return element(u"h2"_s, u"Timeline"_s) + table(u"Dates as the article gives them"_s, {u"When"_s, u"What"_s}, rows);
}

} // namespace

QByteArray toHtml(const Summary &summary, const Article &article)
{
    const QString handling
        = summary.handling.isEmpty() ? QString() : element(u"p"_s, escaped(summary.handling), u"class=\"handling\""_s);
    QString body = handling + element(u"h1"_s, escaped(summary.title));
    if (!summary.standfirst.isEmpty())
        body += element(u"p"_s, words(summary.standfirst));
    body += element(u"p"_s, escaped(sourceLine(summary)), u"class=\"note\""_s);
    if (const QString line = bottomLineOf(summary, escaped(summary.typedBottomLine), words); !line.isEmpty())
        body += element(u"h2"_s, u"Bottom line"_s) + element(u"p"_s, line);
    if (!summary.keyPoints.isEmpty()) {
        QString points;
        for (const Excerpt &point : summary.keyPoints)
            points += element(u"li"_s, words(point));
        body += element(u"h2"_s, u"Key points"_s) + element(u"ul"_s, points);
    }
    body += voices(summary) + positions(summary) + commitments(summary) + timeline(summary);
    if (!summary.named.isEmpty()) {
        QString people;
        for (const Voice &voice : summary.named)
            people += element(u"li"_s, escaped(voiceLine(voice)) + reference(voice.introduction));
        body += element(u"h2"_s, u"Also named"_s) + element(u"ul"_s, people);
    }
    body = element(u"main"_s, body)
        + element(u"footer"_s, element(u"p"_s, escaped(provenance(article)), u"class=\"note\""_s) + handling);
    const QString head = u"<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"_s
        + element(u"title"_s, escaped(summary.title)) + element(u"style"_s, QString(style));
    return (u"<!DOCTYPE html>\n"_s
            + element(u"html"_s, element(u"head"_s, head) + element(u"body"_s, body), u"lang=\"en\""_s))
        .toUtf8();
}

} // namespace readout
