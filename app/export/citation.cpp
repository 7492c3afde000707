// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/citation.h"

#include "export/excerpt.h"
#include "export/partywords.h"
#include "export/voices.h"
#include "export/words.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** What is told of some words, in parts; any may be empty. */
struct Source {
    QString speaker;
    QString authors;
    QString title;
    QString outlet;
    QString date;
    QString paragraph; ///< "¶4"
    QString address;
};

/** Whether @p words begin inside quotation marks of their own. */
bool isMarked(const QString &words)
{
    return words.startsWith(u'“') || words.startsWith(u'"') || words.startsWith(u'‘') || words.startsWith(u'«');
}

QString inMarks(const QString &words)
{
    return isMarked(words) ? words : u"“%1”"_s.arg(words);
}

/** Who says what stands in @p span: "Ada Northwater, prime minister, Estonia"; empty where nobody does or it is not
 * known. */
QString speakerOf(const Briefing &briefing, TextSpan span)
{
    const auto quote = std::ranges::find_if(briefing.quotes, [&](const Quote &candidate) {
        return std::ranges::any_of(candidate.content, [&](TextSpan content) { return content.overlaps(span); });
    });
    if (quote == briefing.quotes.end() || quote->speakers.isEmpty())
        return {};
    Briefing alone = briefing;
    alone.quotes = {*quote};
    const QList<Voice> voices = voicesOf(alone);
    return voices.isEmpty() ? QString() : Words().line(voices.first());
}

Source sourceOf(const Article &article, int paragraph)
{
    const QUrl address(article.source);
    return {.speaker = {},
            .authors = article.byline.join(u", "_s),
            .title = article.title,
            .outlet = article.outlet,
            .date = article.published.isValid() ? Words().date(article.published) : QString(),
            .paragraph = paragraph > 0 ? u"¶%1"_s.arg(paragraph) : QString(),
            .address = address.scheme().startsWith("http"_L1) ? article.source : QString()};
}

QString joined(QStringList parts, const QString &mark)
{
    parts.removeAll(QString());
    return parts.join(mark);
}

/** @p text as @p words say it, with their source. */
Citation cited(const QString &words, const Source &source, CitationStyle style)
{
    const QString where
        = joined({source.outlet.isEmpty() ? source.title : source.outlet, source.date, source.paragraph}, u", "_s);
    const QString title = source.title.isEmpty() ? QString() : u"“%1”"_s.arg(source.title);
    const QString rest = joined({source.outlet, source.date, source.paragraph}, u", "_s);
    const auto linked = [&](const QString &text) {
        return source.address.isEmpty() || text.isEmpty()
            ? text.toHtmlEscaped()
            : u"<a href=\"%1\">%2</a>"_s.arg(source.address.toHtmlEscaped(), text.toHtmlEscaped());
    };
    const QString full = joined({source.speaker, source.authors, title, rest}, u", "_s);
    const QString fullHtml = joined(
        {source.speaker.toHtmlEscaped(), source.authors.toHtmlEscaped(), linked(title), rest.toHtmlEscaped()}, u", "_s);
    switch (style) {
    case CitationStyle::Brackets: {
        const QString brackets = joined({source.speaker, where}, u"; "_s);
        return {.plain = u"%1 (%2)"_s.arg(words, brackets),
                .html = u"<p>%1 (<cite>%2</cite>)</p>"_s.arg(words.toHtmlEscaped(), brackets.toHtmlEscaped())};
    }
    case CitationStyle::Note:
        return {.plain = u"%1\n\n%2"_s.arg(words, joined({full, source.address}, u". "_s)),
                .html = u"<blockquote><p>%1</p></blockquote><p>%2</p>"_s.arg(words.toHtmlEscaped(), fullHtml)};
    case CitationStyle::Markdown: {
        const QString link = source.address.isEmpty() || source.title.isEmpty()
            ? title
            : u"[%1](<%2>)"_s.arg(source.title, source.address);
        return {.plain
                = u"> %1\n>\n> — %2\n"_s.arg(words, joined({source.speaker, source.authors, link, rest}, u", "_s)),
                .html = u"<blockquote><p>%1</p><p>— %2</p></blockquote>"_s.arg(words.toHtmlEscaped(), fullHtml)};
    }
    }
    Q_UNREACHABLE();
}

} // namespace

Citation citationOf(const Briefing &briefing, const QList<TextSpan> &spans, CitationStyle style)
{
    const Excerpt excerpt = excerptOf(briefing.article, spans);
    Source source = sourceOf(briefing.article, excerpt.paragraph);
    source.speaker = spans.isEmpty() ? QString() : speakerOf(briefing, spans.first());
    return cited(inMarks(excerpt.text().simplified()), source, style);
}

Citation citationOf(const Briefing &briefing, const Commitment &commitment, CitationStyle style)
{
    const Article &article = briefing.article;
    const QString line
        = u"%1: %2 (%3)"_s.arg(capitalised(listed(partyWords(briefing, commitment.actors))),
                               printedWords(article, commitment.action), Words().status(commitment.status).toLower());
    const auto paragraph = article.paragraphAt(commitment.action.start);
    return cited(line, sourceOf(article, paragraph ? paragraph->number : 0), style);
}

} // namespace readout
