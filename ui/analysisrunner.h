// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "briefing/briefing.h"
#include "briefing/result.h"

#include <functional>
#include <future>
#include <memory>

namespace readout {

struct Lexicon;

/** The lexicon, once it is there. */
using SharedLexicon = std::shared_future<std::shared_ptr<const Lexicon>>;

/** Loads the lexicon beside the window's thread, for all runners. */
[[nodiscard]] SharedLexicon loadLexiconAside();

/** Reads one article and analyses it beside the window's thread. */
class AnalysisRunner : public QObject
{
    Q_OBJECT

public:
    explicit AnalysisRunner(const SharedLexicon &lexicon, QObject *parent = nullptr);

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
    void startReading(const std::function<Result<Reading>()> &read);
    void readingFinished(const Result<Reading> &reading);
    void announce();

    SharedLexicon m_lexicon;
    Background<Result<Reading>> m_reading;
    Background<Briefing> m_analysis;
    QString m_source;
    bool m_wasRunning = false;
};

} // namespace readout
