// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/features.h"
#include "language/modelfile.h"
#include "language/sentenceview.h"
#include "language/token.h"
#include "language/weights.h"

namespace readout {

/** Which parts of speech a word has had in training, as a number that stands for the set. */
struct KnownWord {
    quint32 form = 0;                       ///< WordFeatures::form; 0 in an empty slot
    quint8 ambiguity = 0;                   ///< 0 for unknown words
    PartOfSpeech only = PartOfSpeech::None; ///< the one it always has, if so
    quint16 unused = 0;
};

/** The known words, in slots by their form; a view. A word is in the first free slot from its own on. */
class Vocabulary
{
public:
    static constexpr size_t maxProbes = 16;

    Vocabulary() = default;
    explicit Vocabulary(std::span<const KnownWord> table);

    [[nodiscard]] bool isSound() const;
    /** What is known of the word with @p form; a KnownWord of zeros where nothing is. */
    [[nodiscard]] const KnownWord &find(quint32 form) const;

private:
    std::span<const KnownWord> m_slots;
};

using TagFeatures = FeatureKeys<40>;

/** Fills @p features with what the tagger looks at to tag the word @p at of a sentence, of which the words before have
 *  @p tags. @p ambiguities says what is known of each word. */
void addTagFeatures(std::span<const WordFeatures> words, std::span<const quint8> ambiguities,
                    std::span<const PartOfSpeech> tags, size_t at, TagFeatures &features);

/** Gives words their part of speech: a perceptron, from left to right. */
class Tagger
{
public:
    /** The model in @p bytes, which must stay there. */
    [[nodiscard]] static Result<Tagger> open(std::span<const std::byte> bytes);

    /** Tags the words of @p sentences. */
    void tag(std::span<const SentenceView> sentences) const;

private:
    /** Tags one sentence after the other, word by word. */
    class Worker
    {
    public:
        explicit Worker(const Tagger &tagger)
            : m_tagger(&tagger)
        {
        }
        void start(const SentenceView &sentence);
        bool prepare();
        void decide();

    private:
        const Tagger *m_tagger;
        SentenceView m_sentence;
        std::vector<quint8> m_ambiguities; ///< of the words
        size_t m_next = 0;                 ///< the word to tag
        TagFeatures m_features;
    };

    Vocabulary m_vocabulary;
    SparseWeights m_weights;
};

} // namespace readout
