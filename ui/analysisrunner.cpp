// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysisrunner.h"

#include "analysis/analyse.h"
#include "deskmemory.h"
#include "export/savedbriefing.h"
#include "lexicon/lexicon.h"
#include "reading/reader.h"

#include <QCryptographicHash>
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
    watchReading(QtConcurrent::run(readSavedOrFile, path));
}

void AnalysisRunner::openKept(const QString &path, const QString &source)
{
    open(source, [path] { return readKeptArticle(path); });
}

void AnalysisRunner::open(const QString &source, const std::function<Result<Article>()> &read)
{
    m_source = source;
    watchReading(QtConcurrent::run([read]() -> Result<Reading> {
        const Result<Article> article = read();
        return article ? Result(Reading{article.value(), {}}) : article.error();
    }));
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

Result<AnalysisRunner::Reading> AnalysisRunner::readSavedOrFile(const QString &path)
{
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return bytes.error();
    const auto saved = savedBriefing(bytes.value());
    if (!saved) {
        const Result<Article> article = readArticle(bytes.value(), path);
        return article ? Result(Reading{article.value(), {}}) : article.error();
    }
    if (!*saved)
        return saved->error();
    // In the window an article is the file it was opened from, so the hash is that file's too.
    Briefing briefing = saved->value();
    briefing.article.source = path;
    briefing.article.sha256 = QCryptographicHash::hash(bytes.value(), QCryptographicHash::Sha256);
    return Reading{briefing.article, briefing};
}

void AnalysisRunner::watchReading(const QFuture<Result<Reading>> &reading)
{
    m_reading.setFuture(reading);
    announce();
}

void AnalysisRunner::readingFinished()
{
    if (m_reading.isCanceled() || m_reading.future().resultCount() == 0)
        return;
    const Result<Reading> reading = m_reading.result();
    if (!reading) {
        announce();
        emit failed(m_source, reading.error().message);
        return;
    }
    m_analysis.setFuture(
        QtConcurrent::run([lexicon = m_lexicon, reading = reading.value()](QPromise<Briefing> &promise) {
            const Briefing briefing = reading.saved
                ? *reading.saved
                : analyse(reading.article, *lexicon.result(), [&] { return promise.isCanceled(); });
            if (!promise.isCanceled())
                promise.addResult(briefing);
        }));
    emit articleRead(reading.value().article);
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
