// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback.h"
#include "reading/download.h"
#include "reading/furtherpages.h"
#include "reading/reader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** A page of an article that says @p words, with @p next as the address of the next; empty for none. */
QByteArray page(const QString &words, const QString &next, const QString &title = u"The piers of Ostermere"_s)
{
    const QString link = next.isEmpty() ? QString() : u"<link rel=\"next\" href=\"%1\">"_s.arg(next);
    return u"<!DOCTYPE html><html><head><title>%1</title>%2</head><body><h1>%1</h1>"
           "<p>The town on the lake has three piers, of which the oldest is closed since the storm of last year.</p>"
           "<p>%3</p></body></html>"_s.arg(title, link, words)
               .toUtf8();
}

const QString first = u"The first page tells how the council came together on a Tuesday and would not go home again."_s;
const QString second = u"The second page tells what the engineers said about the mud, and who of them was believed."_s;
const QString third = u"The third page tells what it costs, and that nobody has an idea where it is to come from."_s;

/** What fetching the address @p path of @p server gives. */
Downloaded fetched(const Server &server, const QString &path, const DownloadLimits &limits = {})
{
    Download download(limits);
    std::optional<Result<Downloaded>> outcome;
    QObject::connect(&download, &Download::finished, &download,
                     [&](const Result<Downloaded> &result) { outcome.emplace(result); });
    download.start(server.address(path));
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 10000) || !*outcome)
        return {};
    return outcome->value();
}

/** The paragraphs of the article in @p downloaded, without the one that each page has. */
QStringList paragraphsIn(const Downloaded &downloaded)
{
    const Result<Article> article = readDownloaded(downloaded, downloaded.address.toString());
    if (!article)
        return {u"error: "_s + article.error().message};
    QStringList lines;
    for (const Paragraph &paragraph : article.value().paragraphs)
        lines.append(paragraph.span.in(article.value().text).toString());
    return lines.sliced(1);
}

} // namespace

