// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbar.h"

#include "look.h"
#include "reading/download.h"
#include "theme/space.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace readout {

AddressBar::AddressBar(QWidget *parent)
    : QFrame(parent)
    , m_name(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"addressBar"_s);
    setAutoFillBackground(true);
    m_field->setObjectName(u"address"_s);
    m_field->setPlaceholderText(u"https://"_s);
    m_field->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_field->setTextMargins(space::grid, 0, space::grid, 0);
    m_field->installEventFilter(this);
    m_hint->setObjectName(u"addressHint"_s);
    m_open->setObjectName(u"openAddress"_s);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    connect(m_field, &QLineEdit::returnPressed, this, &AddressBar::enter);
    connect(m_field, &QLineEdit::textEdited, m_hint, &QLabel::clear);
    connect(m_open, &QPushButton::clicked, this, &AddressBar::enter);
    connect(m_close, &QToolButton::clicked, this, &AddressBar::leave);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::panelPadding, space::grid * 2, space::grid * 2, space::grid * 2);
    layout->setSpacing(space::grid * 2);
    layout->addWidget(m_name);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_open);
    layout->addWidget(m_close);
    m_name->setBuddy(m_field);
    colour();
    hide();
}

void AddressBar::ask(Wanted wanted)
{
    m_wanted = wanted;
    m_name->setText(wanted == Wanted::Article ? tr("Web address") : tr("Address of a feed or a site"));
    m_field->setAccessibleName(m_name->text());
    m_hint->clear();
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    m_field->setText(isAddress(copied) ? copied : QString());
    m_field->selectAll();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void AddressBar::enter()
{
    const QUrl address = addressFrom(m_field->text());
    if (!address.isValid()) {
        m_hint->setText(tr("This is no web address, such as https://example.org/article."));
        m_field->selectAll();
        m_field->setFocus();
        return;
    }
    hide();
    emit entered(address, m_wanted);
    emit left();
}

void AddressBar::leave()
{
    hide();
    emit left();
}

void AddressBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

bool AddressBar::eventFilter(QObject *object, QEvent *event)
{
    // Else the window's own Esc comes first.
    if (object == m_field && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::eventFilter(object, event);
}

void AddressBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_close != nullptr)
        colour();
}

void AddressBar::colour()
{
    m_close->setIcon(buttonIcon(u"close"_s, *this));
    QPalette hint = palette();
    hint.setColor(QPalette::WindowText, coloursFor(palette()).declined.text);
    m_hint->setPalette(hint);
}

} // namespace readout
