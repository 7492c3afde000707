// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/labeltrainer.h"

#include "training/rounding.h"
#include "training/shuffle.h"

#include <QElapsedTimer>

#include <cmath>
#include <random>

namespace readout {

namespace {

constexpr float rate = 0.015F;   // of learning; falls to a fifth in the second half
constexpr quint32 dropped = 410; // of 1024 features
constexpr float leastGradient = 0.01F;

using Rows = std::vector<LabelScores>;

/** Weights in the making. */
struct Learner {
    Rows weights = Rows(size_t{1} << labelFeatureBits);
    Rows squares = Rows(size_t{1} << labelFeatureBits, filled(0.01F));
    Rows sums = Rows(size_t{1} << labelFeatureBits);
    Transitions transitions{};
    Transitions transitionSquares{};
    Transitions transitionSums{};
    int summed = 0;
    float rateNow = rate;

    static LabelScores filled(float value)
    {
        LabelScores scores;
        scores.fill(value);
        return scores;
    }

    Learner()
    {
        for (auto &border : transitionSquares)
            border.fill(filled(0.01F));
    }

    void addToSums()
    {
        for (size_t row = 0; row < weights.size(); ++row) {
            for (size_t label = 0; label < 8; ++label)
                sums[row][label] += weights[row][label];
        }
        forEachTransition([this](size_t b, size_t f, size_t t) { transitionSums[b][f][t] += transitions[b][f][t]; });
        ++summed;
    }

