// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "reading/feed.h"
#include "settings.h"

namespace readout {

class Download;

/** Fetches and reads feeds, one at a time, beside the window's thread. */
class FeedOpener : public QObject
{
    Q_OBJECT

public:
    /** @p settings must outlive it. */
    explicit FeedOpener(Settings *settings, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const;
    void cancel();

    void openFile(const QString &path);
    /** Opens the feed at @p address, or the first that the web page there names. */
    void openAddress(const QUrl &address);
    /** Opens the feed @p bytes, which came from @p address. */
    void openBytes(const QByteArray &bytes, const QUrl &address);

signals:
    /** @p source is the path or address of @p feed. */
    void opened(const readout::Feed &feed, const QString &source);
    void failed(const QString &source, const QString &message);
    /** Fetching or reading goes on; @p words say how far. */
    void progressed(const QString &words);
    void busyChanged();

private:
    /** What bytes turned out to be. */
    struct Outcome {
        Result<Feed> feed;
        QUrl named; ///< the feed that a web page names instead; empty for none
    };

    static Outcome outcomeOf(const QByteArray &bytes, const QUrl &address, const QByteArray &charset);
    void fetch(const QUrl &address);
    void startReading(const std::function<Outcome()> &read);
    void readFinished(const Outcome &outcome);
    void fail(const QString &message);

    Settings *m_settings;
    Download *m_download = nullptr;
    Background<Outcome> m_reading;
    QString m_source;
    bool m_isNamed = false; ///< by a page that was opened first
};

} // namespace readout
