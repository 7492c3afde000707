// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/samples.h"

#include "language/namer.h"
#include "language/parse.h"
#include "language/tagger.h"

namespace readout {

std::vector<Sample> samplesOf(const QList<AnnotatedText> &texts, const Lexicon &lexicon)
{
    std::vector<Sample> samples;
    int article = 0;
    for (const AnnotatedText &text : texts) {
        const ParsedText gold = aligned(text.gold, splitText(text.text, text.blocks, lexicon));
        for (const Sentence &sentence : gold.sentences) {
            Sample &sample = samples.emplace_back();
            sample.article = article;
            for (qint32 i = sentence.firstToken; i < sentence.endToken; ++i) {
                Token token = gold.tokens.at(i);
                if (token.head >= 0)
                    token.head -= sentence.firstToken;
                sample.words.push_back(wordFeatures(token.span.in(text.text)));
                sample.gold.push_back(token);
            }
        }
        ++article;
    }
    return samples;
}

namespace {

std::span<const std::byte> view(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<size_t>(bytes.size())));
}

std::vector<const Sample *> pointers(const std::vector<Sample> &samples)
{
    std::vector<const Sample *> all;
    for (const Sample &sample : samples)
        all.push_back(&sample);
    return all;
}

/** The sentences as a tagger and a name finder take them, with room for what these find. */
std::vector<SentenceView> viewsOf(const std::vector<Sample *> &samples)
{
    std::vector<SentenceView> views;
    for (Sample *sample : samples) {
        sample->tags.resize(sample->words.size());
        sample->kinds.resize(sample->words.size());
        views.push_back(
            {.words = sample->words, .tags = sample->tags, .kinds = sample->kinds, .heads = {}, .relations = {}});
    }
    return views;
}

} // namespace

void jackknife(std::vector<Sample> &samples, int folds)
{
    const auto eachFold = [&](auto &&learn) {
        for (int fold = 0; fold < folds; ++fold) {
            std::vector<const Sample *> others;
            std::vector<Sample *> own;
            for (Sample &sample : samples) {
                if (sample.article % folds == fold)
                    own.push_back(&sample);
                else
                    others.push_back(&sample);
            }
            learn(others, own);
        }
    };
    eachFold([&](const std::vector<const Sample *> &others, const std::vector<Sample *> &own) {
        const QByteArray model = trainTagger(others);
        const Result<Tagger> tagger = Tagger::open(view(model));
        tagger.value().tag(viewsOf(own));
    });
    eachFold([&](const std::vector<const Sample *> &others, const std::vector<Sample *> &own) {
        const QByteArray model = trainNameFinder(others);
        const Result<NameFinder> names = NameFinder::open(view(model));
        names.value().find(viewsOf(own));
    });
}

QList<ParsedText> jackknifedReadings(const QList<AnnotatedText> &texts, const Lexicon &lexicon, int folds, int epochs)
{
    QList<ParsedText> readings(texts.size());
    for (int fold = 0; fold < folds; ++fold) {
        QList<AnnotatedText> others;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (i % folds != fold)
                others.append(texts.at(i));
        }
        std::vector<Sample> samples = samplesOf(others, lexicon);
        jackknife(samples, 2);
        const QByteArray tags = trainTagger(pointers(samples));
        const QByteArray names = trainNameFinder(pointers(samples));
        const QByteArray trees = trainParser(pointers(samples), epochs, {});
        const LanguageModels models{.tagger = Tagger::open(view(tags)).value(),
                                    .names = NameFinder::open(view(names)).value(),
                                    .parser = Parser::open(view(trees)).value()};
        for (qsizetype i = fold; i < texts.size(); i += folds) {
            readings[i] = splitText(texts.at(i).text, texts.at(i).blocks, lexicon);
            annotate(texts.at(i).text, readings[i], models);
        }
    }
    return readings;
}

} // namespace readout
