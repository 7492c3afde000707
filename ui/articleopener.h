// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysisrunner.h"
#include "readingplace.h"
#include "settings.h"

#include <QObject>
#include <QQueue>
#include <QUrl>

#include <functional>

class QMimeData;
class QWidget;

namespace readout {

/** What is to be opened, and how. */
struct OpenRequest {
    ReadingPlace place;                    ///< the source, and where the reader was in it
    QUrl address = {};                     ///< to be fetched; else empty
    std::function<Result<Article>()> read; ///< in place of reading a file; else empty
    bool isAsLeft = false;                 ///< place is where the reader was, not only what to read
    bool inBackground = false;             ///< behind the article that is shown
};

class Download;
struct Downloaded;
struct Feed;
struct FeedEntry;

/** Opens articles: asks which, takes what the clipboard holds, and has them read, one after the other. */
class ArticleOpener : public QObject
{
    Q_OBJECT

public:
    /** Its dialogs stand before @p window. @p settings must outlive it. */
    ArticleOpener(Settings *settings, QWidget *window);

    [[nodiscard]] bool isBusy() const { return m_runner != nullptr || m_download != nullptr; }
    /** Opens nothing of what is still being read. */
    void cancel();

    /** What text that came from no file has for its source. */
    [[nodiscard]] static QString pastedSource();

public slots:
    /** Lets the reader choose files and opens them. */
    void chooseFiles();
    void openFile(const QString &path);
    void openText(const QString &text);
    /** Fetches @p address and opens the article there. */
    void openAddress(const QUrl &address);
    /** Opens what @p name leads to: a file, or an address that starts with http:// or https://. */
    void openSource(const QString &name);
    /** Opens @p entry of @p feed, which came from @p source: what the feed carries of it, else its address. */
    void openEntry(const readout::FeedEntry &entry, const readout::Feed &feed, const QString &source);
    /** Opens what was dropped or copied: files, addresses, formatted or plain text. */
    void openData(const QMimeData &data);
    /** Opens the article of @p place as it was left. */
    void reopen(const readout::ReadingPlace &place, bool inBackground = false);
    void openSample();
    /** Opens what the clipboard holds. */
    void paste();

signals:
    /** @p article can be shown. @p runner, which the receiver takes over, analyses it now. */
    void opened(const readout::Article &article, readout::AnalysisRunner *runner, const readout::OpenRequest &request);
    /** @p source, which is empty for the clipboard, could not be read; @p message is for the reader. */
    void failed(const QString &source, const QString &message);
    /** The article of @p place, which reopen() was to open, is not: it failed, or the reader @p hasCancelled it. */
    void notReopened(const readout::ReadingPlace &place, bool hasCancelled);
    /** What was to be opened is a feed: @p bytes of the web, or the file that @p address names. */
    void feedFound(const QByteArray &bytes, const QUrl &address);
    /** Fetching goes on; @p words say how far. */
    void progressed(const QString &words);
    void busyChanged(bool busy);

private:
    void enqueue(const OpenRequest &request);
    void next();
    void fetch(const OpenRequest &request);
    void read(const OpenRequest &request);
    void leave(const OpenRequest &request, bool isCancelled);
    void finish();

    Settings *m_settings;
    QWidget *m_window;
    SharedLexicon m_lexicon;
    QQueue<OpenRequest> m_waiting;
    OpenRequest m_current;              ///< the one whose turn it is, while busy
    Download *m_download = nullptr;     ///< fetches the one whose turn it is
    AnalysisRunner *m_runner = nullptr; ///< reads the one whose turn it is
};

} // namespace readout
