// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlepage.h"

#include "analysisrunner.h"
#include "articleview.h"
#include "briefingpanel.h"
#include "marks.h"
#include "outline.h"
#include "theme/space.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int widthForOutline = 1180;
constexpr int widthForOutlineAndTable = 1700;
constexpr int widthForPanelBeside = 760;
constexpr int narrowestText = 320;
constexpr int comfortableText = 540; ///< with gutter; a list beside it gives way
constexpr int comfortableList = 360; ///< but not below this: the names on its tabs fit
constexpr double largestPanelShare = 0.55;
constexpr int harmlessAfter = 3000; ///< ms after its analysis in which an article has not ended the program

} // namespace

ArticlePage::ArticlePage(const Article &article, AnalysisRunner *runner, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_runner(runner)
    , m_model(new BriefingModel(this))
    , m_session(new ReadingSession(m_model, this))
    , m_outer(new QSplitter(Qt::Horizontal, this))
    , m_inner(new QSplitter(Qt::Horizontal, this))
    , m_outline(new OutlinePane(this))
    , m_view(new ArticleView(this))
    , m_panel(new BriefingPanel(m_session, this))
{
    m_runner->setParent(this);
    m_marksDue.setSingleShot(true);
    arrange();
    Briefing unread;
    unread.article = article;
    m_session->setBriefing(unread);
    m_session->setBusy(true);
    m_view->setDescriber([this](qsizetype offset) { return describe(offset); });
    m_view->setArticle(article);
    m_outline->setArticle(article);
    m_outer->setSizes({m_settings->value(Setting::OutlineWidth).toInt(), width()});
    connectParts();
    addTextKeys();
}

void ArticlePage::arrange()
{
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
    m_view->setMinimumWidth(narrowestText);
    m_view->setAcceptDrops(false); // the window takes what is dropped
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outer);
    setFocusProxy(m_view);
}

void ArticlePage::connectParts()
{
    connect(m_runner, &AnalysisRunner::analysed, this, &ArticlePage::showBriefing);

    // One change of the selection says several things: the marks are lit once for all of them.
    const auto due = [this] { m_marksDue.start(0); };
    connect(&m_marksDue, &QTimer::timeout, this, &ArticlePage::lightMarks);
    connect(m_session, &ReadingSession::mentionsChanged, this, due);
    connect(m_session, &ReadingSession::currentMentionChanged, this, due);
    connect(m_session, &ReadingSession::currentQuoteChanged, this, due);
    connect(m_session, &ReadingSession::currentCommitmentChanged, this, due);
    connect(m_session, &ReadingSession::jumpRequested, m_view, &ArticleView::showSpan);
    connect(m_session, &ReadingSession::historyChanged, this, &ArticlePage::changed);
    connect(m_session, &ReadingSession::busyChanged, this, &ArticlePage::changed);
    connect(m_session, &ReadingSession::wrapped, this, &ArticlePage::wrapped);

    connect(m_view, &ArticleView::clicked, m_session, &ReadingSession::selectAt);
    connect(m_view, &ArticleView::readingOffsetChanged, this, [this](qsizetype offset) {
        m_outline->setReadingOffset(offset);
        m_session->setReadingPosition(m_view->targetOffset());
        emit paragraphChanged();
    });
    connect(m_outline, &OutlinePane::partActivated, this, &ArticlePage::goToPart);
    connect(m_outline, &OutlinePane::closeRequested, this, &ArticlePage::outlineCloseRequested);
    connect(m_panel, &BriefingPanel::currentTabChanged, this, [this] {
        adapt();
        sharePanelRoom();
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticlePage::placeChanged);
    connect(m_panel, &BriefingPanel::currentTabChanged, this, &ArticlePage::placeChanged);
    connect(this, &ArticlePage::changed, this, &ArticlePage::placeChanged);
    connect(m_inner, &QSplitter::splitterMoved, this, &ArticlePage::keepPanelWidth);
    connect(m_outer, &QSplitter::splitterMoved, this,
            [this] { m_settings->setValue(Setting::OutlineWidth, m_outline->width()); });
}

void ArticlePage::addTextKeys()
{
    // Single letters mean something only while the text has the focus.
    const auto add = [this](const QString &key, auto step) {
        auto *action = new QAction(m_view);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, m_session, step);
        m_view->addAction(action);
    };
    add(u"N"_s, &ReadingSession::nextMention);
    add(u"Shift+N"_s, &ReadingSession::previousMention);
    add(u"Q"_s, &ReadingSession::nextQuote);
    add(u"Shift+Q"_s, &ReadingSession::previousQuote);
}

