// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/features.h"
#include "language/token.h"
#include "lexicon/lexicon.h"
#include "training/corpus.h"
#include "training/perceptron.h"

#include <vector>

namespace readout {

/** A sentence to learn from. */
struct Sample {
    int article = 0; ///< tells which sentences stand in one text
    std::vector<WordFeatures> words;
    std::vector<Token> gold;        ///< heads are indices in the sentence
    std::vector<PartOfSpeech> tags; ///< as a tagger gives them that did not learn from this sentence
    std::vector<NameKind> kinds;    ///< likewise
};

/** The sentences of @p texts in the words that the program itself finds. */
[[nodiscard]] std::vector<Sample> samplesOf(const QList<AnnotatedText> &texts, const Lexicon &lexicon);

/** Trains a tagger. @return the bytes of its model. */
[[nodiscard]] QByteArray trainTagger(const std::vector<const Sample *> &samples);

/** Trains a name finder; the samples have tags. @return the bytes of its model. */
[[nodiscard]] QByteArray trainNameFinder(const std::vector<const Sample *> &samples);

/** How large a parser's model may be. */
struct ParserSize {
    Rounding moves{.scale = 4, .least = 2, .leastUpdates = 2, .bits = 19};
    Rounding relations{.scale = 4, .least = 1, .leastUpdates = 2, .bits = 17};
};

/** Trains a parser; the samples have tags and kinds. @return the bytes of its model. */
[[nodiscard]] QByteArray trainParser(const std::vector<const Sample *> &samples, int epochs, const ParserSize &size);

/** Sets tags and kinds of @p samples to what models give that were trained on the other articles, in @p folds parts. */
void jackknife(std::vector<Sample> &samples, int folds);

/** The words of @p texts with tags, names and heads as models give them that did not learn from the text: what later
 *  stages will meet, to learn from. In @p folds parts; each costs the training of all models, the parser with
 *  @p epochs. */
[[nodiscard]] QList<ParsedText> jackknifedReadings(const QList<AnnotatedText> &texts, const Lexicon &lexicon, int folds,
                                                   int epochs);

} // namespace readout
