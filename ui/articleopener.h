// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysisrunner.h"
#include "readingplace.h"
#include "settings.h"

#include <QObject>
#include <QQueue>

class QWidget;

namespace readout {

/** What is to be opened, and how. */
struct OpenRequest {
    ReadingPlace place;        ///< the source, and where the reader was in it
    QString text;              ///< in place of a file; else empty
    bool inBackground = false; ///< behind the article that is shown
};

/** Opens articles: asks which, takes what the clipboard holds, and has them read, one after the other. */
class ArticleOpener : public QObject
{
    Q_OBJECT

public:
    /** Its dialogs stand before @p window. @p settings must outlive it. */
    ArticleOpener(Settings *settings, QWidget *window);

    [[nodiscard]] bool isBusy() const { return m_runner != nullptr; }
    /** Opens nothing of what is still being read. */
    void cancel();

    /** What text that came from no file has for its source. */
    [[nodiscard]] static QString pastedSource();

public slots:
    /** Lets the reader choose files and opens them. */
    void chooseFiles();
    void openFile(const QString &path);
    void openText(const QString &text);
    /** Opens the article of @p place as it was left. */
    void reopen(const readout::ReadingPlace &place, bool inBackground = false);
    void openSample();
    /** Opens what the clipboard holds. */
    void pasteText();

signals:
    /** @p article can be shown. @p runner, which the receiver takes over, analyses it now. */
    void opened(const readout::Article &article, readout::AnalysisRunner *runner, const readout::OpenRequest &request);
    /** @p source, which is empty for the clipboard, could not be read; @p message is for the reader. */
    void failed(const QString &source, const QString &message);
    void busyChanged(bool busy);

private:
    void enqueue(const OpenRequest &request);
    void next();
    void finish();

    Settings *m_settings;
    QWidget *m_window;
    SharedLexicon m_lexicon;
    QQueue<OpenRequest> m_waiting;
    AnalysisRunner *m_runner = nullptr; ///< reads the one whose turn it is
};

} // namespace readout
