// SPDX-License-Identifier: GPL-3.0-or-later
#include "articleview.h"

#include "articlelayout.h"
#include "markpainter.h"
#include "markscrollbar.h"
#include "theme/space.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTextBlock>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int glideTime = 140;  ///< ms
constexpr int marksDelay = 100; ///< ms until the scroll bar follows a new height of the page
constexpr double zoomStep = 0.1;
/** Where a jump puts its target, and where a target need not move, as parts of the height. */
constexpr double targetPlace = 1.0 / 3;
constexpr double stillFrom = 0.2;
constexpr double stillTo = 0.8;

constexpr int narrowGutter = 58;
constexpr int narrowRight = 34;
constexpr int narrowestNotes = 90;
/** As many characters as a line has at least, in the width of the average character. */
constexpr int fewestCharacters = 40;

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QTextBrowser(parent)
    , m_scrollBar(new MarkScrollBar(this))
{
    setObjectName(u"article"_s);
    setAccessibleName(tr("Article"));
    setVerticalScrollBar(m_scrollBar);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setMouseTracking(true);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    m_glide.setDuration(glideTime);
    connect(&m_glide, &QVariantAnimation::valueChanged, m_scrollBar,
            [this](const QVariant &value) { m_scrollBar->setValue(value.toInt()); });
    connect(m_scrollBar, &MarkScrollBar::markClicked, this, [this](qsizetype offset) {
        showSpan({offset, offset + 1});
        emit clicked(offset);
    });
    const auto announce = [this] {
        const qsizetype offset = readingOffset();
        if (offset != m_lastReadingOffset && !m_rebuilding) {
            m_lastReadingOffset = offset;
            emit readingOffsetChanged(offset);
        }
    };
    m_scrollBarMarks.setSingleShot(true);
    connect(&m_scrollBarMarks, &QTimer::timeout, this, &ArticleView::updateScrollBarMarks);
    connect(m_scrollBar, &QScrollBar::valueChanged, this, &ArticleView::settle);
    connect(m_scrollBar, &QScrollBar::valueChanged, this, announce);
    connect(this, &QTextEdit::cursorPositionChanged, this, announce);
    rebuild();
}

void ArticleView::setArticle(const Article &article)
{
    m_glide.stop();
    m_article = article;
    m_marks = {};
    m_hits.clear();
    m_currentHit = -1;
    rebuild();
    m_scrollBar->setValue(0);
}

void ArticleView::rebuild()
{
    m_rebuilding = true;
    const qsizetype top = m_page != nullptr ? topOffset() : 0;
    const qsizetype cursorOffset = m_page != nullptr ? m_page->offsetOf(textCursor().position()) : 0;
    setExtraSelections({}); // they stand in the old page
    auto *page = new ArticleDocument(
        m_article, {.windowFont = font(), .colours = coloursFor(palette()), .zoom = m_zoom, .family = m_family}, this);
    ArticleDocument *old = std::exchange(m_page, page);
    layOutColumn();
    setDocument(page);
    setCursorWidth(m_caretShown ? 1 : 0); // the document keeps it
    connect(&page->layout(), &ArticleLayout::documentSizeChanged, &m_scrollBarMarks,
            [this] { m_scrollBarMarks.start(marksDelay); }); // a long article gets its height bit by bit
    delete old;
    QTextCursor cursor(page);
    cursor.setPosition(page->positionOf(cursorOffset));
    setTextCursor(cursor);
    setTopOffset(top);
    settle();
    updateEmphasis();
    updateScrollBarMarks();
    m_rebuilding = false;
}

void ArticleView::settle()
{
    // A screen beyond either end, so that nothing moves while the reader looks.
    const double screen = viewport()->height();
    keepStill([&] { m_page->layout().layOut(m_scrollBar->value(), screen, 2 * screen); });
}

void ArticleView::keepStill(const std::function<void()> &layOut)
{
    if (m_settling)
        return;
    const QScopedValueRollback settling(m_settling, true);
    const int top = m_scrollBar->value();
    const int block = m_page->layout().blockAt(top);
    const double before = m_page->layout().topOf(block);
    layOut();
    const auto shift = static_cast<int>(std::round(m_page->layout().topOf(block) - before));
    if (shift == 0)
        return;
    m_scrollBar->setValue(top + shift);
    viewport()->update();
}

