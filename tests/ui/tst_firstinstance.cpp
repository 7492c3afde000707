// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstinstance.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace readout;

/** Two starts of the program that meet. */
class TestFirstInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSecondHandsOver()
    {
        FirstInstance first(socket());
        const QSignalSpy handed(&first, &FirstInstance::handedOver);
        QVERIFY(first.claim());
        first.listen();
        const QStringList sources{u"/tmp/a story.txt"_s, u"https://example.org/b"_s};
        QCOMPARE(startAgain(sources), Outcome::HandedOver);
        QCOMPARE(handed.size(), 1);
        QCOMPARE(handed.first().first().toStringList(), sources);
        QCOMPARE(startAgain({}), Outcome::HandedOver);
        QCOMPARE(handed.size(), 2);
    }

    void onlyTheUserReachesIt()
    {
        FirstInstance first(socket());
        QVERIFY(first.claim());
        first.listen();
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(socket()) & others));
    }

    void aCrashIsNoObstacle()
    {
        QFile left(socket()); // a socket that nobody listens to
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        FirstInstance next(socket());
        QVERIFY(next.claim());
        next.listen();
        QCOMPARE(startAgain({}), Outcome::HandedOver);
    }

    void theNextOneFollows()
    {
        {
            FirstInstance first(socket());
            QVERIFY(first.claim());
            first.listen();
        }
        QCOMPARE(startAgain({}), Outcome::IsFirst);
    }

    void noiseIsNotHeard_data()
    {
        QTest::addColumn<QByteArray>("noise");
        QTest::newRow("other words") << QByteArray(2000, '\x7f');
        QTest::newRow("no end") << QByteArray("readout 1\0", 10) + QByteArray(2 << 20, 'a');
    }

    void noiseIsNotHeard()
    {
        QFETCH(const QByteArray, noise);
        FirstInstance first(socket());
        const QSignalSpy handed(&first, &FirstInstance::handedOver);
        QVERIFY(first.claim());
        first.listen();
        QLocalSocket stranger;
        stranger.connectToServer(socket());
        QVERIFY(stranger.waitForConnected());
        stranger.write(noise);
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QVERIFY(handed.isEmpty());
    }

    void withoutAFolderEachStandsAlone()
    {
        FirstInstance first({});
        FirstInstance second({});
        QVERIFY(first.claim());
        QVERIFY(second.claim());
    }

private:
    enum class Outcome { IsFirst, HandedOver, Alone };

    /** What becomes of another start, which waits for its answer as a program of its own would. */
    [[nodiscard]] Outcome startAgain(const QStringList &sources) const
    {
        Outcome outcome = Outcome::Alone;
        const std::unique_ptr<QThread> start(QThread::create([&] {
            FirstInstance next(socket());
            outcome = next.claim() ? Outcome::IsFirst : next.handOver(sources) ? Outcome::HandedOver : Outcome::Alone;
        }));
        start->start();
        [&] { QTRY_VERIFY(start->isFinished()); }();
        return outcome;
    }

    [[nodiscard]] QString socket() const { return m_folder->filePath(u"meet"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFirstInstance)
#include "tst_firstinstance.moc"
