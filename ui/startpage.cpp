// SPDX-License-Identifier: GPL-3.0-or-later
#include "startpage.h"

#include "look.h"
#include "recentarticles.h"
#include "theme/icons.h"
#include "theme/space.h"
#include "theme/type.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int wayHeight = 54;
constexpr int recentHeight = 63;
constexpr int columnWidth = 420;
constexpr int recentWidth = 596;

} // namespace

StartButton::StartButton(QAction *action, const QString &iconName, const QString &detail, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
    , m_iconName(iconName)
    , m_detail(detail)
{
    setText(action->text());
    setAccessibleName(action->text().remove(u'&'));
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

QSize StartButton::sizeHint() const
{
    return {columnWidth, static_cast<int>(wayHeight * typeScale(font()))};
}

void StartButton::paintEvent(QPaintEvent *)
{
    const Colours &our = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(our.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isDown()           ? our.press
                         : hasFocus()   ? our.selection
                         : underMouse() ? our.hover
                                        : QColor(Qt::transparent));
    painter.drawRoundedRect(edge, space::controlRadius, space::controlRadius);

    const int side = 20;
    drawIcon(painter, QRectF(15, (height() - side) / 2.0, side, side), m_iconName, our.accent);
    const QFont titleFont = fontFor(TextStyle::RowTitle, font());
    const QFont detailFont = fontFor(TextStyle::RowDetail, font());
    const QRect words = rect().adjusted(50, 8, -14, -8);
    painter.setPen(our.text);
    painter.setFont(titleFont);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, text().remove(u'&'));
    painter.setPen(our.secondText);
    painter.setFont(detailFont);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, words.width()));
    // Beside the title, which is short in every language.
    painter.drawText(words, Qt::AlignRight | Qt::AlignTop, m_action->shortcut().toString(QKeySequence::NativeText));
}

DropZone::DropZone(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"dropZone"_s);
    setMinimumHeight(132);
}

void DropZone::setHovered(bool hovered)
{
    m_hovered = hovered;
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Colours &our = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_hovered ? our.accent : our.controlLine, m_hovered ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_hovered ? our.selection : our.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::controlRadius, space::controlRadius);
    const int side = 24;
    const int top = height() / 2 - 36;
    drawIcon(painter, QRectF((width() - side) / 2.0, top, side, side), u"drop"_s,
             m_hovered ? our.accent : our.secondText);
    painter.setPen(our.text);
    painter.setFont(font());
    painter.drawText(QRect(0, top + 32, width(), 20), Qt::AlignCenter, tr("Drop a file, a link or text here"));
    painter.setPen(our.hint);
    painter.setFont(fontFor(TextStyle::RowDetail, font()));
    painter.drawText(QRect(0, top + 54, width(), 20), Qt::AlignCenter,
                     tr("From this computer, or dragged from a browser"));
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &our = coloursFor(option.palette);
    painter->save();
    const QRect row = option.rect;
    if (option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, option.state.testFlag(QStyle::State_HasFocus) ? our.selection : our.hover);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), our.line);
    const QRect words = row.adjusted(space::panelPadding, 11, -space::panelPadding, -11);

    QFont title = fontFor(TextStyle::Quotation, option.font, 1.1);
    title.setWeight(QFont::DemiBold);
    painter->setFont(fontFor(TextStyle::RowDetail, option.font));
    painter->setPen(our.secondText);
    const QString opened = index.data(RecentArticles::OpenedRole).toString();
    painter->drawText(words, Qt::AlignRight | Qt::AlignTop, opened);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom, index.data(RecentArticles::OriginRole).toString());
    const int openedWidth = painter->fontMetrics().horizontalAdvance(opened) + 16;

    // From the right: commitments, countries, leaders.
    int right = words.right();
    constexpr int side = 14;
    const std::pair<QString, int> counts[] = {{u"commit"_s, RecentArticles::CommitmentsRole},
                                              {u"globe"_s, RecentArticles::CountriesRole},
                                              {u"person"_s, RecentArticles::LeadersRole}};
    for (const auto &[iconName, role] : counts) {
        const QString count = index.data(role).toString();
        const int width = std::max(14, painter->fontMetrics().horizontalAdvance(count));
        painter->drawText(QRect(right - width, words.top(), width, words.height()), Qt::AlignRight | Qt::AlignBottom,
                          count);
        drawIcon(*painter, QRectF(right - width - side - 4, words.bottom() - 16, side, side), iconName, our.secondText);
        right -= width + side + 16;
    }
    painter->setFont(title);
    painter->setPen(our.text);
    const QString name
        = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width() - openedWidth);
    painter->drawText(words.adjusted(0, -3, 0, 0), Qt::AlignLeft | Qt::AlignTop, name);
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {recentWidth / 2, static_cast<int>(recentHeight * typeScale(option.font))};
}

