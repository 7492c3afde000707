// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingsession.h"

#include <QWidget>

class QStackedWidget;

namespace readout {

class CommitmentsPage;
class CountriesPage;
class LeadersPage;
class ListPage;
class PanelTabBar;
class PicturesPage;

/** The side panel: leaders, countries and commitments of the briefing in a session. It shows what is selected there and
 *  tells the session what the reader picked; it reads no file and analyses nothing. */
class BriefingPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Leaders, Countries, Commitments, Pictures };
    Q_ENUM(Tab)

    explicit BriefingPanel(ReadingSession *session, QWidget *parent = nullptr);

    [[nodiscard]] Tab currentTab() const;
    void setCurrentTab(Tab tab);

    [[nodiscard]] bool isCardOpen() const;
    /** Opens the card of what is selected; does nothing where that has none. */
    void openCard();
    /** Closes the card that is open. Returns whether there was one: the first step of Esc. */
    bool closeCard();
    /** Puts the keyboard into the list or the card that is shown. */
    void takeFocus();
    /** Opens the card and puts the keyboard into its quotes. */
    void focusQuotes();
    /** Puts the keyboard into the filter field of the tab that is shown. */
    void focusFilter();

Q_SIGNALS:
    void currentTabChanged(readout::BriefingPanel::Tab tab);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void followBriefing();
    void followSelection(const EntryId &selection);
    [[nodiscard]] ListPage *listPage() const; ///< nullptr on the tabs that are no list

    ReadingSession *m_session;
    PanelTabBar *m_tabs;
    QStackedWidget *m_stack;
    LeadersPage *m_leaders;
    CountriesPage *m_countries;
    CommitmentsPage *m_commitments;
    PicturesPage *m_pictures;
};

} // namespace readout
