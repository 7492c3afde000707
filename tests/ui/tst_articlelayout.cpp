// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlelayout.h"
#include "articleview.h"
#include "reading/reader.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** An article that is far longer than what is laid out at once; "Landmark" and its number stand in each paragraph. */
Article longArticle(int paragraphs = 2000)
{
    QString text = u"A long talk by the harbour\n"_s;
    for (int number = 1; number <= paragraphs; ++number)
        text += u"\nLandmark %1 lies %2.\n"_s.arg(number).arg(
            u"beyond the harbour, where ships and nets are kept, "_s.repeated(1 + number % 9));
    return readArticle(text.toUtf8(), u"test.txt"_s).value();
}

} // namespace

/** A long article in a view: what is out of sight is not laid out, and nobody can tell. */
class TestArticleLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        QApplication::setPalette(paletteFor(Scheme::Light));
    }

    void init()
    {
        m_view = std::make_unique<ArticleView>();
        m_view->setReducedMotion(true);
        m_view->resize(812, 700);
        m_view->setArticle(longArticle());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void onlyWhatIsNearIsLaidOut()
    {
        QCOMPARE_LT(laidOut(), 100);
        m_view->showSpan(landmark(1990));
        QCOMPARE_LT(laidOut(), 200);
    }

    void aFarJumpPutsItsTargetAtAThird()
    {
        for (const int number : {1990, 3, 1000, 1020, 990}) {
            m_view->showSpan(landmark(number));
            m_view->grab();
            const QRectF place = m_view->viewportRect(landmark(number));
            QCOMPARE_GE(place.top(), 0.0);
            QCOMPARE_LE(place.bottom(), m_view->viewport()->height());
        }
        m_view->showSpan(landmark(300));
        QCOMPARE_LE(std::abs(m_view->viewportRect(landmark(300)).top() - m_view->viewport()->height() / 3.0), 2.0);
    }

    void nothingMovesWhileTheReaderLooks_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("upwards") << -90;
        QTest::newRow("downwards") << 90;
    }

    void nothingMovesWhileTheReaderLooks()
    {
        QFETCH(const int, step);
        QScrollBar *bar = m_view->verticalScrollBar();
        m_view->showSpan(landmark(1000));
        m_view->grab();
        for (int times = 0; times < 60; ++times) {
            // The beginning of a paragraph in the middle of the screen.
            const ArticleDocument &page = m_view->page();
            const qsizetype middle = (m_view->shownSpan().start + m_view->shownSpan().end) / 2;
            const qsizetype start = page.blocks().at(page.blockAt(middle)).span.start;
            const TextSpan seen{start, start + 1};
            const double before = m_view->viewportRect(seen).top();
            bar->setValue(bar->value() + step);
            m_view->grab(); // paints
            QCOMPARE_LE(std::abs(m_view->viewportRect(seen).top() - (before - step)), 1.0);
        }
    }

    void heightsAreEstimatedWell()
    {
        ArticleLayout &layout = m_view->page().layout();
        const double estimated = layout.documentSize().height();
        layout.layOut(0, 0, 1e9);
        QCOMPARE_GT(laidOut(), 2000);
        const double exact = layout.documentSize().height();
        QCOMPARE_LE(std::abs(estimated - exact), 0.06 * exact);
    }

    void theEndCanBeReached()
    {
        QScrollBar *bar = m_view->verticalScrollBar();
        for (int times = 0; times < 5; ++times) {
            bar->setValue(bar->maximum());
            m_view->grab();
        }
        QVERIFY(!m_view->viewportRect(landmark(2000)).isNull());
        QCOMPARE(bar->value(), bar->maximum());
    }

    void aShortArticleIsLaidOutAtOnce()
    {
        m_view->setArticle(longArticle(40));
        QCOMPARE(laidOut(), m_view->document()->blockCount());
    }

private:
    [[nodiscard]] int laidOut() const
    {
        int count = 0;
        for (QTextBlock block = m_view->document()->begin(); block.isValid(); block = block.next())
            count += block.layout()->lineCount() > 0 ? 1 : 0;
        return count;
    }

    [[nodiscard]] TextSpan landmark(int number) const
    {
        const QString words = u"Landmark %1 "_s.arg(number);
        const qsizetype start = m_view->article().text.indexOf(words);
        return {start, start + words.size() - 1};
    }

    std::unique_ptr<ArticleView> m_view;
};

QTEST_MAIN(TestArticleLayout)
#include "tst_articlelayout.moc"