StartPage::StartPage(const QList<Way> &ways, RecentArticles *recent, QWidget *parent)
    : QWidget(parent)
    , m_dropZone(new DropZone(this))
    , m_title(new QLabel(tr("Open an article"), this))
    , m_subtitle(new QLabel(tr("See who said what, which countries are named and what was promised."), this))
    , m_recentTitle(new QLabel(tr("Recent briefings"), this))
    , m_recentPart(new QWidget(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_recent(new QListView(this))
    , m_filter(new QLineEdit(this))
    , m_clear(new QToolButton(this))
{
    setObjectName(u"startPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_subtitle->setWordWrap(true);

    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    m_title->setContentsMargins(14, 0, 14, 6);
    m_subtitle->setContentsMargins(14, 0, 14, 12);
    left->addWidget(m_title);
    left->addWidget(m_subtitle);
    for (const Way &way : ways) {
        auto *button = new StartButton(way.action, way.iconName, way.detail, this);
        button->setObjectName(u"start-"_s + way.iconName);
        left->addWidget(button);
        if (focusProxy() == nullptr)
            setFocusProxy(button);
    }
    left->addSpacing(24);
    auto *dropRow = new QHBoxLayout;
    dropRow->setContentsMargins(14, 0, 14, 0);
    dropRow->addWidget(m_dropZone);
    left->addLayout(dropRow);
    left->addStretch(1);

    m_filtered->setSourceModel(recent);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_recent->setObjectName(u"recent"_s);
    m_recent->setAccessibleName(tr("Recent briefings"));
    m_recent->setModel(m_filtered);
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setMouseTracking(true);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter recent briefings"));
    m_filter->setFixedWidth(190);
    m_filter->setTextMargins(space::grid, 0, space::grid, 0);
    m_clear->setText(tr("Clear list"));
    m_clear->setAutoRaise(true);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &StartPage::showRecent);
    connect(m_clear, &QToolButton::clicked, recent, &RecentArticles::clear);
    const auto open
        = [this](const QModelIndex &index) { emit openRequested(index.data(RecentArticles::PathRole).toString()); };
    connect(m_recent, &QListView::clicked, this, open);
    connect(m_recent, &QListView::activated, this, open);
    connect(recent, &QAbstractItemModel::modelReset, this, &StartPage::showRecent);

    auto *recentHead = new QHBoxLayout;
    recentHead->setContentsMargins(14, 0, 14, 12);
    recentHead->addWidget(m_recentTitle, 1);
    recentHead->addWidget(m_filter);
    auto *recentLayout = new QVBoxLayout(m_recentPart);
    recentLayout->setContentsMargins(0, 0, 0, 0);
    recentLayout->setSpacing(0);
    recentLayout->addLayout(recentHead);
    recentLayout->addWidget(m_recent, 1000);
    recentLayout->addSpacing(space::grid * 2);
    recentLayout->addWidget(m_clear, 0, Qt::AlignLeft);
    recentLayout->addStretch(1);
    m_recentPart->setMaximumWidth(recentWidth);

    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(24, 56, 24, 24);
    columns->setSpacing(64);
    columns->addStretch(1);
    auto *leftPart = new QWidget(this);
    leftPart->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    leftPart->setMaximumWidth(columnWidth);
    columns->addWidget(leftPart, 20);
    columns->addWidget(m_recentPart, 28);
    columns->addStretch(1);
    colour();
    showRecent();
}

void StartPage::showRecent()
{
    m_recentPart->setVisible(m_filtered->sourceModel()->rowCount() > 0);
    // As high as its rows, so that what follows the list stands below them.
    const int row = static_cast<int>(recentHeight * typeScale(font()));
    m_recent->setMaximumHeight(std::max(1, m_filtered->rowCount()) * row + 2 * m_recent->frameWidth());
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_clear != nullptr)
        colour();
}

void StartPage::colour()
{
    const Colours &our = coloursFor(palette());
    m_title->setFont(fontFor(TextStyle::StartTitle, font()));
    QFont recentTitle = fontFor(TextStyle::PanelTitle, font());
    recentTitle.setPointSizeF(recentTitle.pointSizeF() * 16 / 13);
    m_recentTitle->setFont(recentTitle);
    QPalette second = palette();
    second.setColor(QPalette::WindowText, our.secondText);
    m_subtitle->setPalette(second);
    QPalette link = palette();
    link.setColor(QPalette::ButtonText, our.accent);
    m_clear->setPalette(link);
}

} // namespace readout
