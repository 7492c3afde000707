// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributiontext.h"

#include <array>
#include <vector>

namespace readout {

/** The parts of an attribution that the labeller marks. */
enum class RunKind : quint8 { Source, Cue, Content };

/** A label says of a word which part of an attribution it begins or continues. 0 is none. */
inline constexpr int labelCount = 7;
inline constexpr int labelStart = 7; ///< in place of the label before the first word
[[nodiscard]] constexpr int beginLabel(RunKind kind)
{
    return 2 * static_cast<int>(kind) + 1;
}
[[nodiscard]] constexpr int insideLabel(RunKind kind)
{
    return 2 * static_cast<int>(kind) + 2;
}
/** Whether label @p to may follow @p from: a run is continued only where it began. */
[[nodiscard]] constexpr bool canFollow(int from, int to)
{
    return to == 0 || to % 2 == 1 || from == to || from == to - 1;
}

/** One number for each label; the last is not used. */
using LabelScores = std::array<float, 8>;

/** Scores of label pairs: [border between the words][label before][label]. */
using Transitions = std::array<std::array<LabelScores, 8>, 6>;

/** The kind of border before word @p index: none, sentence or paragraph; inside one quotation or not. */
[[nodiscard]] int borderBefore(const AttributionText &text, qint32 index);

/** A stretch of words of one kind, and how probable it is. */
struct Run {
    qint32 start = 0;
    qint32 end = 0;
    RunKind kind = RunKind::Source;
    float probability = 0;

    [[nodiscard]] bool overlaps(qint32 otherStart, qint32 otherEnd) const
    {
        return start < otherEnd && otherStart < end;
    }
};

/** All labellings of a stretch of words at once, each as probable as its scores say (a linear-chain CRF). */
class LabelLattice
{
public:
    /** @p scores are those of the words' labels, @p borders those before each word; @p before is the label of the word
     *  before the first one. */
    LabelLattice(const std::vector<LabelScores> &scores, std::vector<quint8> borders, const Transitions &transitions,
                 int before = labelStart);

    [[nodiscard]] qint32 size() const { return static_cast<qint32>(m_forward.size()); }
    /** How probable @p label is for word @p index. */
    [[nodiscard]] float probability(qint32 index, int label) const
    {
        return m_forward[static_cast<size_t>(index)][static_cast<size_t>(label)]
            * m_backward[static_cast<size_t>(index)][static_cast<size_t>(label)];
    }
    /** How probable it is that word @p index has label @p to and the one before @p from. */
    [[nodiscard]] float probability(qint32 index, int from, int to) const;
    /** How probable it is that [@p start, @p end) is exactly one run of @p kind. */
    [[nodiscard]] float runProbability(qint32 start, qint32 end, RunKind kind) const;
    /** All runs that are at least so probable, by kind and start. */
    [[nodiscard]] std::vector<Run> runs(const std::array<float, 3> &atLeast) const;
    /** Logarithm of the sum over all labellings. */
    [[nodiscard]] double logSum() const { return m_logSum; }

private:
    /** Factor of the step into word @p index. */
    [[nodiscard]] float step(qint32 index, int from, int to) const;
    /** Sum of all that can follow a run that ends before word @p end with label @p last. */
    [[nodiscard]] float leaving(qint32 end, int last, RunKind kind) const;

    std::vector<quint8> m_borders;
    Transitions m_factors;
    std::vector<LabelScores> m_emitted; ///< factor of each label, divided by the sum of its place
    std::vector<LabelScores> m_forward;
    std::vector<LabelScores> m_backward;
    double m_logSum = 0;
    int m_before;
};

} // namespace readout
