// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** What the fuzzers once found: each file in regressions/<target>/ is fed to its target again. */
class TestRegressions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replayed_data()
    {
        QTest::addColumn<qsizetype>("target");
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(READOUT_SOURCE_DIR) + u"/tests/fuzz/regressions"_s);
        for (qsizetype i = 0; i < fuzzTargets().size(); ++i) {
            const QString name = QString::fromLatin1(fuzzTargets().at(i).name);
            QDirIterator files(folder.filePath(name), QDir::Files);
            while (files.hasNext()) {
                const QString path = files.next();
                QTest::newRow(qPrintable(name + u'/' + files.fileName())) << i << path;
            }
            QTest::newRow(qPrintable(name + u"/nothing"_s)) << i << QString();
        }
    }

    void replayed()
    {
        QFETCH(const qsizetype, target);
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY(path.isEmpty() || file.open(QIODevice::ReadOnly));
        QElapsedTimer timer;
        timer.start();
        fuzzTargets().at(target).run(path.isEmpty() ? QByteArray() : file.readAll());
        constexpr qint64 longest = 10'000; // milliseconds, on a busy machine and under sanitizers
        QVERIFY(timer.elapsed() < longest);
    }
};

QTEST_GUILESS_MAIN(TestRegressions)
#include "tst_regressions.moc"
