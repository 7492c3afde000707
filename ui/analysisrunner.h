// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "briefing/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>

namespace readout {

struct Lexicon;

/** The lexicon, once it is there. */
using SharedLexicon = QFuture<std::shared_ptr<const Lexicon>>;

/** Loads the lexicon beside the window's thread, for all runners. */
[[nodiscard]] SharedLexicon loadLexiconAside();

/** Reads one article and analyses it beside the window's thread; alone knows threads. */
class AnalysisRunner : public QObject
{
    Q_OBJECT

public:
    explicit AnalysisRunner(const SharedLexicon &lexicon, QObject *parent = nullptr);
    /** Cancels. What still runs holds all that it needs and ends by itself. */
    ~AnalysisRunner() override;

    void openFile(const QString &path);
    /** Opens the article that DeskMemory keeps at @p path. */
    void openKept(const QString &path, const QString &source);
    /** Opens what @p read, which is called beside the window's thread, makes of @p source. */
    void open(const QString &source, const std::function<Result<Article>()> &read);
    /** Stops reading and analysing; nothing more is said of either. */
    void cancel();
    [[nodiscard]] bool isRunning() const;

signals:
    /** The article can be shown; its analysis begins. */
    void articleRead(const readout::Article &article);
    void analysed(const readout::Briefing &briefing);
    /** @p source could not be read; @p message is for the reader. */
    void failed(const QString &source, const QString &message);
    void runningChanged(bool running);

private:
    /** What was read: an article, and its briefing where it is a summary that Readout saved. */
    struct Reading {
        Article article;
        std::optional<Briefing> saved;
    };

    [[nodiscard]] static Result<Reading> readSavedOrFile(const QString &path);
    void watchReading(const QFuture<Result<Reading>> &reading);
    void readingFinished();
    void analysisFinished();
    void announce();

    SharedLexicon m_lexicon;
    QFutureWatcher<Result<Reading>> m_reading;
    QFutureWatcher<Briefing> m_analysis;
    QString m_source;
    bool m_wasRunning = false;
};

} // namespace readout
