// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/feed.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QToolButton;

namespace readout {

/** The articles of a feed as rows. */
class FeedEntries : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole }; ///< when and by whom
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    void setFeed(const Feed &feed);
    [[nodiscard]] const Feed &feed() const { return m_feed; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Feed m_feed;
};

/** Draws an article of a feed: its title in one or two lines, below it when and by whom. */
class FeedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/** The articles of a feed, beside what is read: Enter or a click opens one. */
class FeedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FeedPanel(QWidget *parent = nullptr);

    /** Shows @p feed, which came from @p source, and takes the focus. */
    void showFeed(const Feed &feed, const QString &source);

signals:
    /** The reader wants @p entry of @p feed; @p source is where the feed came from. */
    void entryChosen(const readout::FeedEntry &entry, const readout::Feed &feed, const QString &source);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &row);
    void colour();

    FeedEntries *m_entries;
    QSortFilterProxyModel *m_filtered;
    QLabel *m_title;
    QToolButton *m_close;
    QLineEdit *m_filter;
    QListView *m_list;
    QString m_source;
};

} // namespace readout
