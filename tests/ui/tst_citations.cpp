// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "articlepage.h"
#include "articleview.h"
#include "briefingpanel.h"
#include "deskstyle.h"
#include "mainwindow.h"
#include "model/briefingmodel.h"
#include "theme/type.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

const QString story
    = u"Harbour pact is near\n\nOslo, 3 May 2026\n\nAda Example, the prime minister of Norway, spoke for an hour. “We "
      "will build two <new> ships,” Example said. The talks go on.\n"_s;

/** The first row of @p view below @p parent that is of @p kind. */
QModelIndex rowOf(const QAbstractItemView *view, EntryKind kind, const QModelIndex &parent = {})
{
    for (int row = 0; row < view->model()->rowCount(parent); ++row) {
        const QModelIndex index = view->model()->index(row, 0, parent);
        if (index.data(BriefingModel::IdRole).value<EntryId>().kind == kind)
            return index;
        if (const QModelIndex below = rowOf(view, kind, index); below.isValid())
            return below;
    }
    return {};
}

} // namespace

/** Quotes and commitments on their way into a mail or a document. */
class TestCitations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setStyle(new DeskStyle);
        QApplication::setPalette(paletteFor(Scheme::Light));
        loadFonts();
        QFile file(m_folder.filePath(u"story.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(story.toUtf8());
        file.close();
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"readout.ini"_s));
        m_settings->setValue(Setting::ReduceMotion, true);
        m_window = std::make_unique<MainWindow>(m_settings.get());
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openFile(file.fileName());
        QTRY_VERIFY(m_window->findChild<ArticlePage *>() != nullptr);
        QTRY_VERIFY(!page()->isBusy() && !page()->briefing().commitments.isEmpty());
    }

    void cleanupTestCase() { m_window.reset(); }

    void dragsAQuote()
    {
        showQuotes();
        const auto [plain, html] = dragged(EntryKind::Quote);
        QCOMPARE(
            plain,
            u"“We will build two <new> ships,” (Ada Example, prime minister, Norway; Harbour pact is near, 3 May 2026, ¶1)"_s);
        QCOMPARE(html,
                 u"<p>“We will build two &lt;new&gt; ships,” (<cite>Ada Example, prime minister, Norway; Harbour pact "
                 u"is near, 3 May 2026, "
                 "¶1</cite>)</p>"_s);
    }

    void dragsACommitment()
    {
        page()->panel()->setCurrentTab(BriefingPanel::Tab::Commitments);
        const auto [plain, html] = dragged(EntryKind::Commitment);
        QCOMPARE(plain, u"Ada Example: build two <new> ships (pledged) (Harbour pact is near, 3 May 2026, ¶1)"_s);
        QCOMPARE(html,
                 u"<p>Ada Example: build two &lt;new&gt; ships (pledged) (<cite>Harbour pact is near, 3 May 2026, "
                 "¶1</cite>)</p>"_s);
    }

    void dragsInTheStyleChosen()
    {
        m_settings->setValue(Setting::CitationStyle, u"markdown"_s);
        showQuotes();
        const auto [plain, html] = dragged(EntryKind::Quote);
        m_settings->setValue(Setting::CitationStyle, u"brackets"_s);
        QVERIFY2(plain.startsWith(u"> “We will build two <new> ships,”\n>\n> — Ada Example"_s), qPrintable(plain));
        QVERIFY2(html.startsWith(u"<blockquote>"_s), qPrintable(html));
    }

    void aClickDragsNothing()
    {
        showQuotes();
        QAbstractItemView *view = viewOf(EntryKind::Quote);
        const QPoint place = view->visualRect(rowOf(view, EntryKind::Quote)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(view->findChild<QDrag *>() == nullptr);
    }

    void copiesAQuoteAndItsSource()
    {
        showQuotes();
        QAbstractItemView *view = viewOf(EntryKind::Quote);
        view->setCurrentIndex(rowOf(view, EntryKind::Quote));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"“We will build two <new> ships,”"_s);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString cited = QGuiApplication::clipboard()->text();
        QVERIFY2(cited.endsWith(u"Harbour pact is near, 3 May 2026, ¶1)"_s), qPrintable(cited));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"<cite>"_s));
    }

private:
    [[nodiscard]] ArticlePage *page() const { return m_window->findChild<ArticlePage *>(); }

    void showQuotes() const
    {
        page()->panel()->setCurrentTab(BriefingPanel::Tab::Leaders);
        page()->session()->select(page()->session()->model()->entries(Group::Leaders).first().id);
        page()->panel()->openCard();
    }

    /** The view that shows rows of @p kind. */
    [[nodiscard]] QAbstractItemView *viewOf(EntryKind kind) const
    {
        for (auto *view : page()->panel()->findChildren<QAbstractItemView *>()) {
            const QModelIndex row = view->isVisible() ? rowOf(view, kind) : QModelIndex();
            if (row.isValid() && view->visualRect(row).isValid())
                return view;
        }
        return nullptr;
    }

    /** The plain text and the HTML that leave with the first row of @p kind. */
    [[nodiscard]] std::pair<QString, QString> dragged(EntryKind kind) const
    {
        std::pair<QString, QString> data;
        if (!QTest::qWaitFor([&] { return viewOf(kind) != nullptr; }))
            return data;
        QAbstractItemView *view = viewOf(kind);
        const QModelIndex row = rowOf(view, kind);
        view->scrollTo(row);
        const QPoint start = view->visualRect(row).center();
        const auto keep = [&] {
            if (const auto *drag = view->findChild<QDrag *>())
                data = {drag->mimeData()->text(), drag->mimeData()->html()};
        };
        // On most platforms the drag has a loop of its own until it is dropped or given up; where there is no screen it
        // is given up at once.
        QTimer::singleShot(0, view, [&] {
            keep();
            QDrag::cancel();
        });
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, start);
        const QPointF end = start + QPointF(QApplication::startDragDistance() + 5, 0);
        QMouseEvent move(QEvent::MouseMove, end, view->viewport()->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &move);
        keep();
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, end.toPoint());
        QCoreApplication::sendPostedEvents(view, QEvent::DeferredDelete);
        return data;
    }

    const QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestCitations)
#include "tst_citations.moc"
