// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/namer.h"
#include "training/perceptron.h"
#include "training/samples.h"
#include "training/shuffle.h"

#include <algorithm>
#include <random>

namespace readout {

QByteArray trainNameFinder(const std::vector<const Sample *> &samples)
{
    constexpr int epochs = 8;
    Perceptron perceptron(NameKindCount);
    std::vector<const Sample *> order = samples;
    std::mt19937 random(5);
    NameFeatures features;
    std::vector<NameKind> kinds;
    std::array<float, NameKindCount> scores;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        shuffle(order, random);
        for (const Sample *sample : order) {
            kinds.resize(sample->words.size());
            for (size_t i = 0; i < kinds.size(); ++i) {
                addNameFeatures(sample->words, sample->tags, kinds, i, features);
                perceptron.score(features.keys(), scores);
                const auto best = static_cast<size_t>(std::ranges::max_element(scores) - scores.begin());
                const auto right = static_cast<size_t>(sample->gold[i].name);
                perceptron.step();
                if (best != right)
                    perceptron.update(features.keys(), right, best);
                kinds[i] = static_cast<NameKind>(best);
            }
        }
    }
    return ModelFile::write({narrowSection(perceptron, {.scale = 4, .least = 0.5, .leastUpdates = 2, .bits = 17})});
}

} // namespace readout
