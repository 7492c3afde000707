// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching.h"

#include "reading/wording.h"
#include "settings.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

QString pageFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/pages"_s;
}

} // namespace

Download *downloadFor(const Settings &settings, QObject *parent)
{
    DownloadLimits limits;
    limits.bytes = std::max(1, settings.value(Setting::LargestDownload).toInt()) * qint64{1024} * 1024;
    const QString cache = settings.value(Setting::KeepNothing).toBool() ? QString() : pageFolder();
    return new Download(limits, cache, parent);
}

void erasePages()
{
    QDir(pageFolder()).removeRecursively();
}

QString fetchingText(const QUrl &address, qint64 received, qint64 total)
{
    const QLocale locale;
    if (received == 0)
        return tr("Asking %1").arg(address.host());
    if (total <= 0)
        return tr("Fetching from %1: %2").arg(address.host(), locale.formattedDataSize(received));
    return tr("Fetching from %1: %2 of %3")
        .arg(address.host(), locale.formattedDataSize(received), locale.formattedDataSize(total));
}

} // namespace readout
