// SPDX-License-Identifier: GPL-3.0-or-later
#include "articleopener.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

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
    const bool isOurs = path.startsWith(u':');
    if (!isOurs)
        m_settings->setValue(Setting::LastFolder, QFileInfo(path).absolutePath());
    // The session may be resumed from another folder.
    enqueue({.place = freshPlace(isOurs ? path : QFileInfo(path).absoluteFilePath()), .text = {}});
}

void ArticleOpener::openText(const QString &text)
{
    enqueue({.place = freshPlace(pastedSource()), .text = text});
}

void ArticleOpener::reopen(const ReadingPlace &place, bool inBackground)
{
    enqueue({.place = place, .text = {}, .inBackground = inBackground});
}

void ArticleOpener::openSample()
{
    openFile(samplePath);
}

void ArticleOpener::pasteText()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        emit failed({}, tr("The clipboard holds no text. Copy the article's text first, then paste it here."));
    else
        openText(text);
}

void ArticleOpener::cancel()
{
    m_waiting.clear();
    if (m_runner != nullptr) {
        m_runner->deleteLater();
        finish();
    }
}

void ArticleOpener::enqueue(const OpenRequest &request)
{
    m_waiting.enqueue(request);
    if (m_runner == nullptr) {
        next();
        emit busyChanged(true);
    }
}

void ArticleOpener::next()
{
    const OpenRequest request = m_waiting.dequeue();
    m_runner = new AnalysisRunner(m_lexicon, this);
    connect(m_runner, &AnalysisRunner::articleRead, this, [this, request](const Article &article) {
        AnalysisRunner *runner = m_runner;
        finish();
        emit opened(article, runner, request);
    });
    connect(m_runner, &AnalysisRunner::failed, this, [this](const QString &source, const QString &message) {
        m_runner->deleteLater();
        finish();
        emit failed(source, message);
    });
    const ReadingPlace &place = request.place;
    if (!request.text.isEmpty())
        m_runner->openText(request.text, place.source);
    else if (!place.kept.isEmpty())
        m_runner->openKept(place.kept, place.source);
    else
        m_runner->openFile(place.source);
}

void ArticleOpener::finish()
{
    m_runner->disconnect(this);
    m_runner = nullptr;
    if (!m_waiting.isEmpty())
        next();
    else
        emit busyChanged(false);
}

} // namespace readout