void ArticleView::layOutColumn()
{
    const double width = viewport()->width();
    const double scale = typeScale(font());
    const double measure = space::measure * scale * m_zoom * m_measure;
    const double fewest = fewestCharacters * QFontMetricsF(fontFor(TextStyle::Body, font(), m_zoom)).averageCharWidth();
    const double notes = 130 * scale;
    // Room goes first to the column, then to the gutter, then to the notes; what is left stands at both sides.
    const double gutter = std::clamp(width - measure - narrowRight, double(narrowGutter), double(space::gutter));
    const double column = std::max(std::min(measure, width - gutter - narrowRight), std::min(fewest, width - 16));
    const double spare = std::max(0.0, width - gutter - column - notes);
    m_page->setColumn(std::max(8.0, std::min(gutter + spare / 2, width - column - 8)), column, width);
}

double ArticleView::noteRoom() const
{
    const double room = viewport()->width() - m_page->columnLeft() - m_page->columnWidth();
    return room >= narrowestNotes ? room : 0;
}

void ArticleView::setDescriber(const Describer &describer)
{
    m_describer = describer;
    m_scrollBar->setDescriber(describer);
}

void ArticleView::setMarks(const Marks &marks)
{
    m_marks = marks;
    updateEmphasis();
    m_scrollBarMarks.start(0); // the words light up first
    viewport()->update();
}

void ArticleView::setHits(const QList<TextSpan> &hits, qsizetype current)
{
    m_hits = hits;
    m_currentHit = current;
    if (current >= 0) {
        QTextCursor cursor(m_page);
        cursor.setPosition(m_page->positionOf(hits.at(current).start));
        cursor.setPosition(m_page->positionOf(hits.at(current).end - 1) + 1, QTextCursor::KeepAnchor);
        showSpan(hits.at(current));
        setTextCursor(cursor);
    } else if (textCursor().hasSelection()) {
        QTextCursor cursor = textCursor();
        cursor.clearSelection();
        setTextCursor(cursor);
    }
    updateScrollBarMarks();
    viewport()->update();
}

void ArticleView::updateEmphasis()
{
    // Words on the fill of what is current need dark letters in both schemes.
    const Colours &our = coloursFor(palette());
    QList<ExtraSelection> selections;
    const auto emphasise = [&](TextSpan span, bool heavier) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(m_page);
        selection.cursor.setPosition(m_page->positionOf(span.start));
        selection.cursor.setPosition(m_page->positionOf(span.end - 1) + 1, QTextCursor::KeepAnchor);
        selection.format.setForeground(our.markText);
        // Bold letters would be wider and set the paragraph anew; a thin edge of ink would not.
        if (heavier)
            selection.format.setTextOutline(QPen(our.markText, 0.6));
        selections.append(selection);
    };
    if (m_marks.currentMention >= 0)
        emphasise(m_marks.mentions.at(m_marks.currentMention).span, false);
    if (m_marks.currentCommitment >= 0)
        for (const TextSpan amount : m_marks.commitments.at(m_marks.currentCommitment).amounts)
            emphasise(amount, true);
    setExtraSelections(selections);
}

void ArticleView::updateScrollBarMarks()
{
    const Colours &our = coloursFor(palette());
    QList<MarkScrollBar::Mark> marks;
    const auto add = [&](qsizetype offset, MarkScrollBar::Lane lane, const QColor &colour, bool isCurrent) {
        marks.append({.place = std::clamp(m_page->placeOf(offset), 0.0, 1.0),
                      .offset = offset,
                      .lane = lane,
                      .colour = colour,
                      .isCurrent = isCurrent});
    };
    const QColor hue = m_marks.hue == MarkHue::Leader ? our.leader.line : our.country.line;
    for (qsizetype index = 0; index < m_marks.mentions.size(); ++index)
        add(m_marks.mentions.at(index).span.start, MarkScrollBar::Lane::Full, hue, index == m_marks.currentMention);
    if (m_marks.hue == MarkHue::Commitment)
        for (qsizetype index = 0; index < m_marks.commitments.size(); ++index)
            add(m_marks.commitments.at(index).action.start, MarkScrollBar::Lane::Full, our.commitment.line,
                index == m_marks.currentCommitment);
    for (const QuoteMark &quote : m_marks.quotes)
        if (!quote.content.isEmpty())
            add(quote.content.first().start, MarkScrollBar::Lane::LeftEdge, our.quote.bar, false);
    for (qsizetype index = 0; index < m_hits.size(); ++index)
        add(m_hits.at(index).start, MarkScrollBar::Lane::RightHalf, our.text, index == m_currentHit);
    m_scrollBar->setMarks(marks);
}

