// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/html.h"

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

QString element(const QString &name, const QString &content, const QString &attributes = {})
{
    return u"<%1%2>%3</%1>\n"_s.arg(name, attributes.isEmpty() ? QString() : u' ' + attributes, content);
}

QString row(const QStringList &cells)
{
    QString content;
    for (qsizetype i = 0; i < cells.size(); ++i)
        content += i == 0 ? u"<th scope=\"row\">%1</th>"_s.arg(cells[i]) : u"<td>%1</td>"_s.arg(cells[i]);
    return element(u"tr"_s, content);
}

/** Writes a summary. Its own words are in the page's language; the article's say where theirs is another one. */
class Page
{
public:
    Page(const Summary &summary, const Article &article, const Words &say)
        : m_summary(summary)
        , m_article(article)
        , m_say(say)
    {
        if (!article.language.isEmpty() && article.language.section(u'-', 0, 0) != say.language())
            m_language = u"lang=\"%1\""_s.arg(article.language.toHtmlEscaped());
    }

    [[nodiscard]] QString text() const
    {
        const QString title = m_say.title(m_summary);
        const QString marking = m_summary.handling.isEmpty()
            ? QString()
            : element(u"p"_s, m_summary.handling.toHtmlEscaped(), u"class=\"handling\""_s);
        const QString body = marking + element(u"h1"_s, theirs(title)) + opening() + voices() + positions()
            + commitments() + timeline() + named();
        const QString foot
            = element(u"p"_s, m_say.provenance(m_article).toHtmlEscaped(), u"class=\"note\""_s) + marking;
        const QString head = u"<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"_s
            + element(u"title"_s, title.toHtmlEscaped(), m_language) + element(u"style"_s, QString(style));
        return u"<!DOCTYPE html>\n"_s
            + element(u"html"_s,
                      element(u"head"_s, head)
                          + element(u"body"_s, element(u"main"_s, body) + element(u"footer"_s, foot)),
                      u"lang=\"%1\""_s.arg(m_say.language()));
    }

private:
    [[nodiscard]] QString heading(Label label) const { return element(u"h2"_s, m_say(label)); }

    /** @p text of the article. */
    [[nodiscard]] QString theirs(const QString &text) const
    {
        if (m_language.isEmpty() || text.isEmpty())
            return text.toHtmlEscaped();
        return u"<span %1>%2</span>"_s.arg(m_language, text.toHtmlEscaped());
    }

    /** The paragraph number of @p excerpt, said in full to those who listen. */
    [[nodiscard]] QString reference(const Excerpt &excerpt) const
    {
        if (excerpt.paragraph == 0)
            return {};
        return u" <cite><span title=\"%2\">¶%1</span></cite>"_s.arg(QString::number(excerpt.paragraph),
                                                                    m_say.paragraph(excerpt.paragraph));
    }

    [[nodiscard]] QString words(const Excerpt &excerpt) const { return theirs(excerpt.text()) + reference(excerpt); }

    [[nodiscard]] QString line(const Voice &voice) const
    {
        const QString about = m_say.line(voice).sliced(nameLine(voice).size());
        return theirs(nameLine(voice)) + about.toHtmlEscaped();
    }

    [[nodiscard]] QString table(const QString &caption, const QList<Label> &heads, const QStringList &rows) const
    {
        QString head;
        for (const Label label : heads)
            head += u"<th scope=\"col\">%1</th>"_s.arg(m_say(label));
        return element(u"table"_s,
                       u"<caption class=\"note\">%1</caption><thead><tr>%2</tr></thead><tbody>\n%3</tbody>"_s.arg(
                           caption.toHtmlEscaped(), head, rows.join(QString())));
    }

