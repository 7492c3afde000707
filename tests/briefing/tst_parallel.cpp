// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefing/parallel.h"

#include <QTest>

#include <mutex>
#include <set>

using namespace Qt::StringLiterals;
using namespace readout;

class TestParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder_data()
    {
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("threads");
        QTest::newRow("none") << 0 << 4;
        QTest::newRow("one thread") << 7 << 1;
        QTest::newRow("several") << 100 << 4;
        QTest::newRow("more threads than items") << 2 << 8;
    }

    void keepsTheOrder()
    {
        QFETCH(const int, items);
        QFETCH(const int, threads);
        QStringList names;
        QStringList expected;
        for (int i = 0; i < items; ++i) {
            names.append(QString::number(i));
            expected.append(names.last() + u'!');
        }
        std::mutex mutex;
        std::multiset<QString> done;
        std::set<std::thread::id> workers;
        const QStringList results = inParallel(names, threads, [&](const QString &name) {
            const std::lock_guard lock(mutex);
            done.insert(name);
            workers.insert(std::this_thread::get_id());
            return name + u'!';
        });
        QCOMPARE(results, expected);
        QCOMPARE(qsizetype(done.size()), names.size());
        QVERIFY(int(workers.size()) <= std::min(items, threads));
        QVERIFY(!workers.contains(std::this_thread::get_id()));
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
