// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "articlepage.h"
#include "briefingpanel.h"
#include "deskstyle.h"
#include "mainwindow.h"
#include "outline.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;
using namespace readout;

/** A long day at the desk: a thousand articles opened, read and closed in one window, and nothing of them left. The
 *  sanitizers' build tells leaks of memory, this one what the window still holds. */
class TestManyArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new DeskStyle);
        QApplication::setPalette(paletteFor(Scheme::Light));
        loadFonts();
    }

    void nothingIsLeft()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"readout.ini"_s));
        settings.setValue(Setting::ReduceMotion, true);
        MainWindow window(&settings);
        window.show();
        read(window, 0); // what is made once for all
        closeAll(window);
        const qsizetype before = held(window);
        for (int number = 1; number <= articles; ++number) {
            read(window, number);
            if (number % together == 0)
                closeAll(window);
        }
        closeAll(window);
        QTRY_COMPARE(held(window), before);
    }

private:
    static constexpr int articles = 1000;
    static constexpr int together = 4;  ///< tabs at a time
    static constexpr int thorough = 25; ///< of so many articles one is read with all models under test

    [[nodiscard]] static qsizetype held(const MainWindow &window)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return window.findChildren<QObject *>().size();
    }

    /** Waits without the pauses of QTRY_VERIFY, which would be most of the test's time. */
    [[nodiscard]] static bool turnUntil(const std::function<bool()> &happened)
    {
        QTimer wake; // so that the wait below ends
        wake.start(1000);
        const QDeadlineTimer deadline(20'000);
        while (!happened() && !deadline.hasExpired()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // which no loop below us handles
        }
        return happened();
    }

    static void read(MainWindow &window, int number)
    {
        const QString title = u"Harbour talks %1"_s.arg(number);
        window.openText(
            title
            + u"\n\nAda Example, the prime minister of Norway, said: “We will build %1 ships.”\n"_s.arg(number + 2));
        QVERIFY(turnUntil([&] { return window.currentPage() != nullptr && window.currentPage()->title() == title; }));
        if (number % thorough != 0)
            return; // closed while it is analysed
        ArticlePage *page = window.currentPage();
        const QAbstractItemModelTester tester(page->session()->model());
        const QAbstractItemModelTester outline(page->outline()->model());
        QList<QAbstractItemModelTester *> shown;
        for (const QAbstractItemView *view : page->panel()->findChildren<QAbstractItemView *>())
            if (view->model() != nullptr)
                shown.append(new QAbstractItemModelTester(view->model(), page));
        QVERIFY(turnUntil([&] { return !page->isBusy(); }));
        QCOMPARE(page->session()->model()->entries(Group::Leaders).size(), 1);
        page->session()->select(page->session()->model()->entries(Group::Leaders).first().id);
        page->session()->nextMention();
        qDeleteAll(shown);
    }

    static void closeAll(MainWindow &window)
    {
        while (window.currentPage() != nullptr)
            window.findChild<Actions *>()->at(Command::CloseArticle)->trigger();
    }
};

QTEST_MAIN(TestManyArticles)
#include "tst_manyarticles.moc"
