// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tagger.h"
#include "training/perceptron.h"
#include "training/samples.h"
#include "training/shuffle.h"

#include <algorithm>
#include <bit>
#include <map>
#include <random>
#include <unordered_map>

namespace readout {

namespace {

constexpr int epochs = 8;

/** The words of @p samples with the tags that they have had often enough. */
std::vector<KnownWord> vocabularyOf(const std::vector<const Sample *> &samples)
{
    std::map<quint32, std::map<PartOfSpeech, int>> counts;
    for (const Sample *sample : samples) {
        for (size_t i = 0; i < sample->words.size(); ++i)
            ++counts[sample->words[i].form][sample->gold[i].tag];
    }
    std::vector<KnownWord> known;
    std::map<std::vector<PartOfSpeech>, int> sets;
    std::vector<std::vector<PartOfSpeech>> setOf;
    for (const auto &[form, tags] : counts) {
        int all = 0;
        int most = 0;
        PartOfSpeech best = PartOfSpeech::None;
        for (const auto &[tag, count] : tags) {
            all += count;
            if (count > most) {
                most = count;
                best = tag;
            }
        }
        if (all < 3)
            continue;
        std::vector<PartOfSpeech> set;
        for (const auto &[tag, count] : tags) {
            if (count * 20 >= all)
                set.push_back(tag);
        }
        ++sets[set];
        setOf.push_back(set);
        known.push_back({.form = form, .only = all >= 20 && most >= 0.995 * all ? best : PartOfSpeech::None});
    }
    // The most frequent sets get numbers of their own, the others share one.
    std::vector<std::pair<int, std::vector<PartOfSpeech>>> bySize;
    for (const auto &[set, count] : sets)
        bySize.emplace_back(-count, set);
    std::ranges::sort(bySize);
    std::map<std::vector<PartOfSpeech>, quint8> numbers;
    for (size_t i = 0; i < bySize.size(); ++i)
        numbers[bySize[i].second] = static_cast<quint8>(std::min<size_t>(i + 2, 250));
    for (size_t i = 0; i < known.size(); ++i)
        known[i].ambiguity = numbers[setOf[i]];

    std::vector<KnownWord> table(std::bit_ceil(known.size() * 2));
    for (const KnownWord &word : known) {
        for (size_t probe = 0; probe < Vocabulary::maxProbes; ++probe) {
            KnownWord &slot = table[(word.form + probe) & (table.size() - 1)];
            if (slot.form == 0) {
                slot = word;
                break;
            }
        }
    }
    return table;
}

} // namespace

QByteArray trainTagger(const std::vector<const Sample *> &samples)
{
    const std::vector<KnownWord> table = vocabularyOf(samples);
    const Vocabulary vocabulary(table);
    Perceptron perceptron(PartOfSpeechCount);
    std::vector<const Sample *> order = samples;
    std::mt19937 random(3);
    TagFeatures features;
    std::vector<quint8> ambiguities;
    std::vector<PartOfSpeech> tags;
    std::array<float, PartOfSpeechCount> scores;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        shuffle(order, random);
        for (const Sample *sample : order) {
            const size_t size = sample->words.size();
            ambiguities.resize(size);
            tags.resize(size);
            for (size_t i = 0; i < size; ++i)
                ambiguities[i] = vocabulary.find(sample->words[i].form).ambiguity;
            for (size_t i = 0; i < size; ++i) {
                tags[i] = vocabulary.find(sample->words[i].form).only;
                if (tags[i] != PartOfSpeech::None)
                    continue;
                addTagFeatures(sample->words, ambiguities, tags, i, features);
                perceptron.score(features.keys(), scores);
                const auto best
                    = static_cast<size_t>(std::ranges::max_element(scores.begin() + 1, scores.end()) - scores.begin());
                const auto right = static_cast<size_t>(sample->gold[i].tag);
                perceptron.step();
                if (best != right)
                    perceptron.update(features.keys(), right, best);
                tags[i] = static_cast<PartOfSpeech>(best);
            }
        }
    }
    const QByteArray words(reinterpret_cast<const char *>(table.data()),
                           static_cast<qsizetype>(table.size() * sizeof(KnownWord)));
    return ModelFile::write(QList<QByteArray>{words}
                            + sparseSections(perceptron, {.scale = 4, .least = 1, .leastUpdates = 2, .bits = 17}));
}

} // namespace readout
