// SPDX-License-Identifier: GPL-3.0-or-later
#include "openingfailures.h"

#include "articleopener.h"
#include "errorbar.h"
#include "reading/address.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** What a reader calls @p source: the name of a file, the host of an address. */
QString nameOf(const QString &source)
{
    return isAddress(source) ? QUrl(source).host() : QFileInfo(source).fileName();
}

} // namespace

OpeningFailures::OpeningFailures(ErrorBar *bar, ArticleOpener *opener, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_opener(opener)
{
}

void OpeningFailures::show(const QString &source, const QString &message)
{
    if (m_bar->isHidden())
        m_shown.clear();
    QList<QAction *> remedies;
    if (!source.isEmpty() && source != ArticleOpener::pastedSource())
        m_shown.append(source);
    if (!m_shown.isEmpty()) {
        auto *again = new QAction(tr("Try again"), m_bar);
        connect(again, &QAction::triggered, this, [this, sources = m_shown] { tryAgain(sources); });
        remedies.append(again);
    }
    if (isAddress(source)) {
        auto *browse = new QAction(tr("Open in browser"), m_bar);
        connect(browse, &QAction::triggered, this, [source] { QDesktopServices::openUrl(QUrl(source)); });
        remedies.append(browse);
    }
    auto *paste = new QAction(tr("Paste text instead"), m_bar);
    connect(paste, &QAction::triggered, m_opener, &ArticleOpener::paste);
    remedies.append(paste);
    const QString name = nameOf(source);
    m_bar->showError(name.isEmpty() || message.contains(name) ? message : tr("%1: %2").arg(name, message), remedies);
}

void OpeningFailures::offer(const QList<ReadingPlace> &places)
{
    if (places.isEmpty())
        return;
    if (places.size() > 1) {
        QStringList names;
        for (const ReadingPlace &place : places)
            names.append(nameOf(place.source));
        m_bar->showError(
            tr("%1 were not opened again: the program ended twice while it opened them. Ctrl+Shift+T opens "
               "them one by one.")
                .arg(names.join(u", "_s)),
            {});
        return;
    }
    auto *open = new QAction(tr("Open it"), m_bar);
    connect(open, &QAction::triggered, this, [this, place = places.first()] {
        m_bar->hide();
        m_opener->reopen(place);
    });
    m_bar->showError(
        tr("%1 was not opened again: the program ended twice while it opened it.").arg(nameOf(places.first().source)),
        {open});
}

void OpeningFailures::tryAgain(const QStringList &sources)
{
    m_bar->hide();
    for (const QString &source : sources)
        m_opener->openSource(source);
}

} // namespace readout
