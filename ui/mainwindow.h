// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "finding.h"
#include "model/readingsession.h"
#include "settings.h"

#include <QMainWindow>
#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace readout {

class Actions;
class AnalysisRunner;
class ArticleView;
class BriefingPanel;
class ErrorBar;
class OutlinePane;
class ReadingStatus;
class ReadingToolBar;
class RecentArticles;
class StartPage;
enum class SchemeChoice;

/** The window: makes the parts and connects them. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /** @p settings must outlive the window. */
    explicit MainWindow(Settings *settings, QWidget *parent = nullptr);
    ~MainWindow() override;

public slots:
    void openFile(const QString &path);
    void openText(const QString &text);
    void openSample();

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
    void connectSession();
    void connectRunner();
    void addTextKeys();
    void restoreState();

    void chooseFile();
    void pasteText();
    void choosePdf();
    void exportTo(const QString &path);
    void closeArticle();
    void showArticle(const Article &article);
    void showBriefing(const Briefing &briefing);
    void showFailure(const QString &source, const QString &message);
    [[nodiscard]] bool isArticleOpen() const;

    void lightMarks();
    [[nodiscard]] QString describe(qsizetype offset) const;
    void find(const FindQuery &query);
    void stepHit(int by);
    void leaveFind();
    void stepOut();
    void switchPane(int by);
    void goToParagraph(int number);
    void copyWithReference();
    void chooseScheme(SchemeChoice choice);
    void adapt();
    void showPanel();
    void sharePanelRoom();
    void keepPanelWidth();
    void fillRecentMenu();
    void fillContentsMenu();
    void showKeys();
    void showAbout();

    Settings *m_settings;
    Actions *m_actions;
    BriefingModel *m_model;
    ReadingSession *m_session;
    AnalysisRunner *m_runner;
    RecentArticles *m_recent;
    ReadingToolBar *m_tools;
    ErrorBar *m_errors;
    QStackedWidget *m_pages;
    StartPage *m_start;
    QSplitter *m_outer;
    QSplitter *m_inner;
    OutlinePane *m_outline;
    ArticleView *m_view;
    BriefingPanel *m_panel;
    ReadingStatus *m_status;
    QTimer m_marksDue;
    QString m_failedPath;
    QList<TextSpan> m_hits;
    qsizetype m_currentHit = -1;
};

} // namespace readout