/** Articles of several pages: joined where they are fetched, said where they are not. */
class TestFurtherPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("next");
        const QString story = u"https://example.org/2026/piers"_s;
        const auto goesOn = [](const char *name, const QString &address, const QString &target, const QString &next) {
            QTest::newRow(name) << address << target << next;
        };
        goesOn("number behind", story, u"/2026/piers/2"_s, story + u"/2"_s);
        goesOn("page behind", story + u'/', u"page/2/"_s, story + u"/page/2/"_s);
        goesOn("query", story, u"?page=2"_s, story + u"?page=2"_s);
        goesOn("second query", story + u"?id=7"_s, u"?id=7&amp;p=2"_s, story + u"?id=7&p=2"_s);
        goesOn("before the ending", story + u".html"_s, u"piers-2.html"_s, story + u"-2.html"_s);
        goesOn("from the second", story + u"/page/2"_s, u"3"_s, story + u"/page/3"_s);
        goesOn("from the ninth", story + u"?page=9"_s, u"?page=10"_s, story + u"?page=10"_s);
        goesOn("first has its number", story + u"/1"_s, u"2"_s, story + u"/2"_s);
        goesOn("another article", story, u"/2026/lighthouse"_s, {});
        goesOn("another article's number", u"https://example.org/news/41"_s, u"/news/42"_s, {});
        goesOn("another date", u"https://example.org/2026/05/09"_s, u"/2026/05/10"_s, {});
        goesOn("another site", story, u"https://example.com/2026/piers/2"_s, {});
        goesOn("without encryption", story, u"http://example.org/2026/piers/2"_s, {});
        goesOn("itself", story, story, {});
        goesOn("list on the front page", u"https://example.org/"_s, u"/page/2"_s, {});
        goesOn("no address", story, u"javascript:next()"_s, {});
        goesOn("a step back", story + u"/page/3"_s, u"2"_s, {});
    }

    void next()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, target);
        QFETCH(const QString, next);
        QCOMPARE(nextPageOf(page(first, target), QUrl(address)).toString(QUrl::FullyEncoded), next);
    }

    void nextIsALinkInTheText()
    {
        const QByteArray html
            = "<html><body><p>Next to nothing.</p><a class='button' href='piers?page=2' rel='next nofollow'>"
              "On</a></body></html>";
        QCOMPARE(nextPageOf(html, QUrl(u"https://example.org/piers"_s)), QUrl(u"https://example.org/piers?page=2"_s));
    }

    void nextStandsBehindAnArrow()
    {
        const QByteArray html = "<html><body><a title='2 > 1' rel=next href='piers?page=2'>On > </a></body></html>";
        QCOMPARE(nextPageOf(html, QUrl(u"https://example.org/piers"_s)), QUrl(u"https://example.org/piers?page=2"_s));
    }

    /** The window waits for the answer. */
    void manyLinksAreNoTrouble_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("word") << QByteArray("next ");
        QTest::newRow("tag") << QByteArray("<a next>");
        QTest::newRow("open tag") << QByteArray("<a next rel='next");
    }

    void manyLinksAreNoTrouble()
    {
        QFETCH(const QByteArray, piece);
        const QByteArray html = "<html><body>" + piece.repeated(20'000'000 / piece.size());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(nextPageOf(html, QUrl(u"https://example.org/piers"_s)).isEmpty());
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed()) + u" ms"_s));
    }

    void joined()
    {
        QTcpServer tcp;
        Server server(tcp);
        server.answers["/piers"] = ok(page(first, u"/piers/2"_s));
        server.answers["/piers/2"] = ok(page(second, u"/piers/3"_s));
        server.answers["/piers/3"] = ok(page(third, {}));
        const Downloaded downloaded = fetched(server, u"piers"_s);
        QCOMPARE(paragraphsIn(downloaded), (QStringList{first, second, third}));
        QCOMPARE(downloaded.address, server.address(u"piers"_s));
        QVERIFY(downloaded.missing.isEmpty());
        QCOMPARE(server.requests, 3);
    }

    void anotherTitleIsAnotherArticle()
    {
        QTcpServer tcp;
        Server server(tcp);
        server.answers["/piers"] = ok(page(first, u"/piers/2"_s));
        server.answers["/piers/2"] = ok(page(second, {}, u"How we grow beans"_s));
        QCOMPARE(paragraphsIn(fetched(server, u"piers"_s)), QStringList{first});
    }

    void sentBackToTheFirst()
    {
        QTcpServer tcp;
        Server server(tcp);
        server.answers["/piers"] = ok(page(first, u"/piers/2"_s));
        server.answers["/piers/2"] = status("302 Found", "Location: /piers\r\n");
        QCOMPARE(paragraphsIn(fetched(server, u"piers"_s)), QStringList{first});
        QCOMPARE(server.requests, 3);
    }

    void missingPageIsSaid_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("pages");
        constexpr int many = 100'000;
        QTest::newRow("404") << status("404 Not Found") << many << 20;
        QTest::newRow("broken off") << ok(page(second, {})).chopped(2) << many << 20;
        QTest::newRow("too many bytes") << ok(page(second, {}) + QByteArray(many, ' ')) << many << 20;
        QTest::newRow("too many pages") << ok(page(second, {})) << many << 1;
    }

    void missingPageIsSaid()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const int, bytes);
        QFETCH(const int, pages);
        QTcpServer tcp;
        Server server(tcp);
        server.answers["/piers"] = ok(page(first, u"/piers/2"_s));
        server.answers["/piers/2"] = answer;
        DownloadLimits limits;
        limits.bytes = bytes;
        limits.pages = pages;
        const Downloaded downloaded = fetched(server, u"piers"_s, limits);
        QCOMPARE(paragraphsIn(downloaded), QStringList{first});
        const Result<Article> article = readDownloaded(downloaded, u"https://example.org/piers"_s);
        QVERIFY(article.has_value());
        QCOMPARE(article.value().sections.last().kind, Section::Kind::Note);
        QVERIFY2(article.value().text.endsWith(u"The article goes on on a page that was not opened: "_s
                                               + server.address(u"piers/2"_s).toString()),
                 qPrintable(article.value().text));
    }

    void cancelledOnTheSecond()
    {
        QTcpServer tcp;
        Server server(tcp);
        server.answers["/piers"] = ok(page(first, u"/piers/2"_s));
        server.answers["/piers/2"] = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nwo";
        server.isClosing = false;
        Download download;
        bool hasFinished = false;
        connect(&download, &Download::finished, this, [&] { hasFinished = true; });
        download.start(server.address(u"piers"_s));
        QTRY_COMPARE(server.requests, 2);
        download.cancel();
        QTRY_VERIFY(server.areAllClosed());
        QVERIFY(!hasFinished);
    }

    void savedPageSaysWhereItGoesOn()
    {
        QByteArray html = page(first, u"https://example.org/piers?page=2"_s);
        html.replace("<title>", "<link rel=canonical href='https://example.org/piers'><title>");
        const Result<Article> article = readArticle(html, u"piers.html"_s);
        QVERIFY(article.has_value());
        QVERIFY2(article.value().text.endsWith(u"was not opened: https://example.org/piers?page=2"_s),
                 qPrintable(article.value().text));
        const Result<Article> fetchedOne = readArticle(html, u"https://example.org/piers"_s);
        QVERIFY(fetchedOne.has_value());
        QVERIFY2(fetchedOne.value().text.endsWith(first), qPrintable(fetchedOne.value().text));
    }
};

QTEST_GUILESS_MAIN(TestFurtherPages)
#include "tst_furtherpages.moc"
