// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorbar.h"

#include "look.h"
#include "theme/icons.h"
#include "theme/space.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace readout {

ErrorBar::ErrorBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_message(new QLabel(this))
    , m_remedies(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(u"errorBar"_s);
    setAutoFillBackground(true);
    m_message->setObjectName(u"errorMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setObjectName(u"closeError"_s);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::panelPadding, space::grid * 2, space::grid * 2, space::grid * 2);
    layout->setSpacing(space::grid * 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_message, 1);
    layout->addLayout(m_remedies);
    layout->addWidget(m_close);
    colour();
    hide();
}

void ErrorBar::showError(const QString &message, const QList<QAction *> &remedies)
{
    m_message->setText(isHidden() ? message : this->message() + u'\n' + message);
    setAccessibleName(m_message->text());
    while (QLayoutItem *item = m_remedies->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *remedy : remedies) {
        auto *button = new QPushButton(remedy->text(), this);
        remedy->setParent(button); // to go with it
        connect(button, &QPushButton::clicked, this, &QWidget::hide);
        connect(button, &QPushButton::clicked, remedy, &QAction::trigger);
        m_remedies->addWidget(button);
    }
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ErrorBar::message() const
{
    return m_message->text();
}

void ErrorBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        colour();
}

void ErrorBar::colour()
{
    const ChipColours &our = coloursFor(QApplication::palette()).declined;
    QPalette mine = QApplication::palette();
    mine.setColor(QPalette::Window, our.fill);
    mine.setColor(QPalette::WindowText, our.text);
    if (palette() != mine)
        setPalette(mine);
    m_icon->setPixmap(iconPixmap(u"warn"_s, our.text, space::barIcon, devicePixelRatioF()));
    m_close->setIcon(icon(u"close"_s, {.normal = our.text, .disabled = our.text, .selected = our.text}));
}

} // namespace readout
