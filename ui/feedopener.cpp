// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedopener.h"

#include "fetching.h"
#include "reading/reader.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace readout {

FeedOpener::FeedOpener(Settings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &FeedOpener::readFinished);
}

bool FeedOpener::isBusy() const
{
    return m_download != nullptr || m_reading.isRunning();
}

void FeedOpener::cancel()
{
    if (m_download != nullptr)
        std::exchange(m_download, nullptr)->deleteLater();
    m_reading.setFuture({}); // a watcher without its future says nothing of it any more
    emit busyChanged();
}

void FeedOpener::openFile(const QString &path)
{
    cancel();
    m_source = path;
    m_isNamed = true; // a file's page has no address to complete those of its feeds
    m_reading.setFuture(QtConcurrent::run([path] {
        const Result<QByteArray> bytes = readBytes(path);
        return bytes ? outcomeOf(bytes.value(), {}, {}) : Outcome{.feed = bytes.error(), .named = {}};
    }));
    emit busyChanged();
}

void FeedOpener::openAddress(const QUrl &address)
{
    cancel();
    m_isNamed = false;
    fetch(address);
    emit busyChanged();
}

void FeedOpener::openBytes(const QByteArray &bytes, const QUrl &address)
{
    cancel();
    m_source = wordsOf(address);
    m_isNamed = true;
    m_reading.setFuture(QtConcurrent::run([bytes, address] { return outcomeOf(bytes, address, {}); }));
    emit busyChanged();
}

FeedOpener::Outcome FeedOpener::outcomeOf(const QByteArray &bytes, const QUrl &address, const QByteArray &charset)
{
    if (isFeed(bytes))
        return {.feed = readFeed(bytes, address, charset), .named = {}};
    const QList<QUrl> named = feedsOf(bytes, address);
    return {.feed = Error{tr("There is no feed there. Give the address of an RSS, Atom or JSON feed.")},
            .named = named.value(0)};
}

void FeedOpener::fetch(const QUrl &address)
{
    m_source = wordsOf(address);
    m_download = downloadFor(*m_settings, this);
    connect(m_download, &Download::progressed, this, [this, address](qint64 received, qint64 total) {
        emit progressed(fetchingText(address, received, total));
    });
    connect(m_download, &Download::finished, this, [this](const Result<Downloaded> &result) {
        std::exchange(m_download, nullptr)->deleteLater();
        if (!result) {
            fail(result.error().message);
            return;
        }
        m_reading.setFuture(
            QtConcurrent::run([got = result.value()] { return outcomeOf(got.bytes, got.address, got.charset); }));
    });
    emit progressed(fetchingText(address, 0, -1));
    m_download->start(address);
}

void FeedOpener::readFinished()
{
    if (m_reading.isCanceled() || m_reading.future().resultCount() == 0)
        return;
    const Outcome outcome = m_reading.result();
    if (outcome.feed) {
        emit busyChanged();
        emit opened(outcome.feed.value(), m_source);
    } else if (!outcome.named.isEmpty() && !m_isNamed) {
        m_isNamed = true;
        fetch(outcome.named);
    } else {
        fail(outcome.feed.error().message);
    }
}

void FeedOpener::fail(const QString &message)
{
    emit busyChanged();
    emit failed(m_source, message);
}

} // namespace readout
