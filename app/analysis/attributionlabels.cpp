// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributionlabels.h"

#include <algorithm>
#include <cmath>

namespace readout {

namespace {

constexpr std::array<qint32, 3> longestRun{70, 14, 600}; // words, by kind

/** e to the power of each score, none above 0; as exact as a float's weights need, and a vector at a time. */
LabelScores exponentials(const LabelScores &scores)
{
    LabelScores result;
    for (size_t i = 0; i < result.size(); ++i) {
        // (1 + x/1024)^1024, within 0.2 % from -2 on and smaller than it should be far below, where it does not matter
        const float x = std::max(scores[i], -60.0F);
        float power = 1.0F + x / 1024.0F;
        for (int k = 0; k < 10; ++k)
            power *= power;
        result[i] = power;
    }
    return result;
}

} // namespace

int borderBefore(const AttributionText &text, qint32 index)
{
    const AttributionWord &word = text.at(index);
    const AttributionWord &previous = text.at(index - 1);
    const int border = index == word.paragraphStart ? 2 : index == word.sentenceStart ? 1 : 0;
    return border * 2 + (index > 0 && word.quoted() && previous.quoted() ? 1 : 0);
}

LabelLattice::LabelLattice(const std::vector<LabelScores> &scores, std::vector<quint8> borders,
                           const Transitions &transitions, int before)
    : m_borders(std::move(borders))
    , m_factors{}
    , m_emitted(scores.size())
    , m_forward(scores.size())
    , m_backward(scores.size())
    , m_before(before)
{
    for (size_t border = 0; border < m_factors.size(); ++border) {
        for (size_t from = 0; from < 8; ++from) {
            for (size_t to = 0; to < labelCount; ++to) {
                if (canFollow(static_cast<int>(from), static_cast<int>(to)))
                    m_factors[border][from][to] = std::exp(transitions[border][from][to]);
            }
        }
    }

    const size_t count = scores.size();
    LabelScores previous{};
    previous[static_cast<size_t>(before)] = 1;
    for (size_t i = 0; i < count; ++i) {
        const auto &factors = m_factors[m_borders[i]];
        float highest = scores[i][0];
        for (size_t label = 1; label < labelCount; ++label)
            highest = std::max(highest, scores[i][label]);
        LabelScores shifted{};
        for (size_t label = 0; label < 8; ++label)
            shifted[label] = scores[i][label] - highest;
        LabelScores emitted = exponentials(shifted);
        LabelScores forward{};
        for (size_t from = 0; from < 8; ++from) {
            for (size_t to = 0; to < 8; ++to)
                forward[to] += previous[from] * factors[from][to];
        }
        float sum = 0;
        for (size_t label = 0; label < 8; ++label) {
            forward[label] *= emitted[label];
            sum += forward[label];
        }
        const float scale = 1 / sum;
        for (size_t label = 0; label < 8; ++label) {
            forward[label] *= scale;
            emitted[label] *= scale;
        }
        m_logSum += std::log(static_cast<double>(sum)) + static_cast<double>(highest);
        m_forward[i] = forward;
        m_emitted[i] = emitted;
        previous = forward;
    }
    if (count == 0)
        return;
    Transitions byNext{}; // [border][label][label before]
    for (size_t border = 0; border < m_factors.size(); ++border) {
        for (size_t from = 0; from < 8; ++from) {
            for (size_t to = 0; to < 8; ++to)
                byNext[border][to][from] = m_factors[border][from][to];
        }
    }
    m_backward[count - 1].fill(1);
    for (size_t i = count - 1; i > 0; --i) {
        const auto &factors = byNext[m_borders[i]];
        LabelScores ahead{};
        for (size_t label = 0; label < 8; ++label)
            ahead[label] = m_emitted[i][label] * m_backward[i][label];
        LabelScores sums{}; // all labels side by side, as processors add
        for (size_t to = 0; to < 8; ++to) {
            for (size_t from = 0; from < 8; ++from)
                sums[from] += factors[to][from] * ahead[to];
        }
        m_backward[i - 1] = sums;
    }
}

float LabelLattice::step(qint32 index, int from, int to) const
{
    const auto i = static_cast<size_t>(index);
    return m_factors[m_borders[i]][static_cast<size_t>(from)][static_cast<size_t>(to)]
        * m_emitted[i][static_cast<size_t>(to)];
}

float LabelLattice::probability(qint32 index, int from, int to) const
{
    const auto i = static_cast<size_t>(index);
    const float before = index == 0 ? (from == m_before ? 1.0F : 0.0F) : m_forward[i - 1][static_cast<size_t>(from)];
    return before * step(index, from, to) * m_backward[i][static_cast<size_t>(to)];
}

float LabelLattice::leaving(qint32 end, int last, RunKind kind) const
{
    if (end >= size())
        return 1;
    float sum = 0;
    for (int label = 0; label < labelCount; ++label) {
        if (label != insideLabel(kind))
            sum += step(end, last, label) * m_backward[static_cast<size_t>(end)][static_cast<size_t>(label)];
    }
    return sum;
}

float LabelLattice::runProbability(qint32 start, qint32 end, RunKind kind) const
{
    float product = m_forward[static_cast<size_t>(start)][static_cast<size_t>(beginLabel(kind))];
    int label = beginLabel(kind);
    for (qint32 i = start + 1; i < end && product > 1e-12F; ++i) {
        product *= step(i, label, insideLabel(kind));
        label = insideLabel(kind);
    }
    return product * leaving(end, label, kind);
}

std::vector<Run> LabelLattice::runs(const std::array<float, 3> &atLeast) const
{
    std::vector<Run> found;
    for (const RunKind kind : {RunKind::Source, RunKind::Cue, RunKind::Content}) {
        const float floor = atLeast[static_cast<size_t>(kind)];
        const qint32 longest = longestRun[static_cast<size_t>(kind)];
        const int inside = insideLabel(kind);
        for (qint32 start = 0; start < size(); ++start) {
            if (probability(start, beginLabel(kind)) < floor)
                continue;
            float product = m_forward[static_cast<size_t>(start)][static_cast<size_t>(beginLabel(kind))];
            int label = beginLabel(kind);
            for (qint32 end = start + 1; end <= size() && end - start <= longest; ++end) {
                const float exactly = product * leaving(end, label, kind);
                if (exactly >= floor)
                    found.push_back({.start = start, .end = end, .kind = kind, .probability = exactly});
                if (end == size())
                    break;
                product *= step(end, label, inside);
                label = inside;
                if (product * m_backward[static_cast<size_t>(end)][static_cast<size_t>(inside)] < floor)
                    break;
            }
        }
    }
    return found;
}

} // namespace readout
