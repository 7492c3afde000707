// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/command.h"
#include "pdfreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** readout export, as a program of its own: without a display, and with targets that cannot be written. */
class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesEachForm_data();
    void writesEachForm();
    void readsBackWhatItWrote();
    void writesChosenSections();
    void speaksGerman();
    void fillsFolder();
    void writesEveryArticle_data();
    void writesEveryArticle();
    void needsNoDisplay();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void keepsOldFileOnFullDisk();
    void keepsOldFileWhenInputFails();
    void keepsOldFileWhenKilled();

private:
    struct Ended {
        int status = -1;
        QString err;
    };
    /** Runs the program with @p words through a shell, after @p before. */
    [[nodiscard]] Ended run(const QStringList &words, const QString &before = {}) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
        program.setProcessEnvironment(environment);
        program.start(
            u"/bin/sh"_s,
            QStringList{u"-c"_s, before + u"exec \"$0\" \"$@\""_s, QStringLiteral(READOUT_PROGRAM), u"export"_s}
                + words);
        if (!program.waitForFinished(100'000))
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardError())};
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    const QString m_article = QStringLiteral(READOUT_SOURCE_DIR) + u"/resources/sample/summit.txt"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestExport::writesEachForm_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("HTML") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("Markdown") << u"md"_s << QByteArray("# Ministers agree Baltic grid fund");
    QTest::newRow("OpenDocument") << u"odt"_s << QByteArray("PK");
    QTest::newRow("CSV") << u"csv"_s << QByteArray("\xef\xbb\xbftype,who,");
    QTest::newRow("JSON") << u"json"_s << QByteArray("{");
}

void TestExport::writesEachForm()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, start);
    const QString target = path(u"summary."_s + ending);
    const Ended ended = run({u"--to"_s, target, m_article});
    QVERIFY2(ended.status == Done && ended.err.isEmpty(), qPrintable(ended.err));
    QVERIFY2(bytesOf(target).startsWith(start), bytesOf(target).left(80));
}

void TestExport::readsBackWhatItWrote()
{
    QVERIFY(run({u"--to"_s, path(u"first.json"_s), m_article}).status == Done);
    QVERIFY(run({u"--to"_s, path(u"summary.pdf"_s), m_article}).status == Done);
    QVERIFY(run({u"--to"_s, path(u"second.json"_s), path(u"summary.pdf"_s)}).status == Done);
    QCOMPARE(bytesOf(path(u"second.json"_s)), bytesOf(path(u"first.json"_s)));

    QByteArray json = bytesOf(path(u"first.json"_s));
    write(path(u"changed.json"_s), json.replace("“We have stopped", "“We never stopped and"));
    const Ended ended = run({u"--to"_s, path(u"third.pdf"_s), path(u"changed.json"_s)});
    QCOMPARE(ended.status, int(InputFailed));
    QCOMPARE(ended.err.count(u'\n'), 1);
    QVERIFY2(ended.err.contains(u"cannot be restored"_s), qPrintable(ended.err));
    QVERIFY(!QFile::exists(path(u"third.pdf"_s)));
}

void TestExport::writesChosenSections()
{
    const QString target = path(u"summary.md"_s);
    QVERIFY(run({u"--to"_s, target, u"--sections"_s, u"quotes,timeline"_s, u"--handling"_s, u"Desk only"_s,
                 u"--bottom-line"_s, u"Wait."_s, m_article})
                .status
            == Done);
    const QString text = QString::fromUtf8(bytesOf(target));
    QVERIFY2(text.contains(u"**Desk only**"_s) && text.contains(u"## Bottom line\n\nWait.\n"_s), qPrintable(text));
    QVERIFY(text.contains(u"## Who said what"_s) && text.contains(u"## Timeline"_s));
    QVERIFY(!text.contains(u"## Commitments"_s) && !text.contains(u"## Key points"_s));
    QCOMPARE(run({u"--to"_s, target, u"--sections"_s, u"poems"_s, m_article}).status, int(WrongUsage));
}

