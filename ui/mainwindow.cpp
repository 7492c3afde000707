// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "actions.h"
#include "analysisrunner.h"
#include "articleview.h"
#include "briefingpanel.h"
#include "errorbar.h"
#include "export/file.h"
#include "findfield.h"
#include "look.h"
#include "marks.h"
#include "outline.h"
#include "readingstatus.h"
#include "readingtoolbar.h"
#include "recentarticles.h"
#include "startpage.h"
#include "theme/space.h"
#include "theme/type.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QRegularExpression>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int widthForOutline = 1180;
constexpr int widthForOutlineAndTable = 1700;
constexpr int widthForPanelBeside = 760;
constexpr double largestPanelShare = 0.55;

const QString samplePath = u":/sample/summit.txt"_s;

} // namespace

MainWindow::MainWindow(Settings *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(new Actions(this))
    , m_model(new BriefingModel(this))
    , m_session(new ReadingSession(m_model, this))
    , m_runner(new AnalysisRunner(this))
    , m_recent(new RecentArticles(settings, this))
    , m_tools(new ReadingToolBar(*m_actions, this))
    , m_errors(new ErrorBar(this))
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage(
          {{m_actions->at(Command::OpenFile), u"open"_s, tr("Text, HTML, PDF or Word from this computer")},
           {m_actions->at(Command::PasteText), u"clip"_s, tr("Use what is on the clipboard")},
           {m_actions->at(Command::OpenSample), u"sample"_s, tr("A short fictional article to try things on")}},
          m_recent, this))
    , m_outer(new QSplitter(Qt::Horizontal, this))
    , m_inner(new QSplitter(Qt::Horizontal, this))
    , m_outline(new OutlinePane(this))
    , m_view(new ArticleView(this))
    , m_panel(new BriefingPanel(m_session, this))
    , m_status(new ReadingStatus(m_actions->at(Command::PreviousMention), m_actions->at(Command::NextMention), this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_view->setAcceptDrops(false); // the window takes what is dropped
    addToolBar(Qt::TopToolBarArea, m_tools);
    setStatusBar(m_status);

    m_inner->addWidget(m_view);
    m_inner->addWidget(m_panel);
    m_inner->setStretchFactor(0, 1);
    m_inner->setStretchFactor(1, 0);
    m_outer->addWidget(m_outline);
    m_outer->addWidget(m_inner);
    m_outer->setStretchFactor(1, 1);
    for (QSplitter *splitter : {m_outer, m_inner}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_outline->setMinimumWidth(space::outlineNarrowest);
    m_outline->setMaximumWidth(space::outlineWidest);
    m_view->setMinimumWidth(320);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_outer);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_errors);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);

    m_view->setDescriber([this](qsizetype offset) { return describe(offset); });
    m_marksDue.setSingleShot(true);
    connect(&m_marksDue, &QTimer::timeout, this, &MainWindow::lightMarks);
    connectActions();
    connectSession();
    connectRunner();
    addTextKeys();
    closeArticle();
    restoreState();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    const auto on
        = [this](Command command, auto slot) { connect(m_actions->at(command), &QAction::triggered, this, slot); };
    on(Command::OpenFile, &MainWindow::chooseFile);
    on(Command::PasteText, &MainWindow::pasteText);
    on(Command::OpenSample, &MainWindow::openSample);
    on(Command::ExportPdf, &MainWindow::choosePdf);
    on(Command::CloseArticle, &MainWindow::closeArticle);
    on(Command::Quit, &MainWindow::close);
    on(Command::Copy, [this] { m_view->copy(); });
    on(Command::CopyWithReference, &MainWindow::copyWithReference);
    on(Command::Find, [this] {
        m_tools->findField()->setFocus(Qt::ShortcutFocusReason);
        m_tools->findField()->selectAll();
    });
    on(Command::FindNext, [this] { stepHit(1); });
    on(Command::FindPrevious, [this] { stepHit(-1); });
    on(Command::GoToParagraph, [this] { m_status->askForParagraph(); });
    on(Command::NextMention, [this] { m_session->nextMention(); });
    on(Command::PreviousMention, [this] { m_session->previousMention(); });
    on(Command::NextQuote, [this] { m_session->nextQuote(); });
    on(Command::PreviousQuote, [this] { m_session->previousQuote(); });
    on(Command::Back, [this] { m_session->back(); });
    on(Command::Forward, [this] { m_session->forward(); });
    const std::pair<Command, BriefingPanel::Tab> tabs[] = {{Command::ShowLeaders, BriefingPanel::Tab::Leaders},
                                                           {Command::ShowCountries, BriefingPanel::Tab::Countries},
                                                           {Command::ShowCommitments, BriefingPanel::Tab::Commitments}};
    for (const auto &[command, tab] : tabs) {
        on(command, [this, tab = tab] {
            showPanel();
            m_panel->setCurrentTab(tab);
            m_panel->takeFocus();
        });
    }
    on(Command::ShowQuotes, [this] {
        showPanel();
        m_panel->focusQuotes();
    });
    on(Command::SwitchPane, [this] { switchPane(1); });
    on(Command::SwitchPaneBack, [this] { switchPane(-1); });
    on(Command::StepOut, &MainWindow::stepOut);
    on(Command::ZoomIn, [this] { m_view->zoomByStep(1); });
    on(Command::ZoomOut, [this] { m_view->zoomByStep(-1); });
    on(Command::ZoomReset, [this] { m_view->setTextZoom(1); });
    on(Command::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(Command::ShowKeys, &MainWindow::showKeys);
    on(Command::About, &MainWindow::showAbout);
    on(Command::ShowOutline, [this](bool shown) {
        m_settings->setValue(Setting::OutlineShown, shown);
        adapt();
    });
    on(Command::ShowPanel, [this](bool shown) {
        m_settings->setValue(Setting::PanelShown, shown);
        adapt();
    });
    on(Command::ShowMarks, [this](bool shown) { m_session->setMarksShown(shown); });
    on(Command::ReduceMotion, [this](bool reduced) {
        m_settings->setValue(Setting::ReduceMotion, reduced);
        m_view->setReducedMotion(reduced);
    });

    FindField *field = m_tools->findField();
    connect(field, &FindField::queryChanged, this, &MainWindow::find);
    connect(field, &FindField::nextRequested, this, [this] { stepHit(1); });
    connect(field, &FindField::previousRequested, this, [this] { stepHit(-1); });
    connect(field, &FindField::left, this, &MainWindow::leaveFind);
    connect(m_tools, &ReadingToolBar::schemeChosen, this, &MainWindow::chooseScheme);
    connect(m_tools->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_tools->contentsMenu(), &QMenu::aboutToShow, this, &MainWindow::fillContentsMenu);
    connect(m_panel, &BriefingPanel::currentTabChanged, this, [this] {
        adapt();
        sharePanelRoom();
    });
    connect(m_inner, &QSplitter::splitterMoved, this, &MainWindow::keepPanelWidth);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openFile);
    connect(m_outline, &OutlinePane::partActivated, this, [this](qsizetype offset) {
        m_session->goTo({offset, offset + 1});
    });
    connect(m_outline, &OutlinePane::closeRequested, m_actions->at(Command::ShowOutline), &QAction::trigger);
    connect(m_view, &ArticleView::clicked, m_session, &ReadingSession::selectAt);
    connect(m_view, &ArticleView::readingOffsetChanged, this, [this](qsizetype offset) {
        m_outline->setReadingOffset(offset);
        m_session->setReadingPosition(m_view->targetOffset());
        const std::optional<Paragraph> paragraph = m_view->article().paragraphAt(offset);
        m_status->showParagraph(paragraph ? paragraph->number : 0);
    });
    connect(m_view, &ArticleView::textZoomChanged, this, [this](double zoom) {
        m_settings->setValue(Setting::TextZoom, zoom);
        m_status->showZoom(zoom);
    });
    connect(m_status, &ReadingStatus::paragraphRequested, this, &MainWindow::goToParagraph);
    connect(m_status, &ReadingStatus::askingEnded, this, [this] { m_view->setFocus(); });
    connect(m_status, &ReadingStatus::cancelRequested, m_runner, &AnalysisRunner::cancel);
}

