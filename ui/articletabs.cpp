// SPDX-License-Identifier: GPL-3.0-or-later
#include "articletabs.h"

#include "articlepage.h"

#include <QDir>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int widestTab = 260;
constexpr int narrowestTab = 120;
constexpr int tabHeight = 36;

} // namespace

ArticleTabBar::ArticleTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(u"articleTabs"_s);
    setAccessibleName(tr("Open articles"));
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setTabsClosable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
}

QSize ArticleTabBar::tabSizeHint(int index) const
{
    const QSize size = QTabBar::tabSizeHint(index);
    return {std::clamp(size.width(), narrowestTab, widestTab), std::max(size.height(), tabHeight)};
}

QSize ArticleTabBar::minimumTabSizeHint(int index) const
{
    return {narrowestTab, tabSizeHint(index).height()};
}

void ArticleTabBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        emit tabCloseRequested(index);
    else
        QTabBar::mouseReleaseEvent(event);
}

ArticleTabs::ArticleTabs(QWidget *whenEmpty, QWidget *parent)
    : QWidget(parent)
    , m_whenEmpty(whenEmpty)
    , m_bar(new ArticleTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_whenEmpty);
    m_bar->hide();
    connect(m_bar, &QTabBar::currentChanged, this, &ArticleTabs::follow);
    connect(m_bar, &QTabBar::tabCloseRequested, this, [this](int index) { emit closeRequested(pageAt(index)); });
}

ArticlePage *ArticleTabs::pageAt(int index) const
{
    return m_bar->tabData(index).value<ArticlePage *>();
}

int ArticleTabs::indexOf(const ArticlePage *page) const
{
    return static_cast<int>(pages().indexOf(page));
}

ArticlePage *ArticleTabs::currentPage() const
{
    return pageAt(m_bar->currentIndex());
}

QList<ArticlePage *> ArticleTabs::pages() const
{
    QList<ArticlePage *> pages;
    for (int index = 0; index < m_bar->count(); ++index)
        pages.append(pageAt(index));
    return pages;
}

void ArticleTabs::add(ArticlePage *page, int index)
{
    m_stack->addWidget(page);
    {
        // The first tab becomes the current one before it is known whose it is.
        const QSignalBlocker blocker(m_bar);
        index = m_bar->insertTab(index, page->title().replace(u'&', u"&&"_s));
        m_bar->setTabData(index, QVariant::fromValue(page));
        m_bar->setTabToolTip(index, u"%1\n%2"_s.arg(page->title(), QDir::toNativeSeparators(page->article().source)));
    }
    follow();
}

void ArticleTabs::show(ArticlePage *page)
{
    m_bar->setCurrentIndex(indexOf(page));
}

void ArticleTabs::step(int by)
{
    if (const int count = m_bar->count(); count > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + count) % count);
}

int ArticleTabs::close(ArticlePage *page)
{
    const int index = indexOf(page);
    const bool isCurrent = page == currentPage();
    {
        const QSignalBlocker blocker(m_bar);
        m_bar->removeTab(index);
    }
    m_stack->removeWidget(page);
    if (isCurrent || m_bar->count() == 1)
        follow();
    page->deleteLater();
    return index;
}

void ArticleTabs::follow()
{
    m_bar->setVisible(m_bar->count() > 1);
    ArticlePage *page = currentPage();
    m_whenEmpty->setMinimumWidth(page != nullptr ? 1 : 0); // what is not shown needs no room
    m_stack->setCurrentWidget(page != nullptr ? static_cast<QWidget *>(page) : m_whenEmpty);
    emit currentChanged();
}

} // namespace readout
