// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>
#include <QWidget>

class QStackedWidget;

namespace readout {

class ArticlePage;

/** The tabs of the open articles. */
class ArticleTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit ArticleTabBar(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

/** The open articles, one shown at a time, below a bar of tabs while there are several. */
class ArticleTabs : public QWidget
{
    Q_OBJECT

public:
    /** Shows @p whenEmpty while no article is open. */
    explicit ArticleTabs(QWidget *whenEmpty, QWidget *parent = nullptr);

    /** The page that is shown; nullptr while no article is open. */
    [[nodiscard]] ArticlePage *currentPage() const;
    /** All pages, in the order of their tabs. */
    [[nodiscard]] QList<ArticlePage *> pages() const;

    /** Adds @p page as the tab at @p index, at the end for -1. The first one is shown. */
    void add(ArticlePage *page, int index = -1);
    void show(ArticlePage *page);
    /** Shows the tab so many places on, round the ends. */
    void step(int by);
    /** Takes @p page away and deletes it. Returns where its tab was. */
    int close(ArticlePage *page);

signals:
    /** Another page is shown, or none. */
    void currentChanged();
    /** The reader wants @p page closed. */
    void closeRequested(readout::ArticlePage *page);

private:
    [[nodiscard]] ArticlePage *pageAt(int index) const;
    [[nodiscard]] int indexOf(const ArticlePage *page) const;
    void follow();

    QWidget *m_whenEmpty;
    ArticleTabBar *m_bar;
    QStackedWidget *m_stack;
};

} // namespace readout