void MainWindow::connectSession()
{
    // One change of the selection says several things: the marks are lit once for all of them.
    const auto due = [this] { m_marksDue.start(0); };
    connect(m_session, &ReadingSession::mentionsChanged, this, due);
    connect(m_session, &ReadingSession::currentMentionChanged, this, due);
    connect(m_session, &ReadingSession::currentQuoteChanged, this, due);
    connect(m_session, &ReadingSession::currentCommitmentChanged, this, due);
    connect(m_session, &ReadingSession::jumpRequested, m_view, &ArticleView::showSpan);
    connect(m_session, &ReadingSession::historyChanged, this, [this] {
        m_actions->at(Command::Back)->setEnabled(m_session->canGoBack());
        m_actions->at(Command::Forward)->setEnabled(m_session->canGoForward());
    });
    connect(m_session, &ReadingSession::wrapped, this, [this](bool pastTheEnd) {
        m_status->showPassing(pastTheEnd ? tr("Continued from the top") : tr("Continued from the end"));
    });
}

void MainWindow::connectRunner()
{
    connect(m_runner, &AnalysisRunner::articleRead, this, &MainWindow::showArticle);
    connect(m_runner, &AnalysisRunner::analysed, this, &MainWindow::showBriefing);
    connect(m_runner, &AnalysisRunner::failed, this, &MainWindow::showFailure);
    connect(m_runner, &AnalysisRunner::runningChanged, this, [this](bool running) {
        m_status->setBusy(running, tr("Reading the article"));
        m_session->setBusy(running && isArticleOpen());
    });
}

