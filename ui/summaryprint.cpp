// SPDX-License-Identifier: GPL-3.0-or-later
#include "summaryprint.h"

#include "export/check.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** What is told about printing. */
struct Printing {
    Q_DECLARE_TR_FUNCTIONS(readout::Printing)
};

/** Whether the file at @p path ends as a PDF does. Qt tells nothing of a disk that was full. */
bool isWhole(const QString &path)
{
    constexpr qint64 ending = 32;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.seek(std::max<qint64>(0, file.size() - ending))
        && file.readAll().contains("%%EOF");
}

/** Makes one unit of @p painter one of the page's, which stands in the middle of the sheet of @p printer. */
void fit(QPainter &painter, const QPrinter &printer, QSizeF page)
{
    const QSizeF sheet = printer.pageLayout().fullRectPixels(printer.resolution()).size();
    const double scale = std::min(sheet.width() / page.width(), sheet.height() / page.height());
    painter.translate((sheet.width() - scale * page.width()) / 2, (sheet.height() - scale * page.height()) / 2);
    painter.scale(scale, scale);
}

} // namespace

std::optional<Error> printSummary(QPrinter &printer, const Briefing &briefing, const SummaryOptions &options,
                                  PageSetup setup, const std::function<bool()> &isCancelled)
{
    const Summary summary = summarise(briefing);
    if (const auto mismatch = checkSummary(summary, briefing))
        return *mismatch;
    const QPageSize::PageSizeId paper = printer.pageLayout().pageSize().id();
    if (paper == QPageSize::A4 || paper == QPageSize::Letter)
        setup.size = paper;
    const SummaryPages pages(summary, briefing, options, setup);
    const int first = std::max(printer.fromPage(), 1);
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    if (first > last)
        return Error{Printing::tr("The summary has no page %1. Choose pages up to %2.").arg(first).arg(pages.count())};
    if (isCancelled())
        return std::nullopt;

    QPainter painter;
    if (!painter.begin(&printer)) {
        return Error{printer.outputFileName().isEmpty()
                         ? Printing::tr("The printer cannot be reached. Check that it is on.")
                         : Printing::tr("%1 cannot be written. Choose another folder.").arg(printer.outputFileName())};
    }
    bool isPrinted = true;
    fit(painter, printer, pages.size());
    for (int page = first; isPrinted && page <= last; ++page) {
        if (isCancelled()) {
            printer.abort();
            return std::nullopt;
        }
        isPrinted = page == first || printer.newPage();
        if (isPrinted)
            pages.paint(painter, page - 1);
    }
    isPrinted = painter.end() && isPrinted;
    if (!printer.outputFileName().isEmpty() && !isWhole(printer.outputFileName()))
        return Error{Printing::tr("%1 could not be written whole. Make room on the disk, or choose another folder.")
                         .arg(printer.outputFileName())};
    if (!isPrinted || printer.printerState() == QPrinter::Error)
        return Error{Printing::tr("The printer stopped before the last page. Check its paper and print again.")};
    return std::nullopt;
}

} // namespace readout
