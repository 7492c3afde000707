// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/result.h"
#include "reading/address.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QNetworkReply;

namespace readout {

/** What an address gave. */
struct Downloaded {
    QByteArray bytes;
    QUrl address;              ///< after redirections
    QByteArray charset;        ///< as the server said; empty where it did not
    QList<Downloaded> further; ///< the pages on which an article of several goes on, in order; those have none
    QUrl missing;              ///< the next of them, which could not be fetched or is too much; empty for none

    bool operator==(const Downloaded &) const = default;
};

/** How far a download may go. */
struct DownloadLimits {
    qint64 bytes = qint64{20} * 1024 * 1024;   ///< after decompression
    std::chrono::milliseconds silence{20'000}; ///< longest wait without a byte
    std::chrono::milliseconds whole{90'000};   ///< longest time for all
    qsizetype pages = 20;                      ///< of one article
};

/** Fetches one document. http and https only; at most ten redirections and never from https to http; no cookies; a TLS
 *  error is refused; the system's proxy is used. Nothing is fetched but the address itself and the pages on which an
 *  article there goes on; the limits are for all of them. */
class Download : public QObject
{
    Q_OBJECT

public:
    /** What servers allow to be kept is kept in @p cacheFolder; nothing is kept where that is empty. */
    explicit Download(DownloadLimits limits = {}, const QString &cacheFolder = {}, QObject *parent = nullptr);
    ~Download() override;

    /** Starts to fetch @p address; finished() follows, never before this returns. What was under way is cancelled. */
    void start(const QUrl &address);
    /** Stops without finished(). */
    void cancel();

signals:
    /** Of the page that is being fetched. @p total is -1 where the server does not say. */
    void progressed(qint64 received, qint64 total);
    void finished(const readout::Result<readout::Downloaded> &result);

private:
    void request(const QUrl &address);
    void readMore();
    void finish();
    void finishPage(const Downloaded &page);
    /** Ends with the pages that are there, of which @p missing would be the next. */
    void deliver(const QUrl &missing);
    void fail(const QString &message);
    [[nodiscard]] QString reason() const;

    DownloadLimits m_limits;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    QByteArray m_bytes;  ///< of the page that is being fetched
    Downloaded m_pages;  ///< those fetched before
    qint64 m_before = 0; ///< their bytes
};

} // namespace readout
