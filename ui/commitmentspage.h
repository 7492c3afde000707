// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingsession.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace readout {

class BriefingFilter;
class FilterField;
class FlagLabel;
class GroupTable;
class PanelButton;
class PanelTree;

/** The Commitments tab: the table, what narrows it, and below it the condition and the speaker of the one selected. */
class CommitmentsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CommitmentsPage(ReadingSession *session, QWidget *parent = nullptr);

    void takeFocus();

    [[nodiscard]] PanelTree *list() const { return m_list; }
    [[nodiscard]] FilterField *filterField() const { return m_field; }
    /** The rows shown, as text with tabs, a line each, below a line of titles. */
    [[nodiscard]] QString tableText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr size_t statusCount = 5;

    void buildControls();
    void buildStrip();
    void begin();
    void fillParties(QComboBox *box, const QString &anyone, int role);
    void updateNotice();
    void showTotals();
    void followSelection();
    void select(const QModelIndex &row);
    void copyTable();
    void clearFilters();
    void restyle();
    [[nodiscard]] QModelIndex selectedRow() const;

    ReadingSession *m_session;
    GroupTable *m_table;
    BriefingFilter *m_filter;
    QWidget *m_controls;
    FilterField *m_field;
    QButtonGroup *m_statuses;
    std::array<PanelButton *, statusCount + 1> m_chips{}; ///< all, then one a status
    QComboBox *m_who;
    QComboBox *m_forWhom;
    QCheckBox *m_withAmount;
    QCheckBox *m_withDate;
    QPushButton *m_copy;
    QWidget *m_noticeBox;
    QLabel *m_notice;
    PanelButton *m_clear;
    PanelTree *m_list;
    QLabel *m_totals; ///< what the rows shown come to
    QWidget *m_strip;
    FlagLabel *m_stripFlag;
    QLabel *m_stripTitle;
    QLabel *m_stripDetail;
    QPushButton *m_show;
};

} // namespace readout
