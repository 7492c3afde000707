// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "actions.h"
#include "addressbar.h"
#include "articleopener.h"
#include "articlepage.h"
#include "articletabs.h"
#include "articleview.h"
#include "briefingpanel.h"
#include "citations.h"
#include "errorbar.h"
#include "feedopener.h"
#include "feedpanel.h"
#include "fetching.h"
#include "findfield.h"
#include "help.h"
#include "look.h"
#include "openingfailures.h"
#include "reading/download.h"
#include "readingstatus.h"
#include "readingtoolbar.h"
#include "recentarticles.h"
#include "settingsdialog.h"
#include "startpage.h"
#include "summaryexport.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int keepDelay = 500; ///< ms after the last change before places are kept

/** Whether @p source names a file that can be read again. */
bool isFile(const QString &source)
{
    return !source.startsWith(u':') && QFileInfo(source).isFile();
}

/** Whether @p source can be read again. */
bool isAtHand(const QString &source)
{
    return isFile(source) || isAddress(source);
}

} // namespace

MainWindow::MainWindow(Settings *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(new Actions(this))
    , m_opener(new ArticleOpener(settings, this))
    , m_feeds(new FeedOpener(settings, this))
    , m_export(new SummaryExport(settings, this))
    , m_citations(new Citations(settings, this))
    , m_recent(new RecentArticles(settings, this))
    , m_tools(new ReadingToolBar(*m_actions, this))
    , m_errors(new ErrorBar(this))
    , m_failures(new OpeningFailures(m_errors, m_opener, this))
    , m_address(new AddressBar(this))
    , m_feed(new FeedPanel(this))
    , m_start(new StartPage(
          {{m_actions->at(Command::OpenFile), u"open"_s, tr("Text, HTML, PDF or Word from this computer")},
           {m_actions->at(Command::PasteText), u"clip"_s, tr("Use what is on the clipboard")},
           {m_actions->at(Command::OpenAddress), u"link"_s, tr("Fetch one article from a link")},
           {m_actions->at(Command::OpenFeed), u"feed"_s, tr("Choose an article from an RSS or Atom feed")},
           {m_actions->at(Command::OpenSample), u"sample"_s, tr("A short fictional article to try things on")}},
          m_recent, this))
    , m_tabs(new ArticleTabs(m_start, this))
    , m_status(new ReadingStatus(m_actions->at(Command::PreviousMention), m_actions->at(Command::NextMention), this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    addToolBar(Qt::TopToolBarArea, m_tools);
    setStatusBar(m_status);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_errors);
    layout->addWidget(m_address);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_feed);
    row->addWidget(m_tabs, 1);
    layout->addLayout(row, 1);
    setCentralWidget(centre);

    connectActions();
    connectPageActions();
    connectParts();
    connectWeb();
    m_keepDue.setSingleShot(true);
    m_keepDue.setInterval(keepDelay);
    connect(&m_keepDue, &QTimer::timeout, this, &MainWindow::keepPlaces);
    restoreState();
    showCurrentPage();
}

MainWindow::~MainWindow() = default;

ArticlePage *MainWindow::currentPage() const
{
    return m_tabs->currentPage();
}