void TestExport::speaksGerman()
{
    for (const QString &form : {u"md"_s, u"html"_s}) {
        const QString target = path(u"summary."_s + form);
        QVERIFY(run({u"--language"_s, u"de"_s, u"--to"_s, target, m_article}).status == Done);
        const QString text = QString::fromUtf8(bytesOf(target));
        QVERIFY2(text.contains(u"Kernpunkte"_s) && !text.contains(u"Key points"_s), qPrintable(text));
    }
    // What programs read is the same in each language.
    for (const QString &form : {u"csv"_s, u"json"_s}) {
        QVERIFY(run({u"--language"_s, u"de"_s, u"--to"_s, path(u"de."_s + form), m_article}).status == Done);
        QVERIFY(run({u"--to"_s, path(u"en."_s + form), m_article}).status == Done);
        QCOMPARE(bytesOf(path(u"de."_s + form)), bytesOf(path(u"en."_s + form)));
    }
    const Ended ended = run({u"--language"_s, u"xx"_s, u"--to"_s, path(u"a.pdf"_s), m_article});
    QCOMPARE(ended.status, int(WrongUsage));
    QVERIFY2(ended.err.contains(u"--language takes en or de."_s), qPrintable(ended.err));
}

void TestExport::fillsFolder()
{
    // Two inputs of one name, one that is missing, and more than one job at a time.
    QVERIFY(QDir(m_folder->path()).mkpath(u"in/more"_s) && QDir(m_folder->path()).mkdir(u"out"_s));
    for (const QString &name : {u"in/a.txt"_s, u"in/more/a.txt"_s, u"in/b.txt"_s})
        QVERIFY(QFile::copy(m_article, path(name)));
    const Ended ended = run({u"--to"_s, path(u"out"_s), u"--jobs"_s, u"2"_s, path(u"in/a.txt"_s),
                             path(u"in/missing.txt"_s), path(u"in/more/a.txt"_s), path(u"in/b.txt"_s)});
    QCOMPARE(ended.status, int(InputFailed));
    QCOMPARE(ended.err.count(u'\n'), 1);
    QVERIFY2(ended.err.startsWith(path(u"in/missing.txt"_s) + u": "_s), qPrintable(ended.err));
    QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::Files, QDir::Name),
             (QStringList{u"a-2.pdf"_s, u"a.pdf"_s, u"b.pdf"_s}));
    QVERIFY(bytesOf(path(u"out/a-2.pdf"_s)).endsWith("%%EOF\n"));
}

void TestExport::writesEveryArticle_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("mostPages");
    QTest::newRow("A4") << QStringList{u"--page-size"_s, u"A4"_s} << 2;
    QTest::newRow("Letter") << QStringList{u"--page-size"_s, u"Letter"_s} << 2;
    QTest::newRow("three pages") << QStringList{u"--pages"_s, u"3"_s} << 3;
    QTest::newRow("with the article") << QStringList{u"--appendix"_s} << 99;
}

void TestExport::writesEveryArticle()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, mostPages);
    const QDir corpus(QStringLiteral(READOUT_SOURCE_DIR) + u"/../shared/corpora/polnear/dev"_s);
    if (!corpus.exists())
        QSKIP("the articles are not beside this clone");
    QStringList articles;
    for (const QFileInfo &file : corpus.entryInfoList({u"*.txt"_s}))
        articles.append(file.filePath());
    const QStringList work{u"--jobs"_s, u"2"_s, u"--to"_s, m_folder->path()};
    const Ended ended = run(work + options + articles);
    QVERIFY2(ended.status == Done, qPrintable(ended.err));
    const bool hasArticle = options.contains(u"--appendix"_s);
    if (hasArticle)
        QCOMPARE(run(work + QStringList{u"--format"_s, u"json"_s} + articles).status, int(Done));
    for (const QString &article : articles) {
        const QString name = QFileInfo(article).completeBaseName();
        const PdfReader pdf(path(name + u".pdf"_s));
        QVERIFY2(pdf.pageCount() >= 1 && pdf.pageCount() <= mostPages,
                 qPrintable(u"%1: %2 pages"_s.arg(name).arg(pdf.pageCount())));
        QVERIFY2(pdf.outline() > 0, qPrintable(name));
        const QString broken = pdf.leadingNowhere();
        QVERIFY2(broken.isEmpty(), qPrintable(u"%1: %2"_s.arg(name, broken)));
        if (hasArticle) {
            QVERIFY2(pdf.links() > 2, qPrintable(name));
            QVERIFY2(pdf.attachment() == bytesOf(path(name + u".json"_s)), qPrintable(name));
        }
    }
}

