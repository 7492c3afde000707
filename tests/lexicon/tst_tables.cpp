// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/tsv.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** What holds for every table of resources/lexicon. */
class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTable_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(u":/lexicon"_s).entryList({u"*.tsv"_s});
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }

    void everyTable()
    {
        QFETCH(const QString, name);
        const TsvTable table = readTable(name);
        const auto says = [&](const QString &key) {
            return std::ranges::any_of(table.comments, [&](const QString &line) { return line.startsWith(key); });
        };
        QVERIFY2(says(u"source:"_s), "the table names no source");
        QVERIFY2(says(u"licence:"_s), "the table names no licence");
        QVERIFY(!table.rows.isEmpty());
        QSet<QString> seen;
        for (const QStringList &row : table.rows) {
            const QString line = row.join(u'\t');
            QVERIFY2(!row.first().isEmpty(), qPrintable(line));
            QVERIFY2(!seen.contains(line), qPrintable(u"twice: "_s + line));
            seen.insert(line);
            for (const QString &cell : row)
                QVERIFY2(cell == cell.trimmed(), qPrintable(line));
        }
    }

    void everyFileIsBuiltIn()
    {
        const QDir folder(QStringLiteral(READOUT_SOURCE_DIR "/resources/lexicon"));
        QCOMPARE(QDir(u":/lexicon"_s).entryList({u"*.tsv"_s}, QDir::Files, QDir::Name),
                 folder.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name));
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
