// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/features.h"
#include "language/modelfile.h"
#include "language/sentenceview.h"
#include "language/weights.h"

namespace readout {

using NameFeatures = FeatureKeys<48>;

/** Fills @p features with what the name finder looks at to decide on the word @p at of a sentence, of which the words
 *  before are of @p kinds. */
void addNameFeatures(std::span<const WordFeatures> words, std::span<const PartOfSpeech> tags,
                     std::span<const NameKind> kinds, size_t at, NameFeatures &features);

/** Finds the names of people, organisations and places: a perceptron, from left to right. */
class NameFinder
{
public:
    /** The model in @p bytes, which must stay there. */
    [[nodiscard]] static Result<NameFinder> open(std::span<const std::byte> bytes);

    /** Says of each word of @p sentences, which have been tagged, what kind of name it is part of. */
    void find(std::span<const SentenceView> sentences) const;

private:
    /** Finds the names of one sentence after the other, word by word. */
    class Worker
    {
    public:
        explicit Worker(const NameFinder &finder)
            : m_finder(&finder)
        {
        }
        void start(const SentenceView &sentence);
        bool prepare();
        void decide();

    private:
        const NameFinder *m_finder;
        SentenceView m_sentence;
        size_t m_next = 0; ///< the word to decide on
        NameFeatures m_features;
    };

    NarrowWeights m_weights;
};

} // namespace readout
