// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"
#include "deskmemory.h"
#include "settings.h"

#include <QMainWindow>
#include <QTimer>

namespace readout {

class Actions;
class AnalysisRunner;
class AddressBar;
class ArticleOpener;
class ArticlePage;
class ArticleTabs;
class Citations;
class ErrorBar;
class FeedOpener;
class FeedPanel;
class OpeningFailures;
class ReadingStatus;
class ReadingToolBar;
class RecentArticles;
class StartPage;
class SummaryExport;
struct OpenRequest;
enum class SchemeChoice;

/** The window: holds the open articles and lets its bars and keys act on the one that is shown. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /** @p settings must outlive the window. */
    explicit MainWindow(Settings *settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Keeps in @p folder, from now on, what is open, and where the reader is in it.
     *  @p resumes: opens again what was kept there; else it can be reopened as what was closed. */
    void keepSession(const QString &folder, bool resumes);

    /** The article that is shown; nullptr for the start page. */
    [[nodiscard]] ArticlePage *currentPage() const;

public slots:
    /** Opens the file, or the address that starts with http:// or https://, in a tab of its own; goes to its tab where
     *  it is open already. */
    void openFile(const QString &name);
    void openText(const QString &text);
    void openSample();
    /** Brings the window before the reader. */
    void present();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void connectPageActions();
    void connectParts();
    void connectWeb();
    void connectPage(ArticlePage *page);
    void restoreState();

    void takeArticle(const Article &article, AnalysisRunner *runner, const OpenRequest &request);
    void closePage(ArticlePage *page);
    void reopen();
    void remember(const ArticlePage &page);
    [[nodiscard]] bool isKept(const ArticlePage &page) const;
    void keepPlaces();
    void setKeepNothing(bool nothing);

    void showCurrentPage();
    void applyView();
    void showSession();
    void showParagraph();
    void showHits();
    void showBusy();
    void stepHit(int by);
    void leaveFind();
    void stepOut();
    void chooseScheme(SchemeChoice choice);
    void showPanel();
    void showSettings();
    void showSettingsInMenus();
    void fillRecentMenu();

    Settings *m_settings;
    Actions *m_actions;
    ArticleOpener *m_opener;
    FeedOpener *m_feeds;
    SummaryExport *m_export;
    Citations *m_citations;
    RecentArticles *m_recent;
    ReadingToolBar *m_tools;
    ErrorBar *m_errors;
    OpeningFailures *m_failures;
    AddressBar *m_address;
    FeedPanel *m_feed;
    StartPage *m_start;
    ArticleTabs *m_tabs;
    ReadingStatus *m_status;
    DeskMemory m_memory;
    QString m_memoryFolder; ///< empty: nothing is remembered
    QString m_fetching;     ///< how far that has come; empty while nothing is fetched
    QTimer m_keepDue;
};

} // namespace readout
