// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefing/json.h"
#include "reading/html.h"
#include "reading/reader.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

const QString first = u"The ministers met on Tuesday in the old town hall and talked about the fund for two days, "
                      "until all of them had agreed."_s;
const QString second = u"Nobody had expected them to agree so soon, and the chancellor said that she would not sign "
                       "before the spring."_s;

/** A page with @p body, plain chrome around it, and @p head. */
QByteArray page(const QString &body, const QString &head = u"<title>They agree</title>"_s)
{
    return u"<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">%1</head><body>"
           "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/world\">World</a></li></ul></nav>"
           "<main>%2</main><footer><p>All rights reserved. The Sample Courier is printed on paper.</p></footer></body>"
           "</html>"_s.arg(head, body)
               .toUtf8();
}

QString paragraphs(const QStringList &texts)
{
    return u"<p>"_s + texts.join(u"</p><p>") + u"</p>"_s;
}

QString drawn(const Result<Article> &article)
{
    if (!article)
        return u"error: "_s + article.error().message;
    QStringList sections;
    for (const Section &section : article.value().sections)
        sections.append(keyword(section.kind) + u": "_s + section.span.in(article.value().text).toString());
    return sections.join(u" | ").replace(u"\n\n"_s, u" / "_s);
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void body_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("sections");
        const QString both = u"title: They agree | body: "_s + first + u" / "_s + second;
        QTest::newRow("paragraphs") << page(paragraphs({first, second})) << both;
        QTest::newRow("heading that repeats the title")
            << page(u"<h1>They agree</h1><div class=\"byline\">By Ada Example</div>"_s + paragraphs({first, second}))
            << both;
        QTest::newRow("breaks instead of paragraphs") << page(first + u"<br><br>"_s + second) << both;
        QTest::newRow("inline tags join words")
            << page(paragraphs({u"<span>T</span>"_s + first.sliced(1), second})) << both;
        QTest::newRow("scripts, styles and comments")
            << page(u"<script>var a = '<p>no</p>';</script><style>p {}</style><!-- <p>no</p> -->"_s
                    + paragraphs({first, second}))
            << both;
        QTest::newRow("related links inside")
            << page(paragraphs({first})
                    + u"<div class=\"related\"><h3>Read more</h3><ul><li><a href=\"/a\">One other story"
                      "</a></li><li><a href=\"/b\">Another story of today</a></li></ul></div>"_s
                    + paragraphs({second}))
            << both;
        QString teasers;
        for (int i = 0; i < 4; ++i)
            teasers += u"<div><h3><a href=\"/%1\">Another story of today, number %1</a></h3><p>It tells what happened "
                       "away from the old town hall and who was there at the time.</p></div>"_s.arg(i);
        const QStringList texts = QStringList(12, first) + QStringList(second);
        QTest::newRow("teasers below") << page(paragraphs(texts) + u"<div>"_s + teasers + u"</div>"_s)
                                       << u"title: They agree | body: "_s + texts.join(u" / ");
        QTest::newRow("comments below") << page(
            paragraphs({first, second})
            + u"<div id=\"comments\"><p>I do not believe a word of it, said nobody who was there at all.</p></div>"_s)
                                        << both;
        QTest::newRow("share line") << page(u"<p>Share this article</p>"_s + paragraphs({first, second})) << both;
        QTest::newRow("heading, list, caption") << page(
            paragraphs({first})
            + u"<figure><img src=\"a.png\"><figcaption>The hall, built long ago</figcaption>"
              "</figure><h2>What comes next</h2>"_s
            + paragraphs({second})
            + u"<ul><li>A fund that pays for the repair of the cables.</li><li>Two depots in the south.</li></ul>"_s)
                                                << u"title: They agree | body: "_s + first
                + u" | caption: The hall, built long ago | body: What comes next / "_s + second
                + u" | list: A fund that pays for the repair of the cables. / Two depots in the south."_s;
        QTest::newRow("sign-in page") << QByteArray(
            "<!DOCTYPE html><html><head><title>Sign in</title></head><body><nav><a href=/>Home of the whole "
            "site</a> <a href=/b>Sport and weather</a></nav><form><p>Please sign in.</p></form></body></html>")
                                      << u"error: The page holds no article. If it asks you to sign in, do so in your "
                                         u"browser, save the page and open "
                                         "the saved file."_s;
    }

    void body()
    {
        QFETCH(const QByteArray, html);
        QFETCH(const QString, sections);
        QVERIFY(isHtml(html));
        QCOMPARE(drawn(readHtml(html)), sections);
    }

    void metadata()
    {
        const QString head
            = u"<title>They agree | The Sample Courier</title><meta property=\"og:site_name\" "
              "content=\"The Sample Courier\"><script type=\"application/ld+json\">{\"@type\": "
              "\"NewsArticle\", \"headline\": \"They &amp; we agree\", \"datePublished\": "
              "\"2026-06-09T23:30:00+02:00\", \"author\": [{\"name\": \"Ada Example\"}, {\"name\": \"Ben "
              "Sample\"}]}</script>"_s;
        const Result<Article> article = readHtml(page(paragraphs({first, second}), head));
        QVERIFY(article.has_value());
        QCOMPARE(article.value().title, u"They & we agree"_s);
        QCOMPARE(article.value().published, QDate(2026, 6, 9));
        QCOMPARE(article.value().byline, QStringList({u"Ada Example"_s, u"Ben Sample"_s}));
        QCOMPARE(article.value().outlet, u"The Sample Courier"_s);
        QCOMPARE(article.value().language, u"en-GB"_s);
    }

    void charset()
    {
        const QByteArray html
            = "<html><head><meta charset=iso-8859-1></head><body><p>\x93We pay \x80"
              "5mn,\x94 "
              "said the minister of the state after two days of talks in the town hall.</p></body></html>";
        const Result<Article> article = readHtml(html);
        QVERIFY(article.has_value());
        QVERIFY2(article.value().text.startsWith(u"“We pay €5mn,” said"_s), qPrintable(article.value().text));
    }

    void twoBytesACharacter_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("little end first") << QStringConverter::Utf16LE << true;
        QTest::newRow("big end first") << QStringConverter::Utf16BE << true;
        QTest::newRow("without a mark") << QStringConverter::Utf16LE << false;
    }

    void twoBytesACharacter()
    {
        QFETCH(const QStringConverter::Encoding, encoding);
        QFETCH(const bool, isMarked);
        QStringEncoder encoder(encoding, isMarked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        const QByteArray html = encoder(QString::fromUtf8(page(paragraphs({first, second}))));
        const Result<Article> article = readArticle(html, u"page.html"_s);
        QVERIFY(article.has_value());
        QCOMPARE(article.value().text, u"They agree\n\n"_s + first + u"\n\n"_s + second);
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("100,000 open tags") << "<html>" + QByteArray("<div>").repeated(100000) + "words";
        QTest::newRow("100,000 open spans") << "<html>" + QByteArray("<span><b>").repeated(50000) + "words";
        QTest::newRow("100,000 tags that close themselves")
            << "<html>" + QByteArray("<div/>").repeated(100000) + "words";
        QTest::newRow("100,000 tags, each with another's end")
            << "<html>" + QByteArray("<div></b>").repeated(100000) + "words";
        QTest::newRow("100,000 tags that overlap") << "<html>" + QByteArray("<b><i></b></i>x").repeated(100000);
        QTest::newRow("100,000 tags that outlive their block")
            << "<html>" + QByteArray("<font><b><div></font></b>").repeated(100000);
        QTest::newRow("100,000 attributes") << "<html><p " + QByteArray("a1 b2 id=x ").repeated(30000) + ">words";
        QTest::newRow("quote without end") << QByteArray("<html><p class=\"a>words</p><p>more");
        QTest::newRow("scripts in a script")
            << "<html>" + QByteArray("<script>").repeated(500'000) + "</script><p>words</p>";
        QTest::newRow("script without end") << QByteArray("<html><script>var a;");
        QTest::newRow("comment without end") << QByteArray("<html><!-- words");
        QTest::newRow("tag without end") << QByteArray("<html><p");
        QTest::newRow("zero bytes") << QByteArray("<html><p>a\0b</p>", 17);
        QTest::newRow("deep JSON-LD") << "<html><script type=application/ld+json>" + QByteArray("[").repeated(50000)
                + "</script><p>words</p>";
    }

    void hostile()
    {
        QFETCH(const QByteArray, html);
        QVERIFY(!drawn(readHtml(html)).isEmpty());
    }

    void bylineNearTheTitle_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("authors");
        const QStringList one{u"Ada Example"_s};
        QTest::newRow("class") << u"<div class=\"byline\">By Ada Example</div>"_s << one;
        QTest::newRow("link") << u"<a href=\"/ada\" rel=\"author\">Ada Example</a>"_s << one;
        QTest::newRow("with a role") << u"<p class=\"author\">By Ada Example, political editor</p>"_s << one;
        QTest::newRow("with a place and a date")
            << u"<p class=\"byline\">By Ada Example in Oslo | 9 June 2026</p>"_s << one;
        QTest::newRow("date after it") << u"<p class=\"author\">Ada Example Tuesday, June 9, 2026</p>"_s << one;
        QTest::newRow("day before the month") << u"<p class=\"author\">Ada Example 9 June 2026</p>"_s << one;
        QTest::newRow("two") << u"<span itemprop=\"author\">Ada Example and Ben Sample</span>"_s
                             << QStringList{u"Ada Example"_s, u"Ben Sample"_s};
        QTest::newRow("none") << u"<div class=\"author\">Newsroom</div>"_s << QStringList();
    }

    void bylineNearTheTitle()
    {
        QFETCH(const QString, html);
        QFETCH(const QStringList, authors);
        const Result<Article> article = readHtml(page(u"<h1>They agree</h1>"_s + html + paragraphs({first, second})));
        QVERIFY(article.has_value());
        QCOMPARE(article.value().byline, authors);
        QVERIFY2(drawn(article).endsWith(first + u" / "_s + second), qPrintable(drawn(article)));
    }

    void clipping()
    {
        const Result<Article> article
            = readClipping(u"<html><body><!--StartFragment--><h1>They agree</h1><p>By Ada Example</p><p>9 June 2026</p>"
                           "<p>The ministers met.</p><ul><li>A fund.</li></ul><h2>Next</h2><p>They go on.</p>"
                           "<!--EndFragment--></body></html>"_s,
                           u"Pasted text"_s);
        QVERIFY(article.has_value());
        QCOMPARE(article.value().title, u"They agree"_s);
        QCOMPARE(article.value().byline, QStringList{u"Ada Example"_s});
        QCOMPARE(article.value().published, QDate(2026, 6, 9));
        QVERIFY2(drawn(article).endsWith(u"The ministers met. | list: A fund. | body: Next / They go on."_s),
                 qPrintable(drawn(article)));
        QVERIFY(!readClipping(u"<h1></h1>"_s, {}).has_value());
    }

    void fileIsRecognised()
    {
        const Result<Article> article = readArticle(page(paragraphs({first, second})), u"page.html"_s);
        QVERIFY(article.has_value());
        QCOMPARE(article.value().title, u"They agree"_s);
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