const Article &ArticlePage::article() const
{
    return m_view->article();
}

QString ArticlePage::title() const
{
    return article().title.isEmpty() ? QFileInfo(article().source).fileName() : article().title;
}

void ArticlePage::cancelAnalysis()
{
    m_runner->cancel();
    m_session->setBusy(false);
}

void ArticlePage::showBriefing(const Briefing &briefing)
{
    m_session->setBriefing(briefing);
    m_session->setBusy(false);
    resumeSelection();
    emit analysed();
    QTimer::singleShot(harmlessAfter, this, [this] {
        m_place.attempts = 0;
        emit placeChanged();
    });
}

ReadingPlace ArticlePage::place() const
{
    ReadingPlace place = m_place;
    place.source = article().source;
    if (!m_topDue)
        place.top = m_view->topOffset();
    if (!m_selectionDue) {
        place.tab = static_cast<int>(m_panel->currentTab());
        place.isCardOpen = m_panel->isCardOpen();
        place.selection = m_session->selection();
        place.mention = m_session->currentMention();
        place.quote = m_session->currentQuote();
        place.commitment = m_session->currentCommitment();
    }
    return place;
}

void ArticlePage::resume(const ReadingPlace &place)
{
    m_place = place;
    m_topDue = true;
    m_selectionDue = true;
    if (isVisible())
        resumeTop();
    if (!isBusy())
        resumeSelection();
}

void ArticlePage::resumeTop()
{
    if (std::exchange(m_topDue, false))
        m_view->setTopOffset(m_place.top);
}

void ArticlePage::resumeSelection()
{
    if (!std::exchange(m_selectionDue, false))
        return;
    m_session->resume(m_place.selection, m_place.mention, m_place.quote, m_place.commitment);
    m_panel->setCurrentTab(static_cast<BriefingPanel::Tab>(m_place.tab));
    if (m_place.isCardOpen)
        m_panel->openCard();
}

void ArticlePage::lightMarks()
{
    m_view->setMarks(marksOf(*m_session));
    QList<TextSpan> spans;
    if (m_session->areMarksShown())
        for (const Mention &mention : m_session->mentions())
            spans.append(mention.span);
    m_outline->setMentions(spans, m_view->marks().hue);
    m_view->setAccessibleDescription(currentMarkText(*m_session));
    emit changed();
}

QString ArticlePage::describe(qsizetype offset) const
{
    const std::optional<Mention> mention = m_session->mentionAt(offset);
    const Entry *owner = mention ? m_model->entry(m_session->entryAt(offset)) : nullptr;
    if (owner == nullptr)
        return noteAt(m_view->marks(), offset);
    const QString words
        = tr("“%1” → %2, %3").arg(wordsOf(article(), mention->span), owner->name, formText(mention->form));
    return mention->certainty == Certainty::Likely ? tr("%1, less sure").arg(words) : words;
}

void ArticlePage::find(const FindQuery &query)
{
    m_query = query;
    m_hits = findAll(article().text, query);
    // The first hit from where the reader is.
    const auto next = std::ranges::lower_bound(m_hits, m_view->shownSpan().start, {}, &TextSpan::start);
    m_currentHit = m_hits.isEmpty() ? -1 : (next == m_hits.end() ? 0 : std::distance(m_hits.begin(), next));
    m_view->setHits(m_hits, m_currentHit);
    emit hitsChanged();
}

void ArticlePage::stepHit(int by)
{
    if (m_hits.isEmpty())
        return;
    const qsizetype next = m_currentHit + by;
    if (next < 0 || next >= m_hits.size())
        emit wrapped(by > 0);
    m_currentHit = (next + m_hits.size()) % m_hits.size();
    m_view->setHits(m_hits, m_currentHit);
    emit hitsChanged();
}

void ArticlePage::setPanesShown(bool outline, bool panel)
{
    m_outlineShown = outline;
    m_panelShown = panel;
    adapt();
}

