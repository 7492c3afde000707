// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

namespace readout {

/** What the reader can tell the window to do. Each is one row of the table in actions.cpp. */
enum class Command {
    OpenFile,
    PasteText,
    OpenAddress,
    OpenFeed,
    OpenSample,
    ExportPdf,
    Print,
    CloseArticle,
    ReopenArticle,
    ReloadArticle,
    NextArticle,
    PreviousArticle,
    Quit,
    Copy,
    CopyWithReference,
    Find,
    FindNext,
    FindPrevious,
    GoToParagraph,
    NextMention,
    PreviousMention,
    NextQuote,
    PreviousQuote,
    Explain,
    Back,
    Forward,
    ShowLeaders,
    ShowCountries,
    ShowCommitments,
    ShowQuotes,
    ShowPictures,
    SwitchPane,
    SwitchPaneBack,
    StepOut,
    ShowOutline,
    ShowPanel,
    ShowMarks,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FullScreen,
    ReduceMotion,
    KeepNothing,
    ShowSettings,
    ShowKeys,
    About,
};

/** The window's actions, with their words, icons and keys. */
class Actions : public QObject
{
    Q_OBJECT

public:
    /** The actions of @p window, which gets their shortcuts. */
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *at(Command command) const { return m_actions.value(command); }
    /** Draws the icons in the colours of the window's palette. */
    void colour();
    /** Enables what needs an open article, or not. */
    void setArticleOpen(bool open);
    /** The words and the keys of every action that has some, for the sheet of keys. */
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const;

private:
    QWidget *m_window;
    QHash<Command, QAction *> m_actions;
};

} // namespace readout
