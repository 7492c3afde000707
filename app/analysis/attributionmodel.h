// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributionfeatures.h"
#include "analysis/attributionlabels.h"
#include "analysis/attributionranking.h"
#include "analysis/attributionvocabulary.h"
#include "briefing/result.h"

#include <QByteArray>

#include <array>
#include <cstddef>
#include <span>

namespace readout {

/** Weights of the labeller: eight a feature row, one for each label. */
struct LabelWeights {
    QByteArray rows; ///< bytes with a sign; times scale they are the weights
    float scale = 1;
    Transitions transitions{};

    /** Begins to fetch what score() needs. */
    void prefetch(const LabelFeatures &features) const;
    [[nodiscard]] LabelScores score(const LabelFeatures &features) const;
};

/** Weights of a ranker: one a feature row. */
struct RankWeights {
    QByteArray rows;
    float scale = 1;

    /** Begins to fetch what score() needs. */
    void prefetch(const RankFeatures &features) const;
    [[nodiscard]] float score(const RankFeatures &features) const;
};

/** What findAttributions() knows, learned by app/training. Sharing it between threads is safe. */
struct AttributionModel {
    AttributionVocabulary vocabulary;
    LabelWeights labels;
    RankWeights cues;     ///< log odds of being a cue
    RankWeights sources;  ///< the highest of a cue's sources is the right one
    RankWeights contents; ///< log odds of being content of a cue

    /** The model in @p bytes, which must stay there; an error tells what is wrong with it. */
    [[nodiscard]] static Result<AttributionModel> open(std::span<const std::byte> bytes);
};

/** What a model file's third section holds. */
struct AttributionNumbers {
    Transitions transitions{};
    std::array<float, 4> scales{}; ///< of the labeller, then of the rankers of cues, sources and contents
};

/** The model that is part of the program, checked at first use. A damaged one ends the program with a message. */
[[nodiscard]] const AttributionModel &attributionModel();

/** The labellings of @p text by @p weights. */
[[nodiscard]] LabelLattice labelText(const AttributionText &text, const LabelWeights &weights);

} // namespace readout
