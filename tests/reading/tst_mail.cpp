// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

const QByteArray head
    = "From: Ada Example <ada@example.org>\r\nTo: ben@example.org\r\nSubject: =?utf-8?q?They_agree_=E2=82=AC?="
      "\r\nDate: Tue, 9 Jun 2026 10:00:00 +0200\r\nMIME-Version: 1.0\r\n";
const QByteArray paragraph
    = "The ministers met on Tuesday in the old town hall and talked about the fund for two days, until "
      "all of them had agreed to it.";

} // namespace

class TestMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << head
                + "Content-Type: text/plain; charset=utf-8\r\n\r\nThey met.\r\n\r\nThey left.\r\n"
                               << u"They agree €\n\nThey met.\n\nThey left.\n"_s;
        QTest::newRow("quoted-printable") << head
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                  "=E2=80=9CWe pay=E2=80=9D, she=\r\n said.\r\n"
                                          << u"They agree €\n\n“We pay”, she said.\n"_s;
        QTest::newRow("flowed, with a signature") << head
                + "Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nThey met \r\nin Oslo.\r\n\r\n"
                  "They left.\r\n-- \r\nAda\r\n" << u"They agree €\n\nThey met in Oslo.\n\nThey left."_s;
        QTest::newRow("before MIME") << QByteArray("Return-Path: <a@example.org>\r\n")
                + QByteArray(head).replace("MIME-Version: 1.0\r\n", "")
                + "\r\nThey met.\r\n" << u"They agree €\n\nThey met.\n"_s;
        QTest::newRow("HTML beside plain") << head
                + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: "
                  "text/plain\r\n\r\nplain\r\n"
                  "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>"
                + paragraph + "</p></body></html>\r\n--b--\r\n"
                                           << QString::fromLatin1(paragraph);
        QTest::newRow("saved page")
            << QByteArray(
                   "From: <Saved by a browser>\r\nSubject: Words\r\nDate: Tue, 9 Jun 2026 10:00:00 +0200\r\n"
                   "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b; type=\"text/html\"\r\n\r\n--b\r\n"
                   "Content-Type: text/html\r\nContent-Location: https://example.org/a\r\n\r\n<html><body><p>")
                + paragraph + "</p></body></html>\r\n--b\r\nContent-Type: image/png\r\n\r\nxx\r\n--b--\r\n"
            << QString::fromLatin1(paragraph);
    }

    void text()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        const Result<Article> article = readArticle(bytes, u"a.eml"_s);
        QVERIFY2(article.has_value(), article ? "" : qPrintable(article.error().message));
        QCOMPARE(article.value().text, text);
        QCOMPARE(article.value().published, QDate(2026, 6, 9));
        // A saved page goes to nobody, and is from no person either.
        QCOMPARE(article.value().outlet, bytes.contains("\nTo:") ? u"Ada Example"_s : QString());
    }

    void subject()
    {
        const Result<Article> article = readArticle(
            head + "Content-Type: text/plain\r\n\r\nThey met for a long time, and then they left.\r\n", u"a"_s);
        QVERIFY(article.has_value());
        QCOMPARE(article.value().title, u"They agree €"_s);
    }

    void noText()
    {
        const Result<Article> article = readArticle(head + "Content-Type: image/png\r\n\r\nxx\r\n", u"a.eml"_s);
        QVERIFY(!article.has_value());
        QVERIFY(article.error().message.contains(u"no text"_s));
    }

    void articleThatStartsLikeAMail()
    {
        const Result<Article> article = readArticle("From: the desk\nTo: all\n\nThey met.\n", u"a.txt"_s);
        QVERIFY(article.has_value());
        QVERIFY(article.value().text.startsWith(u"From:"_s));
    }
};

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
