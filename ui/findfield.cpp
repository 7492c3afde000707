// SPDX-License-Identifier: GPL-3.0-or-later
#include "findfield.h"

#include "look.h"
#include "theme/type.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int resultRoom = 74;
constexpr int widthForShortcut = 240; ///< below it the field says only what it is for

} // namespace

FindField::FindField(QWidget *parent)
    : QLineEdit(parent)
    , m_icon(new QAction(this))
{
    setObjectName(u"findField"_s);
    setPlaceholderText(tr("Find in article"));
    setAccessibleName(tr("Find in article"));
    setFixedWidth(260);
    auto *menu = new QMenu(this);
    const auto addOption = [&](const QString &text) {
        QAction *option = menu->addAction(text);
        option->setCheckable(true);
        connect(option, &QAction::toggled, this, &FindField::ask);
        return option;
    };
    m_matchCase = addOption(tr("Match &case"));
    m_wholeWords = addOption(tr("&Whole words"));
    m_pattern = addOption(tr("&Regular expression"));
    addAction(m_icon, QLineEdit::LeadingPosition);
    m_icon->setToolTip(tr("How to find"));
    connect(m_icon, &QAction::triggered, this, [this, menu] { menu->popup(mapToGlobal(rect().bottomLeft())); });
    connect(this, &QLineEdit::textChanged, this, [this] {
        // While nothing is sought the words in the field may have its width.
        setTextMargins(0, 0, text().isEmpty() ? 0 : resultRoom, 0);
        ask();
    });
    colour();
}

FindQuery FindField::query() const
{
    return {.text = text(),
            .matchesCase = m_matchCase->isChecked(),
            .wholeWords = m_wholeWords->isChecked(),
            .isPattern = m_pattern->isChecked()};
}

void FindField::setQuery(const FindQuery &query)
{
    m_isShowing = true;
    m_matchCase->setChecked(query.matchesCase);
    m_wholeWords->setChecked(query.wholeWords);
    m_pattern->setChecked(query.isPattern);
    setText(query.text);
    m_isShowing = false;
}

void FindField::ask()
{
    if (!m_isShowing)
        emit queryChanged(query());
}

void FindField::setResult(qsizetype current, qsizetype count)
{
    if (text().isEmpty())
        m_result.clear();
    else if (count == 0)
        m_result = tr("none");
    else if (current < 0)
        m_result = QString::number(count);
    else
        m_result = tr("%1 of %2").arg(current + 1).arg(count);
    setAccessibleDescription(m_result);
    update();
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            emit previousRequested();
        else
            emit nextRequested();
        return;
    case Qt::Key_Escape:
        emit left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FindField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Colours &our = coloursFor(palette());
    QPainter painter(this);
    painter.setFont(fontFor(TextStyle::Small, font()));
    painter.setPen(!isEnabled() ? our.disabled : m_result == tr("none") ? our.declined.text : our.hint);
    QString words = m_result;
    if (text().isEmpty() && !hasFocus() && width() >= widthForShortcut)
        words = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, words);
}

void FindField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void FindField::colour()
{
    m_icon->setIcon(buttonIcon(u"find"_s, *this));
}

} // namespace readout