void MainWindow::connectActions()
{
    const auto on
        = [this](Command command, auto slot) { connect(m_actions->at(command), &QAction::triggered, this, slot); };
    on(Command::OpenFile, [this] { m_opener->chooseFiles(); });
    on(Command::PasteText, [this] { m_opener->paste(); });
    on(Command::OpenAddress, [this] { m_address->ask(AddressBar::Wanted::Article); });
    on(Command::OpenFeed, [this] { m_address->ask(AddressBar::Wanted::Feed); });
    on(Command::KeepNothing, &MainWindow::setKeepNothing);
    on(Command::OpenSample, &MainWindow::openSample);
    on(Command::CloseArticle, [this] { closePage(currentPage()); });
    on(Command::ReopenArticle, &MainWindow::reopen);
    on(Command::NextArticle, [this] { m_tabs->step(1); });
    on(Command::PreviousArticle, [this] { m_tabs->step(-1); });
    on(Command::Quit, &MainWindow::close);
    on(Command::Find, [this] {
        m_tools->findField()->setFocus(Qt::ShortcutFocusReason);
        m_tools->findField()->selectAll();
    });
    on(Command::FindNext, [this] { stepHit(1); });
    on(Command::FindPrevious, [this] { stepHit(-1); });
    on(Command::GoToParagraph, [this] { m_status->askForParagraph(); });
    on(Command::StepOut, &MainWindow::stepOut);
    on(Command::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(Command::ShowSettings, &MainWindow::showSettings);
    on(Command::ShowKeys, [this] { showKeySheet(*m_actions, this); });
    on(Command::About, [this] { showAbout(this); });
    on(Command::ShowOutline, [this](bool shown) {
        m_settings->setValue(Setting::OutlineShown, shown);
        applyView();
    });
    on(Command::ShowPanel, [this](bool shown) {
        m_settings->setValue(Setting::PanelShown, shown);
        applyView();
    });
    on(Command::ReduceMotion, [this](bool reduced) {
        m_settings->setValue(Setting::ReduceMotion, reduced);
        applyView();
    });
}

void MainWindow::connectPageActions()
{
    // These are enabled only while there is a page, or ask for one here.
    const auto on = [this](Command command, auto act) {
        connect(m_actions->at(command), &QAction::triggered, this, [this, act] {
            if (ArticlePage *page = currentPage())
                act(page);
        });
    };
    const auto onSession = [&on](Command command, auto act) {
        on(command, [act](const ArticlePage *page) { (page->session()->*act)(); });
    };
    on(Command::ExportPdf, [this](const ArticlePage *page) { m_export->preview(page->briefing()); });
    on(Command::Print, [this](const ArticlePage *page) { m_export->print(page->briefing()); });
    on(Command::ReloadArticle, [this](const ArticlePage *page) { openFile(page->article().source); });
    on(Command::Explain, [this](const ArticlePage *page) {
        const QString reasons = page->reasons();
        showReasons(reasons.isEmpty() ? tr("Select a leader, a country, a quote or a commitment first.") : reasons,
                    this);
    });
    on(Command::Copy, [this](const ArticlePage *page) { m_citations->copy(*page); });
    on(Command::CopyWithReference, [this](const ArticlePage *page) { m_citations->copyCited(*page); });
    onSession(Command::NextMention, &ReadingSession::nextMention);
    onSession(Command::PreviousMention, &ReadingSession::previousMention);
    onSession(Command::NextQuote, &ReadingSession::nextQuote);
    onSession(Command::PreviousQuote, &ReadingSession::previousQuote);
    onSession(Command::Back, &ReadingSession::back);
    onSession(Command::Forward, &ReadingSession::forward);
    on(Command::ShowMarks, [this](const ArticlePage *page) {
        page->session()->setMarksShown(m_actions->at(Command::ShowMarks)->isChecked());
    });
    const std::pair<Command, BriefingPanel::Tab> tabs[] = {{Command::ShowLeaders, BriefingPanel::Tab::Leaders},
                                                           {Command::ShowCountries, BriefingPanel::Tab::Countries},
                                                           {Command::ShowCommitments, BriefingPanel::Tab::Commitments},
                                                           {Command::ShowPictures, BriefingPanel::Tab::Pictures}};
    for (const auto &[command, tab] : tabs) {
        on(command, [this, tab = tab](const ArticlePage *page) {
            showPanel();
            page->panel()->setCurrentTab(tab);
            page->panel()->takeFocus();
        });
    }
    on(Command::ShowQuotes, [this](const ArticlePage *page) {
        showPanel();
        page->panel()->focusQuotes();
    });
    on(Command::SwitchPane, [](ArticlePage *page) { page->switchPane(1); });
    on(Command::SwitchPaneBack, [](ArticlePage *page) { page->switchPane(-1); });
    on(Command::ZoomIn, [](const ArticlePage *page) { page->view()->zoomByStep(1); });
    on(Command::ZoomOut, [](const ArticlePage *page) { page->view()->zoomByStep(-1); });
    on(Command::ZoomReset, [](const ArticlePage *page) { page->view()->setTextZoom(1); });
}

void MainWindow::connectParts()
{
    connect(m_opener, &ArticleOpener::opened, this, &MainWindow::takeArticle);
    connect(m_opener, &ArticleOpener::notReopened, this, [this](const ReadingPlace &place, bool hasCancelled) {
        hasCancelled ? m_memory.addClosed(place) : m_memory.addFailed(place);
        m_actions->at(Command::ReopenArticle)->setEnabled(true);
    });
    connect(m_opener, &ArticleOpener::failed, m_failures, &OpeningFailures::show);
    connect(m_opener, &ArticleOpener::busyChanged, this, [this](bool busy) {
        if (busy)
            m_errors->hide(); // what failed before; of what is opened now each failure is to be seen
        showBusy();
    });
    connect(m_citations, &Citations::copied, m_status, &ReadingStatus::showPassing);
    m_tools->addToMenu(Command::CopyWithReference, m_citations->menu());
    connect(m_export, &SummaryExport::started, this,
            [this](const QString &path) { m_status->showPassing(tr("Saving %1…").arg(QFileInfo(path).fileName())); });
    connect(m_export, &SummaryExport::saved, this,
            [this](const QString &path) { m_status->showPassing(tr("Saved %1").arg(QFileInfo(path).fileName())); });
    connect(m_export, &SummaryExport::printed, m_status, [this] { m_status->showPassing(tr("Printed the summary")); });
    connect(m_export, &SummaryExport::failed, this, [this](const QString &message) {
        auto *elsewhere = new QAction(tr("Save elsewhere…"), m_errors);
        connect(elsewhere, &QAction::triggered, m_actions->at(Command::ExportPdf), &QAction::trigger);
        m_errors->showError(message, {elsewhere});
    });
    connect(m_tabs, &ArticleTabs::currentChanged, this, &MainWindow::showCurrentPage);
    connect(m_tabs, &ArticleTabs::closeRequested, this, &MainWindow::closePage);

    FindField *field = m_tools->findField();
    connect(field, &FindField::queryChanged, this, [this](const FindQuery &query) {
        if (ArticlePage *page = currentPage())
            page->find(query);
    });
    connect(field, &FindField::nextRequested, this, [this] { stepHit(1); });
    connect(field, &FindField::previousRequested, this, [this] { stepHit(-1); });
    connect(field, &FindField::left, this, &MainWindow::leaveFind);
    connect(m_tools, &ReadingToolBar::schemeChosen, this, &MainWindow::chooseScheme);
    connect(m_tools->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_tools->contentsMenu(), &QMenu::aboutToShow, this, [this] {
        m_tools->contentsMenu()->clear();
        if (ArticlePage *page = currentPage())
            page->fillContents(m_tools->contentsMenu());
    });
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openFile);
    connect(m_status, &ReadingStatus::paragraphRequested, this, [this](int number) {
        if (ArticlePage *page = currentPage())
            page->goToParagraph(number);
    });
    connect(m_status, &ReadingStatus::askingEnded, this, [this] { m_tabs->setFocus(); });
    connect(m_status, &ReadingStatus::cancelRequested, this, [this] {
        m_opener->cancel();
        m_feeds->cancel();
        if (ArticlePage *page = currentPage())
            page->cancelAnalysis();
    });
}

