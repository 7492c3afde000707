// SPDX-License-Identifier: GPL-3.0-or-later
#include "paneltree.h"

#include "model/briefingmodel.h"
#include "panelpaint.h"
#include "theme/icons.h"
#include "theme/space.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int headHeight = 28;
constexpr int arrowSide = 12;
constexpr int nameColumn = 150; ///< what names need at least
constexpr int columnGap = 6;
constexpr int tallest = 4000; ///< pixels; no screen shows more rows

bool isGroup(const QModelIndex &index)
{
    return index.isValid() && index.data(BriefingModel::IdRole).value<EntryId>().isNull();
}

} // namespace

PanelHeader::PanelHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setStretchLastSection(false);
    setMinimumSectionSize(10);
    setFocusPolicy(Qt::NoFocus);
}

bool PanelHeader::isLast(int logicalIndex) const
{
    int last = count() - 1;
    while (last > 0 && isSectionHidden(last))
        --last;
    return logicalIndex == last;
}

int PanelHeader::textRight(int logicalIndex) const
{
    const int right = sectionViewportPosition(logicalIndex) + sectionSize(logicalIndex);
    const bool last = isLast(logicalIndex);
    return right - (last ? paint::scaled(space::panelPadding, font()) : m_gap);
}

QSize PanelHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), paint::scaled(headHeight, font())};
}

QSize PanelHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString text = model() ? model()->headerData(logicalIndex, orientation()).toString() : QString();
    QFont bold = fontFor(TextStyle::Small, font());
    bold.setWeight(QFont::DemiBold);
    const int width = QFontMetrics(bold).horizontalAdvance(text) + arrowSide + columnGap;
    const bool last = isLast(logicalIndex);
    return {width + (last ? paint::scaled(space::panelPadding, font()) : 0), sizeHint().height()};
}

void PanelHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const int bottom = viewport()->height() - 1;
    painter.fillRect(0, bottom, viewport()->width(), 1, coloursFor(palette()).line);
}

void PanelHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Colours &colours = coloursFor(palette());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    QFont small = fontFor(TextStyle::Small, font());
    if (sorted)
        small.setWeight(QFont::DemiBold);
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    const QVariant alignment = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const bool atRight = alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
    const double width = QFontMetricsF(small).horizontalAdvance(text);
    QRectF words = rect;
    if (atRight) {
        words.setRight(textRight(logicalIndex));
        words.setLeft(std::max<double>(rect.left(), words.right() - width - 1));
    } else {
        words.setLeft(rect.left() + (visualIndex(logicalIndex) == 0 ? paint::scaled(space::panelPadding, font()) : 0));
    }
    paint::drawLine(*painter, words, text, small, sorted ? colours.text : colours.secondText,
                    (atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (!sorted || text.isEmpty())
        return;
    const QString arrow = sortIndicatorOrder() == Qt::DescendingOrder ? u"down"_s : u"up"_s;
    const double left = atRight ? words.left() - arrowSide - 1 : words.left() + width + 1;
    drawIcon(*painter, QRectF(left, rect.center().y() - arrowSide / 2.0 + 1, arrowSide, arrowSide), arrow,
             colours.text);
}

PanelTree::PanelTree(QWidget *parent)
    : QTreeView(parent)
    , m_header(new PanelHeader(this))
{
    setHeader(m_header);
    // setHeader() makes the head that of a view that does not sort by itself.
    m_header->setSectionsClickable(true);
    m_header->setSortIndicatorShown(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideNone);
    setUniformRowHeights(false);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    viewport()->setAutoFillBackground(true);
    m_header->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_header->viewport()->setAutoFillBackground(true);
}

void PanelTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    if (!model)
        return;
    layOutColumns();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] { updateGeometry(); });
}

void PanelTree::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    updateGeometry();
}

int PanelTree::rowsHeight() const
{
    int height = isHeaderHidden() ? 0 : m_header->sizeHint().height();
    if (!model())
        return height;
    for (QModelIndex index = model()->index(0, 0, rootIndex()); index.isValid() && height < tallest;
         index = indexBelow(index))
        height += rowHeight(index);
    return height;
}

