// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace readout {

/** One sentence above the article that says what went wrong and what to do, with buttons to do it. Never in the way of
 *  reading: it goes with its close button or with Esc. */
class ErrorBar : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBar(QWidget *parent = nullptr);

    /** Shows @p message, below those still shown, with a button for each of @p remedies, besides the one that closes
     * the bar. */
    void showError(const QString &message, const QList<QAction *> &remedies);
    [[nodiscard]] QString message() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QLabel *m_icon;
    QLabel *m_message;
    QHBoxLayout *m_remedies;
    QToolButton *m_close;
};

} // namespace readout