void MainWindow::addTextKeys()
{
    // Single letters mean something only while the text has the focus.
    const std::pair<QString, Command> keys[] = {{u"N"_s, Command::NextMention},
                                                {u"Shift+N"_s, Command::PreviousMention},
                                                {u"Q"_s, Command::NextQuote},
                                                {u"Shift+Q"_s, Command::PreviousQuote}};
    for (const auto &[key, command] : keys) {
        auto *action = new QAction(m_view);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, m_actions->at(command), &QAction::trigger);
        m_view->addAction(action);
    }
}

void MainWindow::restoreState()
{
    const SchemeChoice scheme = schemeChoice(m_settings->value(Setting::Scheme).toString());
    m_tools->setSchemeChoice(scheme);
    m_view->setTextZoom(m_settings->value(Setting::TextZoom).toDouble());
    m_status->showZoom(m_view->textZoom());
    const bool reduced = m_settings->value(Setting::ReduceMotion).toBool();
    m_actions->at(Command::ReduceMotion)->setChecked(reduced);
    m_view->setReducedMotion(reduced);
    m_actions->at(Command::ShowOutline)->setChecked(m_settings->value(Setting::OutlineShown).toBool());
    m_actions->at(Command::ShowPanel)->setChecked(m_settings->value(Setting::PanelShown).toBool());
    m_actions->at(Command::ShowMarks)->setChecked(true);
    if (!restoreGeometry(m_settings->value(Setting::WindowGeometry).toByteArray()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(40, 60)));
    m_outer->setSizes({m_settings->value(Setting::OutlineWidth).toInt(), width()});
    adapt();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings->setValue(Setting::WindowGeometry, saveGeometry());
    if (m_outline->isVisible())
        m_settings->setValue(Setting::OutlineWidth, m_outline->width());
    QMainWindow::closeEvent(event);
}

bool MainWindow::isArticleOpen() const
{
    return !m_view->article().text.isEmpty();
}

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open an article"), m_settings->value(Setting::LastFolder).toString());
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::openFile(const QString &path)
{
    if (!path.startsWith(u':'))
        m_settings->setValue(Setting::LastFolder, QFileInfo(path).absolutePath());
    m_errors->hide();
    m_runner->openFile(path);
}

void MainWindow::openText(const QString &text)
{
    m_errors->hide();
    m_runner->openText(text, tr("Pasted text"));
}

void MainWindow::openSample()
{
    openFile(samplePath);
}

void MainWindow::pasteText()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        showFailure({}, tr("The clipboard holds no text. Copy the article's text first, then paste it here."));
    else
        openText(text);
}

