// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlepage.h"
#include "articleview.h"
#include "briefingpanel.h"
#include "mainwindow.h"
#include "panelcontrols.h"
#include "paneltree.h"
#include "texts.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEvent>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <benchmark/benchmark.h>
#include <functional>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype articleSize = 6000;
constexpr qsizetype longSize = 2'000'000;
constexpr int longMentions = 5000;
constexpr int manyEntries = 2000;
constexpr int patience = 60'000; ///< ms for anything to happen

/** Counts how often a widget is painted. */
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
};

/** Handles what is due until nothing more is. */
void settle()
{
    for (int round = 0; round < 5; ++round) {
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/** Handles events until @p happened; false where that takes too long. */
bool turnUntil(const std::function<bool()> &happened)
{
    const QDeadlineTimer deadline(patience);
    while (!happened() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    return happened();
}

/** A window with one article, analysed. */
class OpenWindow
{
public:
    explicit OpenWindow(const QString &text)
        : m_settings(m_folder.filePath(u"readout.ini"_s))
    {
        m_settings.setValue(Setting::ReduceMotion, true);
        m_window = std::make_unique<MainWindow>(&m_settings);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->openText(text);
        m_isReady = QTest::qWaitFor([this] { return page() != nullptr && !page()->isBusy(); }, patience);
        settle();
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] ArticlePage *page() const { return m_window->currentPage(); }

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
    bool m_isReady = false;
};

/** Keeps the worst of the times measured, which is what a person notices. */
class Worst
{
public:
    explicit Worst(benchmark::State &state)
        : m_state(state)
    {
    }
    ~Worst() { m_state.counters["worst_ms"] = m_worst * 1000; }
    /** What an iteration has taken. */
    void add(const QElapsedTimer &since) { m_state.SetIterationTime(note(since)); }
    /** What something beside has taken. */
    double note(const QElapsedTimer &since)
    {
        const double seconds = static_cast<double>(since.nsecsElapsed()) / 1e9;
        m_worst = std::max(m_worst, seconds);
        return seconds;
    }

private:
    benchmark::State &m_state;
    double m_worst = 0;
};

/** The list of the page that @p panel shows. */
PanelTree *shownList(const BriefingPanel &panel)
{
    const auto lists = panel.findChildren<PanelTree *>(u"entryList"_s);
    return *std::ranges::find_if(lists, &QWidget::isVisible);
}

/** A click on the most mentioned leader in the list, until the marks are painted. */
void clickToMarks(benchmark::State &state, const QString &text, qsizetype mentions)
{
    const OpenWindow window(text);
    if (!window.isReady())
        return state.SkipWithError("the article does not open");
    ArticlePage *page = window.page();
    PanelTree *list = shownList(*page->panel());
    const QModelIndex row = list->model()->index(0, 0, list->model()->index(0, 0));
    const PaintCounter painted(page->view()->viewport());
    Worst worst(state);
    for (auto _ : state) {
        page->panel()->closeCard();
        page->session()->clear();
        settle();
        const int before = painted.count();
        QElapsedTimer time;
        time.start();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
        const bool isLit
            = turnUntil([&] { return !page->view()->marks().mentions.isEmpty() && painted.count() > before; });
        worst.add(time);
        if (!isLit || page->view()->marks().mentions.size() < mentions)
            return state.SkipWithError("too few mentions are lit");
        settle();
    }
}

void clickInArticle(benchmark::State &state)
{
    clickToMarks(state, joined({sampleText()}, articleSize), 5);
}
BENCHMARK(clickInArticle)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(30);

void clickInLongArticle(benchmark::State &state)
{
    clickToMarks(state, textAboutOne(longSize, longMentions), longMentions);
}
BENCHMARK(clickInLongArticle)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(30);

/** From mention to mention, from the first of 5,000 backwards to the last, and on. */
void stepInLongArticle(benchmark::State &state)
{
    const OpenWindow window(textAboutOne(longSize, longMentions));
    if (!window.isReady())
        return state.SkipWithError("the article does not open");
    ReadingSession *session = window.page()->session();
    session->select(session->model()->entries(Group::Leaders).constFirst().id);
    settle();
    const PaintCounter painted(window.page()->view()->viewport());
    Worst worst(state);
    bool isBack = true;
    for (auto _ : state) {
        const int before = painted.count();
        QElapsedTimer time;
        time.start();
        isBack ? session->previousMention() : session->nextMention();
        const bool isShown = turnUntil([&] { return painted.count() > before; });
        worst.add(time);
        if (!isShown)
            return state.SkipWithError("nothing is painted");
        isBack = !isBack;
        settle();
    }
}
BENCHMARK(stepInLongArticle)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(30);

/** Pages down, up and, every tenth time, far away, with a leader lit: how long the event loop is kept from turning. */
void scrollLongArticle(benchmark::State &state)
{
    const OpenWindow window(textAboutOne(longSize, longMentions));
    if (!window.isReady())
        return state.SkipWithError("the article does not open");
    ReadingSession *session = window.page()->session();
    session->select(session->model()->entries(Group::Leaders).constFirst().id);
    settle();
    QScrollBar *bar = window.page()->view()->verticalScrollBar();
    Worst worst(state);
    int step = 0;
    for (auto _ : state) {
        QElapsedTimer time;
        time.start();
        if (++step % 10 == 0)
            bar->setValue(static_cast<int>(bar->maximum() * (step % 70 / 70.0)));
        else
            bar->triggerAction(step % 3 == 0 ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        worst.add(time);
        // What the step has left for later turns of the loop; it waits up to a tenth of a second.
        const QDeadlineTimer later(step % 10 == 0 ? 150 : 2);
        while (!later.hasExpired()) {
            time.restart();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            worst.note(time);
        }
    }
}
BENCHMARK(scrollLongArticle)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(400);

/** People of two names each, no two the same. */
Briefing crowd(int people)
{
    static const QStringList syllables = u"ba do fe gi lo mu na pe ri so ta ve"_s.split(u' ');
    const auto name = [](int number) {
        QString word;
        for (int left = number + 20; left > 0; left /= 12)
            word += syllables.at(left % 12);
        word.front() = word.front().toUpper();
        return word;
    };
    Briefing briefing;
    for (int number = 0; number < people; ++number) {
        const QString full = name(number % 50) + u' ' + name(number);
        const qsizetype start = briefing.article.text.size();
        briefing.article.text += full + u" spoke.\n"_s;
        briefing.people.append({.id = u"p%1"_s.arg(number),
                                .name = full,
                                .honorific = {},
                                .leader = number % 2 == 0,
                                .roles = {},
                                .country = {},
                                .mentions = {{.span = {start, start + full.size()}}}});
    }
    return briefing;
}

/** A key in the filter of a list of 2,000, until the list is painted. */
void typeInFilter(benchmark::State &state)
{
    BriefingModel model;
    ReadingSession session(&model);
    BriefingPanel panel(&session);
    panel.resize(400, 800);
    session.setBriefing(crowd(manyEntries));
    panel.show();
    settle();
    PanelTree *list = shownList(panel);
    auto *field = list->parentWidget()->findChild<FilterField *>(u"filterField"_s);
    field->setFocus();
    const PaintCounter painted(list->viewport());
    const QString keys = u"bado "_s;
    Worst worst(state);
    qsizetype next = 0;
    for (auto _ : state) {
        const int before = painted.count();
        QElapsedTimer time;
        time.start();
        if (next < keys.size())
            QTest::keyClick(field, keys.at(next).toLatin1());
        else
            QTest::keyClick(field, Qt::Key_Backspace);
        const bool isShown = turnUntil([&] { return painted.count() > before; });
        worst.add(time);
        if (!isShown)
            return state.SkipWithError("nothing is painted");
        next = (next + 1) % (2 * keys.size());
        settle();
    }
}
BENCHMARK(typeInFilter)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(60);

} // namespace

} // namespace readout