void ArticleView::showSpan(TextSpan span)
{
    const TextSpan seen = span.isEmpty() ? TextSpan{span.start, span.start + 1} : span;
    const double screen = viewport()->height();
    // As far as a page glides.
    keepStill([&] { m_page->layOutAround(seen.start, 2 * screen, 2 * screen); });
    const QList<LinePiece> pieces = m_page->piecesOf(seen);
    const double height = viewport()->height();
    const int now = m_scrollBar->value();
    bool isStill = pieces.isEmpty();
    if (!isStill) {
        const double top = pieces.first().band.top() - now;
        const double bottom = pieces.last().band.bottom() - now;
        isStill = top >= height * stillFrom && bottom <= height * stillTo;
    }
    m_glide.stop();
    const int target = isStill ? now : static_cast<int>(std::round(pieces.first().band.top() - height * targetPlace));
    const bool glides = !isStill && !hasReducedMotion() && std::abs(target - now) <= 2 * height;
    if (!glides)
        m_scrollBar->setValue(target);

    QTextCursor cursor(m_page);
    cursor.setPosition(m_page->positionOf(span.start));
    setTextCursor(cursor);
    if (!glides)
        return;
    // The cursor has brought its line to the nearest edge.
    m_scrollBar->setValue(now);
    m_glide.setStartValue(now);
    m_glide.setEndValue(std::clamp(target, m_scrollBar->minimum(), m_scrollBar->maximum()));
    m_glide.start();
}

bool ArticleView::hasReducedMotion() const
{
    return m_reducedMotion || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
}

TextSpan ArticleView::shownSpan() const
{
    if (m_page->blocks().isEmpty())
        return {};
    const ArticleLayout *layout = &m_page->layout();
    const double top = m_scrollBar->value();
    const double left = m_page->columnLeft();
    const double right = left + m_page->columnWidth();
    const int first = layout->hitTest({left, top}, Qt::FuzzyHit);
    const int last = layout->hitTest({right, top + viewport()->height()}, Qt::FuzzyHit);
    return {m_page->offsetOf(std::max(0, first)), m_page->offsetOf(std::max(0, last))};
}

QRectF ArticleView::viewportRect(TextSpan span) const
{
    QRectF whole;
    for (const LinePiece &piece : m_page->piecesOf(span))
        whole = whole.united(piece.band);
    whole.translate(0, -m_scrollBar->value());
    return whole.intersects(QRectF(viewport()->rect())) ? whole : QRectF();
}

qsizetype ArticleView::readingOffset() const
{
    const qsizetype offset = m_page->offsetOf(textCursor().position());
    const TextSpan shown = shownSpan();
    return shown.contains(offset) ? offset : shown.start;
}

qsizetype ArticleView::targetOffset() const
{
    const QPointF place(m_page->columnLeft(), m_scrollBar->value() + viewport()->height() * targetPlace);
    return m_page->offsetOf(std::max(0, m_page->layout().hitTest(place, Qt::FuzzyHit)));
}

TextSpan ArticleView::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    return {m_page->offsetOf(cursor.selectionStart()), m_page->offsetOf(cursor.selectionEnd())};
}

qsizetype ArticleView::topOffset() const
{
    return shownSpan().start;
}

void ArticleView::setTopOffset(qsizetype offset)
{
    m_glide.stop();
    const double screen = viewport()->height();
    m_page->layOutAround(offset, screen, 2 * screen);
    const double top = offset == 0 ? 0 : m_page->lineTop(offset);
    m_scrollBar->setValue(static_cast<int>(top));
}

