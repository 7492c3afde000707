// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/html.h"
#include "reading/pdf.h"
#include "texts.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** A page of about @p size bytes as news sites serve them: menus, scripts, teasers, and an article in the middle. */
QByteArray pageOf(qsizetype size)
{
    QString article;
    for (const QString &line : sampleText().split(u'\n', Qt::SkipEmptyParts))
        article += u"<p class=\"body-text\">%1</p>\n"_s.arg(line.toHtmlEscaped());
    QString around;
    for (int i = 0; around.size() < (size - article.size()) / 2; ++i) {
        around
            += u"<li class=\"nav-item\"><a href=\"/section/%1\">Section %1</a></li>\n"
               "<div class=\"teaser\"><h3><a href=\"/story/%1\">Another story, number %1</a></h3>"
               "<p>What the other story is about, in a few words.</p></div>\n"
               "<script>window.slots = window.slots || []; window.slots.push({id: %1, size: [300, 250]});</script>\n"_s
                   .arg(i);
    }
    return (u"<!DOCTYPE html><html lang=\"en\"><head><title>Ministers agree</title></head><body><nav><ul>"_s + around
            + u"</ul></nav><main><article><h1>Ministers agree</h1>"_s + article + u"</article></main><aside>"_s + around
            + u"</aside></body></html>"_s)
        .toUtf8();
}

void readPage(benchmark::State &state)
{
    const QByteArray page = pageOf(500'000);
    for (auto _ : state) {
        const Result<Article> article = readHtml(page);
        if (!article)
            return state.SkipWithError("the page is not read");
    }
    state.SetBytesProcessed(static_cast<qint64>(state.iterations()) * page.size());
}
BENCHMARK(readPage)->Unit(benchmark::kMillisecond);

/** A report of @p pages pages with two columns of @p column characters each, a running head and a page number. */
QByteArray reportOf(int pages, qsizetype column)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(u"Inter"_s, column > 2000 ? 7 : 9)); // so that they fit
    const QRectF page(QPointF(), QSizeF(writer.width(), writer.height()));
    const double half = page.width() / 2;
    const QString text = inventedText(2 * column * pages);
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawText(page.topLeft() + QPointF(0, 10), u"The report"_s);
        for (const int side : {0, 1}) {
            const QRectF area(side * half, 30, half - 16, page.height() - 60);
            painter.drawText(area, Qt::TextWordWrap, text.sliced((2 * i + side) * column, column));
        }
        painter.drawText(page.bottomLeft(), QString::number(i + 1));
    }
    painter.end();
    return bytes;
}

void readLongPdf(benchmark::State &state)
{
    const QByteArray report = reportOf(300, state.range(0));
    for (auto _ : state) {
        const Result<Article> article = readPdf(report);
        if (!article || article.value().pageStarts.size() != 300)
            return state.SkipWithError("the report is not read");
    }
    state.SetItemsProcessed(static_cast<qint64>(state.iterations()) * 300);
}
BENCHMARK(readLongPdf)->Arg(1500)->Arg(2400)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

} // namespace readout
