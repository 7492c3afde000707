// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysisrunner.h"

#include "analysis/analyse.h"
#include "deskmemory.h"
#include "lexicon/lexicon.h"
#include "reading/reader.h"

#include <QtConcurrent>

namespace readout {

SharedLexicon loadLexiconAside()
{
    return QtConcurrent::run([] { return std::shared_ptr<const Lexicon>(new Lexicon(loadLexicon())); });
}

AnalysisRunner::AnalysisRunner(const SharedLexicon &lexicon, QObject *parent)
    : QObject(parent)
    , m_lexicon(lexicon)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &AnalysisRunner::readingFinished);
    connect(&m_analysis, &QFutureWatcherBase::finished, this, &AnalysisRunner::analysisFinished);
}

AnalysisRunner::~AnalysisRunner()
{
    m_reading.cancel();
    m_analysis.cancel();
}

void AnalysisRunner::openFile(const QString &path)
{
    m_source = path;
    watchReading(QtConcurrent::run(readFile, path));
}

void AnalysisRunner::openKept(const QString &path, const QString &source)
{
    m_source = source;
    watchReading(QtConcurrent::run(readKeptArticle, path));
}

void AnalysisRunner::open(const QString &source, const std::function<Result<Article>()> &read)
{
    m_source = source;
    watchReading(QtConcurrent::run(read));
}

void AnalysisRunner::cancel()
{
    // A watcher without its future says nothing of it any more.
    m_reading.cancel();
    m_reading.setFuture({});
    m_analysis.cancel();
    m_analysis.setFuture({});
    announce();
}

bool AnalysisRunner::isRunning() const
{
    return m_reading.isRunning() || m_analysis.isRunning();
}

void AnalysisRunner::watchReading(const QFuture<Result<Article>> &reading)
{
    m_reading.setFuture(reading);
    announce();
}

void AnalysisRunner::readingFinished()
{
    if (m_reading.isCanceled() || m_reading.future().resultCount() == 0)
        return;
    const Result<Article> article = m_reading.result();
    if (!article) {
        announce();
        emit failed(m_source, article.error().message);
        return;
    }
    m_analysis.setFuture(
        QtConcurrent::run([lexicon = m_lexicon, article = article.value()](QPromise<Briefing> &promise) {
            const Briefing briefing = analyse(article, *lexicon.result(), [&] { return promise.isCanceled(); });
            if (!promise.isCanceled())
                promise.addResult(briefing);
        }));
    emit articleRead(article.value());
    announce();
}

void AnalysisRunner::analysisFinished()
{
    announce();
    if (!m_analysis.isCanceled() && m_analysis.future().resultCount() > 0)
        emit analysed(m_analysis.result());
}

void AnalysisRunner::announce()
{
    if (isRunning() != m_wasRunning) {
        m_wasRunning = !m_wasRunning;
        emit runningChanged(m_wasRunning);
    }
}

} // namespace readout
