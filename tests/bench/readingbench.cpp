// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/html.h"
#include "texts.h"

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

} // namespace

} // namespace readout
