// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedopener.h"

#include "fetching.h"
#include "reading/reader.h"

using namespace Qt::StringLiterals;

namespace readout {

FeedOpener::FeedOpener(Settings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

bool FeedOpener::isBusy() const
{
    return m_download != nullptr || m_reading.isRunning();
}

void FeedOpener::cancel()
{
    if (m_download != nullptr)
        std::exchange(m_download, nullptr)->deleteLater();
    m_reading.cancel();
    emit busyChanged();
}

void FeedOpener::openFile(const QString &path)
{
    cancel();
    m_source = path;
    m_isNamed = true; // a file's page has no address to complete those of its feeds
    startReading([path] {
        const Result<QByteArray> bytes = readBytes(path);
        return bytes ? outcomeOf(bytes.value(), {}, {}) : Outcome{.feed = bytes.error(), .named = {}};
    });
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
    startReading([bytes, address] { return outcomeOf(bytes, address, {}); });
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
        startReading([got = result.value()] { return outcomeOf(got.bytes, got.address, got.charset); });
    });
    emit progressed(fetchingText(address, 0, -1));
    m_download->start(address);
}

void FeedOpener::startReading(const std::function<Outcome()> &read)
{
    m_reading.start([read](const IsCancelled &) { return read(); },
                    [this](const Outcome &outcome) { readFinished(outcome); });
}

void FeedOpener::readFinished(const Outcome &outcome)
{
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
