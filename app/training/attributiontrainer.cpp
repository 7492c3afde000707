// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/attributiontrainer.h"

#include "analysis/quotes.h"
#include "language/modelfile.h"
#include "reading/plaintext.h"
#include "training/attributioncorpus.h"
#include "training/labeltrainer.h"
#include "training/ranktrainer.h"
#include "training/samples.h"

#include <QHash>

#include <map>

namespace readout {

namespace {

constexpr qsizetype folds = 3;   // the rankers see labels of a labeller that does not know the article
constexpr int languageFolds = 2; // likewise, words that are read as unseen words are
constexpr int parserPasses = 3;
constexpr int foldPasses = 4;
constexpr int passes = 8;

/** How often a lemma is seen, and how often in a cue. */
struct CueCount {
    int seen = 0;
    int inCue = 0;
};
using CueCounts = std::map<quint32, CueCount>;

/** From 1 (hardly ever in a cue) to 7 (mostly); 0 where there is too little to tell. */
qint8 cueClassOf(CueCount count)
{
    if (count.seen < 2)
        return 0;
    const double share = (count.inCue + 0.1) / (count.seen + 1.0);
    constexpr std::array steps{0.03, 0.1, 0.2, 0.35, 0.5, 0.7};
    return static_cast<qint8>(1 + std::ranges::count_if(steps, [&](double step) { return share >= step; }));
}

/** The lemmas that no rule gives, as CoreNLP has them: for each form and tag the most frequent. */
std::vector<VocabularyEntry> irregularLemmas(const QList<AnnotatedText> &texts)
{
    std::map<quint32, std::map<quint32, int>> counts;
    std::map<quint32, quint32> ruled;
    for (const AnnotatedText &text : texts) {
        for (qsizetype i = 0; i < text.gold.tokens.size(); ++i) {
            const Token &token = text.gold.tokens.at(i);
            const QStringView form = token.span.in(text.text);
            const quint32 key = lemmaKey(formHash(form), token.tag);
            ++counts[key][formHash(text.lemmas.at(i))];
            ruled[key] = ruledLemma(form, token.tag);
        }
    }
    std::vector<VocabularyEntry> lemmas;
    for (const auto &[key, own] : counts) {
        const auto best = std::ranges::max_element(own, {}, [](const auto &entry) { return entry.second; });
        if (best->first != ruled.at(key) && best->second >= 2)
            lemmas.push_back({.key = key, .value = best->first});
    }
    return lemmas;
}

CueCounts countCues(const std::vector<AttributionExample> &examples, qsizetype article)
{
    CueCounts counts;
    for (const AttributionExample &example : examples) {
        if (article >= 0 && example.article != article)
            continue;
        for (size_t i = 0; i < example.labels.size(); ++i) {
            CueCount &count = counts[example.text.words[i].lemma];
            ++count.seen;
            const int label = example.labels[i];
            count.inCue += label == beginLabel(RunKind::Cue) || label == insideLabel(RunKind::Cue) ? 1 : 0;
        }
    }
    return counts;
}

std::vector<VocabularyEntry> cueClasses(const CueCounts &counts)
{
    std::vector<VocabularyEntry> classes;
    for (const auto &[lemma, count] : counts) {
        if (const qint8 own = cueClassOf(count))
            classes.push_back({.key = lemma, .value = static_cast<quint32>(own)});
    }
    return classes;
}

/** Takes from each word's class what its own article has told of the lemma. */
void forgetOwnArticle(std::vector<AttributionExample> &examples, const CueCounts &all)
{
    for (size_t first = 0; first < examples.size();) {
        size_t end = first;
        CueCounts own;
        for (; end < examples.size() && examples[end].article == examples[first].article; ++end) {
            for (const auto &[lemma, count] : countCues({examples[end]}, -1)) {
                own[lemma].seen += count.seen;
                own[lemma].inCue += count.inCue;
            }
        }
        for (; first < end; ++first) {
            for (AttributionWord &word : examples[first].text.words) {
                const CueCount mine = own[word.lemma];
                const CueCount known = all.at(word.lemma);
                const qint8 left = cueClassOf({.seen = known.seen - mine.seen, .inCue = known.inCue - mine.inCue});
                word.cueClass = static_cast<qint8>(word.cueClass < 0 ? -left : left);
            }
        }
    }
}

std::vector<AttributionExample> examplesOf(const QList<AttributionArticle> &articles, const Lexicon &lexicon,
                                           const AttributionVocabulary &vocabulary)
{
    std::vector<AttributionExample> examples;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const AttributionArticle &one = articles.at(i);
        const Reading reading{.article = one.article, .words = one.words, .lexicon = lexicon};
        for (AttributionExample &example : makeExamples(reading, one.marked, one.ruled, i, vocabulary))
            examples.push_back(std::move(example));
    }
    return examples;
}

template <typename Value>
QByteArray bytesOf(const std::vector<Value> &values)
{
    return {reinterpret_cast<const char *>(values.data()), static_cast<qsizetype>(values.size() * sizeof(Value))};
}

} // namespace

QByteArray trainAttributions(const QDir &corpora, const Lexicon &lexicon)
{
    AttributionModel model;
    std::vector<VocabularyEntry> lemmas;
    std::vector<VocabularyEntry> classes = AttributionVocabulary::tableOf({});
    QList<AttributionArticle> articles;
    {
        const QList<AnnotatedText> texts = readPolnear(corpora, QStringLiteral("train"));
        lemmas = AttributionVocabulary::tableOf(irregularLemmas(texts));
        const QList<ParsedText> readings = jackknifedReadings(texts, lexicon, languageFolds, parserPasses);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const AnnotatedText &text = texts.at(i);
            AttributionArticle one{.article = readPlainText(text.text),
                                   .words = readings.at(i),
                                   .marked = readAttributions(corpora, QStringLiteral("train"), text.name, text.text),
                                   .ruled = {}};
            one.ruled = findQuotes({.article = one.article, .words = one.words, .lexicon = lexicon});
            articles.append(one);
        }
    }
    model.vocabulary = AttributionVocabulary(lemmas, classes);
    std::vector<AttributionExample> examples = examplesOf(articles, lexicon, model.vocabulary);
    const CueCounts counts = countCues(examples, -1);
    classes = AttributionVocabulary::tableOf(cueClasses(counts));
    model.vocabulary = AttributionVocabulary(lemmas, classes);
    examples = examplesOf(articles, lexicon, model.vocabulary);
    forgetOwnArticle(examples, counts);
    qInfo("%zu windows, %zu lemmas", examples.size(), counts.size());

    const LabelTrainer labels(examples);
    RankTrainer rankers;
    for (qsizetype fold = 0; fold < folds; ++fold) {
        const LabelWeights weights = labels.train(
            foldPasses, [fold](const AttributionExample &example) { return example.article % folds != fold; });
        for (const AttributionExample &example : examples) {
            if (example.article % folds == fold)
                rankers.add(example, weights);
        }
    }
    model.labels = labels.train(passes, [](const AttributionExample &) { return true; });
    model.cues = rankers.trainCues(8);
    model.sources = rankers.trainSources(6);
    model.contents = rankers.trainContents(6);
    const AttributionNumbers numbers{
        .transitions = model.labels.transitions,
        .scales = {model.labels.scale, model.cues.scale, model.sources.scale, model.contents.scale}};
    return ModelFile::write({bytesOf(lemmas), bytesOf(classes), bytesOf(std::vector{numbers}), model.labels.rows,
                             model.cues.rows, model.sources.rows, model.contents.rows});
}

} // namespace readout
