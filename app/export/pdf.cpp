// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdf.h"

#include "briefing/json.h"
#include "export/check.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace readout {

Result<int> writePdf(const Briefing &briefing, const SummaryOptions &options, const PageSetup &setup, QIODevice &device)
{
    const Summary summary = summarise(briefing);
    if (const auto mismatch = checkSummary(summary, briefing))
        return *mismatch;

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const SummaryPages pages(summary, briefing.article, options, setup);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(setup.size));
        writer.setPageMargins({});
        writer.setResolution(unitsPerInch);
        writer.setTitle(summary.title);
        writer.setCreator(u"%1 %2"_s.arg(u"Readout"_s, QCoreApplication::applicationVersion()));
        writer.addFileAttachment(u"briefing.json"_s, QJsonDocument(toJson(briefing)).toJson(), u"application/json"_s);
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::LosslessImageRendering);
        for (int i = 0; i < pages.count(); ++i) {
            if (i > 0)
                writer.newPage();
            pages.paint(painter, i);
        }
    }
    if (device.write(buffer.data()) != buffer.data().size())
        return Error{device.errorString()};
    return pages.count();
}

} // namespace readout
