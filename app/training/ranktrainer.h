// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributionmodel.h"
#include "training/attributioncorpus.h"

namespace readout {

/** Learns to choose cues, sources and contents among candidates. */
class RankTrainer
{
public:
    /** Adds the candidates in @p example, whose labels @p weights give; those should not know the example. */
    void add(const AttributionExample &example, const LabelWeights &weights);

    /** Log odds of being a cue. */
    [[nodiscard]] RankWeights trainCues(int passes) const;
    /** The highest is the right one (softmax). */
    [[nodiscard]] RankWeights trainSources(int passes) const;
    /** Log odds of being content. */
    [[nodiscard]] RankWeights trainContents(int passes) const;

private:
    struct Candidate {
        std::vector<quint32> rows;
        bool right = false;
    };
    using Choice = std::vector<Candidate>; ///< the candidates of one cue

    [[nodiscard]] static RankWeights trainOdds(const std::vector<Choice> &choices, int passes, int firstAveraged);

    std::vector<Choice> m_cues; ///< of one example
    std::vector<Choice> m_sources;
    std::vector<Choice> m_contents;
};

} // namespace readout
