// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdf.h"

#include "briefing/json.h"
#include "export/check.h"
#include "export/finish.h"
#include "export/savedbriefing.h"
#include "export/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** Where each paragraph is on the web: the article's address with a fragment of the paragraph's text. None for files.
 */
QHash<QString, QUrl> paragraphAddresses(const Article &article)
{
    constexpr qsizetype fragmentWords = 6;
    QHash<QString, QUrl> addresses;
    const QUrl address(article.source);
    if (!address.scheme().startsWith("http"_L1))
        return addresses;
    for (const Paragraph &paragraph : article.paragraphs) {
        QStringList words = printedWords(article, paragraph.span).simplified().split(u' ');
        words = words.first(std::min(fragmentWords, words.size()));
        // In a text fragment a comma, dash or ampersand is a sign of its own; percent-encoded it is itself.
        const QByteArray fragment = QUrl::toPercentEncoding(words.join(u' ')).replace('-', "%2D");
        QUrl place = address;
        place.setFragment(QLatin1String(":~:text=" + fragment), QUrl::StrictMode);
        addresses.insert(u"#paragraph-%1"_s.arg(paragraph.number), place);
    }
    return addresses;
}

} // namespace

Result<int> writePdf(const Briefing &briefing, const SummaryOptions &options, const PageSetup &setup, QIODevice &device)
{
    const Summary summary = summarise(briefing);
    if (const auto mismatch = checkSummary(summary, briefing))
        return *mismatch;

    const Words say(options.language);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const SummaryPages pages(summary, briefing, options, setup);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(setup.size));
        writer.setPageMargins({});
        writer.setResolution(unitsPerInch);
        writer.setTitle(say.title(summary));
        writer.setCreator(u"%1 %2"_s.arg(u"Readout"_s, QCoreApplication::applicationVersion()));
        writer.addFileAttachment(briefingAttachment, toJson(briefing, JsonLayout::Indented), u"application/json"_s);
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::LosslessImageRendering);
        for (int i = 0; i < pages.count(); ++i) {
            if (i > 0)
                writer.newPage();
            pages.paint(painter, i);
        }
    }
    const Result<QByteArray> pdf = finished(buffer.data(), pages,
                                            {.author = summary.byline.join(u", "_s),
                                             .subject = say.subject(summary),
                                             .language = briefing.article.language,
                                             .addresses = paragraphAddresses(briefing.article)});
    if (!pdf)
        return pdf.error();
    if (device.write(pdf.value()) != pdf.value().size())
        return Error{device.errorString()};
    return pages.count();
}

} // namespace readout
