// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace readout {

/** A row above the article that asks for an address. Never in the way of reading: it goes with Esc. */
class AddressBar : public QFrame
{
    Q_OBJECT

public:
    /** What the address is to lead to. */
    enum class Wanted { Article, Feed };

    explicit AddressBar(QWidget *parent = nullptr);

    /** Shows the row, filled with the address on the clipboard if there is one. */
    void ask(Wanted wanted);

signals:
    /** The reader gave an address of the web. */
    void entered(const QUrl &address, readout::AddressBar::Wanted wanted);
    /** The reader is done, with an address or without. */
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void enter();
    void leave();
    void colour();

    QLabel *m_name;
    QLineEdit *m_field;
    QLabel *m_hint;
    QPushButton *m_open;
    QToolButton *m_close;
    Wanted m_wanted = Wanted::Article;
};

} // namespace readout