void MainWindow::choosePdf()
{
    const Article &article = m_view->article();
    QString name = article.title.isEmpty() ? QFileInfo(article.source).completeBaseName() : article.title;
    name.replace(QRegularExpression(u"[/\\\\:*?\"<>|]"_s), u" "_s);
    auto *dialog = new QFileDialog(this, tr("Export PDF"), m_settings->value(Setting::ExportFolder).toString(),
                                   tr("PDF (*.pdf)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(name + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::exportTo);
    dialog->open();
}

void MainWindow::exportTo(const QString &path)
{
    m_settings->setValue(Setting::ExportFolder, QFileInfo(path).absolutePath());
    const std::optional<Error> error = exportFile(m_model->briefing(), path, ExportFormat::Pdf);
    if (!error) {
        m_status->showPassing(tr("Saved %1").arg(QFileInfo(path).fileName()));
        return;
    }
    auto *elsewhere = new QAction(tr("Save elsewhere…"), m_errors);
    connect(elsewhere, &QAction::triggered, this, &MainWindow::choosePdf);
    m_errors->showError(tr("%1: %2").arg(QDir::toNativeSeparators(path), error->message), {elsewhere});
}

void MainWindow::closeArticle()
{
    m_runner->cancel();
    m_tools->findField()->clear();
    m_view->setArticle({});
    m_outline->setArticle({});
    m_status->showArticle({});
    m_session->setBriefing({});
    m_session->setBusy(false);
    m_status->showSession(*m_session);
    m_actions->setArticleOpen(false);
    m_tools->setArticleOpen(false);
    m_pages->setCurrentWidget(m_start);
    m_start->setFocus();
    setWindowTitle(u"Readout"_s);
    adapt();
}

void MainWindow::showArticle(const Article &article)
{
    m_errors->hide();
    m_tools->findField()->clear();
    Briefing unread;
    unread.article = article;
    m_session->setBriefing(unread);
    m_session->setBusy(true);
    m_view->setArticle(article);
    m_outline->setArticle(article);
    m_status->showArticle(article);
    m_actions->setArticleOpen(true);
    m_actions->at(Command::Back)->setEnabled(false);
    m_actions->at(Command::Forward)->setEnabled(false);
    m_actions->at(Command::ExportPdf)->setEnabled(false); // until it is read
    m_tools->setArticleOpen(true);
    m_pages->setCurrentWidget(m_outer);
    m_panel->setCurrentTab(BriefingPanel::Tab::Leaders);
    m_view->setFocus();
    const QString title = article.title.isEmpty() ? QFileInfo(article.source).fileName() : article.title;
    setWindowTitle(tr("%1 — Readout").arg(title));
    adapt();
    sharePanelRoom();
}

void MainWindow::showBriefing(const Briefing &briefing)
{
    m_session->setBriefing(briefing);
    m_session->setBusy(false);
    m_actions->at(Command::ExportPdf)->setEnabled(true);
    const Article &article = briefing.article;
    if (!QFileInfo(article.source).isFile() || article.source.startsWith(u':'))
        return;
    m_recent->add({.path = QFileInfo(article.source).absoluteFilePath(),
                   .title = article.title,
                   .outlet = article.outlet,
                   .published = article.published,
                   .opened = QDateTime::currentDateTime(),
                   .leaders = static_cast<int>(m_model->entries(Group::Leaders).size()),
                   .countries = static_cast<int>(briefing.countries.size()),
                   .commitments = static_cast<int>(briefing.commitments.size())});
}

void MainWindow::showFailure(const QString &source, const QString &message)
{
    QList<QAction *> remedies;
    if (!source.isEmpty() && source != tr("Pasted text")) {
        auto *again = new QAction(tr("Try again"), m_errors);
        connect(again, &QAction::triggered, this, [this, source] { openFile(source); });
        remedies.append(again);
    }
    auto *paste = new QAction(tr("Paste text instead"), m_errors);
    connect(paste, &QAction::triggered, this, &MainWindow::pasteText);
    remedies.append(paste);
    m_errors->showError(source.isEmpty() ? message : tr("%1: %2").arg(QFileInfo(source).fileName(), message), remedies);
}

void MainWindow::lightMarks()
{
    m_view->setMarks(marksOf(*m_session));
    m_status->showSession(*m_session);
    QList<TextSpan> spans;
    if (m_session->areMarksShown())
        for (const Mention &mention : m_session->mentions())
            spans.append(mention.span);
    m_outline->setMentions(spans);
    m_view->setAccessibleDescription(currentMarkText(*m_session));
    m_actions->at(Command::ShowMarks)->setChecked(m_session->areMarksShown());
    for (const Command command : {Command::NextMention, Command::PreviousMention})
        m_actions->at(command)->setEnabled(!m_session->mentions().isEmpty());
    for (const Command command : {Command::NextQuote, Command::PreviousQuote, Command::ShowQuotes})
        m_actions->at(command)->setEnabled(!m_session->quotes().isEmpty());
}

QString MainWindow::describe(qsizetype offset) const
{
    const std::optional<Mention> mention = m_session->mentionAt(offset);
    const Entry *owner = mention ? m_model->entry(m_session->entryAt(offset)) : nullptr;
    if (owner == nullptr)
        return noteAt(m_view->marks(), offset);
    const QString words
        = tr("“%1” → %2, %3").arg(wordsOf(m_view->article(), mention->span), owner->name, formText(mention->form));
    return mention->certainty == Certainty::Likely ? tr("%1, less sure").arg(words) : words;
}

void MainWindow::find(const FindQuery &query)
{
    m_hits = findAll(m_view->article().text, query);
    // The first hit from where the reader is.
    const auto next = std::ranges::lower_bound(m_hits, m_view->shownSpan().start, {}, &TextSpan::start);
    m_currentHit = m_hits.isEmpty() ? -1 : (next == m_hits.end() ? 0 : std::distance(m_hits.begin(), next));
    m_view->setHits(m_hits, m_currentHit);
    m_tools->findField()->setResult(m_currentHit, m_hits.size());
}

void MainWindow::stepHit(int by)
{
    if (m_tools->findField()->text().isEmpty()) {
        m_actions->at(by > 0 ? Command::NextMention : Command::PreviousMention)->trigger();
        return;
    }
    if (m_hits.isEmpty())
        return;
    const qsizetype next = m_currentHit + by;
    if (next < 0 || next >= m_hits.size())
        m_status->showPassing(by > 0 ? tr("Continued from the top") : tr("Continued from the end"));
    m_currentHit = (next + m_hits.size()) % m_hits.size();
    m_view->setHits(m_hits, m_currentHit);
    m_tools->findField()->setResult(m_currentHit, m_hits.size());
}

void MainWindow::leaveFind()
{
    m_tools->findField()->clear();
    m_view->setFocus();
}

void MainWindow::stepOut()
{
    if (m_tools->findField()->hasFocus() || !m_tools->findField()->text().isEmpty())
        leaveFind();
    else if (m_errors->isVisible())
        m_errors->hide();
    else if (isFullScreen())
        m_actions->at(Command::FullScreen)->trigger();
    else if (!m_panel->closeCard())
        m_session->clear();
}

void MainWindow::switchPane(int by)
{
    QList<QWidget *> panes;
    for (QWidget *pane : std::initializer_list<QWidget *>{m_outline, m_view, m_panel})
        if (pane->isVisible())
            panes.append(pane);
    qsizetype current = 0;
    for (qsizetype index = 0; index < panes.size(); ++index)
        if (panes.at(index)->isAncestorOf(QApplication::focusWidget()) || panes.at(index)->hasFocus())
            current = index;
    QWidget *next = panes.at((current + by + panes.size()) % panes.size());
    if (next == m_panel)
        m_panel->takeFocus();
    else
        next->setFocus(Qt::TabFocusReason);
}

void MainWindow::goToParagraph(int number)
{
    const QList<Paragraph> &paragraphs = m_view->article().paragraphs;
    const auto paragraph = std::ranges::find(paragraphs, number, &Paragraph::number);
    if (paragraph != paragraphs.end())
        m_session->goTo({paragraph->span.start, paragraph->span.start + 1});
}

void MainWindow::copyWithReference()
{
    const TextSpan span = m_view->selectedSpan();
    if (span.isEmpty())
        return;
    const Article &article = m_view->article();
    QStringList reference;
    for (const QString &part :
         {article.title, article.outlet,
          article.published.isValid() ? QLocale().toString(article.published, u"d MMMM yyyy"_s) : QString()})
        if (!part.isEmpty())
            reference.append(part);
    if (const std::optional<Paragraph> paragraph = article.paragraphAt(span.start))
        reference.append(tr("paragraph %1").arg(paragraph->number));
    QGuiApplication::clipboard()->setText(tr("%1 (%2)").arg(wordsOf(article, span), reference.join(u", "_s)));
    m_status->showPassing(tr("Copied with its reference"));
}

void MainWindow::chooseScheme(SchemeChoice choice)
{
    m_settings->setValue(Setting::Scheme, schemeName(choice));
    applyScheme(choice);
}

void MainWindow::adapt()
{
    m_tools->adapt(width());
    const bool isOpen = isArticleOpen();
    const bool isTable = m_panel->currentTab() == BriefingPanel::Tab::Commitments;
    m_outline->setVisible(isOpen && width() >= (isTable ? widthForOutlineAndTable : widthForOutline)
                          && m_actions->at(Command::ShowOutline)->isChecked());
    m_panel->setVisible(isOpen && m_actions->at(Command::ShowPanel)->isChecked());
    const Qt::Orientation orientation = width() < widthForPanelBeside ? Qt::Vertical : Qt::Horizontal;
    if (m_inner->orientation() != orientation) {
        m_inner->setOrientation(orientation);
        sharePanelRoom();
    }
}

void MainWindow::showPanel()
{
    if (!m_actions->at(Command::ShowPanel)->isChecked())
        m_actions->at(Command::ShowPanel)->trigger();
}

void MainWindow::sharePanelRoom()
{
    if (m_inner->orientation() == Qt::Vertical) {
        m_inner->setSizes({m_inner->height() / 2, m_inner->height() / 2});
        return;
    }
    const bool isTable = m_panel->currentTab() == BriefingPanel::Tab::Commitments;
    const int wanted = m_settings->value(isTable ? Setting::CommitmentsWidth : Setting::PanelWidth).toInt();
    // The article keeps its share, however wide the table would be.
    const int panel = std::min(wanted, static_cast<int>(width() * largestPanelShare));
    m_inner->setSizes({std::max(1, m_inner->width() - panel), panel});
}

void MainWindow::keepPanelWidth()
{
    if (m_inner->orientation() == Qt::Vertical)
        return;
    const bool isTable = m_panel->currentTab() == BriefingPanel::Tab::Commitments;
    m_settings->setValue(isTable ? Setting::CommitmentsWidth : Setting::PanelWidth, m_panel->width());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adapt();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->colour();
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        m_session->back();
    else if (event->button() == Qt::ForwardButton)
        m_session->forward();
    else
        QMainWindow::mousePressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasText())
        return;
    event->acceptProposedAction();
    m_start->dropZone()->setHovered(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_start->dropZone()->setHovered(false);
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_start->dropZone()->setHovered(false);
    event->acceptProposedAction();
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            openFile(url.toLocalFile());
            return;
        }
    }
    openText(event->mimeData()->text());
}

