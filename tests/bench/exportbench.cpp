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

} // namespace

} // namespace readout
