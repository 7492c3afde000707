// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyse.h"
#include "export/pdf.h"
#include "reading/plaintext.h"
#include "texts.h"

#include <QBuffer>

#include <benchmark/benchmark.h>

namespace readout {

namespace {

void writeSummaryPdf(benchmark::State &state)
{
    const Briefing briefing = analyse(readPlainText(sampleText()), loadLexicon());
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!writePdf(briefing, {}, {}, buffer))
            return state.SkipWithError("the summary is not written");
    }
}
BENCHMARK(writeSummaryPdf)->Unit(benchmark::kMillisecond);

/** The briefing of an article of 2000 words, more than two pages hold. */
const Briefing &longBriefing()
{
    static const Briefing briefing = analyse(readPlainText(inventedText(12'000)), loadLexicon());
    return briefing;
}

void summariseBriefing(benchmark::State &state)
{
    const Briefing &briefing = longBriefing();
    for (auto _ : state)
        benchmark::DoNotOptimize(summarise(briefing));
}
BENCHMARK(summariseBriefing)->Unit(benchmark::kMillisecond);

/** What the preview does on each change. */
void setSummaryPages(benchmark::State &state)
{
    const Briefing &briefing = longBriefing();
    const Summary summary = summarise(briefing);
    for (auto _ : state)
        benchmark::DoNotOptimize(SummaryPages(summary, briefing, {}, {}).count());
}
BENCHMARK(setSummaryPages)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace readout
