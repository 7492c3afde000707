// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** What a person is told about files that cannot be read. */
class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodFile()
    {
        const QString path = written("2026-06-09 talks.txt", "They met.\n\nThey left.\n");
        const Result<Article> article = readFile(path);
        QVERIFY(article.has_value());
        QCOMPARE(article.value().text, u"They met.\n\nThey left.\n"_s);
        QCOMPARE(article.value().source, path);
        QCOMPARE(article.value().published, QDate(2026, 6, 9));
        QCOMPARE(article.value().sha256.toHex(),
                 QByteArray("c0af5eebe4c86f094361bfffca306137a3039721351ea2ad80dde5a8570fda0b"));
    }

    void badFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << m_folder.filePath(u"nowhere.txt"_s) << u"no such file"_s;
        QTest::newRow("folder") << m_folder.path() << u"is a folder"_s;
        QTest::newRow("empty") << written("empty.txt", "") << u"is empty"_s;
        QTest::newRow("blank") << written("blank.txt", " \n\n\t\n") << u"is empty"_s;
        QByteArray binary(5000, '\0');
        for (qsizetype i = 0; i < binary.size(); ++i)
            binary[i] = static_cast<char>((i * 7919) % 251);
        QTest::newRow("binary") << written("picture.bin", binary) << u"no text"_s;
        QTest::newRow("RTF") << written("letter.rtf", "{\\rtf1\\ansi They met.}") << u"is an RTF file"_s;
        QTest::newRow("old Word") << written("letter.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 They met.")
                                  << u"is an old Office file"_s;
        const QString large = written("large.txt", "They met.\n");
        QVERIFY(QFile::resize(large, qint64{200} * 1024 * 1024)); // sparse: takes no room on disk
        QTest::newRow("200 MB") << large << u"larger than"_s;
    }

    void badFile()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, says);
        const Result<Article> article = readFile(path);
        QVERIFY(!article.has_value());
        QVERIFY2(article.error().message.contains(says), qPrintable(article.error().message));
        QVERIFY(article.error().message.endsWith(u'.'));
    }

private:
    QString written(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
