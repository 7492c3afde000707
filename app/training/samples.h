// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/features.h"
#include "language/token.h"
#include "lexicon/lexicon.h"
#include "training/corpus.h"

#include <vector>

namespace readout {

/** A sentence to learn from. */
struct Sample {
    int article = 0; ///< tells which sentences stand in one text
    std::vector<WordFeatures> words;
    std::vector<Token> gold;        ///< heads are indices in the sentence
    std::vector<PartOfSpeech> tags; ///< as a tagger gives them that did not learn from this sentence
    std::vector<NameKind> kinds;
};

/** The sentences of @p texts in the words that the program itself finds. */
[[nodiscard]] std::vector<Sample> samplesOf(const QList<AnnotatedText> &texts, const Lexicon &lexicon);

/** Trains a tagger. @return the bytes of its model. */
[[nodiscard]] QByteArray trainTagger(const std::vector<const Sample *> &samples);

/** Trains a name finder; the samples have tags. @return the bytes of its model. */
[[nodiscard]] QByteArray trainNameFinder(const std::vector<const Sample *> &samples);

/** Sets the tags of @p samples to what taggers give that were trained on the other articles, @p folds of them. */
void jackknifeTags(std::vector<Sample> &samples, int folds);

} // namespace readout
