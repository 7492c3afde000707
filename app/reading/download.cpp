// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/download.h"

#include "reading/furtherpages.h"

#include <QNetworkDiskCache>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int mostRedirections = 10;

QByteArray charsetIn(const QString &contentType)
{
    static const QRegularExpression pattern(u"charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(contentType).captured(1).toLatin1();
}

} // namespace

Download::Download(DownloadLimits limits, const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    if (!cacheFolder.isEmpty()) {
        auto *cache = new QNetworkDiskCache(this);
        cache->setCacheDirectory(cacheFolder);
        m_network.setCache(cache);
    }
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(tr("%1 took too long to answer. Try again later.").arg(m_reply->url().host())); });
}

Download::~Download()
{
    cancel();
}

void Download::start(const QUrl &address)
{
    cancel();
    if (!isWeb(address)) {
        QTimer::singleShot(0, this, [this] {
            Q_EMIT finished(Error{tr("This is no web address. It must start with https:// or http://.")});
        });
        return;
    }
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    m_pages = {};
    m_before = 0;
    request(address);
    m_deadline.start(m_limits.whole);
}

void Download::request(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setMaximumRedirectsAllowed(mostRedirections);
    request.setDecompressedSafetyCheckThreshold(m_limits.bytes); // up to there readMore() counts
    request.setTransferTimeout(static_cast<int>(m_limits.silence.count()));
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Mozilla/5.0 (compatible; Readout)"_s);
    request.setRawHeader("Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5");
    m_bytes.clear();
    m_reply = m_network.get(request);
    connect(m_reply, &QIODevice::readyRead, this, &Download::readMore);
    connect(m_reply, &QNetworkReply::downloadProgress, this, &Download::progressed);
    connect(m_reply, &QNetworkReply::finished, this, &Download::finish);
}

void Download::cancel()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void Download::readMore()
{
    m_bytes += m_reply->readAll();
    if (m_before + m_bytes.size() > m_limits.bytes)
        fail(
            tr("The page is larger than %1 MB, too large for an article.").arg(m_limits.bytes / (qint64{1024} * 1024)));
}

void Download::finish()
{
    if (m_reply->error() != QNetworkReply::NoError) {
        fail(reason());
        return;
    }
    m_bytes += m_reply->readAll();
    if (m_before + m_bytes.size() > m_limits.bytes) {
        readMore();
        return;
    }
    if (m_bytes.isEmpty()) {
        fail(tr("%1 sent an empty page. Open it in your browser, save it and open the saved file.")
                 .arg(m_reply->url().host()));
        return;
    }
    finishPage({.bytes = m_bytes,
                .address = m_reply->url(),
                .charset = charsetIn(m_reply->header(QNetworkRequest::ContentTypeHeader).toString()),
                .further = {},
                .missing = {}});
}

void Download::finishPage(const Downloaded &page)
{
    if (m_pages.bytes.isEmpty()) {
        m_pages = page;
    } else if (page.address != m_reply->request().url()) { // sent elsewhere: it is no page of the article
        deliver({});
        return;
    } else {
        m_pages.further.append(page);
    }
    m_before += page.bytes.size();
    const QUrl next = nextPageOf(page.bytes, page.address, !m_pages.further.isEmpty());
    if (next.isEmpty() || m_pages.further.size() + 1 >= m_limits.pages) {
        deliver(next);
        return;
    }
    std::exchange(m_reply, nullptr)->deleteLater();
    request(next);
}

void Download::deliver(const QUrl &missing)
{
    m_pages.missing = missing;
    cancel();
    Q_EMIT finished(m_pages);
}

void Download::fail(const QString &message)
{
    if (!m_pages.bytes.isEmpty()) { // a further page
        deliver(m_reply->request().url());
        return;
    }
    cancel();
    Q_EMIT finished(Error{message});
}

QString Download::reason() const
{
    const QString host = m_reply->url().host();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (m_reply->error()) {
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::ContentGoneError:
        return tr("There is no such page on %1. Check the address.").arg(host);
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
        return tr("%1 does not let Readout read the page. Sign in with your browser, save the page and open the saved "
                  "file.")
            .arg(host);
    case QNetworkReply::HostNotFoundError:
        return tr("There is no site %1, or this computer is offline. Check the address.").arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return tr("%1 does not answer. Try again later.").arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return tr("%1 cannot prove that it is who it says, so the page was not opened. Open it in your browser if you "
                  "trust it, and save it.")
            .arg(host);
    case QNetworkReply::InsecureRedirectError:
        return tr("%1 sends you on to an address without encryption, so the page was not opened.").arg(host);
    case QNetworkReply::TooManyRedirectsError:
        return tr("%1 sends you round in circles. Check the address.").arg(host);
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return tr("%1 took too long to answer. Try again later.").arg(host);
    case QNetworkReply::RemoteHostClosedError:
        return tr("%1 broke off before the page was complete. Try again.").arg(host);
    case QNetworkReply::UnknownContentError:
        return tr("What %1 sent is damaged, or larger than it pretends to be. Open it in your browser, save it and "
                  "open "
                  "the saved file.")
            .arg(host);
    case QNetworkReply::ProtocolUnknownError:
        return tr("%1 sends you on to an address that is no web address, so the page was not opened.").arg(host);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return tr("This computer's proxy does not let Readout out (%1). Check the system's network settings.")
            .arg(m_reply->errorString());
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return tr("This computer is offline. Connect it and try again.");
    default:
        break;
    }
    if (status >= 500)
        return tr("%1 is out of order at the moment (error %2). Try again later.").arg(host).arg(status);
    if (status >= 400)
        return tr("%1 refuses the page (error %2). Open it in your browser, save it and open the saved file.")
            .arg(host)
            .arg(status);
    return tr("The page could not be fetched from %1 (%2). Try again.").arg(host, m_reply->errorString());
}

} // namespace readout
