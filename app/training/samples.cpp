// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/samples.h"

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

void jackknifeTags(std::vector<Sample> &samples, int folds)
{
    for (int fold = 0; fold < folds; ++fold) {
        std::vector<const Sample *> others;
        for (const Sample &sample : samples) {
            if (sample.article % folds != fold)
                others.push_back(&sample);
        }
        const QByteArray model = trainTagger(others);
        const Result<Tagger> tagger = Tagger::open(std::as_bytes(std::span(model.constData(), size_t(model.size()))));
        for (Sample &sample : samples) {
            if (sample.article % folds != fold)
                continue;
            sample.tags.resize(sample.words.size());
            tagger.value().tag(sample.words, sample.tags);
        }
    }
}

} // namespace readout
