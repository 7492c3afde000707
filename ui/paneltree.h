// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTreeView>

#include <functional>

namespace readout {

/** The head of a panel's list: words in small type, right-aligned numbers, an arrow at the sorted column. */
class PanelHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit PanelHeader(QWidget *parent = nullptr);

    /** The right edge of the words or numbers of column @p logicalIndex, in viewport coordinates. */
    [[nodiscard]] int textRight(int logicalIndex) const;
    /** Keeps words and numbers @p gap pixels from the next column. None by default. */
    void setColumnGap(int gap) { m_gap = gap; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] bool isLast(int logicalIndex) const; ///< of those shown

    int m_gap = 0;
};

/** A list of the side panel: whole rows painted by the delegate, groups that fold, no lines, no indentation. */
class PanelTree : public QTreeView
{
    Q_OBJECT

public:
    explicit PanelTree(QWidget *parent = nullptr);

    [[nodiscard]] PanelHeader *panelHeader() const { return m_header; }
    /** Makes the list as high as its rows where there is room, instead of taking all. */
    void setFitsRows(bool fits);

    /** Whether a click opens the row besides choosing it; Enter and a double click always do. On by default. */
    void setOpensOnClick(bool opens) { m_opensOnClick = opens; }
    /** How wide the columns are in a list of @p width pixels; by their titles and the rest for the first, by default.
     */
    using ColumnWidths = std::function<QList<int>(int width)>;
    void setColumnWidths(ColumnWidths widths);
    /** Which columns a narrow list goes without, the first first, so that names can be read. */
    void setSpareColumns(const QList<int> &columns) { m_spareColumns = columns; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /** Up, Down or another key made @p index the current row, or a click did. */
    void rowChosen(const QModelIndex &index);
    /** A click or Enter on @p index wants its card. */
    void rowOpened(const QModelIndex &index);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layOutColumns();
    void toggle(const QModelIndex &group);
    void hover(const QModelIndex &index);
    [[nodiscard]] int rowsHeight() const;

    PanelHeader *m_header;
    QPersistentModelIndex m_hovered;
    ColumnWidths m_columnWidths;
    QList<int> m_spareColumns;
    bool m_fitsRows = false;
    bool m_opensOnClick = true;
    bool m_byReader = false; ///< the current row changes because of a key or a click
};

} // namespace readout
