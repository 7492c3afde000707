// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingsession.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QFrame;
class QLabel;
class QToolButton;

namespace readout {

class BriefingFilter;
class FlagLabel;
class FormsLine;
class PanelButton;
class PanelTree;
class QuoteDelegate;
class Segments;
class Stepper;

/** What the article says of one person, source, country or organisation: who it is, how it is named, its quotes and
 *  commitments. It follows the session's selection where that is of its kinds. */
class EntryCard : public QWidget
{
    Q_OBJECT

public:
    /** @p backText is what the way back says: "All leaders". */
    EntryCard(ReadingSession *session, const QString &backText, QWidget *parent = nullptr);

    /** Fills the card with @p entry; empties it where there is no such entry. */
    void setEntry(const EntryId &entry);
    [[nodiscard]] EntryId entry() const { return m_entry; }
    /** Where the entry stands among its neighbours in the list; @p row counts from 0. */
    void setPlace(int row, int count);
    /** Puts the keyboard where reading goes on: in the quotes, or in the stepper where there are none. */
    void takeFocus();
    void focusQuotes();

Q_SIGNALS:
    void closed();
    /** The entry before (-1) or after (1) in the list is wanted. */
    void neighbourRequested(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /** One line of the legend: a tick, what it stands for, and the wordings. */
    struct FormRow {
        Strength strength = Strength::Strong;
        QCheckBox *tick = nullptr;
        QLabel *count = nullptr;
        FormsLine *forms = nullptr;
    };

    void buildHead(const QString &backText, QLayout *into);
    void buildForms(QLayout *into);
    void buildQuotes(QLayout *into);
    void buildCommitments(QLayout *into);
    void fillHead(const Entry &entry);
    void fillForms(const Entry &entry);
    void fillQuotes();
    void fillAbout();
    void fitAbout();
    /** Leaves only what concerns @p party; null shows all again. */
    void narrowTo(const EntryId &party);
    void fillCommitments();
    void showSegments();
    void showTitles();
    void filterQuotes();
    void filterCommitments();
    void followMention();
    void followQuote();
    void followTicks();
    void goToQuote(const QModelIndex &index);
    void goToCommitment(const QModelIndex &index);
    void restyle();
    [[nodiscard]] bool isOwn() const; ///< a person or a source: all its quotes are said by it
    [[nodiscard]] QModelIndex index() const;

    ReadingSession *m_session;
    EntryId m_entry;

    PanelButton *m_back = nullptr;
    QLabel *m_place = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_after = nullptr;
    FlagLabel *m_flag = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_detail = nullptr;
    QLabel *m_share = nullptr;
    QFrame *m_headLine = nullptr;
    QWidget *m_formsBox = nullptr;
    std::array<FormRow, 3> m_forms;
    Stepper *m_stepper = nullptr;
    QFrame *m_quotesLine = nullptr;
    QLabel *m_quotesTitle = nullptr;
    Segments *m_kinds = nullptr;   ///< all, direct, mixed, indirect: for those who speak themselves
    Segments *m_voices = nullptr;  ///< by it, about it: for countries and organisations
    QWidget *m_aboutBox = nullptr; ///< whom the quotes speak about, to narrow quotes and commitments by
    QLabel *m_aboutTitle = nullptr;
    QList<PanelButton *> m_about;
    BriefingFilter *m_quotes = nullptr;
    QuoteDelegate *m_quoteDelegate = nullptr;
    PanelTree *m_quoteList = nullptr;
    QFrame *m_commitmentsLine = nullptr;
    QLabel *m_commitmentsTitle = nullptr;
    Segments *m_directions = nullptr; ///< by it, for it
    BriefingFilter *m_commitments = nullptr;
    PanelTree *m_commitmentList = nullptr;
};

} // namespace readout
