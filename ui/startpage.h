// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QToolButton;

namespace readout {

class RecentArticles;

/** One way to open an article: an action as a row with icon, name, what it does and its keys. */
class StartButton : public QAbstractButton
{
    Q_OBJECT

public:
    StartButton(QAction *action, const QString &iconName, const QString &detail, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *m_action;
    QString m_iconName;
    QString m_detail;
};

/** Where files, links and text can be dropped. The window takes the drop; this shows that it would. */
class DropZone : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);
    /** Whether something is held over the window that can be dropped. */
    void setHovered(bool hovered);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hovered = false;
};

/** Draws a row of the recent articles. */
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/** What the empty window shows: the ways to open an article, and the recent ones. */
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /** One of the ways to open an article. */
    struct Way {
        QAction *action = nullptr;
        QString iconName;
        QString detail;
    };

    /** @p recent must outlive the page. */
    StartPage(const QList<Way> &ways, RecentArticles *recent, QWidget *parent = nullptr);

    [[nodiscard]] DropZone *dropZone() const { return m_dropZone; }

signals:
    void openRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void showRecent();

    DropZone *m_dropZone;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_recentTitle;
    QWidget *m_recentPart;
    QSortFilterProxyModel *m_filtered;
    QListView *m_recent;
    QLineEdit *m_filter;
    QToolButton *m_clear;
};

} // namespace readout
