// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/command.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** What a run of the command said and returned. */
struct Run {
    int status = -1;
    QString out;
    QString err;
};

Run run(const QStringList &words)
{
    Run result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    result.status = runCommand(words, out, err);
    return result;
}

/** The sources of the briefings that @p lines hold, one a line. */
QStringList sourcesOf(const QString &lines)
{
    QStringList sources;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        sources.append(QJsonDocument::fromJson(line.toUtf8())[u"article"_s][u"source"_s].toString());
    return sources;
}

} // namespace

/** readout analyze: what it prints, for what it returns which status. */
class TestAnalyze : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsBriefing();
    void printsText();
    void followsSchema();
    void goesOnAfterBadFile();
    void keepsOrder_data();
    void keepsOrder();
    void readsStandardInput();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void helps();

private:
    /** Writes an article of its own and returns its path. */
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QString m_article;
};

void TestAnalyze::initTestCase()
{
    m_article = written(u"talks.txt"_s,
                        "Talks on the lake\n\nAda Northwater, Estonia\xe2\x80\x99s prime minister, said the "
                        "lake would be cleaned by June. \xe2\x80\x9cWe will pay,\xe2\x80\x9d she said.\n");
}

void TestAnalyze::printsBriefing()
{
    const Run result = run({u"analyze"_s, m_article});
    QCOMPARE(result.status, int(Done));
    QVERIFY(result.err.isEmpty());
    const QJsonObject briefing = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(briefing[u"format"_s].toString(), u"readout-briefing"_s);
    QCOMPARE(briefing[u"article"_s][u"source"_s].toString(), m_article);
}

void TestAnalyze::printsText()
{
    const Run result = run({u"analyze"_s, u"--format"_s, u"text"_s, m_article});
    QCOMPARE(result.status, int(Done));
    for (const QString &words : {u"Leaders"_s, u"Countries"_s, u"Commitments"_s})
        QVERIFY2(result.out.contains(words), qPrintable(result.out));
}

void TestAnalyze::followsSchema()
{
    const QString schema = QStringLiteral(READOUT_SOURCE_DIR) + u"/../shared/formats/briefing.schema.json"_s;
    if (!QFile::exists(schema))
        QSKIP("the schema is not beside this clone");
    QProcess validator;
    validator.start(u"python3"_s,
                    {u"-c"_s,
                     u"import json, sys, jsonschema\n"
                     "schema = json.load(open(sys.argv[1]))\n"
                     "validator = jsonschema.Draft202012Validator(schema)\n"
                     "for line in sys.stdin:\n"
                     "    for error in validator.iter_errors(json.loads(line)):\n"
                     "        sys.exit(f'{list(error.path)}: {error.message}')\n"_s,
                     schema});
    const QString sample = QStringLiteral(READOUT_SOURCE_DIR) + u"/resources/sample/summit.txt"_s;
    QVERIFY(validator.waitForStarted());
    validator.write(run({u"analyze"_s, u"--format"_s, u"jsonl"_s, m_article, sample}).out.toUtf8());
    validator.closeWriteChannel();
    QVERIFY(validator.waitForFinished());
    const QByteArray said = validator.readAllStandardError();
    if (said.contains("No module named"))
        QSKIP("python3-jsonschema is not installed");
    QVERIFY2(validator.exitCode() == 0, said);
}

void TestAnalyze::goesOnAfterBadFile()
{
    const QString missing = m_folder.filePath(u"missing.txt"_s);
    const QString second = written(u"second.txt"_s, "Second\n\nThe lake is clean.\n");
    const Run result = run({u"analyze"_s, u"--format"_s, u"jsonl"_s, m_article, missing, second});
    QCOMPARE(result.status, int(InputFailed));
    QCOMPARE(sourcesOf(result.out), (QStringList{m_article, second}));
    QCOMPARE(result.err.count(u'\n'), 1);
    QVERIFY2(result.err.startsWith(missing + u": "_s), qPrintable(result.err));
}

void TestAnalyze::keepsOrder_data()
{
    QTest::addColumn<int>("jobs");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
    QTest::newRow("more than files") << 64;
}