void ArticleView::setTextZoom(double zoom)
{
    const double wanted = std::clamp(std::round(zoom * 10) / 10, smallestZoom, largestZoom);
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    m_zoom = wanted;
    rebuild();
    emit textZoomChanged(m_zoom);
}

void ArticleView::setTypography(const QString &family, double measure)
{
    if (family == m_family && qFuzzyCompare(measure, m_measure))
        return;
    m_family = family;
    m_measure = measure;
    rebuild();
}

void ArticleView::zoomByStep(int steps)
{
    setTextZoom(m_zoom + steps * zoomStep);
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    const Colours &our = coloursFor(palette());
    const TextSpan shown = shownSpan();
    // A line more at either end, for what reaches over the edge.
    const TextSpan wide{std::max(qsizetype(0), shown.start - 200), shown.end + 200};
    const MarkPainter marks(*m_page, m_marks, our, font(), wide);
    const QPointF origin(0, -m_scrollBar->value());
    {
        QPainter painter(viewport());
        painter.translate(origin);
        marks.paintFills(painter);
    }
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    painter.translate(origin);
    marks.paintLines(painter);
    marks.paintHits(painter, m_hits);
    marks.paintBars(painter);
    marks.paintNotes(painter, noteRoom());
    marks.paintFurniture(painter);
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    const qsizetype top = topOffset();
    const bool isAtTop = m_scrollBar->value() == 0;
    layOutColumn();
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        setTopOffset(isAtTop ? 0 : top);
    settle();
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

std::optional<qsizetype> ArticleView::offsetUnder(QPoint position) const
{
    const QPointF place = position + QPointF(0, m_scrollBar->value());
    const int hit = m_page->layout().hitTest(place, Qt::ExactHit);
    if (hit < 0)
        return std::nullopt;
    // hitTest answers the nearest gap between characters: the one under the pointer may be the one before.
    const qsizetype after = m_page->offsetOf(hit);
    for (const qsizetype offset : {after, after - 1}) {
        if (offset < 0)
            continue;
        for (const LinePiece &piece : m_page->piecesOf({offset, offset + 1}))
            if (piece.band.contains(place))
                return offset;
    }
    return std::nullopt;
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QTextBrowser::mousePressEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const bool isDrag = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || isDrag || textCursor().hasSelection())
        return;
    if (const std::optional<qsizetype> offset = offsetUnder(event->pos()))
        emit clicked(*offset);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    const std::optional<qsizetype> offset = offsetUnder(event->pos());
    const bool isOnMention = offset && m_describer && !m_describer(*offset).isEmpty();
    viewport()->setCursor(isOnMention ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->angleDelta().y() != 0)
            zoomByStep(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    m_glide.stop();
    QTextBrowser::wheelEvent(event);
}

void ArticleView::setLetterKeys(bool work)
{
    m_letterKeys = work;
    for (QAction *action : actions())
        action->setEnabled(work);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (m_letterKeys && event->modifiers() == Qt::NoModifier
        && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        m_scrollBar->triggerAction(event->key() == Qt::Key_J ? QAbstractSlider::SliderSingleStepAdd
                                                             : QAbstractSlider::SliderSingleStepSub);
        return;
    }
    const bool moves = event->modifiers().testFlag(Qt::ShiftModifier) || event->key() == Qt::Key_Left
        || event->key() == Qt::Key_Right;
    if (moves && !m_caretShown) {
        m_caretShown = true;
        setCursorWidth(1);
    }
    QTextBrowser::keyPressEvent(event);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<qsizetype> offset = offsetUnder(help->pos());
        QToolTip::showText(help->globalPos(), offset && m_describer ? m_describer(*offset) : QString(), viewport());
        return true;
    }
    return QTextBrowser::viewportEvent(event);
}

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    auto *copy = new QMimeData;
    copy->setText(selectedSpan().in(m_article.text).toString());
    return copy;
}

QVariant ArticleView::loadResource(int, const QUrl &)
{
    return {}; // an article fetches nothing by itself
}

} // namespace readout
