// SPDX-License-Identifier: GPL-3.0-or-later
#include "background.h"

#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <semaphore>

using namespace Qt::StringLiterals;
using namespace readout;

class TestBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsInThisThread()
    {
        Background<QStringList> background;
        QThread *worker = nullptr;
        QStringList told;
        background.start(
            [&worker, words = QStringList{u"one"_s}](const IsCancelled &) {
                worker = QThread::currentThread();
                return words + QStringList{u"two"_s};
            },
            [&](const QStringList &words) {
                QCOMPARE(QThread::currentThread(), thread());
                QVERIFY(!background.isRunning());
                told = words;
            });
        QVERIFY(background.isRunning());
        QTRY_COMPARE(told, (QStringList{u"one"_s, u"two"_s}));
        QVERIFY(worker != thread());
    }

    void startsTheNextWhereTold()
    {
        Background<int> background;
        int told = 0;
        background.start([](const IsCancelled &) { return 1; },
                         [&](int one) {
                             background.start([one](const IsCancelled &) { return one + 1; },
                                              [&](int two) { told = two; });
                         });
        QTRY_COMPARE(told, 2);
    }

    void tellsOnlyOfTheLast()
    {
        QList<int> told;
        Background<int> background;
        std::binary_semaphore go(0);
        background.start(
            [&go](const IsCancelled &isCancelled) {
                go.acquire();
                return isCancelled() ? 1 : -1;
            },
            [&](int result) { told.append(result); });
        background.start([](const IsCancelled &) { return 2; }, [&](int result) { told.append(result); });
        go.release();
        QTRY_COMPARE(told, QList<int>{2});
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
        QCoreApplication::processEvents();
        QCOMPARE(told, QList<int>{2});
    }

    void tellsNothingOfWhatIsCancelled()
    {
        bool isTold = false;
        Background<int> background;
        background.start([](const IsCancelled &) { return 1; }, [&](int) { isTold = true; });
        background.wait(); // done, but not told yet
        QVERIFY(background.isRunning());
        background.cancel();
        QVERIFY(!background.isRunning());
        QCoreApplication::processEvents();
        QVERIFY(!isTold);
    }

    void asksTheWorkToEnd()
    {
        std::atomic_bool isEnded = false;
        {
            Background<int> background;
            std::binary_semaphore begun(0);
            background.start(
                [&](const IsCancelled &isCancelled) {
                    begun.release();
                    while (!isCancelled())
                        QThread::yieldCurrentThread();
                    isEnded = true;
                    return 0;
                },
                [](int) {});
            begun.acquire();
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
        QVERIFY(isEnded);
    }

    void waits()
    {
        Background<int> background;
        std::atomic_bool isEnded = false;
        background.start(
            [&](const IsCancelled &) {
                QThread::msleep(20);
                isEnded = true;
                return 0;
            },
            [](int) {});
        background.wait();
        QVERIFY(isEnded);
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
