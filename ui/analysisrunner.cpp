// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysisrunner.h"

#include "analysis/analyse.h"
#include "deskmemory.h"
#include "export/savedbriefing.h"
#include "lexicon/lexicon.h"
#include "reading/reader.h"

#include <QCryptographicHash>

namespace readout {

SharedLexicon loadLexiconAside()
{
    const auto load = [] { return std::shared_ptr<const Lexicon>(new Lexicon(loadLexicon())); };
    return std::async(std::launch::async, load).share();
}

AnalysisRunner::AnalysisRunner(const SharedLexicon &lexicon, QObject *parent)
    : QObject(parent)
    , m_lexicon(lexicon)
{
}

void AnalysisRunner::openFile(const QString &path)
{
    m_source = path;
    startReading([path] { return readSavedOrFile(path); });
}

void AnalysisRunner::openKept(const QString &path, const QString &source)
{
    open(source, [path] { return readKeptArticle(path); });
}

void AnalysisRunner::open(const QString &source, const std::function<Result<Article>()> &read)
{
    m_source = source;
    startReading([read]() -> Result<Reading> {
        const Result<Article> article = read();
        return article ? Result(Reading{article.value(), {}}) : article.error();
    });
}

void AnalysisRunner::cancel()
{
    m_reading.cancel();
    m_analysis.cancel();
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

void AnalysisRunner::startReading(const std::function<Result<Reading>()> &read)
{
    m_reading.start([read](const IsCancelled &) { return read(); },
                    [this](const Result<Reading> &reading) { readingFinished(reading); });
    announce();
}

void AnalysisRunner::readingFinished(const Result<Reading> &reading)
{
    if (!reading) {
        announce();
        emit failed(m_source, reading.error().message);
        return;
    }
    m_analysis.start(
        [lexicon = m_lexicon, reading = reading.value()](const IsCancelled &isCancelled) {
            return reading.saved ? *reading.saved : analyse(reading.article, *lexicon.get(), isCancelled);
        },
        [this](const Briefing &briefing) {
            announce();
            emit analysed(briefing);
        });
    emit articleRead(reading.value().article);
    announce();
}

void AnalysisRunner::announce()
{
    if (isRunning() != m_wasRunning) {
        m_wasRunning = !m_wasRunning;
        emit runningChanged(m_wasRunning);
    }
}

} // namespace readout
