// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QLineEdit>

namespace readout {

/** The field in the bar that finds words in the article. Shows how many hits there are and which one is current. */
class FindField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindField(QWidget *parent = nullptr);

    [[nodiscard]] FindQuery query() const;
    /** Shows @p query, which was asked before, without asking it again. */
    void setQuery(const FindQuery &query);
    /** Shows "@p current + 1 of @p count"; a @p current of -1 shows the count alone. */
    void setResult(qsizetype current, qsizetype count);
    [[nodiscard]] QString resultText() const { return m_result; }

signals:
    void queryChanged(const readout::FindQuery &query);
    void nextRequested();
    void previousRequested();
    /** Esc: the reader is done with finding. */
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void colour();

    QAction *m_icon;
    QAction *m_matchCase;
    QAction *m_wholeWords;
    QAction *m_pattern;
    QString m_result;
    bool m_isShowing = false; ///< setQuery() is under way
};

} // namespace readout