void MainWindow::connectWeb()
{
    const auto showFetching = [this](const QString &words) {
        m_fetching = words;
        showBusy();
    };
    connect(m_opener, &ArticleOpener::progressed, this, showFetching);
    connect(m_feeds, &FeedOpener::progressed, this, showFetching);
    connect(m_feeds, &FeedOpener::busyChanged, this, &MainWindow::showBusy);
    connect(m_feeds, &FeedOpener::failed, m_failures, &OpeningFailures::show);
    connect(m_feeds, &FeedOpener::opened, this, [this](const Feed &feed, const QString &source) {
        m_errors->hide();
        m_feed->showFeed(feed, source);
    });
    connect(m_opener, &ArticleOpener::feedFound, this, [this](const QByteArray &bytes, const QUrl &address) {
        if (address.isLocalFile())
            m_feeds->openFile(address.toLocalFile());
        else
            m_feeds->openBytes(bytes, address);
    });
    connect(m_feed, &FeedPanel::entryChosen, m_opener, &ArticleOpener::openEntry);
    connect(m_feed, &FeedPanel::closed, this, [this] { m_tabs->setFocus(); });
    connect(m_address, &AddressBar::left, this, [this] { m_tabs->setFocus(); });
    connect(m_address, &AddressBar::entered, this, [this](const QUrl &address, AddressBar::Wanted wanted) {
        m_errors->hide();
        if (wanted == AddressBar::Wanted::Feed)
            m_feeds->openAddress(address);
        else
            m_opener->openAddress(address);
    });
}

