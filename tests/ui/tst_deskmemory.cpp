// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmemory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** What is kept of the desk from one start to the next. */
class TestDeskMemory : public QObject
{
    Q_OBJECT

    const ReadingPlace first{.source = u"/tmp/first.txt"_s,
                             .kept = {},
                             .top = 420,
                             .tab = 2,
                             .isCardOpen = true,
                             .selection = {EntryKind::Country, u"NO"_s},
                             .mention = 3,
                             .quote = 1,
                             .commitment = 0};
    const ReadingPlace second{.source = u"/tmp/second.txt"_s, .kept = {}, .selection = {}};

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsWhatIsOpenAndClosed()
    {
        DeskMemory memory(folder());
        QVERIFY(memory.open().isEmpty());
        memory.setOpen({first, second}, 1);
        memory.addClosed(second);
        memory.addClosed(first);
        DeskMemory again(folder());
        QCOMPARE(again.open(), (QList{first, second}));
        QCOMPARE(again.current(), 1);
        QCOMPARE(again.closedPlace(first.source), first);
        QVERIFY(!again.closedPlace(u"/tmp/third.txt"_s));
        QCOMPARE(again.takeClosed(), first);
        QCOMPARE(again.takeClosed(), second);
        QVERIFY(!again.hasClosed());
    }

    void whatEndsTheProgramTwiceIsSuspect()
    {
        DeskMemory(folder()).setOpen({first}, 0);
        for (int start = 0; start < 2; ++start) {
            DeskMemory memory(folder());
            QVERIFY(!DeskMemory::isSuspect(memory.open().constFirst()));
            memory.beginReopening(); // and the program ends
        }
        DeskMemory third(folder());
        QVERIFY(DeskMemory::isSuspect(third.open().constFirst()));
        third.endReopening();
        QVERIFY(!DeskMemory::isSuspect(DeskMemory(folder()).open().constFirst()));
    }

    void oneStartAtATimeHasTheDesk()
    {
        const QString place = folder() + u"/new"_s; // need not exist yet
        auto lock = lockDesk(place);
        QVERIFY(lock != nullptr);
        QVERIFY(lockDesk(place) == nullptr);
        lock.reset();
        QVERIFY(lockDesk(place) != nullptr);
    }

    void isForTheOwnerOnly()
    {
        DeskMemory(folder()).setOpen({first}, 0);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder() + u"/session.json"_s) & others));
    }

    void badFilesAreNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"open\":[{\"source\":\"/tmp/fi");
        QTest::newRow("other") << QByteArray("[1,2,3]");
        QTest::newRow("types") << QByteArray("{\"open\":7,\"closed\":\"x\",\"current\":\"y\"}");
    }

    void badFilesAreNothing()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(QDir().mkpath(folder()));
        QFile file(folder() + u"/session.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const DeskMemory memory(folder());
        QVERIFY(memory.open().isEmpty());
        QVERIFY(!memory.hasClosed());
    }

    void badNumbersAreHarmless()
    {
        const ReadingPlace place
            = readingPlaceFromJson({{u"kind"_s, 99}, {u"mention"_s, u"x"_s}, {u"source"_s, u"/tmp/a.txt"_s}});
        QCOMPARE(place.selection.kind, EntryKind::Quote);
        QCOMPARE(place.mention, -1);
    }

    void keepsArticlesThatHaveNoFile()
    {
        Article article;
        article.source = u"Pasted text"_s;
        article.text = u"Harbour pact is near\n\nNobody spoke."_s;
        QString kept;
        {
            DeskMemory memory(folder());
            kept = memory.keep(article);
            QVERIFY(QFile::exists(kept));
            QCOMPARE(memory.keep(article), kept);
            memory.setOpen({{.source = article.source, .kept = kept, .selection = {}}}, 0);
        }
        {
            DeskMemory memory(folder());
            const Result<Article> again = readKeptArticle(memory.open().constFirst().kept);
            QVERIFY(again.has_value());
            QCOMPARE(again.value().text, article.text);
            memory.setOpen({}, -1);
        }
        const DeskMemory memory(folder());
        QVERIFY2(!QFile::exists(kept), "what nothing refers to stays");
        QVERIFY(!readKeptArticle(kept).has_value());
    }

    void withoutAFolderNothingIsWritten()
    {
        DeskMemory memory;
        memory.setOpen({first}, 0);
        memory.addClosed(second);
        QVERIFY(memory.keep({}).isEmpty());
        QCOMPARE(memory.takeClosed(), second);
    }

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"state"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDeskMemory)
#include "tst_deskmemory.moc"
