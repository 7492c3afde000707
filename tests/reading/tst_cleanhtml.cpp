// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/cleanhtml.h"

#include <QTest>

using namespace readout;

/** What of a page's source the parser is given. */
class TestCleanHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleaned_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("cleaned");
        const auto row = [](const char *name, const char *source, const char *cleaned) {
            QTest::newRow(name) << QByteArray(source) << QByteArray(cleaned);
        };
        row("plain", "<p>a &amp; b</p>", "<p>a &amp; b</p>");
        row("script, style, drawing", "a<script>if (1 < 2) '</p>';</script><STYLE>p{}</STYLE><svg><path d=x/></svg>b",
            "ab");
        row("comments", "a<!-- <p> -->b<!-- no end", "ab");
        row("drawing without end", "a<svg>b", "ab");
        row("attributes", "<p class=\"a b\" onclick='x > y' data-n=1 id=c hidden>a</p>",
            "<p class=\"a b\" id=c hidden>a</p>");
        row("links",
            "<a href=\"https://example.org/?a=b\" title=t>a</a><a href='javascript:x()'>b</a><a href=\"\">c</a>",
            "<a href=x>a</a><a>b</a><a>c</a>");
        row("addresses of the page", "<link rel=canonical href=/a>", "<link rel=canonical href=/a>");
        row("pictures", "a<img src=b.png alt=c>d", "ad");
        row("blanks", "a \n\t b<pre>c  d</pre> e  f", "a b<pre>c  d</pre> e f");
        row("no tags", "1 < 2 <3 </", "1 < 2 <3 </");
        row("ends without starts", "<div>a</b></i></div>", "<div>a</div>");
        row("tag without end", "a<p class=b", "a<p class=b>");
    }

    void cleaned()
    {
        QFETCH(const QByteArray, source);
        QFETCH(const QByteArray, cleaned);
        QList<QByteArray> jsonLd;
        QCOMPARE(cleanHtml({source.constData(), static_cast<size_t>(source.size())}, jsonLd), cleaned);
        QVERIFY(jsonLd.isEmpty());
    }

    void jsonLdIsKept()
    {
        QList<QByteArray> jsonLd;
        QCOMPARE(cleanHtml("a<script type='application/ld+json'>{}</script>b", jsonLd), QByteArray("ab"));
        QCOMPARE(jsonLd, QList<QByteArray>{"{}"});
    }

    void depthIsLimited_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::newRow("open") << QByteArray("<div>");
        QTest::newRow("closed in themselves") << QByteArray("<div/>");
        QTest::newRow("with another's end") << QByteArray("<div></b>");
    }

    void depthIsLimited()
    {
        QFETCH(const QByteArray, tag);
        QList<QByteArray> jsonLd;
        const QByteArray source = tag.repeated(10'000);
        const QByteArray cleaned = cleanHtml({source.constData(), static_cast<size_t>(source.size())}, jsonLd);
        QVERIFY(cleaned.count("<div") <= 512);
    }
};

QTEST_GUILESS_MAIN(TestCleanHtml)
#include "tst_cleanhtml.moc"