void TestAnalyze::keepsOrder()
{
    QFETCH(const int, jobs);
    QStringList paths;
    for (int i = 0; i < 20; ++i)
        paths.append(written(u"article-%1.txt"_s.arg(i),
                             QByteArray("Number\n\nThe lake is clean. ").repeated(i % 3 == 0 ? 40 : 1)));
    const Run result
        = run(QStringList{u"analyze"_s, u"--format"_s, u"jsonl"_s, u"--jobs"_s, QString::number(jobs)} + paths);
    QCOMPARE(result.status, int(Done));
    QCOMPARE(sourcesOf(result.out), paths);
}

void TestAnalyze::readsStandardInput()
{
    QProcess program;
    program.start(QStringLiteral(READOUT_PROGRAM), {u"analyze"_s, u"--format"_s, u"jsonl"_s, u"-"_s});
    QVERIFY(program.waitForStarted());
    program.write("Talks\n\nThe lake is clean.\n");
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), int(Done));
    QCOMPARE(sourcesOf(QString::fromUtf8(program.readAllStandardOutput())), QStringList{u"-"_s});
}

void TestAnalyze::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing file") << m_folder.filePath(u"nowhere.txt"_s);
    QTest::newRow("directory") << m_folder.path();
    QTest::newRow("empty file") << written(u"empty.txt"_s, {});
    QTest::newRow("binary file") << written(u"binary.txt"_s,
                                            QByteArray("\x7f"
                                                       "ELF\0\1\2\3\0\0\0\0",
                                                       12)
                                                .repeated(50));
    QFile large(m_folder.filePath(u"large.txt"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(200'000'000));
    QTest::newRow("200 MB file") << large.fileName();
}

void TestAnalyze::saysWhatIsWrong()
{
    QFETCH(const QString, path);
    const Run result = run({u"analyze"_s, path});
    QCOMPARE(result.status, int(InputFailed));
    QVERIFY(result.out.isEmpty());
    QCOMPARE(result.err.count(u'\n'), 1);
    QVERIFY2(result.err.startsWith(path + u": "_s) && result.err.size() > path.size() + 10, qPrintable(result.err));
}

void TestAnalyze::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no file") << QStringList{u"analyze"_s};
    QTest::newRow("unknown option") << QStringList{u"analyze"_s, u"--loud"_s, m_article};
    QTest::newRow("unknown format") << QStringList{u"analyze"_s, u"--format"_s, u"xml"_s, m_article};
    QTest::newRow("no jobs") << QStringList{u"analyze"_s, u"--jobs"_s, u"0"_s, m_article};
    QTest::newRow("jobs in words") << QStringList{u"analyze"_s, u"--jobs"_s, u"two"_s, m_article};
    QTest::newRow("export without target") << QStringList{u"export"_s, m_article};
    QTest::newRow("export in unknown form") << QStringList{u"export"_s, u"--to"_s, u"out.xyz"_s, m_article};
    QTest::newRow("export on unknown paper")
        << QStringList{u"export"_s, u"--to"_s, u"out.pdf"_s, u"--page-size"_s, u"A9"_s, m_article};
    QTest::newRow("export on too many pages")
        << QStringList{u"export"_s, u"--to"_s, u"out.pdf"_s, u"--pages"_s, u"4"_s, m_article};
    QTest::newRow("export of two into one") << QStringList{u"export"_s, u"--to"_s, u"out.pdf"_s, m_article, m_article};
    QTest::newRow("export of nothing") << QStringList{u"export"_s, u"--to"_s, u"out.pdf"_s};
}

void TestAnalyze::refusesWrongUsage()
{
    QFETCH(const QStringList, words);
    const Run result = run(words);
    QCOMPARE(result.status, int(WrongUsage));
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.startsWith(u"readout %1: "_s.arg(words.first())), qPrintable(result.err));
}

void TestAnalyze::helps()
{
    for (const QString &command : {u"analyze"_s, u"export"_s}) {
        const Run result = run({command, u"--help"_s});
        QCOMPARE(result.status, int(Done));
        QVERIFY2(result.out.contains(u"Usage: readout %1"_s.arg(command)), qPrintable(result.out));
    }
}

QTEST_GUILESS_MAIN(TestAnalyze)
#include "tst_analyze.moc"