void MainWindow::fillRecentMenu()
{
    QMenu *menu = m_tools->recentMenu();
    menu->clear();
    for (int row = 0; row < m_recent->rowCount(); ++row) {
        const QModelIndex index = m_recent->index(row);
        const QString path = index.data(RecentArticles::PathRole).toString();
        QAction *action = menu->addAction(index.data().toString().replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing was open yet"))->setEnabled(false);
}

void MainWindow::fillContentsMenu()
{
    QMenu *menu = m_tools->contentsMenu();
    menu->clear();
    const auto add = [&](const auto &self, const QModelIndex &parent, int depth) -> void {
        for (int row = 0; row < m_outline->model()->rowCount(parent); ++row) {
            const QModelIndex part = m_outline->model()->index(row, 0, parent);
            const int count = part.data(OutlineModel::CountRole).toInt();
            QAction *action = menu->addAction(QString(depth * 4, u' ') + part.data().toString().replace(u'&', u"&&"_s)
                                              + (count > 0 ? u"\t%1"_s.arg(count) : QString()));
            const qsizetype offset = part.data(OutlineModel::OffsetRole).toLongLong();
            connect(action, &QAction::triggered, this, [this, offset] { m_session->goTo({offset, offset + 1}); });
            self(self, part, depth + 1);
        }
    };
    add(add, {}, 0);
}

void MainWindow::showKeys()
{
    QString table = u"<table cellspacing=\"6\">"_s;
    for (const auto &[words, keys] : m_actions->keys())
        table += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(words.toHtmlEscaped(), keys.toHtmlEscaped());
    const std::pair<QString, QString> inText[] = {{tr("Next, previous mention, in the text"), u"N, Shift+N"_s},
                                                  {tr("Next, previous quote, in the text"), u"Q, Shift+Q"_s},
                                                  {tr("Scroll by lines, in the text"), u"J, K"_s}};
    for (const auto &[words, keys] : inText)
        table += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(words.toHtmlEscaped(), keys.toHtmlEscaped());
    auto *sheet = new QMessageBox(QMessageBox::NoIcon, tr("Keys"), table + u"</table>"_s, QMessageBox::Close, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setTextFormat(Qt::RichText);
    sheet->setModal(false);
    sheet->show();
}

void MainWindow::showAbout()
{
    auto *about
        = new QMessageBox(QMessageBox::NoIcon, tr("About Readout"),
                          tr("<h3>Readout %1</h3><p>Reads a news article: leaders, countries, commitments. Everything "
                             "shown is in the article's own words; nothing is generated, and nothing leaves this "
                             "computer.</p><p>Free software under the GNU General Public License, version 3 or "
                             "later.</p>")
                              .arg(QCoreApplication::applicationVersion()),
                          QMessageBox::Close, this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setModal(false);
    about->show();
}

} // namespace readout
