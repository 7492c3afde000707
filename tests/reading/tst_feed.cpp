// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/feed.h"
#include "reading/reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

const QString words = u"The ministers met on Tuesday in the old town hall and talked about the fund for two days. "_s;
const QString whole = u"<p>"_s + words.repeated(3) + u"</p><p>"_s + words.repeated(3) + u"They agreed.</p>"_s;

/** The feed on one line an entry: "date title <address> authors: summary [whole]". */
QString drawn(const Result<Feed> &feed)
{
    if (!feed)
        return u"error: "_s + feed.error().message;
    QStringList lines{feed.value().title};
    for (const FeedEntry &entry : feed.value().entries) {
        lines.append(u"%1 %2 <%3> %4: %5%6"_s.arg(entry.published.toUTC().toString(u"yyyy-MM-dd hh:mm"_s), entry.title,
                                                  entry.address.toString(), entry.authors.join(u", "_s),
                                                  entry.summary.left(12).trimmed(),
                                                  entry.content.isEmpty() ? QString() : u" [whole]"_s));
    }
    return lines.join(u'\n');
}

QByteArray rss(const QString &items)
{
    return u"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\" "
           "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:media=\"http://search.yahoo.com/mrss/\" xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel>"
           "<title>The Sample Courier</title><link>https://courier.example/</link>"
           "<atom:link href=\"https://courier.example/feed\" rel=\"self\"/>"
           "<image><title>Logo</title></image><language>en-GB</language>%1</channel></rss>"_s.arg(items)
               .toUtf8();
}

} // namespace

class TestFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QString head = u"The Sample Courier\n"_s;
        QTest::newRow("RSS 2.0") << rss(
            u"<item><title>They agree &amp;amp; sign</title><link>https://courier.example/a</link>"
            "<media:title>A picture</media:title><pubDate>Tue, 09 Jun 2026 14:05:00 GMT</pubDate>"
            "<dc:creator>Ada Example</dc:creator><description>&lt;p&gt;Soon &lt;b&gt;done&lt;/b&gt;.&lt;/p&gt;"
            "</description></item>"_s)
                                 << head
                + u"2026-06-09 14:05 They agree & sign <https://courier.example/a> Ada Example: Soon done."_s;
        QTest::newRow("RSS with the whole article")
            << rss(u"<item><title>They agree</title><guid>https://courier.example/a</guid>"
                   "<author>ada@courier.example (Ada Example)</author>"
                   "<description>Soon.</description><content:encoded><![CDATA[%1]]></content:encoded></item>"_s.arg(
                       whole))
            << head + u" They agree <https://courier.example/a> Ada Example: Soon. [whole]"_s;
        QTest::newRow("RSS with the start of the article")
            << rss(u"<item><title>They agree</title><link>/a</link><guid isPermaLink=\"false\">17</guid>"
                   "<content:encoded><![CDATA[%1 […]]]></content:encoded></item>"_s.arg(whole))
            << head + u" They agree <https://courier.example/a> : The minister"_s;
        QTest::newRow("RSS without title or address")
            << rss(u"<item><description>The hall is open again.</description></item>"_s)
            << head + u" The hall is open again. <> : The hall is [whole]"_s;
        QTest::newRow("RSS with HTML's names for characters") << rss(
            u"<item><title>Too late&nbsp;&mdash; they said</title><link>https://courier.example/a</link></item>"_s)
                                                              << head
                + u" Too late — they said <https://courier.example/a> : "_s;
        QTest::newRow("RSS damaged after an entry")
            << rss(u"<item><title>They agree</title><link>https://courier.example/a</link></item><item><title>& no"_s)
            << head + u" They agree <https://courier.example/a> : "_s;
        QTest::newRow("RSS 0.91 in Latin-1")
            << QByteArray("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><!DOCTYPE rss PUBLIC \"-//Netscape "
                          "Communications//DTD RSS 0.91//EN\" \"http://127.0.0.1:9/rss-0.91.dtd\"><rss "
                          "version=\"0.91\"><channel><title>Caf\xE9</title><item><title>\x93Sch\xF6n\x94</title>"
                          "<link>https://courier.example/a</link></item></channel></rss>")
            << u"Café\n “Schön” <https://courier.example/a> : "_s;
        QTest::newRow("RSS below a comment and entities of its own")
            << "<?xml version=\"1.0\"?>\n<!-- <made> -->\n<!DOCTYPE rss [<!ENTITY t \"They\">]>\n"
                + rss(u"<item><title>&t; agree</title><link>https://courier.example/a</link></item>"_s).sliced(38)
            << head + u" They agree <https://courier.example/a> : "_s;
        QTest::newRow("RSS 1.0") << QByteArray(
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
            "xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel "
            "rdf:about=\"https://courier.example/\"><title>The Sample Courier</title><items><rdf:Seq>"
            "<rdf:li rdf:resource=\"https://courier.example/a\"/></rdf:Seq></items></channel><item "
            "rdf:about=\"https://courier.example/a\"><title>They agree</title><link>"
            "https://courier.example/a</link><dc:date>2026-06-09T14:05:00+02:00</dc:date></item></rdf:RDF>")
                                 << head + u"2026-06-09 12:05 They agree <https://courier.example/a> : "_s;
        QTest::newRow("Atom")
            << u"<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>The Sample Courier</title><entry>"
               "<title type=\"html\">They &lt;i&gt;agree&lt;/i&gt;</title><link rel=\"replies\" href=\"/comments\"/>"
               "<link href=\"/a\"/><updated>2026-06-10T00:00:00Z</updated><published>2026-06-09T14:05:00Z</published>"
               "<author><name>Ada Example</name><email>ada@courier.example</email></author>"
               "<summary>Soon.</summary><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">%1</div>"
               "</content></entry></feed>"_s.arg(whole)
                   .toUtf8()
            << head + u"2026-06-09 14:05 They agree <https://courier.example/a> Ada Example: Soon. [whole]"_s;
        QTest::newRow("JSON Feed")
            << u"{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"The Sample Courier\",\"items\":["
               "{\"id\":\"1\",\"url\":\"https://courier.example/a\",\"title\":\"They agree\",\"date_published\":"
               "\"2026-06-09T14:05:00Z\",\"authors\":[{\"name\":\"Ada Example\"}],\"summary\":\"Soon <done>.\","
               "\"content_html\":\"%1\"},{\"id\":\"2\",\"content_text\":\"The hall is open again.\"}]}"_s.arg(whole)
                   .toUtf8()
            << head
                + u"2026-06-09 14:05 They agree <https://courier.example/a> Ada Example: Soon <done>. [whole]\n"
                  " The hall is open again. <> : The hall is [whole]"_s;
        QTest::newRow("no other protocol")
            << rss(u"<item><title>They agree</title><link>file:///etc/passwd</link></item>"_s)
            << head + u" They agree <> : "_s;
    }

    void feed()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        QVERIFY(isFeed(bytes));
        QCOMPARE(drawn(readFeed(bytes, QUrl(u"https://courier.example/feed"_s))), says);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << rss({}) << u"lists no articles"_s;
        QTest::newRow("damaged") << QByteArray("<rss><channel><title>") << u"damaged"_s;
        QTest::newRow("damaged JSON") << QByteArray("{\"version\": \"https://jsonfeed.org/version/1\",")
                                      << u"damaged"_s;
        QByteArray bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">";
        for (char c = 'b'; c < 'k'; ++c)
            bomb += QByteArray("<!ENTITY ") + c + " \"" + (QByteArray("&") + char(c - 1) + ";").repeated(10) + "\">";
        QTest::newRow("entities within entities")
            << bomb + "]><rss><channel><item><title>&j;</title></item></channel></rss>" << u"damaged"_s;
        QTest::newRow("entity from a file")
            << QByteArray("<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><title>&a;</title>"
                          "</channel></rss>")
            << u"error: "_s;
        QTest::newRow("deep") << QByteArray("<rss>") + QByteArray("<a>").repeated(100'000) << u"lists no articles"_s;
    }

    void refused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        const QString outcome = drawn(readFeed(bytes));
        QVERIFY2(outcome.startsWith(u"error: "_s) && outcome.contains(says), qPrintable(outcome));
    }

    void entryIsArticle()
    {
        const QByteArray bytes
            = rss(u"<item><title>They agree</title><link>https://courier.example/a</link><dc:creator>"
                  "Ada Example</dc:creator><pubDate>Tue, 09 Jun 2026 14:05:00 GMT</pubDate>"
                  "<content:encoded><![CDATA[%1]]></content:encoded></item>"_s.arg(whole));
        const Result<Feed> feed = readFeed(bytes);
        QVERIFY(feed.has_value());
        const Result<Article> article = readEntry(feed.value().entries.first(), feed.value(), u"courier.xml"_s);
        QVERIFY(article.has_value());
        QCOMPARE(article.value().title, u"They agree"_s);
        QCOMPARE(article.value().source, u"https://courier.example/a"_s);
        QCOMPARE(article.value().published, QDate(2026, 6, 9));
        QCOMPARE(article.value().byline, QStringList{u"Ada Example"_s});
        QCOMPARE(article.value().outlet, u"The Sample Courier"_s);
        QCOMPARE(article.value().language, u"en-GB"_s);
        QCOMPARE(article.value().paragraphs.size(), 2);
        QVERIFY(article.value().text.startsWith(u"They agree\n\nThe ministers met"_s));
    }

    void entriesWithoutAddressAreToldApart()
    {
        FeedEntry first;
        first.content = "<p>The ministers met in May.</p>";
        FeedEntry second;
        second.content = "<p>The ministers met again.</p>";
        QVERIFY(sourceOf(first, u"courier.xml"_s).startsWith(u"courier.xml#"_s));
        QVERIFY(sourceOf(first, u"courier.xml"_s) != sourceOf(second, u"courier.xml"_s));
        QCOMPARE(sourceOf(first, u"courier.xml"_s), sourceOf(first, u"courier.xml"_s));
    }

    void feedIsNoArticle()
    {
        const Result<Article> article = readArticle(rss(u"<item><title>They agree</title></item>"_s), u"courier.xml"_s);
        QVERIFY(!article.has_value());
        QVERIFY2(article.error().message.contains(u"Open it as a feed"_s), qPrintable(article.error().message));
    }

    void articleIsNoFeed()
    {
        QVERIFY(!isFeed("<!DOCTYPE html><html><body><p>A feed such as <rss> lists articles.</p></body></html>"));
        QVERIFY(!isFeed("{\"format\": \"readout-briefing\"}"));
        QVERIFY(!isFeed("Feeds\n\n<rss> is one."));
    }

    void namedByPage()
    {
        const QByteArray page = "<html><head><link rel=stylesheet href=a.css><link rel=\"alternate\" "
                                "type=\"application/rss+xml\" href=\"/feed\"><link rel=alternate hreflang=de "
                                "href=/de><link rel=alternate type=application/atom+xml "
                                "href=\"https://courier.example/atom\"></head><body><p>words</p></body></html>";
        QCOMPARE(feedsOf(page, QUrl(u"https://courier.example/news/"_s)),
                 (QList<QUrl>{QUrl(u"https://courier.example/feed"_s), QUrl(u"https://courier.example/atom"_s)}));
    }
};

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
