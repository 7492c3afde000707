// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback.h"
#include "reading/download.h"
#include "reading/reader.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** A page whose body is @p body packed as HTTP's "deflate"; qCompress prepends four bytes to that. */
QByteArray packed(const QByteArray &body)
{
    return qCompress(body, 9).sliced(4);
}

/** What became of fetching @p address. */
QString fetched(const QUrl &address, const DownloadLimits &limits = {}, Downloaded *got = nullptr,
                const QString &cache = {})
{
    Download download(limits, cache);
    QString outcome;
    QObject::connect(&download, &Download::finished, &download, [&](const Result<Downloaded> &result) {
        outcome = result ? QString::fromUtf8(result.value().bytes) : u"error: "_s + result.error().message;
        if (result && got)
            *got = result.value();
    });
    download.start(address);
    if (!QTest::qWaitFor([&] { return !outcome.isEmpty(); }, 10000))
        return u"nothing came"_s;
    return outcome;
}

} // namespace

class TestDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page()
    {
        QTcpServer tcp;
        Server server(tcp);
        server.answers["/a"] = ok("words");
        Downloaded got;
        QCOMPARE(fetched(server.address(u"a"_s), {}, &got), u"words"_s);
        QCOMPARE(got.charset, QByteArray("utf-8"));
        QCOMPARE(got.address, server.address(u"a"_s));
    }

    void redirected()
    {
        QTcpServer tcp;
        Server server(tcp);
        server.answers["/a"] = status("302 Found", "Location: /b\r\n");
        server.answers["/b"] = ok("words");
        Downloaded got;
        QCOMPARE(fetched(server.address(u"a"_s), {}, &got), u"words"_s);
        QCOMPARE(got.address, server.address(u"b"_s));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("says");
        QTest::newRow("404") << status("404 Not Found") << u"no such page on 127.0.0.1"_s;
        QTest::newRow("403") << status("403 Forbidden") << u"Sign in with your browser"_s;
        QTest::newRow("401") << status("401 Unauthorized") << u"Sign in with your browser"_s;
        QTest::newRow("500") << status("500 Internal Server Error") << u"out of order at the moment (error 500)"_s;
        QTest::newRow("circle") << status("302 Found", "Location: /a\r\n") << u"round in circles"_s;
        QTest::newRow("to another protocol")
            << status("302 Found", "Location: file:///etc/passwd\r\n") << u"no web address"_s;
        QTest::newRow("truncated") << ok("words").chopped(2) << u"broke off"_s;
        QTest::newRow("truncated in chunks")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nwo") << u"broke off"_s;
        QTest::newRow("wrongly packed") << ok("these words are not packed at all", "Content-Encoding: gzip\r\n")
                                        << u"is damaged"_s;
        QTest::newRow("empty") << ok({}) << u"sent an empty page"_s;
        QTest::newRow("no HTTP") << QByteArray("words of no protocol\r\n\r\n") << u"broke off"_s;
        QTest::newRow("418") << status("418 I'm a teapot") << u"refuses the page (error 418)"_s;
        QTest::newRow("reset before an answer") << QByteArray() << u"broke off"_s;
        QTest::newRow("oversize") << ok(QByteArray(300'000, 'a')) << u"too large for an article"_s;
        QTest::newRow("oversize, no length")
            << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(300'000, 'a') << u"too large for an article"_s;
    }

    void refused()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, says);
        QTcpServer tcp;
        Server server(tcp);
        server.answers["/a"] = answer;
        const QString outcome = fetched(server.address(u"a"_s), {.bytes = 100'000});
        QVERIFY2(outcome.startsWith(u"error: "_s) && outcome.contains(says), qPrintable(outcome));
    }

    void compressedBomb()
    {
        QTcpServer tcp;
        Server server(tcp);
        server.answers["/a"] = ok(packed(QByteArray(8'000'000, 'a')), "Content-Encoding: deflate\r\n");
        const QString outcome = fetched(server.address(u"a"_s), {.bytes = 1'000'000});
        QVERIFY2(outcome.contains(u"larger than it pretends to be"_s), qPrintable(outcome.left(100)));
    }

    void packedPage()
    {
        QTcpServer tcp;
        Server server(tcp);
        server.answers["/a"] = ok(packed(QByteArray(900'000, 'a')), "Content-Encoding: deflate\r\n");
        QCOMPARE(fetched(server.address(u"a"_s), {.bytes = 1'000'000}).size(), 900'000);
    }

    void lengthTooShort()
    {
        QTcpServer tcp;
        Server server(tcp);
        server.answers["/a"] = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwords and more";
        QCOMPARE(fetched(server.address(u"a"_s)), u"words"_s); // as browsers do
    }

    void wrongCharset()
    {
        QTcpServer tcp;
        Server server(tcp);
        server.answers["/a"] = ok("<html><body><p>\x93We will pay \x80"
                                  "5mn for the old town hall and its roof,\x94 said the minister after two days of "
                                  "talks with all who had come.</p></body></html>");
        Downloaded got;
        (void)fetched(server.address(u"a"_s), {}, &got);
        const Result<Article> article = readArticle(got.bytes, got.address.toString(), got.charset);
        QVERIFY(article.has_value());
        QVERIFY2(article.value().text.startsWith(u"“We will pay €5mn"_s), qPrintable(article.value().text));
    }

    void kept_data()
    {
        QTest::addColumn<bool>("isPrivate");
        QTest::addColumn<int>("requests");
        QTest::newRow("in the cache") << false << 1;
        QTest::newRow("nowhere") << true << 2;
    }

    void kept()
    {
        QFETCH(const bool, isPrivate);
        QFETCH(const int, requests);
        QTcpServer tcp;
        Server server(tcp);
        server.answers["/a"] = ok("words", "Cache-Control: max-age=1000\r\n");
        const QTemporaryDir folder;
        const QString cache = isPrivate ? QString() : folder.path();
        QCOMPARE(fetched(server.address(u"a"_s), {}, nullptr, cache), u"words"_s);
        QCOMPARE(fetched(server.address(u"a"_s), {}, nullptr, cache), u"words"_s);
        QCOMPARE(server.requests, requests);
        QCOMPARE(QDir(folder.path()).isEmpty(), isPrivate);
    }

    void stall()
    {
        QTcpServer tcp;
        Server server(tcp);
        server.isClosing = false;
        server.answers["/a"] = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nwo";
        const QString outcome = fetched(server.address(u"a"_s), {.silence = std::chrono::milliseconds(200)});
        QVERIFY2(outcome.contains(u"took too long"_s), qPrintable(outcome));
    }

    void slowDrip()
    {
        QTcpServer tcp;
        Server server(tcp);
        server.isDripping = true;
        server.answers["/a"] = ok(QByteArray(100'000, 'a'));
        const QString outcome = fetched(server.address(u"a"_s), {.whole = std::chrono::milliseconds(400)});
        QVERIFY2(outcome.contains(u"took too long"_s), qPrintable(outcome));
    }

    void nobodyThere()
    {
        QTcpServer tcp;
        QUrl address;
        {
            Server server(tcp);
            address = server.address(u"a"_s);
        }
        tcp.close();
        QVERIFY(fetched(address).contains(u"does not answer"_s));
    }

    void encrypted_data()
    {
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::newRow("self-signed") << false << u"a"_s << u"cannot prove that it is who it says"_s;
        QTest::newRow("trusted") << true << u"a"_s << u"words"_s;
        QTest::newRow("to http") << true << u"b"_s << u"sends you on to an address without encryption"_s;
    }

    void encrypted()
    {
        QFETCH(const bool, isTrusted);
        QFETCH(const QString, path);
        QFETCH(const QString, says);
        const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
        if (openssl.isEmpty() || !QSslSocket::supportsSsl())
            QSKIP("no TLS here");
        const QTemporaryDir folder;
        const QString key = folder.filePath(u"key.pem"_s);
        const QString certificate = folder.filePath(u"cert.pem"_s);
        QProcess process;
        process.start(openssl,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key, u"-out"_s,
                       certificate, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
                       u"subjectAltName=IP:127.0.0.1"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        QSslServer tls;
        tls.setSslConfiguration(configuration);
        Server server(tls);
        server.answers["/a"] = ok("words");
        server.answers["/b"] = status("302 Found", "Location: http://127.0.0.1:{port}/a\r\n");
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificates(QSslCertificate::fromPath(certificate));
        if (isTrusted)
            QSslConfiguration::setDefaultConfiguration(trusting);
        const QString outcome = fetched(server.address(path, u"https"_s));
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY2(outcome.contains(says), qPrintable(outcome));
        QCOMPARE(server.requests, isTrusted ? 1 : 0);
    }

    void cancelled()
    {
        QTcpServer tcp;
        Server server(tcp);
        server.isClosing = false;
        server.answers["/a"] = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nwo";
        Download download;
        bool hasFinished = false;
        connect(&download, &Download::finished, this, [&] { hasFinished = true; });
        download.start(server.address(u"a"_s));
        QTRY_COMPARE(server.requests, 1);
        download.cancel();
        QTRY_VERIFY(server.areAllClosed());
        QVERIFY(!hasFinished);
    }

    void noCookies()
    {
        QTcpServer tcp;
        Server server(tcp);
        server.answers["/a"] = ok("words", "Set-Cookie: id=1\r\n");
        Download download;
        int finished = 0;
        connect(&download, &Download::finished, this, [&] { ++finished; });
        download.start(server.address(u"a"_s));
        QTRY_COMPARE(finished, 1);
        download.start(server.address(u"a"_s));
        QTRY_COMPARE(finished, 2);
        QCOMPARE(server.requests, 2);
        QVERIFY(!server.lastRequest.toLower().contains("cookie"));
    }

    void address_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("address");
        QTest::newRow("whole") << u" https://example.org/a?b=c "_s << u"https://example.org/a?b=c"_s;
        QTest::newRow("without protocol") << u"example.org/a"_s << u"https://example.org/a"_s;
        QTest::newRow("http stays") << u"http://example.org/"_s << u"http://example.org/"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("words") << u"not an address"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void address()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, address);
        QCOMPARE(addressFrom(words).toString(), address);
    }

    void wholeAddress()
    {
        QVERIFY(isAddress(u" https://example.org/a?b=c\n"_s));
        QVERIFY(isAddress(u"HTTP://example.org"_s));
        QVERIFY(!isAddress(u"example.org/a"_s));
        QVERIFY(!isAddress(u"https://example.org/a says so"_s));
        QVERIFY(!isAddress(u"https://"_s));
        QVERIFY(!isAddress(u"file:///etc/passwd"_s));
        const QUrl secret(u"https://ada:pass@example.org/a%20story?b=c%20d"_s);
        QCOMPARE(wordsOf(secret), u"https://example.org/a%20story?b=c%20d"_s);
        QVERIFY(isAddress(wordsOf(secret)));
        QCOMPARE(pathFrom(u"file:///home/reader/a%20story.txt"_s), u"/home/reader/a story.txt"_s);
        QCOMPARE(pathFrom(u"a%20story.txt"_s), u"a%20story.txt"_s);
    }

    void notTheWeb() { QVERIFY(fetched(QUrl(u"ftp://example.org/a"_s)).contains(u"no web address"_s)); }
};

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
