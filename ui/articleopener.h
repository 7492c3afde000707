// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysisrunner.h"
#include "settings.h"

#include <QObject>
#include <QQueue>

class QWidget;

namespace readout {

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
    void openSample();
    /** Opens what the clipboard holds. */
    void pasteText();

signals:
    /** @p article can be shown. @p runner, which the receiver takes over, analyses it now. */
    void opened(const readout::Article &article, readout::AnalysisRunner *runner);
    /** @p source, which is empty for the clipboard, could not be read; @p message is for the reader. */
    void failed(const QString &source, const QString &message);
    void busyChanged(bool busy);

private:
    /** What is to be read: a file, or a text. */
    struct Request {
        QString path;
        QString text;
    };

    void enqueue(const Request &request);
    void next();
    void finish();

    Settings *m_settings;
    QWidget *m_window;
    SharedLexicon m_lexicon;
    QQueue<Request> m_waiting;
    AnalysisRunner *m_runner = nullptr; ///< reads the one whose turn it is
};

} // namespace readout
