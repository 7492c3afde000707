// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

const QByteArray page = "<!DOCTYPE html><html><head><meta charset=utf-8><title>They agree</title>"
                        "<link rel=alternate type=application/rss+xml href=/feed></head><body><p>The ministers met on "
                        "Tuesday in the old town hall and talked about the fund for two days, until all of them had "
                        "agreed.</p><p>“We will pay,” said the chancellor of Estonia.</p></body></html>";

/** What a run of the program printed and returned, with the server of this process answering meanwhile. */
struct Run {
    int status = -1;
    QString out;
    QString err;
};

Run run(const QStringList &words)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"no_proxy"_s, u"127.0.0.1"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(READOUT_PROGRAM), words);
    if (!QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 30'000))
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

/** The commands, given addresses instead of files. */
class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tcp = std::make_unique<QTcpServer>();
        m_server = std::make_unique<Server>(*m_tcp);
        m_server->answers["/a"] = ok(page);
        m_server->answers["/feed"] = ok(
            "<rss><channel><title>The Sample Courier</title><item><title>They agree</title><link>/a</link><pubDate>"
            "Tue, 09 Jun 2026 14:05:00 GMT</pubDate></item></channel></rss>",
            "Content-Type: application/rss+xml\r\n");
    }

    void analyzed()
    {
        const QString address = m_server->address(u"a"_s).toString();
        const Run result = run({u"analyze"_s, u"--jobs"_s, u"2"_s, u"--format"_s, u"jsonl"_s, address, address});
        QVERIFY2(result.status == 0, qPrintable(result.err));
        const QStringList lines = result.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        const QJsonObject article = QJsonDocument::fromJson(lines.first().toUtf8())[u"article"_s].toObject();
        QCOMPARE(article[u"source"_s].toString(), address);
        QCOMPARE(article[u"title"_s].toString(), u"They agree"_s);
    }

    void exported()
    {
        const QTemporaryDir folder;
        const Run result = run(
            {u"export"_s, u"--to"_s, folder.path(), u"--format"_s, u"md"_s, m_server->address(u"a"_s).toString()});
        QVERIFY2(result.status == 0, qPrintable(result.err));
        QVERIFY(QFile::exists(folder.filePath(u"a.md"_s)));
    }

    void failed()
    {
        m_server->answers["/b"] = status("404 Not Found");
        const QString address = m_server->address(u"b"_s).toString();
        const Run result = run({u"analyze"_s, address});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.startsWith(address + u": There is no such page on 127.0.0.1."_s), qPrintable(result.err));
        QCOMPARE(result.err.count(u'\n'), 1);
    }

    void feedListed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("feed") << u"feed"_s;
        QTest::newRow("page that names it") << u"a"_s;
    }

    void feedListed()
    {
        QFETCH(const QString, path);
        const Run result = run({u"feed"_s, m_server->address(path).toString()});
        QVERIFY2(result.status == 0, qPrintable(result.err));
        QCOMPARE(result.out, u"1\t2026-06-09\tThey agree\t%1\n"_s.arg(m_server->address(u"a"_s).toString()));
    }

    void entryAnalyzed()
    {
        const Run result = run({u"analyze"_s, u"--entry"_s, u"1"_s, m_server->address(u"feed"_s).toString()});
        QVERIFY2(result.status == 0, qPrintable(result.err));
        const QJsonObject article = QJsonDocument::fromJson(result.out.toUtf8())[u"article"_s].toObject();
        QCOMPARE(article[u"source"_s].toString(), m_server->address(u"a"_s).toString());
        const Run missing = run({u"analyze"_s, u"--entry"_s, u"2"_s, m_server->address(u"feed"_s).toString()});
        QCOMPARE(missing.status, 1);
        QVERIFY2(missing.err.contains(u"The feed has no entry 2: it lists 1."_s), qPrintable(missing.err));
    }

    void noFeed()
    {
        m_server->answers["/b"] = ok("<html><body><p>words</p></body></html>");
        const Run result = run({u"feed"_s, m_server->address(u"b"_s).toString()});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains(u"names none"_s), qPrintable(result.err));
    }

private:
    std::unique_ptr<QTcpServer> m_tcp;
    std::unique_ptr<Server> m_server;
};

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