void MainWindow::connectPage(ArticlePage *page)
{
    // What a page behind another one has to say is shown once that page is.
    const auto whenCurrent = [this, page](auto slot) {
        return [this, page, slot] {
            if (page == currentPage())
                (this->*slot)();
        };
    };
    m_citations->watch(*page);
    connect(page, &ArticlePage::changed, this, whenCurrent(&MainWindow::showSession));
    connect(page, &ArticlePage::paragraphChanged, this, whenCurrent(&MainWindow::showParagraph));
    connect(page, &ArticlePage::hitsChanged, this, whenCurrent(&MainWindow::showHits));
    connect(page, &ArticlePage::placeChanged, &m_keepDue, qOverload<>(&QTimer::start));
    connect(page, &ArticlePage::analysed, this, [this, page] { remember(*page); });
    connect(page, &ArticlePage::wrapped, this, [this](bool pastTheEnd) {
        m_status->showPassing(pastTheEnd ? tr("Continued from the top") : tr("Continued from the end"));
    });
    connect(page, &ArticlePage::outlineCloseRequested, m_actions->at(Command::ShowOutline), &QAction::trigger);
    connect(page->view(), &ArticleView::textZoomChanged, this, [this](double zoom) {
        m_settings->setValue(Setting::TextZoom, zoom);
        m_status->showZoom(zoom);
    });
}

void MainWindow::restoreState()
{
    showSettingsInMenus();
    m_actions->at(Command::ShowOutline)->setChecked(m_settings->value(Setting::OutlineShown).toBool());
    m_actions->at(Command::ShowPanel)->setChecked(m_settings->value(Setting::PanelShown).toBool());
    m_actions->at(Command::ShowMarks)->setChecked(true);
    m_actions->at(Command::ReopenArticle)->setEnabled(false);
    if (!restoreGeometry(m_settings->value(Setting::WindowGeometry).toByteArray()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(40, 60)));
    m_tools->adapt(width());
}

void MainWindow::showSettingsInMenus()
{
    m_tools->setSchemeChoice(schemeChoice(m_settings->value(Setting::Scheme).toString()));
    m_actions->at(Command::KeepNothing)->setChecked(m_settings->value(Setting::KeepNothing).toBool());
    m_actions->at(Command::ReduceMotion)->setChecked(m_settings->value(Setting::ReduceMotion).toBool());
}

void MainWindow::keepSession(const QString &folder, bool resumes)
{
    m_memoryFolder = folder;
    if (m_settings->value(Setting::KeepNothing).toBool())
        return;
    m_memory = DeskMemory(folder);
    const QList<ReadingPlace> left = m_memory.open();
    QList<ReadingPlace> suspects;
    if (resumes)
        m_memory.beginReopening();
    for (int index = 0; index < left.size(); ++index) {
        const ReadingPlace &place = left.at(index);
        if (resumes && DeskMemory::isSuspect(place))
            suspects.append(place);
        if (!resumes || DeskMemory::isSuspect(place))
            m_memory.addClosed(place);
        else
            m_opener->reopen(m_memory.open().at(index), index != m_memory.current());
    }
    m_failures->offer(suspects); // only now: to begin opening clears the bar
    m_actions->at(Command::ReopenArticle)->setEnabled(m_memory.hasClosed());
}

bool MainWindow::isKept(const ArticlePage &page) const
{
    return !page.isPrivate() && !m_settings->value(Setting::KeepNothing).toBool();
}

void MainWindow::keepPlaces()
{
    if (m_opener->isBusy()) {
        m_keepDue.start(); // what is still being opened again is not to be forgotten
        return;
    }
    QList<ReadingPlace> open;
    int current = -1;
    for (const ArticlePage *page : m_tabs->pages()) {
        if (!isKept(*page))
            continue;
        if (page == currentPage())
            current = static_cast<int>(open.size());
        open.append(page->place());
    }
    m_memory.setOpen(open, current);
}

void MainWindow::setKeepNothing(bool nothing)
{
    m_settings->setValue(Setting::KeepNothing, nothing);
    if (nothing) {
        m_memory.erase();
        m_recent->clear();
        m_settings->setValue(Setting::LastFolder, {});
        erasePages();
        for (ArticlePage *page : m_tabs->pages())
            page->setPrivate(true); // what was erased does not come back when this is switched off
    }
    m_memory = nothing || m_memoryFolder.isEmpty() ? DeskMemory() : DeskMemory(m_memoryFolder);
    m_actions->at(Command::ReopenArticle)->setEnabled(m_memory.hasClosed());
}