QSize PanelTree::sizeHint() const
{
    return m_fitsRows ? QSize(QTreeView::sizeHint().width(), rowsHeight()) : QTreeView::sizeHint();
}

QSize PanelTree::minimumSizeHint() const
{
    if (!m_fitsRows)
        return QTreeView::minimumSizeHint();
    // Two rows and a half: it can be seen that there is more.
    const QModelIndex first = model() ? model()->index(0, 0, rootIndex()) : QModelIndex();
    return {0, std::min(rowsHeight(), first.isValid() ? rowHeight(first) * 5 / 2 : 0)};
}

void PanelTree::setColumnWidths(ColumnWidths widths)
{
    m_columnWidths = std::move(widths);
    layOutColumns();
}

void PanelTree::layOutColumns()
{
    if (!model())
        return;
    if (m_columnWidths) {
        const QList<int> widths = m_columnWidths(viewport()->width());
        for (int column = 0; column < widths.size(); ++column)
            m_header->resizeSection(column, widths.at(column));
        return;
    }
    for (int column = 1; column < m_header->count(); ++column) {
        m_header->setSectionHidden(column, false);
        m_header->resizeSection(column, m_header->sectionSizeHint(column));
    }
    const auto taken = [this] {
        int width = 0;
        for (int column = 1; column < m_header->count(); ++column)
            width += m_header->sectionSize(column);
        return width;
    };
    for (const int column : std::as_const(m_spareColumns)) {
        if (viewport()->width() - taken() >= paint::scaled(nameColumn, font()))
            break;
        m_header->setSectionHidden(column, true);
    }
    m_header->resizeSection(0, std::max(0, viewport()->width() - taken()));
}

void PanelTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    layOutColumns();
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout(); // a row may take more lines now
        updateGeometry();
    }
    if (currentIndex().isValid())
        scrollTo(currentIndex()); // what the reader is at stays in sight
}

void PanelTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initViewItemOption(&row);
    row.rect = QRect(0, option.rect.top(), viewport()->width(), option.rect.height());
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex().siblingAtColumn(0));
    row.state.setFlag(QStyle::State_MouseOver, index == m_hovered);
    row.state.setFlag(QStyle::State_Open, isExpanded(index));
    row.index = index;
    itemDelegate()->paint(painter, row, index);
}

void PanelTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // A group draws its own arrow.
}

void PanelTree::toggle(const QModelIndex &group)
{
    setExpanded(group, !isExpanded(group));
}

void PanelTree::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback byReader(m_byReader, true);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        if (isGroup(currentIndex()))
            toggle(currentIndex());
        else
            Q_EMIT rowOpened(currentIndex());
        event->accept();
        return;
    }
    // Readers expect these from a folder tree; there is one column to move in.
    if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && isGroup(currentIndex())) {
        setExpanded(currentIndex(), event->key() == Qt::Key_Right);
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape) { // QAbstractItemView would swallow it
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void PanelTree::mousePressEvent(QMouseEvent *event)
{
    const QScopedValueRollback byReader(m_byReader, true);
    QTreeView::mousePressEvent(event);
}

void PanelTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid()
        || index.siblingAtColumn(0) != currentIndex().siblingAtColumn(0))
        return;
    if (isGroup(index)) {
        toggle(index.siblingAtColumn(0));
        return;
    }
    if (m_opensOnClick)
        Q_EMIT rowOpened(index.siblingAtColumn(0));
}

void PanelTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint()).siblingAtColumn(0);
    if (!m_opensOnClick && index.isValid() && !isGroup(index))
        Q_EMIT rowOpened(index);
}

void PanelTree::hover(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    m_hovered = index;
    viewport()->update();
}

void PanelTree::mouseMoveEvent(QMouseEvent *event)
{
    const QScopedValueRollback byReader(m_byReader, event->buttons() != Qt::NoButton);
    QTreeView::mouseMoveEvent(event);
    hover(indexAt(event->position().toPoint()).siblingAtColumn(0));
}

void PanelTree::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    hover({});
}

void PanelTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_byReader && current.isValid() && !isGroup(current))
        Q_EMIT rowChosen(current.siblingAtColumn(0));
}

} // namespace readout
