// SPDX-License-Identifier: GPL-3.0-or-later
#include "articleview.h"
#include "markscrollbar.h"
#include "reading/reader.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** An article of many paragraphs; "Example" stands once in each. */
Article longArticle(int paragraphs = 60)
{
    QString text = u"A long talk by the harbour\n"_s;
    for (int number = 1; number <= paragraphs; ++number)
        text
            += u"\nParagraph %1 says that Example spoke at length about ships, nets, ropes and all the other things that a harbour needs in winter.\n"_s
                   .arg(number);
    return readArticle(text.toUtf8(), u"test.txt"_s).value();
}

QList<TextSpan> occurrences(const Article &article, const QString &word)
{
    QList<TextSpan> found;
    for (qsizetype at = article.text.indexOf(word); at >= 0; at = article.text.indexOf(word, at + 1))
        found.append({at, at + word.size()});
    return found;
}

Marks mentionsOf(const QList<TextSpan> &spans)
{
    Marks marks;
    for (const TextSpan span : spans)
        marks.mentions.append({.span = span, .strength = Strength::Strong, .form = {}});
    return marks;
}

int pixelsOf(const QImage &image, const QRect &where, const QColor &colour)
{
    int count = 0;
    for (int y = std::max(0, where.top()); y <= std::min(where.bottom(), image.height() - 1); ++y)
        for (int x = std::max(0, where.left()); x <= std::min(where.right(), image.width() - 1); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

class TestArticleView : public QObject
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

    void aJumpPutsItsTargetAtAThird()
    {
        const TextSpan target = occurrences(m_view->article(), u"Example"_s).at(30);
        m_view->showSpan(target);
        const QRectF place = m_view->viewportRect(target);
        QCOMPARE_LE(std::abs(place.top() - m_view->viewport()->height() / 3.0), 2.0);
    }

    void whatIsInTheMiddleStays()
    {
        const QList<TextSpan> targets = occurrences(m_view->article(), u"Example"_s);
        m_view->showSpan(targets.at(30));
        const int before = m_view->verticalScrollBar()->value();
        m_view->showSpan(targets.at(31));
        QCOMPARE(m_view->verticalScrollBar()->value(), before);
        m_view->showSpan(targets.at(45));
        QCOMPARE_NE(m_view->verticalScrollBar()->value(), before);
    }

    void aNearJumpGlidesAndAFarOneDoesNot()
    {
        m_view->setReducedMotion(false);
        const QList<TextSpan> targets = occurrences(m_view->article(), u"Example"_s);
        QScrollBar *bar = m_view->verticalScrollBar();
        QSignalSpy moved(bar, &QScrollBar::valueChanged);
        m_view->showSpan(targets.at(10));
        QTRY_COMPARE_LE(std::abs(m_view->viewportRect(targets.at(10)).top() - m_view->viewport()->height() / 3.0), 2.0);
        QCOMPARE_GT(moved.size(), 1);
        moved.clear();
        m_view->showSpan(targets.at(55));
        QCOMPARE(moved.size(), 1);
    }

    void whatIsCurrentOutlivesAnotherLook()
    {
        Marks marks = mentionsOf(occurrences(m_view->article(), u"Example"_s));
        marks.currentMention = 2;
        m_view->setMarks(marks);
        m_view->setTextZoom(1.5);
        m_view->setTypography(u"Sans Serif"_s, 1.2);
        QApplication::setPalette(paletteFor(Scheme::Dark));
        QCOMPARE(m_view->extraSelections().size(), 1);
        QCOMPARE(m_view->extraSelections().constFirst().cursor.selectedText(), u"Example"_s);
        QApplication::setPalette(paletteFor(Scheme::Light));
    }

    void mentionsAreFilledInTheirColours()
    {
        const Colours &our = colours(Scheme::Light);
        Marks marks = mentionsOf(occurrences(m_view->article(), u"Example"_s).first(3));
        marks.mentions[1].strength = Strength::Medium;
        marks.mentions[2].strength = Strength::Weak;
        m_view->setMarks(marks);
        const QImage image = m_view->viewport()->grab().toImage();
        const auto rect
            = [&](int index) { return m_view->viewportRect(marks.mentions.at(index).span).toAlignedRect(); };
        QCOMPARE_GT(pixelsOf(image, rect(0), our.leader.strong), 100);
        QCOMPARE_GT(pixelsOf(image, rect(1), our.leader.medium), 100);
        QCOMPARE(pixelsOf(image, rect(2), our.leader.strong) + pixelsOf(image, rect(2), our.leader.medium), 0);
        for (int index = 0; index < 3; ++index)
            QCOMPARE_GT(pixelsOf(image, rect(index), our.leader.line), 8);
    }

    void theCurrentMentionStandsOut()
    {
        const Colours &our = colours(Scheme::Light);
        Marks marks = mentionsOf(occurrences(m_view->article(), u"Example"_s));
        marks.currentMention = 1;
        m_view->setMarks(marks);
        const QImage image = m_view->viewport()->grab().toImage();
        const QRect place = m_view->viewportRect(marks.mentions.at(1).span).toAlignedRect();
        QCOMPARE_GT(pixelsOf(image, place, our.leader.current), 100);
        QCOMPARE_GT(pixelsOf(image, place.adjusted(-3, -3, 3, 3), our.leader.line), 40);
    }

    void theCurrentQuoteHasItsBar()
    {
        const Colours &our = colours(Scheme::Light);
        const TextSpan paragraph = m_view->article().paragraphs.at(1).span;
        Marks marks;
        marks.quotes.append({.kind = Quote::Kind::Direct, .content = {paragraph}});
        marks.currentQuote = 0;
        m_view->setMarks(marks);
        const QImage image = m_view->viewport()->grab().toImage();
        const QRect words = m_view->viewportRect(paragraph).toAlignedRect();
        QCOMPARE_GT(pixelsOf(image, words, our.quote.current), 1000);
        QCOMPARE_GT(pixelsOf(image, QRect(words.left() - 20, words.top(), 10, words.height()), our.quote.bar), 100);
        marks.currentQuote = -1;
        m_view->setMarks(marks);
        QCOMPARE(pixelsOf(m_view->viewport()->grab().toImage(), words, our.quote.current), 0);
    }

    void scrollBarShowsEveryMention()
    {
        const Marks marks = mentionsOf(occurrences(m_view->article(), u"Example"_s));
        m_view->setMarks(marks);
        auto *bar = m_view->findChild<MarkScrollBar *>();
        QTRY_COMPARE(bar->marks().size(), marks.mentions.size());
        QVERIFY(std::ranges::is_sorted(bar->marks(), {}, &MarkScrollBar::Mark::place));
        const MarkScrollBar::Mark &last = bar->marks().last();
        QCOMPARE(last.offset, marks.mentions.last().span.start);
        QSignalSpy clicked(m_view.get(), &ArticleView::clicked);
        QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(7, int(bar->markY(last))));
        QCOMPARE(clicked.size(), 1);
        QVERIFY(!m_view->viewportRect(marks.mentions.last().span).isNull());
    }

    void aClickNamesItsWords()
    {
        QSignalSpy clicked(m_view.get(), &ArticleView::clicked);
        const TextSpan word = occurrences(m_view->article(), u"Example"_s).at(1);
        for (const qsizetype offset : {word.start, word.start + 3, word.end - 1}) {
            const QRectF place = m_view->viewportRect({offset, offset + 1});
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place.center().toPoint());
            QCOMPARE(clicked.takeLast().first().toLongLong(), offset);
        }
        const QRectF place = m_view->viewportRect(word);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(20, int(place.center().y())));
        QVERIFY(clicked.isEmpty());
    }

    void zoomKeepsThePlace()
    {
        const TextSpan target = occurrences(m_view->article(), u"Example"_s).at(30);
        m_view->showSpan(target);
        const qsizetype top = m_view->topOffset();
        m_view->setTextZoom(1.5);
        QCOMPARE_LE(std::abs(m_view->topOffset() - top), 80);
        m_view->setTextZoom(9);
        QCOMPARE(m_view->textZoom(), ArticleView::largestZoom);
        m_view->setTextZoom(0.1);
        QCOMPARE(m_view->textZoom(), ArticleView::smallestZoom);
    }

    void theColumnShrinksBeforeItScrolls()
    {
        m_view->resize(500, 600);
        QCOMPARE_LT(m_view->page().columnLeft() + m_view->page().columnWidth(), 500.0);
        QVERIFY(!m_view->horizontalScrollBar()->isVisible());
        m_view->resize(1600, 600);
        QCOMPARE_LE(m_view->page().columnWidth(), 600.0);
        QCOMPARE_GT(m_view->page().columnLeft(), 200.0);
    }

    void copiesTheArticlesOwnCharacters()
    {
        const QString text
            = u"A title here\r\n\r\nThe premier said the\r\nharbour would open soon.\r\n\r\nMore of it came later.\r\n"_s;
        m_view->setArticle(readArticle(text.toUtf8(), u"test.txt"_s).value());
        m_view->selectAll();
        m_view->copy();
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->text(), m_view->article().text.trimmed());
    }

private:
    std::unique_ptr<ArticleView> m_view;
};

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