void MainWindow::openFile(const QString &name)
{
    m_errors->hide();
    m_opener->openSource(name);
}

void MainWindow::openText(const QString &text)
{
    m_errors->hide();
    m_opener->openText(text);
}

void MainWindow::openSample()
{
    m_errors->hide();
    m_opener->openSample();
}

void MainWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::takeArticle(const Article &article, AnalysisRunner *runner, const OpenRequest &request)
{
    const QList<ArticlePage *> pages = m_tabs->pages();
    const auto same
        = std::ranges::find(pages, article.source, [](const ArticlePage *page) { return page->article().source; });
    if (same != pages.end() && (*same)->article().text == article.text) {
        runner->deleteLater();
        m_tabs->show(*same);
        return;
    }
    auto *page = new ArticlePage(article, runner, m_settings, m_tabs);
    page->setPrivate(m_settings->value(Setting::KeepNothing).toBool());
    connectPage(page);
    ReadingPlace place = request.place;
    int index = -1;
    // A file that has changed since takes its own place; each pasted text is an article of its own.
    if (same != pages.end() && isAtHand(article.source)) {
        place = (*same)->place();
        index = m_tabs->close(*same);
    } else if (!request.isAsLeft && article.source != ArticleOpener::pastedSource()) {
        place = m_memory.closedPlace(article.source).value_or(place);
        place.kept.clear(); // what was kept then may be older
    }
    if (!isFile(article.source) && place.kept.isEmpty())
        place.kept = m_memory.keep(article);
    page->resume(place);
    m_tabs->add(page, index);
    if (!request.inBackground) {
        m_tabs->show(page);
        page->setFocus();
    }
}

void MainWindow::closePage(ArticlePage *page)
{
    if (page == nullptr)
        return;
    // While nothing is kept the memory itself is one that ends with the window.
    if (isKept(*page) || m_settings->value(Setting::KeepNothing).toBool())
        m_memory.addClosed(page->place());
    m_actions->at(Command::ReopenArticle)->setEnabled(m_memory.hasClosed());
    m_tabs->close(page);
}

void MainWindow::reopen()
{
    m_errors->hide();
    m_opener->reopen(m_memory.takeClosed());
    m_actions->at(Command::ReopenArticle)->setEnabled(m_memory.hasClosed());
}

void MainWindow::remember(const ArticlePage &page)
{
    const Briefing &briefing = page.briefing();
    const Article &article = briefing.article;
    if (!isAtHand(article.source) || !isKept(page))
        return;
    m_recent->add({.path = isFile(article.source) ? QFileInfo(article.source).absoluteFilePath() : article.source,
                   .title = article.title,
                   .outlet = article.outlet,
                   .published = article.published,
                   .opened = QDateTime::currentDateTime(),
                   .leaders = static_cast<int>(page.session()->model()->entries(Group::Leaders).size()),
                   .countries = static_cast<int>(briefing.countries.size()),
                   .commitments = static_cast<int>(briefing.commitments.size())});
}

void MainWindow::showCurrentPage()
{
    m_keepDue.start();
    ArticlePage *page = currentPage();
    m_tabs->setFocusProxy(page != nullptr ? static_cast<QWidget *>(page) : m_start);
    m_actions->setArticleOpen(page != nullptr);
    m_actions->at(Command::ReloadArticle)->setEnabled(page != nullptr && isAtHand(page->article().source));
    m_tools->setArticleOpen(page != nullptr);
    m_tools->findField()->setQuery(page != nullptr ? page->query() : FindQuery());
    m_status->showArticle(page != nullptr ? page->article() : Article());
    setWindowTitle(page != nullptr ? tr("%1 — Readout").arg(page->title()) : u"Readout"_s);
    applyView();
    showSession();
    showParagraph();
    showHits();
    m_tabs->setFocus();
}