void ArticlePage::switchPane(int by)
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

int ArticlePage::paragraph() const
{
    const std::optional<Paragraph> paragraph = article().paragraphAt(m_view->readingOffset());
    return paragraph ? paragraph->number : 0;
}

void ArticlePage::goToParagraph(int number)
{
    const QList<Paragraph> &paragraphs = article().paragraphs;
    const auto paragraph = std::ranges::find(paragraphs, number, &Paragraph::number);
    if (paragraph != paragraphs.end())
        goToPart(paragraph->span.start);
}

void ArticlePage::goToPart(qsizetype offset)
{
    m_session->goTo({offset, offset + 1});
}

QString ArticlePage::reasons() const
{
    QStringList reasons;
    const auto add = [&](const QModelIndex &index) {
        const QString why = index.data(Qt::ToolTipRole).toString();
        if (!why.isEmpty() && !reasons.contains(why))
            reasons.append(why);
    };
    add(m_model->indexOf(m_session->selection()));
    if (m_session->currentQuote() >= 0)
        add(m_model->index(static_cast<int>(m_session->quotes().at(m_session->currentQuote())), 0,
                           m_model->groupIndex(Group::Quotes)));
    if (m_session->currentCommitment() >= 0)
        add(m_model->index(static_cast<int>(m_session->commitments().at(m_session->currentCommitment())), 0,
                           m_model->groupIndex(Group::Commitments)));
    return reasons.join(u"\n\n"_s);
}

void ArticlePage::fillContents(QMenu *menu)
{
    const OutlineModel *outline = m_outline->model();
    const auto add = [&](const auto &self, const QModelIndex &parent, int depth) -> void {
        for (int row = 0; row < outline->rowCount(parent); ++row) {
            const QModelIndex part = outline->index(row, 0, parent);
            const int count = part.data(OutlineModel::CountRole).toInt();
            QAction *action
                = menu->addAction(QString(qsizetype{depth} * 4, u' ') + part.data().toString().replace(u'&', u"&&"_s)
                                  + (count > 0 ? u"\t%1"_s.arg(count) : QString()));
            const qsizetype offset = part.data(OutlineModel::OffsetRole).toLongLong();
            connect(action, &QAction::triggered, this, [this, offset] { goToPart(offset); });
            self(self, part, depth + 1);
        }
    };
    add(add, {}, 0);
}

void ArticlePage::adapt()
{
    const bool isTable = m_panel->currentTab() == BriefingPanel::Tab::Commitments;
    m_outline->setVisible(m_outlineShown && width() >= (isTable ? widthForOutlineAndTable : widthForOutline));
    m_panel->setVisible(m_panelShown);
    const Qt::Orientation orientation = width() < widthForPanelBeside ? Qt::Vertical : Qt::Horizontal;
    if (m_inner->orientation() != orientation) {
        m_inner->setOrientation(orientation);
        sharePanelRoom();
    }
}

Setting ArticlePage::panelWidth() const
{
    return m_panel->currentTab() == BriefingPanel::Tab::Commitments ? Setting::CommitmentsWidth : Setting::PanelWidth;
}

void ArticlePage::sharePanelRoom()
{
    if (m_inner->orientation() == Qt::Vertical) {
        m_inner->setSizes({m_inner->height() / 2, m_inner->height() / 2});
        return;
    }
    // The article keeps its share, however wide the table would be.
    const int wanted = m_settings->value(panelWidth()).toInt();
    const bool isTable = m_panel->currentTab() == BriefingPanel::Tab::Commitments;
    const int most = isTable ? static_cast<int>(width() * largestPanelShare)
                             : std::max(comfortableList, width() - comfortableText);
    const int panel = std::min({wanted, most, static_cast<int>(width() * largestPanelShare)});
    m_inner->setSizes({std::max(1, m_inner->width() - panel), panel});
}

void ArticlePage::keepPanelWidth()
{
    if (m_inner->orientation() == Qt::Horizontal)
        m_settings->setValue(panelWidth(), m_panel->width());
}

void ArticlePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
    if (m_inner->orientation() == Qt::Horizontal)
        sharePanelRoom();
}

void ArticlePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    sharePanelRoom();
    resumeTop();
}

} // namespace readout
