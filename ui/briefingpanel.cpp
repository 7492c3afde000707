// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefingpanel.h"

#include "commitmentspage.h"
#include "listpage.h"
#include "panelcontrols.h"
#include "paneltabbar.h"
#include "picturespage.h"
#include "theme/colours.h"
#include "theme/space.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace readout {

BriefingPanel::BriefingPanel(ReadingSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new PanelTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_leaders(new LeadersPage(session))
    , m_countries(new CountriesPage(session))
    , m_commitments(new CommitmentsPage(session))
    , m_pictures(new PicturesPage(session))
{
    setObjectName(u"briefingPanel"_s);
    m_tabs->setObjectName(u"panelTabs"_s);
    m_tabs->setAccessibleName(tr("Leaders, countries, commitments, pictures"));
    for (const QString &text : {tr("Leaders"), tr("Countries"), tr("Commitments"), tr("Pictures")})
        m_tabs->addTab(text);
    for (QWidget *page : {static_cast<QWidget *>(m_leaders), static_cast<QWidget *>(m_countries),
                          static_cast<QWidget *>(m_commitments), static_cast<QWidget *>(m_pictures)})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    setMinimumWidth(space::sidePanelNarrowest);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        Q_EMIT currentTabChanged(currentTab());
    });
    connect(session, &ReadingSession::briefingChanged, this, &BriefingPanel::followBriefing);
    connect(session, &ReadingSession::busyChanged, this, &BriefingPanel::followBriefing);
    connect(session, &ReadingSession::selectionChanged, this, &BriefingPanel::followSelection);
    followBriefing();
}

BriefingPanel::Tab BriefingPanel::currentTab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void BriefingPanel::setCurrentTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

ListPage *BriefingPanel::listPage() const
{
    switch (currentTab()) {
    case Tab::Leaders:
        return m_leaders;
    case Tab::Countries:
        return m_countries;
    case Tab::Commitments:
    case Tab::Pictures:
        return nullptr;
    }
    Q_UNREACHABLE();
}

bool BriefingPanel::isCardOpen() const
{
    const ListPage *page = listPage();
    return page && page->isCardOpen();
}

void BriefingPanel::openCard()
{
    if (ListPage *page = listPage())
        page->openCard();
}

bool BriefingPanel::closeCard()
{
    ListPage *page = listPage();
    return page && page->closeCard();
}

void BriefingPanel::takeFocus()
{
    if (ListPage *page = listPage())
        page->takeFocus();
    else if (currentTab() == Tab::Pictures)
        m_pictures->takeFocus();
    else
        m_commitments->takeFocus();
}

void BriefingPanel::focusQuotes()
{
    if (ListPage *page = listPage())
        page->focusQuotes();
}

void BriefingPanel::focusFilter()
{
    closeCard();
    if (currentTab() == Tab::Pictures)
        return; // nothing to filter
    FilterField *field = listPage() ? listPage()->filterField() : m_commitments->filterField();
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

void BriefingPanel::followBriefing()
{
    const BriefingModel &model = *m_session->model();
    const bool known = !model.briefing().article.text.isEmpty() && !m_session->isBusy();
    int tab = 0;
    for (const Group group : {Group::Leaders, Group::Countries, Group::Commitments})
        m_tabs->setCount(tab++, known ? static_cast<int>(model.entries(group).size()) : -1);
}

void BriefingPanel::followSelection(const EntryId &selection)
{
    if (selection.isNull())
        return;
    if (selection.kind == EntryKind::Commitment) {
        setCurrentTab(Tab::Commitments);
        return;
    }
    for (const auto &[page, tab] : {std::pair<const ListPage *, Tab>{m_leaders, Tab::Leaders},
                                    std::pair<const ListPage *, Tab>{m_countries, Tab::Countries}}) {
        if (page->holds(selection))
            setCurrentTab(tab);
    }
}

void BriefingPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), coloursFor(palette()).panel);
}

} // namespace readout
