// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "articledocument.h"
#include "marks.h"

#include <QTextBrowser>
#include <QTimer>
#include <QVariantAnimation>

#include <functional>

namespace readout {

class MarkScrollBar;

/** The article, set for reading, with what is selected lit in it. It knows no briefing: it is told what to light and
 *  says where the reader clicks. */
class ArticleView : public QTextBrowser
{
    Q_OBJECT
    Q_PROPERTY(double textZoom READ textZoom WRITE setTextZoom NOTIFY textZoomChanged)

public:
    /** What a place in the text is, for the tool tip and for a screen reader; empty for nothing. */
    using Describer = std::function<QString(qsizetype offset)>;

    explicit ArticleView(QWidget *parent = nullptr);

    /** Shows @p article from its top, nothing lit. */
    void setArticle(const Article &article);
    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const ArticleDocument &page() const { return *m_page; }

    /** Lights @p marks and nothing else; does not move the page. */
    void setMarks(const Marks &marks);
    [[nodiscard]] const Marks &marks() const { return m_marks; }

    /** Frames @p hits, in reading order, and selects the words of the one at @p current (-1: none). */
    void setHits(const QList<TextSpan> &hits, qsizetype current);

    void setDescriber(const Describer &describer);

    /** Brings @p span into sight: at a third of the height, unless it stands in the middle already. Puts the text
     *  cursor at its start. */
    void showSpan(TextSpan span);

    /** The words in sight. */
    [[nodiscard]] TextSpan shownSpan() const;
    /** Where @p span is in the viewport; null where it is out of sight. */
    [[nodiscard]] QRectF viewportRect(TextSpan span) const;
    /** The place that the reader has come to: the text cursor's where it is in sight, else the first line's. */
    [[nodiscard]] qsizetype readingOffset() const;
    /** The place at which a jump would put its target now: what to jump to in order to see this page again. */
    [[nodiscard]] qsizetype targetOffset() const;
    /** The words that the reader has selected; empty for none. */
    [[nodiscard]] TextSpan selectedSpan() const;
    /** The first line in sight, to come back to. */
    [[nodiscard]] qsizetype topOffset() const;
    /** Puts the line at @p offset at the top, at once. */
    void setTopOffset(qsizetype offset);

    [[nodiscard]] double textZoom() const { return m_zoom; }
    void setTextZoom(double zoom);
    static constexpr double smallestZoom = 0.8;
    static constexpr double largestZoom = 2;
    void zoomByStep(int steps);

    /** Sets the text in @p family, empty for the program's own, and in lines @p measure times as long as designed. */
    void setTypography(const QString &family, double measure);

    /** Whether pages move at once rather than glide. */
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    /** Whether single letters mean something: J and K, which scroll, and the keys of the view's actions. */
    void setLetterKeys(bool work);

signals:
    /** A click, not a drag, on the words at @p offset. */
    void clicked(qsizetype offset);
    /** The reader has come to another paragraph or section. */
    void readingOffsetChanged(qsizetype offset);
    void textZoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

private:
    void rebuild();
    void layOutColumn();
    void settle();
    /** Does what @p layOut does; what stands at the top of the viewport stays there. */
    void keepStill(const std::function<void()> &layOut);
    void updateScrollBarMarks();
    void updateEmphasis();
    [[nodiscard]] bool hasReducedMotion() const;
    [[nodiscard]] std::optional<qsizetype> offsetUnder(QPoint position) const;
    [[nodiscard]] double noteRoom() const;

    Article m_article;
    ArticleDocument *m_page = nullptr;
    Marks m_marks;
    QList<TextSpan> m_hits;
    qsizetype m_currentHit = -1;
    Describer m_describer;
    MarkScrollBar *m_scrollBar;
    QVariantAnimation m_glide;
    QTimer m_scrollBarMarks; ///< due once the page has its new height
    QPoint m_pressed;
    double m_zoom = 1;
    QString m_family;
    double m_measure = 1;
    bool m_reducedMotion = false;
    bool m_letterKeys = true;
    bool m_rebuilding = false;
    bool m_settling = false;
    bool m_caretShown = false; ///< once the reader has moved it by the keyboard
    qsizetype m_lastReadingOffset = -1;
};

} // namespace readout
