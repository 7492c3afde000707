// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "look.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** What an action is besides its words. */
enum Trait {
    Plain = 0,
    NeedsArticle = 1,
    Checkable = 2,
};

struct Row {
    Command command;
    const char *words; ///< translated
    const char *icon;  ///< "" for none
    QStringList keys;  ///< in portable form
    int traits;
};

const QList<Row> &rows()
{
    static const QList<Row> table{
        {Command::OpenFile, QT_TRANSLATE_NOOP("readout::Actions", "&Open file…"), "open", {u"Ctrl+O"_s}, Plain},
        {Command::PasteText, QT_TRANSLATE_NOOP("readout::Actions", "&Paste text"), "clip", {u"Ctrl+Shift+V"_s}, Plain},
        {Command::OpenAddress,
         QT_TRANSLATE_NOOP("readout::Actions", "Open &web address…"),
         "link",
         {u"Ctrl+L"_s},
         Plain},
        {Command::OpenFeed, QT_TRANSLATE_NOOP("readout::Actions", "Open &feed…"), "feed", {u"Ctrl+Shift+O"_s}, Plain},
        {Command::OpenSample, QT_TRANSLATE_NOOP("readout::Actions", "Open the &sample"), "sample", {}, Plain},
        {Command::ExportPdf,
         QT_TRANSLATE_NOOP("readout::Actions", "&Export PDF…"),
         "export",
         {u"Ctrl+E"_s},
         NeedsArticle},
        {Command::Print, QT_TRANSLATE_NOOP("readout::Actions", "P&rint…"), "", {u"Ctrl+P"_s}, NeedsArticle},
        {Command::CloseArticle,
         QT_TRANSLATE_NOOP("readout::Actions", "&Close article"),
         "close",
         {u"Ctrl+W"_s},
         NeedsArticle},
        {Command::ReopenArticle,
         QT_TRANSLATE_NOOP("readout::Actions", "&Reopen closed article"),
         "",
         {u"Ctrl+Shift+T"_s},
         Plain},
        {Command::ReloadArticle, QT_TRANSLATE_NOOP("readout::Actions", "Re&load"), "", {u"F5"_s}, NeedsArticle},
        {Command::NextArticle,
         QT_TRANSLATE_NOOP("readout::Actions", "Next article"),
         "",
         {u"Ctrl+Tab"_s, u"Ctrl+PgDown"_s},
         NeedsArticle},
        {Command::PreviousArticle,
         QT_TRANSLATE_NOOP("readout::Actions", "Previous article"),
         "",
         {u"Ctrl+Shift+Tab"_s, u"Ctrl+PgUp"_s},
         NeedsArticle},
        {Command::Quit, QT_TRANSLATE_NOOP("readout::Actions", "&Quit"), "", {u"Ctrl+Q"_s}, Plain},
        {Command::Copy, QT_TRANSLATE_NOOP("readout::Actions", "&Copy"), "copy", {}, NeedsArticle},
        {Command::CopyWithReference,
         QT_TRANSLATE_NOOP("readout::Actions", "Copy with &reference"),
         "",
         {u"Ctrl+Shift+C"_s},
         NeedsArticle},
        {Command::Find, QT_TRANSLATE_NOOP("readout::Actions", "&Find in article"), "find", {u"Ctrl+F"_s}, NeedsArticle},
        {Command::FindNext,
         QT_TRANSLATE_NOOP("readout::Actions", "Next &hit or mention"),
         "down",
         {u"F3"_s},
         NeedsArticle},
        {Command::FindPrevious,
         QT_TRANSLATE_NOOP("readout::Actions", "Previous hit or mention"),
         "up",
         {u"Shift+F3"_s},
         NeedsArticle},
        {Command::GoToParagraph,
         QT_TRANSLATE_NOOP("readout::Actions", "&Go to paragraph…"),
         "jump",
         {u"Ctrl+G"_s},
         NeedsArticle},
        {Command::NextMention,
         QT_TRANSLATE_NOOP("readout::Actions", "&Next mention"),
         "down",
         {u"Alt+Down"_s},
         NeedsArticle},
        {Command::PreviousMention,
         QT_TRANSLATE_NOOP("readout::Actions", "&Previous mention"),
         "up",
         {u"Alt+Up"_s},
         NeedsArticle},
        {Command::NextQuote, QT_TRANSLATE_NOOP("readout::Actions", "Next &quote"), "quote", {}, NeedsArticle},
        {Command::PreviousQuote, QT_TRANSLATE_NOOP("readout::Actions", "Previous quote"), "", {}, NeedsArticle},
        {Command::Explain,
         QT_TRANSLATE_NOOP("readout::Actions", "&Why is this here?"),
         "",
         {u"Ctrl+I"_s},
         NeedsArticle},
        {Command::Back,
         QT_TRANSLATE_NOOP("readout::Actions", "&Back"),
         "back",
         {u"Alt+Left"_s, u"Alt+Shift+Left"_s},
         NeedsArticle},
        {Command::Forward,
         QT_TRANSLATE_NOOP("readout::Actions", "&Forward"),
         "forward",
         {u"Alt+Right"_s, u"Alt+Shift+Right"_s},
         NeedsArticle},
        {Command::ShowLeaders,
         QT_TRANSLATE_NOOP("readout::Actions", "&Leaders"),
         "person",
         {u"Ctrl+1"_s},
         NeedsArticle},
        {Command::ShowCountries,
         QT_TRANSLATE_NOOP("readout::Actions", "Coun&tries"),
         "globe",
         {u"Ctrl+2"_s},
         NeedsArticle},
        {Command::ShowCommitments,
         QT_TRANSLATE_NOOP("readout::Actions", "Co&mmitments"),
         "commit",
         {u"Ctrl+3"_s},
         NeedsArticle},
        {Command::ShowQuotes,
         QT_TRANSLATE_NOOP("readout::Actions", "Quotes of the &selected"),
         "quote",
         {u"Ctrl+4"_s},
         NeedsArticle},
        {Command::ShowPictures,
         QT_TRANSLATE_NOOP("readout::Actions", "P&ictures"),
         "view",
         {u"Ctrl+5"_s},
         NeedsArticle},
        {Command::SwitchPane, QT_TRANSLATE_NOOP("readout::Actions", "Next p&ane"), "", {u"F6"_s}, NeedsArticle},
        {Command::SwitchPaneBack,
         QT_TRANSLATE_NOOP("readout::Actions", "Previous pane"),
         "",
         {u"Shift+F6"_s},
         NeedsArticle},
        {Command::StepOut,
         QT_TRANSLATE_NOOP("readout::Actions", "Leave find, close the card, clear the selection"),
         "",
         {u"Esc"_s},
         Plain},
        {Command::ShowOutline,
         QT_TRANSLATE_NOOP("readout::Actions", "&Contents"),
         "outline",
         {u"Shift+F9"_s},
         NeedsArticle | Checkable},
        {Command::ShowPanel,
         QT_TRANSLATE_NOOP("readout::Actions", "Side &panel"),
         "panel",
         {u"F9"_s, u"F7"_s},
         NeedsArticle | Checkable},
        {Command::ShowMarks,
         QT_TRANSLATE_NOOP("readout::Actions", "&Marks in the text"),
         "",
         {u"Ctrl+Shift+H"_s},
         NeedsArticle | Checkable},
        {Command::ZoomIn,
         QT_TRANSLATE_NOOP("readout::Actions", "&Larger text"),
         "",
         {u"Ctrl++"_s, u"Ctrl+="_s},
         NeedsArticle},
        {Command::ZoomOut, QT_TRANSLATE_NOOP("readout::Actions", "&Smaller text"), "", {u"Ctrl+-"_s}, NeedsArticle},
        {Command::ZoomReset,
         QT_TRANSLATE_NOOP("readout::Actions", "&Usual text size"),
         "",
         {u"Ctrl+0"_s},
         NeedsArticle},
        {Command::FullScreen, QT_TRANSLATE_NOOP("readout::Actions", "&Full screen"), "", {u"F11"_s}, Checkable},
        {Command::ReduceMotion, QT_TRANSLATE_NOOP("readout::Actions", "&Reduce motion"), "", {}, Checkable},
        {Command::KeepNothing,
         QT_TRANSLATE_NOOP("readout::Actions", "Keep &nothing of what is opened"),
         "",
         {},
         Checkable},
        {Command::ShowSettings, QT_TRANSLATE_NOOP("readout::Actions", "S&ettings…"), "", {u"Ctrl+,"_s}, Plain},
        {Command::ShowKeys, QT_TRANSLATE_NOOP("readout::Actions", "&Keys"), "", {u"Ctrl+?"_s, u"F1"_s}, Plain},
        {Command::About, QT_TRANSLATE_NOOP("readout::Actions", "&About Readout"), "", {}, Plain},
    };
    return table;
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    for (const Row &row : rows()) {
        auto *action = new QAction(tr(row.words), this);
        QList<QKeySequence> keys;
        for (const QString &key : row.keys)
            keys.append(QKeySequence(key, QKeySequence::PortableText));
        action->setShortcuts(keys);
        action->setCheckable((row.traits & Checkable) != 0);
        m_actions.insert(row.command, action);
        window->addAction(action);
    }
    // What a text edit does by itself while it has the focus: here for the menus only.
    at(Command::Copy)->setShortcut(QKeySequence::Copy);
    at(Command::Copy)->setShortcutContext(Qt::WidgetShortcut);
    colour();
    setArticleOpen(false);
}

void Actions::colour()
{
    for (const Row &row : rows())
        if (*row.icon != '\0')
            at(row.command)->setIcon(buttonIcon(QString::fromLatin1(row.icon), *m_window));
}

void Actions::setArticleOpen(bool open)
{
    for (const Row &row : rows())
        if ((row.traits & NeedsArticle) != 0)
            at(row.command)->setEnabled(open);
}

QList<std::pair<QString, QString>> Actions::keys() const
{
    QList<std::pair<QString, QString>> list;
    for (const Row &row : rows()) {
        QStringList keys;
        for (const QKeySequence &key : at(row.command)->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            list.append({at(row.command)->text().remove(u'&').remove(u'…'), keys.join(tr(" or "))});
    }
    return list;
}

} // namespace readout
