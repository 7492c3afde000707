// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyse.h"
#include "analysis/attributionmodel.h"
#include "analysis/blocks.h"
#include "language/models.h"
#include "language/parse.h"
#include "reading/plaintext.h"
#include "reading/reader.h"
#include "texts.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

const Lexicon &lexicon()
{
    static const Lexicon tables = loadLexicon();
    return tables;
}

/** How much text that is as a file. */
qint64 bytesOf(const QString &text)
{
    return text.toUtf8().size();
}

/** Articles of the length that articles have: real ones where there are some. */
QList<Article> articles()
{
    QStringList texts = realTexts();
    if (texts.isEmpty())
        texts = {sampleText(), inventedText(4000), inventedText(8000)};
    QList<Article> all;
    for (const QString &text : std::as_const(texts))
        all.append(readPlainText(text));
    return all;
}

qint64 bytesOf(const QList<Article> &all)
{
    qint64 bytes = 0;
    for (const Article &article : all)
        bytes += bytesOf(article.text);
    return bytes;
}

void analyseArticles(benchmark::State &state)
{
    const QList<Article> all = articles();
    for (auto _ : state) {
        for (const Article &article : all)
            benchmark::DoNotOptimize(analyse(article, lexicon()));
    }
    state.SetBytesProcessed(static_cast<qint64>(state.iterations()) * bytesOf(all));
}
BENCHMARK(analyseArticles)->Unit(benchmark::kMillisecond);

void parseArticles(benchmark::State &state)
{
    const QList<Article> all = articles();
    for (auto _ : state) {
        for (const Article &article : all)
            benchmark::DoNotOptimize(parseText(article.text, blocksOf(article), lexicon()));
    }
    state.SetBytesProcessed(static_cast<qint64>(state.iterations()) * bytesOf(all));
}
BENCHMARK(parseArticles)->Unit(benchmark::kMillisecond);

void splitArticles(benchmark::State &state)
{
    const QList<Article> all = articles();
    for (auto _ : state) {
        for (const Article &article : all)
            benchmark::DoNotOptimize(splitText(article.text, blocksOf(article), lexicon()));
    }
    state.SetBytesProcessed(static_cast<qint64>(state.iterations()) * bytesOf(all));
}
BENCHMARK(splitArticles)->Unit(benchmark::kMillisecond);

/** One article of as many megabytes as the argument says: the time per byte must not grow with it. */
void analyseLong(benchmark::State &state, const QString &text)
{
    const Article article = readPlainText(text);
    for (auto _ : state)
        benchmark::DoNotOptimize(analyse(article, lexicon()));
    state.SetBytesProcessed(static_cast<qint64>(state.iterations()) * bytesOf(text));
}

void analyseLongInvented(benchmark::State &state)
{
    analyseLong(state, inventedText(state.range(0) * 1'000'000));
}
BENCHMARK(analyseLongInvented)->Arg(2)->Arg(20)->Unit(benchmark::kMillisecond);

void analyseLongReal(benchmark::State &state)
{
    const QStringList texts = realTexts();
    if (texts.isEmpty())
        return state.SkipWithError("there are no corpora beside the clone");
    analyseLong(state, joined(texts, state.range(0) * 1'000'000));
}
BENCHMARK(analyseLongReal)->Arg(2)->Arg(20)->Unit(benchmark::kMillisecond);

/** From a file of 6 KB on disk to its briefing, with all that is loaded once at hand. */
void analyseFile(benchmark::State &state)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"article.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(joined({sampleText()}, 6000).toUtf8()) < 6000)
        return state.SkipWithError("the article cannot be written");
    file.close();
    for (auto _ : state) {
        const Result<Article> article = readFile(file.fileName());
        benchmark::DoNotOptimize(analyse(article.value(), lexicon()));
    }
}
BENCHMARK(analyseFile)->Unit(benchmark::kMillisecond);

void loadTables(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(loadLexicon());
}
BENCHMARK(loadTables)->Unit(benchmark::kMillisecond);

template <typename Model>
bool opens(std::span<const std::byte> bytes)
{
    return Model::open(bytes).has_value();
}

/** A model as a file that is mapped into memory, checked as the program checks its own. */
void loadModel(benchmark::State &state, bool (*opened)(std::span<const std::byte>), const QString &name)
{
    for (auto _ : state) {
        QFile file(QStringLiteral(READOUT_SOURCE_DIR) + u"/resources/models/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            return state.SkipWithError("the model cannot be read");
        const auto *bytes = reinterpret_cast<const std::byte *>(file.map(0, file.size()));
        if (bytes == nullptr || !opened({bytes, static_cast<size_t>(file.size())}))
            return state.SkipWithError("the model is damaged");
    }
}
BENCHMARK_CAPTURE(loadModel, tags, opens<Tagger>, u"tags.model"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loadModel, names, opens<NameFinder>, u"names.model"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loadModel, trees, opens<Parser>, u"trees.model"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loadModel, attributions, opens<AttributionModel>, u"attributions.model"_s)
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace readout
