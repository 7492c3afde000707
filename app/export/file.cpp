// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/file.h"

#include "briefing/json.h"
#include "export/check.h"
#include "export/csv.h"
#include "export/html.h"
#include "export/markdown.h"
#include "export/odt.h"
#include "export/pdf.h"
#include "reading/wording.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** The bytes of the PDF. */
Result<QByteArray> pdfOf(const Briefing &briefing, const SummaryOptions &options, const PageSetup &setup)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<int> pages = writePdf(briefing, options, setup, buffer);
    return pages ? Result(buffer.data()) : pages.error();
}

/** The bytes of a form that is text throughout or made of it. */
Result<QByteArray> textOf(const Briefing &briefing, ExportFormat format, const SummaryOptions &options,
                          QPageSize::PageSizeId paper)
{
    const Summary summary = chosen(summarise(briefing), options);
    if (const auto mismatch = checkSummary(summary, briefing))
        return *mismatch;
    switch (format) {
    case ExportFormat::Html:
        return toHtml(summary, briefing.article, Words(options.language));
    case ExportFormat::Markdown:
        return toMarkdown(summary, briefing.article, Words(options.language));
    case ExportFormat::Odt:
        return toOdt(summary, briefing.article, Words(options.language), paper);
    case ExportFormat::Csv:
        return toCsv(summary);
    case ExportFormat::Json:
        return toJson(briefing, JsonLayout::Indented);
    case ExportFormat::Pdf:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<ExportFormat> exportFormat(const QString &path)
{
    static const QHash<QString, ExportFormat> formats{{u"pdf"_s, ExportFormat::Pdf},  {u"html"_s, ExportFormat::Html},
                                                      {u"htm"_s, ExportFormat::Html}, {u"md"_s, ExportFormat::Markdown},
                                                      {u"odt"_s, ExportFormat::Odt},  {u"csv"_s, ExportFormat::Csv},
                                                      {u"json"_s, ExportFormat::Json}};
    const auto format = formats.constFind(QFileInfo(path).suffix().toLower());
    return format == formats.constEnd() ? std::nullopt : std::optional(*format);
}

std::optional<Error> exportFile(const Briefing &briefing, const QString &path, ExportFormat format,
                                const SummaryOptions &options, const PageSetup &setup)
{
    const auto failed = [&](const QString &why) {
        return Error{tr("%1 could not be written: %2.").arg(QFileInfo(path).fileName(), why)};
    };
    if (QFileInfo(path).isDir())
        return failed(tr("it is a folder; name a file in it"));
    const Result<QByteArray> bytes
        = format == ExportFormat::Pdf ? pdfOf(briefing, options, setup) : textOf(briefing, format, options, setup.size);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    if (file.write(bytes.value()) != bytes.value().size()) {
        // Qt tells no error where a part could be written still.
        const QString why
            = file.error() == QFileDevice::NoError ? tr("there is no room left on the disk") : file.errorString();
        file.cancelWriting();
        return failed(why);
    }
    if (!file.commit())
        return failed(file.errorString());
    return std::nullopt;
}

} // namespace readout