    template <typename Step>
    static void forEachTransition(const Step &step)
    {
        for (size_t border = 0; border < 6; ++border) {
            for (size_t from = 0; from < 8; ++from) {
                for (size_t to = 0; to < 8; ++to)
                    step(border, from, to);
            }
        }
    }
};

/** One paragraph: where its rows are, and what its labels should be. */
struct Sequence {
    const std::vector<quint32> *rows;
    const std::vector<quint32> *starts;
    const std::vector<quint8> *borders;
    const std::vector<quint8> *labels;
    size_t first = 0;
    size_t end = 0;
};

/** Moves the weights towards the labels of @p sequence and returns how improbable those were. */
double learn(Learner &learner, const Sequence &sequence, std::mt19937 &random)
{
    const size_t count = sequence.end - sequence.first;
    std::vector<quint32> kept;
    std::vector<size_t> keptStarts;
    std::vector<LabelScores> scores(count);
    for (size_t i = 0; i < count; ++i) {
        keptStarts.push_back(kept.size());
        for (quint32 k = (*sequence.starts)[sequence.first + i]; k < (*sequence.starts)[sequence.first + i + 1]; ++k) {
            if ((random() & 1023U) < dropped)
                continue;
            const quint32 row = (*sequence.rows)[k];
            kept.push_back(row);
            for (size_t label = 0; label < 8; ++label)
                scores[i][label] += learner.weights[row][label];
        }
    }
    keptStarts.push_back(kept.size());
    const auto first = static_cast<std::ptrdiff_t>(sequence.first);
    std::vector<quint8> borders(sequence.borders->begin() + first,
                                sequence.borders->begin() + static_cast<std::ptrdiff_t>(sequence.end));
    const int before = sequence.first > 0 ? (*sequence.labels)[sequence.first - 1] : labelStart;
    const LabelLattice lattice(scores, borders, learner.transitions, before);

    double goldScore = 0;
    int previous = before;
    Transitions gradient{};
    for (size_t i = 0; i < count; ++i) {
        const int gold = (*sequence.labels)[sequence.first + i];
        const size_t border = borders[i];
        const float &transition = learner.transitions[border][static_cast<size_t>(previous)][static_cast<size_t>(gold)];
        goldScore += static_cast<double>(scores[i][static_cast<size_t>(gold)] + transition);
        gradient[border][static_cast<size_t>(previous)][static_cast<size_t>(gold)] -= 1;
        for (int from = 0; from <= labelStart; ++from) {
            for (int to = 0; to < labelCount; ++to)
                gradient[border][static_cast<size_t>(from)][static_cast<size_t>(to)]
                    += lattice.probability(static_cast<qint32>(i), from, to);
        }
        previous = gold;

        LabelScores error{};
        float largest = 0;
        for (int label = 0; label < labelCount; ++label) {
            const float off = lattice.probability(static_cast<qint32>(i), label) - (label == gold ? 1.0F : 0.0F);
            error[static_cast<size_t>(label)] = off;
            largest = std::max(largest, std::abs(off));
        }
        if (largest < leastGradient)
            continue;
        for (size_t k = keptStarts[i]; k < keptStarts[i + 1]; ++k) {
            LabelScores &weights = learner.weights[kept[k]];
            LabelScores &squares = learner.squares[kept[k]];
            for (size_t label = 0; label < 8; ++label) {
                squares[label] += error[label] * error[label];
                weights[label] -= learner.rateNow * error[label] / std::sqrt(squares[label]);
            }
        }
    }
    Learner::forEachTransition([&](size_t b, size_t f, size_t t) {
        const float off = gradient[b][f][t];
        if (off == 0)
            return;
        learner.transitionSquares[b][f][t] += off * off;
        learner.transitions[b][f][t] -= learner.rateNow * off / std::sqrt(learner.transitionSquares[b][f][t]);
    });
    return lattice.logSum() - goldScore;
}

} // namespace

LabelTrainer::LabelTrainer(const std::vector<AttributionExample> &examples)
    : m_examples(examples)
{
    LabelFeatures features;
    for (const AttributionExample &example : examples) {
        Features own;
        const LabelContext context(example.text);
        for (qint32 i = 0; i < example.text.size(); ++i) {
            context.describe(i, features);
            own.starts.push_back(static_cast<quint32>(own.rows.size()));
            own.rows.insert(own.rows.end(), features.begin(), features.end());
            own.borders.push_back(static_cast<quint8>(borderBefore(example.text, i)));
        }
        own.starts.push_back(static_cast<quint32>(own.rows.size()));
        m_features.push_back(std::move(own));
    }
}

LabelWeights LabelTrainer::train(int passes, const std::function<bool(const AttributionExample &)> &wanted) const
{
    std::vector<Sequence> sequences;
    for (size_t e = 0; e < m_examples.size(); ++e) {
        const AttributionExample &example = m_examples[e];
        if (!wanted(example))
            continue;
        const Features &features = m_features[e];
        for (qint32 start = 0; start < example.text.size(); start = example.text.at(start).paragraphEnd)
            sequences.push_back({.rows = &features.rows,
                                 .starts = &features.starts,
                                 .borders = &features.borders,
                                 .labels = &example.labels,
                                 .first = static_cast<size_t>(start),
                                 .end = static_cast<size_t>(example.text.at(start).paragraphEnd)});
    }
    Learner learner;
    std::mt19937 random(7);
    const int half = passes / 2;
    for (int pass = 0; pass < passes; ++pass) {
        QElapsedTimer timer;
        timer.start();
        const float done = pass < half ? 0 : static_cast<float>(pass - half) / static_cast<float>(passes - half);
        learner.rateNow = rate * (1 - 0.8F * done);
        shuffle(sequences, random);
        double loss = 0;
        for (const Sequence &sequence : sequences)
            loss += learn(learner, sequence, random);
        if (pass >= half)
            learner.addToSums();
        qInfo("  labels, pass %d: loss %.0f in %.1f s", pass + 1, loss, static_cast<double>(timer.elapsed()) / 1000);
    }
    const auto summed = static_cast<float>(learner.summed);
    std::vector<float> averages;
    averages.reserve(learner.sums.size() * 8);
    for (const LabelScores &row : learner.sums) {
        for (const float sum : row)
            averages.push_back(sum / summed);
    }
    LabelWeights weights;
    weights.rows = roundedToBytes(averages, weights.scale);
    Learner::forEachTransition(
        [&](size_t b, size_t f, size_t t) { weights.transitions[b][f][t] = learner.transitionSums[b][f][t] / summed; });
    return weights;
}

} // namespace readout
