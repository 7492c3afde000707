// SPDX-License-Identifier: GPL-3.0-or-later
#include "paneltabbar.h"

#include "panelpaint.h"
#include "theme/space.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace readout {

namespace {

constexpr int widePadding = 14;
constexpr int tightPadding = 5;
constexpr int tightBelow = 340; ///< pixels of panel
constexpr int wideGap = 8;      ///< between name and badge
constexpr int tightGap = 5;
constexpr int underline = 3;

} // namespace

PanelTabBar::PanelTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void PanelTabBar::setCount(int index, int count)
{
    setTabData(index, count);
    setAccessibleTabName(index, count < 0 ? tabText(index) : tr("%1, %2").arg(tabText(index)).arg(count));
    fit();
    setTabText(index, tabText(index)); // lays the tabs out anew
}

int PanelTabBar::count(int index) const
{
    const QVariant number = tabData(index);
    return number.isValid() ? number.toInt() : -1;
}

int PanelTabBar::padding() const
{
    return m_tight ? tightPadding : widePadding;
}

int PanelTabBar::gap() const
{
    return m_tight ? tightGap : wideGap;
}

QFont PanelTabBar::tabFont(bool current) const
{
    QFont tab = font();
    tab.setWeight(current ? QFont::DemiBold : QFont::Normal);
    return tab;
}

QSize PanelTabBar::tabSizeHint(int index) const
{
    // As wide as when it is current, so that tabs do not move under the pointer.
    const int text = QFontMetrics(tabFont(true)).horizontalAdvance(tabText(index));
    const int number = count(index);
    const int badge = number < 0
        ? 0
        : gap() + static_cast<int>(std::ceil(paint::badgeSize(number, fontFor(TextStyle::Small, font())).width()));
    return {2 * padding() + text + badge, paint::scaled(space::tabBar, font())};
}

QSize PanelTabBar::minimumTabSizeHint(int index) const
{
    return {std::min(60, tabSizeHint(index).width()), tabSizeHint(index).height()};
}

QSize PanelTabBar::sizeHint() const
{
    int width = 0;
    for (int index = 0; index < count(); ++index)
        width += tabSizeHint(index).width();
    return {width, paint::scaled(space::tabBar, font())};
}

QSize PanelTabBar::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void PanelTabBar::fit()
{
    m_tight = false;
    m_tight = width() < paint::scaled(tightBelow, font()) || width() < sizeHint().width();
}

void PanelTabBar::resizeEvent(QResizeEvent *event)
{
    fit();
    QTabBar::resizeEvent(event);
}

void PanelTabBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    const QFont small = fontFor(TextStyle::Small, font());
    for (int index = 0; index < count(); ++index) {
        const bool current = index == currentIndex();
        const QRectF tab = tabRect(index);
        const QRectF inner = tab.adjusted(padding(), 0, -padding(), 0);
        const QSizeF badge = count(index) < 0 ? QSizeF() : paint::badgeSize(count(index), small);
        const QFont style = tabFont(current);
        const double room = inner.width() - (badge.isEmpty() ? 0 : badge.width() + gap());
        const QColor ink = current || index == m_hovered ? colours.text : colours.secondText;
        const QString text = fontMetrics().elidedText(tabText(index), Qt::ElideRight, static_cast<int>(room) + 4);
        painter.setFont(style);
        painter.setPen(ink);
        painter.drawText(QRectF(inner.left(), inner.top(), room + 4, inner.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         text);
        if (!badge.isEmpty()) {
            const double left = inner.left() + QFontMetricsF(style).horizontalAdvance(text) + gap();
            const QRectF place(std::round(left), std::round(inner.center().y() - badge.height() / 2), badge.width(),
                               badge.height());
            paint::drawBadge(painter, place, count(index), small, current ? colours.pledged.text : colours.secondText,
                             current ? colours.pledged.fill : colours.press);
        }
        if (current)
            painter.fillRect(QRectF(tab.left() + padding() - 1, tab.bottom() - underline, inner.width() + 2, underline),
                             colours.accent);
        if (current && hasFocus())
            paint::drawFocus(painter, tab.adjusted(2, 4, -2, -5), colours, space::controlRadius);
    }
}

void PanelTabBar::mouseMoveEvent(QMouseEvent *event)
{
    QTabBar::mouseMoveEvent(event);
    const int hovered = tabAt(event->position().toPoint());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void PanelTabBar::leaveEvent(QEvent *event)
{
    QTabBar::leaveEvent(event);
    m_hovered = -1;
    update();
}

} // namespace readout
