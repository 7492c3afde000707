// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "analysis/analyse.h"
#include "archives.h"
#include "briefing/json.h"
#include "reading/documents.h"
#include "reading/feed.h"
#include "reading/html.h"
#include "reading/mail.h"
#include "reading/pdf.h"
#include "reading/reader.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool liesIn(TextSpan span, TextSpan whole)
{
    return whole.start <= span.start && span.start <= span.end && span.end <= whole.end;
}

/** What everything after the readers builds on. */
void check(const Article &article)
{
    qsizetype reached = 0;
    for (const Section &section : article.sections) {
        require(liesIn(section.span, {reached, article.text.size()}));
        require(!section.heading || liesIn(*section.heading, section.span));
        reached = section.span.end;
    }
    reached = 0;
    for (const Paragraph &paragraph : article.paragraphs) {
        require(liesIn(paragraph.span, {reached, article.text.size()}));
        reached = paragraph.span.end;
    }
    for (const qsizetype page : article.pageStarts)
        require(page >= 0 && page <= article.text.size());
}

void check(const Result<Article> &article)
{
    if (article)
        check(article.value());
    else
        require(!article.error().message.isEmpty());
}

/** The reader checks each offset itself, so a briefing that it takes back is whole. */
void check(const Briefing &briefing)
{
    const QJsonObject json = toJson(briefing);
    const Result<Briefing> again = briefingFromJson(json);
    require(again.has_value());
    require(toJson(again.value()) == json);
}

void readPackedWord(const QByteArray &xml)
{
    check(readArchive(archiveOf({{"word/document.xml", xml}, {"docProps/core.xml", xml}})));
}

void readPackedText(const QByteArray &xml)
{
    check(readArchive(archiveOf({{"content.xml", xml}, {"meta.xml", xml}})));
}

/** The package and its one chapter, with a zero byte between them. */
void readPackedBook(const QByteArray &bytes)
{
    const qsizetype cut = std::max<qsizetype>(0, bytes.indexOf('\0'));
    check(readArchive(archiveOf({{"META-INF/container.xml", "<c><rootfile full-path=\"a/package.opf\"/></c>"},
                                 {"a/package.opf", bytes.first(cut)},
                                 {"a/chapter.html", bytes.sliced(cut)}})));
}

void readAnyFeed(const QByteArray &bytes)
{
    const Result<Feed> feed = readFeed(bytes, QUrl(u"https://courier.example/feed"_s));
    if (!feed)
        return;
    for (const FeedEntry &entry : feed.value().entries)
        check(readEntry(entry, feed.value(), u"feed.xml"_s));
}

void readPage(const QByteArray &bytes)
{
    check(readHtml(bytes));
    check(readWholeHtml(bytes));
    (void)feedsOf(bytes, {});
}

void analyseText(const QByteArray &bytes)
{
    static const Lexicon lexicon = loadLexicon();
    const Result<Article> article = readArticle(bytes, u"article.txt"_s);
    if (article)
        check(analyse(article.value(), lexicon));
}

void readBriefing(const QByteArray &bytes)
{
    const Result<Briefing> briefing = briefingFromJson(QJsonDocument::fromJson(bytes).object());
    if (briefing)
        check(briefing.value());
}

} // namespace

const QList<FuzzTarget> &fuzzTargets()
{
    static const QList<FuzzTarget> targets{
        {"any", [](const QByteArray &bytes) { check(readArticle(bytes, u"2026-06-09 article.bin"_s)); }},
        {"html", readPage},
        {"pdf", [](const QByteArray &bytes) { check(readPdf(bytes)); }},
        {"archive", [](const QByteArray &bytes) { check(readArchive(bytes)); }},
        {"docx", readPackedWord},
        {"odt", readPackedText},
        {"epub", readPackedBook},
        {"markdown", [](const QByteArray &bytes) { check(readMarkdown(bytes)); }},
        {"mail", [](const QByteArray &bytes) { check(readMail(bytes)); }},
        {"feed", readAnyFeed},
        {"analysis", analyseText},
        {"briefing", readBriefing},
    };
    return targets;
}

} // namespace readout