    [[nodiscard]] QString opening() const
    {
        QString content;
        if (!m_summary.standfirst.isEmpty())
            content += element(u"p"_s, words(m_summary.standfirst));
        content += element(u"p"_s, m_say.source(m_summary).toHtmlEscaped(), u"class=\"note\""_s);
        const QString bottomLine = bottomLineOf(m_summary, m_summary.typedBottomLine.toHtmlEscaped(),
                                                [this](const Excerpt &excerpt) { return words(excerpt); });
        if (!bottomLine.isEmpty())
            content += heading(Label::BottomLine) + element(u"p"_s, bottomLine);
        if (!m_summary.keyPoints.isEmpty()) {
            QString points;
            for (const Excerpt &point : m_summary.keyPoints)
                points += element(u"li"_s, words(point));
            content += heading(Label::KeyPoints) + element(u"ul"_s, points);
        }
        return content;
    }

    [[nodiscard]] QString voices() const
    {
        if (m_summary.voices.isEmpty())
            return {};
        QString content = heading(Label::Voices);
        for (const Voice &voice : m_summary.voices) {
            content += element(u"h3"_s, line(voice));
            for (const SpokenWords &quote : voice.quotes) {
                const QString about = m_say.about(quote, theirs(quote.cue.text()));
                content
                    += element(u"blockquote"_s, u"<p>%1</p><p class=\"note\">%2</p>"_s.arg(words(quote.words), about),
                               u"class=\"%1\""_s.arg(quote.kind == Quote::Kind::Direct      ? u"direct"_s
                                                         : quote.kind == Quote::Kind::Mixed ? u"mixed"_s
                                                                                            : u"indirect"_s));
            }
        }
        return content;
    }

    [[nodiscard]] QString positions() const
    {
        if (m_summary.positions.isEmpty())
            return {};
        QStringList rows;
        for (const Position &position : m_summary.positions) {
            QStringList points;
            for (const Position::Point &point : position.points)
                points.append(u"%1: %2"_s.arg(m_say.stance(point.stance), words(point.words)));
            rows.append(row({theirs(position.names.join(u", "_s)), points.join(u"<br>"_s)}));
        }
        return heading(Label::Positions) + table(m_say(Label::PositionsNote), {Label::Country, Label::Position}, rows);
    }

    [[nodiscard]] QString commitments() const
    {
        if (m_summary.commitments.isEmpty())
            return {};
        QStringList rows;
        for (const CommitmentRow &commitment : m_summary.commitments) {
            QString action = words(commitment.action);
            const auto add = [&](const QString &note) { action += u"<br><span class=\"note\">%1</span>"_s.arg(note); };
            if (!commitment.condition.isEmpty())
                add(m_say.condition(theirs(commitment.condition.text())));
            if (!commitment.announcer.isEmpty())
                add(m_say.toldBy(theirs(commitment.announcer)));
            rows.append(row({theirs(capitalised(listed(commitment.actors))), action, theirs(listed(commitment.amounts)),
                             theirs(listed(commitment.beneficiaries)), theirs(commitment.when.text()),
                             m_say.status(commitment)}));
        }
        return heading(Label::Commitments)
            + table(m_say.statusCounts(m_summary.commitments),
                    {Label::Who, Label::What, Label::Amount, Label::Beneficiary, Label::When, Label::Status}, rows)
            + element(u"p"_s, m_say(Label::StatusLegend), u"class=\"note\""_s);
    }

    [[nodiscard]] QString timeline() const
    {
        if (m_summary.dates.isEmpty())
            return {};
        QStringList rows;
        for (const DateRow &date : m_summary.dates)
            rows.append(row({m_say.date(date), words(date.what)}));
        return heading(Label::Timeline) + table(m_say(Label::TimelineNote), {Label::When, Label::What}, rows);
    }

    [[nodiscard]] QString named() const
    {
        if (m_summary.named.isEmpty())
            return {};
        QString people;
        for (const Voice &voice : m_summary.named)
            people += element(u"li"_s, line(voice) + reference(voice.introduction));
        return heading(Label::Named) + element(u"ul"_s, people);
    }

    const Summary &m_summary;
    const Article &m_article;
    const Words &m_say;
    QString m_language; ///< the attribute of the article's words; empty where they are in the page's language
};

} // namespace

QByteArray toHtml(const Summary &summary, const Article &article, const Words &say)
{
    return Page(summary, article, say).text().toUtf8();
}

} // namespace readout
