// SPDX-License-Identifier: GPL-3.0-or-later
#include "markscrollbar.h"

#include "theme/colours.h"
#include "theme/space.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace readout {

namespace {

constexpr double markHeight = 3;
constexpr double currentHeight = 7;
constexpr double laneWidth = 4;
constexpr double shortestHandle = 24;
/** How far from a mark a click still means it. */
constexpr double reach = 3;

} // namespace

MarkScrollBar::MarkScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
    setMouseTracking(true);
}

QSize MarkScrollBar::sizeHint() const
{
    return {space::scrollBar, QScrollBar::sizeHint().height()};
}

void MarkScrollBar::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    update();
}

double MarkScrollBar::markY(const Mark &mark) const
{
    return mark.place * height();
}

QRectF MarkScrollBar::handle() const
{
    const double whole = maximum() - minimum() + pageStep();
    const double length = std::max(shortestHandle, pageStep() / whole * height());
    const double way = height() - length;
    const double top = maximum() > minimum() ? way * (value() - minimum()) / (maximum() - minimum()) : 0;
    return {2.5, top, width() - 5.0, length};
}

void MarkScrollBar::paintEvent(QPaintEvent *)
{
    const Colours &our = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), our.panel);
    painter.fillRect(QRectF(0, 0, 1, height()), our.line);
    painter.setRenderHint(QPainter::Antialiasing);
    if (maximum() > minimum()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isSliderDown() ? our.controlLine : underMouse() ? our.disabled : our.press);
        const QRectF bar = handle();
        painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto paintMark = [&](const Mark &mark) {
        const double tall = mark.isCurrent ? currentHeight : markHeight;
        QRectF place(1, std::round(markY(mark) - tall / 2), width() - 1, tall);
        if (mark.lane == Lane::LeftEdge)
            place.setWidth(laneWidth);
        else if (mark.lane == Lane::RightHalf)
            place.setLeft(width() / 2.0);
        if (mark.isCurrent)
            painter.fillRect(place.adjusted(-1, -1, 1, 1), our.paper);
        painter.fillRect(place, mark.colour);
    };
    for (const bool current : {false, true})
        for (const Mark &mark : m_marks)
            if (mark.isCurrent == current)
                paintMark(mark);
}

const MarkScrollBar::Mark *MarkScrollBar::markAt(QPointF position) const
{
    const Mark *nearest = nullptr;
    double distance = reach + 1;
    for (const Mark &mark : m_marks) {
        const double away = std::abs(markY(mark) - position.y());
        if (away < distance) {
            distance = away;
            nearest = &mark;
        }
    }
    return nearest;
}

void MarkScrollBar::mousePressEvent(QMouseEvent *event)
{
    const Mark *mark = event->button() == Qt::LeftButton ? markAt(event->position()) : nullptr;
    if (mark == nullptr) {
        QScrollBar::mousePressEvent(event);
        return;
    }
    event->accept();
    emit markClicked(mark->offset);
}

void MarkScrollBar::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(markAt(event->position()) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QScrollBar::mouseMoveEvent(event);
}

bool MarkScrollBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Mark *mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(), mark != nullptr && m_describer ? m_describer(mark->offset) : QString(),
                           this);
        return true;
    }
    return QScrollBar::event(event);
}

} // namespace readout
