// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/file.h"

#include "briefing/json.h"
#include "export/pdf.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** Writes the briefing as data. */
std::optional<Error> writeJson(const Briefing &briefing, QIODevice &device)
{
    const QByteArray json = QJsonDocument(toJson(briefing)).toJson();
    if (device.write(json) != json.size())
        return Error{device.errorString()};
    return std::nullopt;
}

std::optional<Error> write(const Briefing &briefing, ExportFormat format, const SummaryOptions &options,
                           const PageSetup &setup, QIODevice &device)
{
    switch (format) {
    case ExportFormat::Pdf: {
        const Result<int> pages = writePdf(briefing, options, setup, device);
        return pages ? std::nullopt : std::optional(pages.error());
    }
    case ExportFormat::Json:
        return writeJson(briefing, device);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<ExportFormat> exportFormat(const QString &path)
{
    static const QHash<QString, ExportFormat> formats{{u"pdf"_s, ExportFormat::Pdf}, {u"json"_s, ExportFormat::Json}};
    const auto format = formats.constFind(QFileInfo(path).suffix().toLower());
    return format == formats.constEnd() ? std::nullopt : std::optional(*format);
}

std::optional<Error> exportFile(const Briefing &briefing, const QString &path, ExportFormat format,
                                const SummaryOptions &options, const PageSetup &setup)
{
    const auto failed = [&](const QString &why) {
        return Error{u"%1 could not be written: %2."_s.arg(QFileInfo(path).fileName(), why)};
    };
    if (QFileInfo(path).isDir())
        return failed(u"it is a folder; name a file in it"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    if (const auto error = write(briefing, format, options, setup, file)) {
        const bool isFileError = file.error() != QFileDevice::NoError;
        file.cancelWriting();
        return isFileError ? failed(error->message) : *error;
    }
    if (!file.commit())
        return failed(file.errorString());
    return std::nullopt;
}

} // namespace readout
