// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingtoolbar.h"

#include "actions.h"
#include "findfield.h"
#include "look.h"
#include "theme/space.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** Widths of the window below which the bar says less. */
constexpr int widthForOutline = 1180;
constexpr int widthForWords = 1000;
constexpr int narrowFind = 170;
constexpr int wideFind = 260;

} // namespace

ReadingToolBar::ReadingToolBar(const Actions &actions, QWidget *parent)
    : QToolBar(tr("Tools"), parent)
    , m_actions(actions)
    , m_find(new FindField(this))
    , m_recentMenu(new QMenu(tr("&Recent"), this))
    , m_contentsMenu(new QMenu(tr("Contents"), this))
    , m_schemes(new QActionGroup(this))
    , m_view(nullptr)
    , m_export(new QToolButton(this))
{
    setObjectName(u"tools"_s);
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(QSize(space::barIcon, space::barIcon));
    setFixedHeight(space::toolBar);

    auto *open = new QMenu(tr("Open"), this);
    for (const Command command : {Command::OpenFile, Command::PasteText, Command::OpenSample})
        open->addAction(actions.at(command));
    open->addMenu(m_recentMenu);
    QToolButton *openButton = addMenuButton(u"openMenu"_s, open);
    openButton->setText(tr("Open"));
    openButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    addSeparator();
    addAction(actions.at(Command::Back));
    addAction(actions.at(Command::Forward));
    addSeparator();
    addAction(actions.at(Command::ShowOutline));
    m_outlineToggle = actions.at(Command::ShowOutline);
    QToolButton *contents = addMenuButton(u"contentsMenu"_s, m_contentsMenu);
    contents->setText(tr("Contents"));
    contents->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_contentsButton = this->actions().constLast();

    auto *stretch = new QWidget(this);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
    addWidget(m_find);
    addSeparator();

    auto *view = new QMenu(tr("View"), this);
    QMenu *colours = view->addMenu(tr("&Colours"));
    const std::pair<SchemeChoice, QString> choices[] = {{SchemeChoice::System, tr("As the &desktop")},
                                                        {SchemeChoice::Light, tr("&Light")},
                                                        {SchemeChoice::Dark, tr("D&ark")}};
    for (const auto &[choice, words] : choices) {
        QAction *action = colours->addAction(words);
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
    m_view = addMenuButton(u"viewMenu"_s, view);
    m_view->setText(tr("View"));

    addAction(actions.at(Command::ShowPanel));
    m_export->setObjectName(u"exportButton"_s);
    m_export->setDefaultAction(actions.at(Command::ExportPdf));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setAutoRaise(false);
    addWidget(m_export);

    auto *main = new QMenu(tr("Menu"), this);
    for (const Command command : {Command::Find, Command::FindNext, Command::FindPrevious, Command::GoToParagraph})
        main->addAction(actions.at(command));
    main->addSeparator();
    for (const Command command :
         {Command::NextMention, Command::PreviousMention, Command::NextQuote, Command::PreviousQuote})
        main->addAction(actions.at(command));
    main->addSeparator();
    for (const Command command :
         {Command::ShowLeaders, Command::ShowCountries, Command::ShowCommitments, Command::ShowQuotes})
        main->addAction(actions.at(command));
    main->addSeparator();
    for (const Command command : {Command::Copy, Command::CopyWithReference, Command::ExportPdf, Command::CloseArticle})
        main->addAction(actions.at(command));
    main->addSeparator();
    for (const Command command : {Command::ShowKeys, Command::About, Command::Quit})
        main->addAction(actions.at(command));
    QToolButton *mainButton = addMenuButton(u"mainMenu"_s, main);
    mainButton->setShortcut(QKeySequence(u"F10"_s));
    mainButton->setToolTip(tr("Menu (F10)"));
    mainButton->setAccessibleName(tr("Menu"));

    for (QToolButton *button : findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    adapt(parentWidget() != nullptr ? parentWidget()->width() : widthForOutline);
}

QToolButton *ReadingToolBar::addMenuButton(const QString &objectName, QMenu *menu)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
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
    widgetForAction(m_outlineToggle)->setVisible(hasOutline);
    m_view->setToolButtonStyle(hasWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_export->setText(hasWords ? tr("Export PDF") : tr("PDF"));
    m_find->setFixedWidth(hasWords ? wideFind : narrowFind);
}

void ReadingToolBar::setArticleOpen(bool open)
{
    m_find->setEnabled(open);
    m_view->setEnabled(true);
    findChild<QToolButton *>(u"contentsMenu"_s)->setEnabled(open);
}

} // namespace readout
