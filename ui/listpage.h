// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingsession.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace readout {

class BriefingFilter;
class EntryCard;
class FilterField;
class PanelButton;
class PanelTree;

/** A tab of the side panel: a list with its filter, and the card of the entry opened from it. */
class ListPage : public QWidget
{
    Q_OBJECT

public:
    /** The words of a page. */
    struct Texts {
        QString listName;   ///< for screen readers
        QString filterHint; ///< in the empty filter field
        QString back;       ///< on the card: "All leaders"
        QString busy;       ///< while the article is analysed
    };

    ListPage(ReadingSession *session, const Texts &texts, QWidget *parent = nullptr);

    /** Whether the page has a row for @p entry, shown or filtered away. */
    [[nodiscard]] virtual bool holds(const EntryId &entry) const = 0;

    [[nodiscard]] bool isCardOpen() const;
    /** Opens the card of the selection; does nothing where that has no row here. */
    void openCard();
    /** Back to the list. Returns whether a card was open. */
    bool closeCard();
    void takeFocus();
    void focusQuotes();

    [[nodiscard]] PanelTree *list() const { return m_list; }
    [[nodiscard]] EntryCard *card() const { return m_card; }
    [[nodiscard]] FilterField *filterField() const { return m_field; }

protected:
    /** Where @p entry stands in the list as filtered; invalid for nowhere. */
    [[nodiscard]] virtual QModelIndex rowOf(const EntryId &entry) const = 0;
    /** What to say above the list; empty for nothing. */
    [[nodiscard]] virtual QString notice() const { return {}; }
    /** What the rows look like after a change of the list or the selection. */
    virtual void refresh() { }

    void setFilter(BriefingFilter *filter);
    [[nodiscard]] ReadingSession *session() const { return m_session; }
    [[nodiscard]] BriefingFilter *filter() const { return m_filter; }
    /** The list's column, for more above the filter. */
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void select(const QModelIndex &row);
    void open(const QModelIndex &row);
    void followSelection();
    void selectNeighbour(int by);
    void updateNotice();
    void restyle();
    [[nodiscard]] QList<EntryId> shownEntries() const;

    ReadingSession *m_session;
    Texts m_texts;
    BriefingFilter *m_filter = nullptr;
    QStackedLayout *m_stack;
    QVBoxLayout *m_column;
    FilterField *m_field;
    QWidget *m_noticeBox;
    QLabel *m_notice;
    PanelButton *m_clear;
    PanelTree *m_list;
    QLabel *m_keys;
    EntryCard *m_card;
};

/** Leaders, other people, unnamed sources, organisations. */
class LeadersPage : public ListPage
{
    Q_OBJECT

public:
    explicit LeadersPage(ReadingSession *session, QWidget *parent = nullptr);

    [[nodiscard]] bool holds(const EntryId &entry) const override;

protected:
    [[nodiscard]] QModelIndex rowOf(const EntryId &entry) const override;
    [[nodiscard]] QString notice() const override;

private:
    void unfold();
};

class CountryDelegate;
class CountryMapBox;
class GroupTable;

/** The countries. */
class CountriesPage : public ListPage
{
    Q_OBJECT

public:
    explicit CountriesPage(ReadingSession *session, QWidget *parent = nullptr);

    [[nodiscard]] bool holds(const EntryId &entry) const override;

protected:
    [[nodiscard]] QModelIndex rowOf(const EntryId &entry) const override;
    [[nodiscard]] QString notice() const override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    CountryMapBox *m_map;
    GroupTable *m_table;
    CountryDelegate *m_delegate;
};

} // namespace readout
