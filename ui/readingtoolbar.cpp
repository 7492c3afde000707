// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingtoolbar.h"

#include "actions.h"
#include "findfield.h"
#include "look.h"
#include "theme/icons.h"
#include "theme/space.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStyleOptionToolButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** Widths of the window below which the bar says less. */
constexpr int widthForOutline = 1180;
constexpr int widthForWords = 1000;
constexpr int widthForFind = 820; ///< below it the field for finding gives way
constexpr int narrowFind = 184;
constexpr int narrowestFind = 110;
constexpr int wideFind = 260;

constexpr int chevronSide = 12;
constexpr int chevronRoom = 18;

} // namespace

MenuButton::MenuButton(const QString &text, const QString &iconName, QMenu *menu, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setWordsShown(true);
    setIcon(buttonIcon(m_iconName, *this));
}

void MenuButton::setWordsShown(bool shown)
{
    setToolButtonStyle(shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

QSize MenuButton::sizeHint() const
{
    const QSize size = QToolButton::sizeHint();
    const bool hasWords = toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    return {size.width() + (hasWords ? chevronRoom : 0), size.height()};
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::HasMenu; // the style's own arrow
    option.subControls = QStyle::SC_ToolButton;
    painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
    const bool hasWords = toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    if (hasWords)
        option.rect.setRight(option.rect.right() - chevronRoom);
    painter.drawControl(QStyle::CE_ToolButtonLabel, option);
    if (!hasWords)
        return;
    const Colours &our = coloursFor(palette());
    drawIcon(painter, QRectF(width() - chevronRoom - 2, (height() - chevronSide) / 2.0, chevronSide, chevronSide),
             u"down"_s, isEnabled() ? our.secondText : our.disabled);
}

void MenuButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(buttonIcon(m_iconName, *this));
}

ReadingToolBar::ReadingToolBar(const Actions &actions, QWidget *parent)
    : QToolBar(tr("Tools"), parent)
    , m_actions(actions)
    , m_find(new FindField(this))
    , m_recentMenu(new QMenu(tr("&Recent"), this))
    , m_contentsMenu(new QMenu(tr("Contents"), this))
    , m_mainMenu(new QMenu(tr("Menu"), this))
    , m_schemes(new QActionGroup(this))
    , m_view(nullptr)
    , m_export(new QPushButton(this))
{
    setObjectName(u"tools"_s);
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(QSize(space::barIcon, space::barIcon));
    setFixedHeight(space::toolBar);

    auto *open = new QMenu(tr("Open"), this);
    for (const Command command :
         {Command::OpenFile, Command::PasteText, Command::OpenAddress, Command::OpenFeed, Command::OpenSample})
        open->addAction(actions.at(command));
    open->addMenu(m_recentMenu);
    open->addSeparator();
    open->addAction(actions.at(Command::KeepNothing));
    addMenuButton(u"openMenu"_s, tr("Open"), u"open"_s, open);

    addSeparator();
    addAction(actions.at(Command::Back));
    addAction(actions.at(Command::Forward));
    addSeparator();
    addAction(actions.at(Command::ShowOutline));
    addMenuButton(u"contentsMenu"_s, tr("Contents"), u"outline"_s, m_contentsMenu);
    m_contentsButton = this->actions().constLast();

    auto *stretch = new QWidget(this);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
    addWidget(m_find);
    addSeparator();

    auto *view = new QMenu(tr("View"), this);
    QMenu *colours = view->addMenu(tr("&Colours"));
    for (const SchemeChoice choice : schemeChoices()) {
        QAction *action = colours->addAction(schemeText(choice));
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        m_schemes->addAction(action);
    }
    connect(m_schemes, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit schemeChosen(static_cast<SchemeChoice>(action->data().toInt())); });
    view->addSeparator();
    for (const Command command : {Command::ZoomIn, Command::ZoomOut, Command::ZoomReset})
        view->addAction(actions.at(command));
    view->addSeparator();
    for (const Command command :
         {Command::ShowOutline, Command::ShowPanel, Command::ShowMarks, Command::ReduceMotion, Command::FullScreen})
        view->addAction(actions.at(command));
    m_view = addMenuButton(u"viewMenu"_s, tr("View"), u"view"_s, view);

    addAction(actions.at(Command::ShowPanel));
    QAction *exportPdf = actions.at(Command::ExportPdf);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setToolTip(tr("Export PDF (%1)").arg(exportPdf->shortcut().toString(QKeySequence::NativeText)));
    m_export->setAccessibleName(tr("Export PDF"));
    connect(m_export, &QPushButton::clicked, exportPdf, &QAction::trigger);
    const auto follow = [this, exportPdf] {
        m_export->setEnabled(exportPdf->isEnabled());
        m_export->setIcon(exportPdf->icon());
    };
    connect(exportPdf, &QAction::changed, this, follow);
    follow();
    addWidget(m_export);

    auto *main = m_mainMenu;
    for (const Command command : {Command::Find, Command::FindNext, Command::FindPrevious, Command::GoToParagraph})
        main->addAction(actions.at(command));
    main->addSeparator();
    for (const Command command :
         {Command::NextMention, Command::PreviousMention, Command::NextQuote, Command::PreviousQuote, Command::Explain})
        main->addAction(actions.at(command));
    main->addSeparator();
    for (const Command command : {Command::ShowLeaders, Command::ShowCountries, Command::ShowCommitments,
                                  Command::ShowQuotes, Command::ShowPictures})
        main->addAction(actions.at(command));
    main->addSeparator();
    for (const Command command : {Command::Copy, Command::CopyWithReference, Command::ExportPdf, Command::Print})
        main->addAction(actions.at(command));
    main->addSeparator();
    for (const Command command : {Command::NextArticle, Command::PreviousArticle, Command::ReloadArticle,
                                  Command::CloseArticle, Command::ReopenArticle})
        main->addAction(actions.at(command));
    main->addSeparator();
    for (const Command command : {Command::ShowSettings, Command::ShowKeys, Command::About, Command::Quit})
        main->addAction(actions.at(command));
    MenuButton *mainButton = addMenuButton(u"mainMenu"_s, tr("Menu"), u"menu"_s, main);
    mainButton->setWordsShown(false);
    mainButton->setShortcut(QKeySequence(u"F10"_s));
    mainButton->setToolTip(tr("Menu (F10)"));

    for (QToolButton *button : findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    adapt(parentWidget() != nullptr ? parentWidget()->width() : widthForOutline);
}

void ReadingToolBar::addToMenu(Command command, QMenu *menu)
{
    const QList<QAction *> entries = m_mainMenu->actions();
    m_mainMenu->insertMenu(entries.value(entries.indexOf(m_actions.at(command)) + 1), menu);
}

MenuButton *ReadingToolBar::addMenuButton(const QString &objectName, const QString &text, const QString &iconName,
                                          QMenu *menu)
{
    auto *button = new MenuButton(text, iconName, menu, this);
    button->setObjectName(objectName);
    addWidget(button);
    return button;
}

void ReadingToolBar::setSchemeChoice(SchemeChoice choice)
{
    for (QAction *action : m_schemes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(choice));
}

void ReadingToolBar::adapt(int width)
{
    const bool hasWords = width >= widthForWords;
    const bool hasOutline = width >= widthForOutline;
    m_contentsButton->setVisible(!hasOutline);
    m_actions.at(Command::ShowOutline)->setVisible(hasOutline);
    m_view->setWordsShown(hasWords);
    m_export->setText(hasWords ? tr("Export PDF") : tr("PDF"));
    m_find->setFixedWidth(hasWords ? wideFind : width >= widthForFind ? narrowFind : narrowestFind);
}

void ReadingToolBar::setArticleOpen(bool open)
{
    m_find->setEnabled(open);
    findChild<QToolButton *>(u"contentsMenu"_s)->setEnabled(open);
}

} // namespace readout