void TestExport::needsNoDisplay()
{
    const Ended ended = run({u"--to"_s, path(u"a.pdf"_s), u"--page-size"_s, u"Letter"_s, m_article}, u"unset HOME; "_s);
    QVERIFY2(ended.status == Done, qPrintable(ended.err));
}

void TestExport::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("said");
    QTest::newRow("folder that is not there") << u"nowhere/summary.pdf"_s << u"No such file or directory"_s;
    QTest::newRow("target that is a folder") << u"folder.pdf"_s << u"it is a folder"_s;
    QTest::newRow("where nothing can be written") << u"/proc/summary.pdf"_s << u"summary.pdf could not be written"_s;
    QTest::newRow("file in place of a folder") << u"file/summary.pdf"_s << u"summary.pdf could not be written"_s;
}

void TestExport::saysWhatIsWrong()
{
    QFETCH(const QString, target);
    QFETCH(const QString, said);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.pdf"_s));
    write(path(u"file"_s), "old");
    const Ended ended = run({u"--to"_s, QDir(m_folder->path()).absoluteFilePath(target), m_article});
    QCOMPARE(ended.status, int(InputFailed));
    QCOMPARE(ended.err.count(u'\n'), 1);
    QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
}

void TestExport::keepsOldFileOnFullDisk()
{
    const QString target = path(u"summary.pdf"_s);
    write(target, "the old file");
    // A file may not grow beyond 8 blocks: to the program it is as if the disk were full.
    const Ended ended = run({u"--to"_s, target, m_article}, u"trap '' XFSZ; ulimit -f 8; "_s);
    QCOMPARE(ended.status, int(InputFailed));
    QVERIFY2(ended.err.contains(u"summary.pdf could not be written"_s), qPrintable(ended.err));
    QCOMPARE(ended.err.count(u'\n'), 1);
    QCOMPARE(bytesOf(target), QByteArray("the old file"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"summary.pdf"_s});
}

void TestExport::keepsOldFileWhenInputFails()
{
    const QString target = path(u"summary.pdf"_s);
    write(target, "the old file");
    const Ended ended = run({u"--to"_s, target, path(u"missing.txt"_s)});
    QCOMPARE(ended.status, int(InputFailed));
    QVERIFY2(ended.err.startsWith(path(u"missing.txt"_s) + u": "_s), qPrintable(ended.err));
    QCOMPARE(bytesOf(target), QByteArray("the old file"));
}

void TestExport::keepsOldFileWhenKilled()
{
    const QString target = path(u"summary.pdf"_s);
    for (const int delay : {10, 40, 80, 120, 160, 240}) {
        write(target, "the old file");
        QProcess program;
        program.start(QStringLiteral(READOUT_PROGRAM), {u"export"_s, u"--to"_s, target, m_article});
        QVERIFY(program.waitForStarted());
        program.waitForFinished(delay);
        program.kill();
        program.waitForFinished();
        const QByteArray left = bytesOf(target);
        QVERIFY2(left == "the old file" || (left.startsWith("%PDF-") && left.endsWith("%%EOF\n")), left.left(40));
    }
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
