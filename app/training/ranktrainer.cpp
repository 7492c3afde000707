// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/ranktrainer.h"

#include "training/rounding.h"
#include "training/shuffle.h"

#include <cmath>
#include <random>

namespace readout {

namespace {

constexpr float rate = 0.05F;
constexpr float leastGradient = 1e-3F;
constexpr quint32 dropped = 200; // of 1024 features, while learning

/** @p rows without those that chance leaves out. */
std::vector<quint32> thinned(const std::vector<quint32> &rows, std::mt19937 &random)
{
    std::vector<quint32> kept;
    kept.reserve(rows.size());
    for (const quint32 row : rows) {
        if ((random() & 1023U) >= dropped)
            kept.push_back(row);
    }
    return kept;
}

/** Weights in the making: AdaGrad, averaged. */
class Learner
{
public:
    [[nodiscard]] float score(const std::vector<quint32> &rows) const
    {
        float sum = 0;
        for (const quint32 row : rows)
            sum += m_weights[row];
        return sum;
    }
    void learn(const std::vector<quint32> &rows, float gradient)
    {
        if (std::abs(gradient) < leastGradient)
            return;
        for (const quint32 row : rows) {
            m_squares[row] += gradient * gradient;
            m_weights[row] -= rate * gradient / std::sqrt(m_squares[row]);
        }
    }
    void addToSums()
    {
        for (size_t row = 0; row < m_weights.size(); ++row)
            m_sums[row] += m_weights[row];
        ++m_summed;
    }
    [[nodiscard]] RankWeights average() const
    {
        // in use no feature is left out, so each says less
        const float share = 1 - static_cast<float>(dropped) / 1024;
        std::vector<float> averages;
        averages.reserve(m_sums.size());
        for (const float sum : m_sums)
            averages.push_back(share * sum / static_cast<float>(m_summed));
        RankWeights weights;
        weights.rows = roundedToBytes(averages, weights.scale);
        return weights;
    }

private:
    std::vector<float> m_weights = std::vector<float>(size_t{1} << rankFeatureBits);
    std::vector<float> m_squares = std::vector<float>(size_t{1} << rankFeatureBits, 0.01F);
    std::vector<float> m_sums = std::vector<float>(size_t{1} << rankFeatureBits);
    int m_summed = 0;
};

std::vector<quint32> copyOf(const RankFeatures &features)
{
    return {features.begin(), features.end()};
}

bool contains(const std::vector<Run> &runs, const Run &run)
{
    return std::ranges::any_of(runs,
                               [&](const Run &other) { return other.start == run.start && other.end == run.end; });
}

/** The numbers below @p count, for shuffling. */
std::vector<size_t> indexes(size_t count)
{
    std::vector<size_t> all(count);
    for (size_t i = 0; i < count; ++i)
        all[i] = i;
    return all;
}

} // namespace

void RankTrainer::add(const AttributionExample &example, const LabelWeights &weights)
{
    const LabelLattice lattice = labelText(example.text, weights);
    const AttributionCandidates candidates(example.text, lattice, example.ruled);
    RankFeatures features;
    Choice cues;
    for (const Run &cue : candidates.cues()) {
        candidates.cueFeatures(cue, features);
        const bool right = std::ranges::any_of(example.attributions,
                                               [&](const AttributionRuns &gold) { return contains(gold.cue, cue); });
        cues.push_back({.rows = copyOf(features), .right = right});
    }
    m_cues.push_back(std::move(cues));
    for (const AttributionRuns &gold : example.attributions) {
        if (gold.cue.empty())
            continue;
        Run cue = gold.cue.front();
        cue.probability = lattice.runProbability(cue.start, cue.end, RunKind::Cue);
        Choice sources;
        candidates.sourcelessFeatures(cue, features);
        sources.push_back({.rows = copyOf(features), .right = gold.source.empty()});
        bool found = gold.source.empty();
        for (const Run &source : candidates.sources(cue)) {
            candidates.argumentFeatures(cue, source, features);
            const bool right = !gold.source.empty() && contains({gold.source.front()}, source);
            found = found || right;
            sources.push_back({.rows = copyOf(features), .right = right});
        }
        if (found)
            m_sources.push_back(std::move(sources));
        Choice contents;
        for (const Run &content : candidates.contents(cue)) {
            candidates.argumentFeatures(cue, content, features);
            contents.push_back({.rows = copyOf(features), .right = contains(gold.content, content)});
        }
        m_contents.push_back(std::move(contents));
    }
}

RankWeights RankTrainer::trainOdds(const std::vector<Choice> &choices, int passes, int firstAveraged)
{
    Learner learner;
    std::mt19937 random(11);
    std::vector<size_t> order = indexes(choices.size());
    for (int pass = 0; pass < passes; ++pass) {
        shuffle(order, random);
        for (const size_t i : order) {
            for (const Candidate &candidate : choices[i]) {
                const std::vector<quint32> rows = thinned(candidate.rows, random);
                const float probability = 1 / (1 + std::exp(-learner.score(rows)));
                learner.learn(rows, probability - (candidate.right ? 1.0F : 0.0F));
            }
        }
        if (pass >= firstAveraged)
            learner.addToSums();
    }
    return learner.average();
}

RankWeights RankTrainer::trainCues(int passes) const
{
    return trainOdds(m_cues, passes, passes * 3 / 8);
}

RankWeights RankTrainer::trainContents(int passes) const
{
    return trainOdds(m_contents, passes, passes / 3);
}

RankWeights RankTrainer::trainSources(int passes) const
{
    Learner learner;
    std::mt19937 random(13);
    std::vector<size_t> order = indexes(m_sources.size());
    for (int pass = 0; pass < passes; ++pass) {
        shuffle(order, random);
        for (const size_t i : order) {
            std::vector<float> odds;
            std::vector<std::vector<quint32>> rows;
            float highest = -1e30F;
            for (const Candidate &candidate : m_sources[i]) {
                rows.push_back(thinned(candidate.rows, random));
                odds.push_back(learner.score(rows.back()));
                highest = std::max(highest, odds.back());
            }
            float sum = 0;
            for (float &odd : odds) {
                odd = std::exp(odd - highest);
                sum += odd;
            }
            for (size_t k = 0; k < odds.size(); ++k) {
                learner.learn(rows[k], odds[k] / sum - (m_sources[i][k].right ? 1.0F : 0.0F));
            }
        }
        if (pass >= passes / 3)
            learner.addToSums();
    }
    return learner.average();
}

} // namespace readout