void MainWindow::applyView()
{
    ArticlePage *page = currentPage();
    if (page == nullptr)
        return;
    page->setPanesShown(m_actions->at(Command::ShowOutline)->isChecked(),
                        m_actions->at(Command::ShowPanel)->isChecked());
    page->view()->setReducedMotion(m_actions->at(Command::ReduceMotion)->isChecked());
    page->view()->setLetterKeys(m_settings->value(Setting::LetterKeys).toBool());
    page->view()->setTypography(m_settings->value(Setting::ReadingFont).toString(),
                                m_settings->value(Setting::Measure).toDouble());
    page->view()->setTextZoom(m_settings->value(Setting::TextZoom).toDouble());
    m_status->showZoom(page->view()->textZoom());
}

void MainWindow::showSession()
{
    const ArticlePage *page = currentPage();
    const ReadingSession *session = page != nullptr ? page->session() : nullptr;
    m_status->showSession(session);
    showBusy();
    if (session == nullptr)
        return;
    for (const Command command : {Command::ExportPdf, Command::Print})
        m_actions->at(command)->setEnabled(!session->isBusy());
    m_actions->at(Command::Back)->setEnabled(session->canGoBack());
    m_actions->at(Command::Forward)->setEnabled(session->canGoForward());
    m_actions->at(Command::ShowMarks)->setChecked(session->areMarksShown());
    for (const Command command : {Command::NextMention, Command::PreviousMention})
        m_actions->at(command)->setEnabled(!session->mentions().isEmpty());
    for (const Command command : {Command::NextQuote, Command::PreviousQuote, Command::ShowQuotes})
        m_actions->at(command)->setEnabled(!session->quotes().isEmpty());
}

void MainWindow::showParagraph()
{
    const ArticlePage *page = currentPage();
    m_status->showParagraph(page != nullptr ? page->paragraph() : 0);
}

void MainWindow::showHits()
{
    const ArticlePage *page = currentPage();
    m_tools->findField()->setResult(page != nullptr ? page->currentHit() : -1, page != nullptr ? page->hitCount() : 0);
}

void MainWindow::showBusy()
{
    const ArticlePage *page = currentPage();
    const bool isOpening = m_opener->isBusy() || m_feeds->isBusy();
    if (!isOpening)
        m_fetching.clear();
    m_status->setBusy(isOpening || (page != nullptr && page->isBusy()),
                      m_fetching.isEmpty() ? tr("Reading the article") : m_fetching);
}

void MainWindow::stepHit(int by)
{
    if (m_tools->findField()->text().isEmpty())
        m_actions->at(by > 0 ? Command::NextMention : Command::PreviousMention)->trigger();
    else if (ArticlePage *page = currentPage())
        page->stepHit(by);
}

void MainWindow::leaveFind()
{
    m_tools->findField()->clear();
    m_tabs->setFocus();
}

void MainWindow::stepOut()
{
    const FindField *field = m_tools->findField();
    if (field->hasFocus() || !field->text().isEmpty())
        leaveFind();
    else if (m_errors->isVisible())
        m_errors->hide();
    else if (m_feed->isAncestorOf(focusWidget()))
        m_tabs->setFocus();
    else if (isFullScreen())
        m_actions->at(Command::FullScreen)->trigger();
    else if (ArticlePage *page = currentPage(); page != nullptr && !page->panel()->closeCard())
        page->session()->clear();
}

void MainWindow::chooseScheme(SchemeChoice choice)
{
    m_settings->setValue(Setting::Scheme, schemeName(choice));
    applyScheme(choice);
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, [this] {
        applyScheme(schemeChoice(m_settings->value(Setting::Scheme).toString()));
        if (const bool nothing = m_settings->value(Setting::KeepNothing).toBool();
            nothing != m_actions->at(Command::KeepNothing)->isChecked())
            m_actions->at(Command::KeepNothing)->trigger();
        showSettingsInMenus();
        applyView();
    });
    dialog->show();
}

void MainWindow::showPanel()
{
    if (!m_actions->at(Command::ShowPanel)->isChecked())
        m_actions->at(Command::ShowPanel)->trigger();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings->setValue(Setting::WindowGeometry, saveGeometry());
    if (!m_opener->isBusy())
        keepPlaces();
    m_memory.endReopening();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_tools->adapt(width());
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
        m_actions->at(Command::Back)->trigger();
    else if (event->button() == Qt::ForwardButton)
        m_actions->at(Command::Forward)->trigger();
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
    m_errors->hide();
    m_opener->openData(*event->mimeData());
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

} // namespace readout
