// SPDX-License-Identifier: GPL-3.0-or-later
#include "articleopener.h"

#include "fetching.h"
#include "reading/feed.h"
#include "reading/furtherpages.h"
#include "reading/html.h"
#include "reading/reader.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

const QString samplePath = u":/sample/summit.txt"_s;

/** A place in the article from @p source where nobody has been yet. */
ReadingPlace freshPlace(const QString &source)
{
    ReadingPlace place;
    place.source = source;
    return place;
}

/** Whether the file at @p path begins as a feed does. */
bool isFeedFile(const QString &path)
{
    constexpr qint64 reach = 2048;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && isFeed(file.read(reach));
}

/** Whether @p html tells more of the text than its words do: headings, lists, quotations. */
bool hasStructure(const QString &html)
{
    static const QRegularExpression tags(u"<(?:h[1-6]|li|blockquote|td)[\\s>]"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return html.contains(tags);
}

} // namespace

ArticleOpener::ArticleOpener(Settings *settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
    , m_lexicon(loadLexiconAside())
{
}

QString ArticleOpener::pastedSource()
{
    return tr("Pasted text");
}

void ArticleOpener::chooseFiles()
{
    auto *dialog = new QFileDialog(m_window, tr("Open articles"), m_settings->value(Setting::LastFolder).toString());
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            openFile(path);
    });
    dialog->open();
}

void ArticleOpener::openFile(const QString &path)
{
    if (isFeedFile(path)) {
        emit feedFound({}, QUrl::fromLocalFile(path));
        return;
    }
    const bool isOurs = path.startsWith(u':');
    if (!isOurs && !m_settings->value(Setting::KeepNothing).toBool())
        m_settings->setValue(Setting::LastFolder, QFileInfo(path).absolutePath());
    // The session may be resumed from another folder.
    const QString source = isOurs ? path : QFileInfo(path).absoluteFilePath();
    enqueue({.place = freshPlace(source), .read = {}});
}

void ArticleOpener::openText(const QString &text)
{
    const QString source = pastedSource();
    enqueue({.place = freshPlace(source), .read = [text, source] { return readArticle(text.toUtf8(), source); }});
}

void ArticleOpener::openAddress(const QUrl &address)
{
    enqueue({.place = freshPlace(wordsOf(address)), .address = address, .read = {}});
}

void ArticleOpener::openSource(const QString &name)
{
    if (isAddress(name))
        openAddress(addressFrom(name));
    else
        openFile(pathFrom(name));
}

void ArticleOpener::openEntry(const FeedEntry &entry, const Feed &feed, const QString &source)
{
    if (entry.content.isEmpty() && entry.address.isValid())
        openAddress(entry.address);
    else
        enqueue({.place = freshPlace(sourceOf(entry, source)),
                 .read = [entry, feed, source] { return readEntry(entry, feed, source); }});
}

void ArticleOpener::openData(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    bool isOpened = false;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            openFile(url.toLocalFile());
        else if (isWeb(url))
            openAddress(url);
        isOpened = isOpened || url.isLocalFile() || isWeb(url);
    }
    const QString text = data.text();
    if (isOpened)
        return;
    if (isAddress(text)) {
        openAddress(addressFrom(text));
    } else if (text.trimmed().isEmpty()) {
        emit failed({}, tr("There is no text in it. Copy the article's text first, then paste it here."));
    } else if (const QString html = data.html(); hasStructure(html)) {
        const QString source = pastedSource();
        enqueue({.place = freshPlace(source), .read = [html, source] { return readClipping(html, source); }});
    } else {
        openText(text);
    }
}

void ArticleOpener::reopen(const ReadingPlace &place, bool inBackground)
{
    const bool isAway = place.kept.isEmpty() && isAddress(place.source);
    enqueue({.place = place,
             .address = isAway ? addressFrom(place.source) : QUrl(),
             .read = {},
             .isAsLeft = true,
             .inBackground = inBackground});
}

void ArticleOpener::openSample()
{
    openFile(samplePath);
}

void ArticleOpener::paste()
{
    const QMimeData nothing;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    openData(data != nullptr ? *data : nothing);
}

void ArticleOpener::cancel()
{
    if (!isBusy())
        return;
    for (const OpenRequest &request : QList{m_current} + m_waiting)
        leave(request, true);
    m_waiting.clear();
    if (m_runner != nullptr)
        m_runner->deleteLater();
    finish();
}

void ArticleOpener::enqueue(const OpenRequest &request)
{
    m_waiting.enqueue(request);
    if (!isBusy()) {
        next();
        emit busyChanged(true);
    }
}

void ArticleOpener::next()
{
    m_current = m_waiting.dequeue();
    if (m_current.address.isEmpty())
        read(m_current);
    else
        fetch(m_current);
}

void ArticleOpener::fetch(const OpenRequest &request)
{
    m_download = downloadFor(*m_settings, this);
    connect(m_download, &Download::progressed, this, [this, request](qint64 received, qint64 total) {
        emit progressed(fetchingText(request.address, received, total));
    });
    connect(m_download, &Download::finished, this, [this, request](const Result<Downloaded> &result) {
        if (result && !isFeed(result.value().bytes)) {
            std::exchange(m_download, nullptr)->deleteLater();
            OpenRequest fetched = request;
            fetched.place.source = wordsOf(result.value().address);
            fetched.read = [got = result.value(), source = fetched.place.source] {
                return readDownloaded(got, source);
            };
            read(fetched);
            return;
        }
        leave(request, false);
        finish();
        if (result)
            emit feedFound(result.value().bytes, result.value().address);
        else
            emit failed(request.place.source, result.error().message);
    });
    m_download->start(request.address);
    emit progressed(fetchingText(request.address, 0, -1));
}

void ArticleOpener::read(const OpenRequest &request)
{
    m_runner = new AnalysisRunner(m_lexicon, this);
    connect(m_runner, &AnalysisRunner::articleRead, this, [this, request](const Article &article) {
        AnalysisRunner *runner = m_runner;
        finish();
        emit opened(article, runner, request);
    });
    connect(m_runner, &AnalysisRunner::failed, this, [this, request](const QString &source, const QString &message) {
        m_runner->deleteLater();
        leave(request, false);
        finish();
        emit failed(source, message);
    });
    const ReadingPlace &place = request.place;
    if (request.read)
        m_runner->open(place.source, request.read);
    else if (!place.kept.isEmpty())
        m_runner->openKept(place.kept, place.source);
    else
        m_runner->openFile(place.source);
}

void ArticleOpener::leave(const OpenRequest &request, bool isCancelled)
{
    if (request.isAsLeft)
        emit notReopened(request.place, isCancelled);
}

void ArticleOpener::finish()
{
    if (m_download != nullptr)
        std::exchange(m_download, nullptr)->deleteLater();
    if (m_runner != nullptr)
        std::exchange(m_runner, nullptr)->disconnect(this);
    if (!m_waiting.isEmpty())
        next();
    else
        emit busyChanged(false);
}

} // namespace readout
