// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributionfeatures.h"
#include "analysis/attributionlabels.h"
#include "analysis/attributionranking.h"
#include "analysis/attributionvocabulary.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace readout {

/** Weights of the labeller: eight a feature row, one for each label. */
struct LabelWeights {
    QByteArray rows; ///< bytes with a sign; times scale they are the weights
    float scale = 1;
    Transitions transitions{};

    [[nodiscard]] LabelScores score(const LabelFeatures &features) const;
};

/** Weights of a ranker: one a feature row. */
struct RankWeights {
    QByteArray rows;
    float scale = 1;

    [[nodiscard]] float score(const RankFeatures &features) const;
};

/** What findAttributions() knows, learned by app/training. Sharing it between threads is safe. */
struct AttributionModel {
    AttributionVocabulary vocabulary;
    LabelWeights labels;
    RankWeights cues;     ///< log odds of being a cue
    RankWeights sources;  ///< the highest of a cue's sources is the right one
    RankWeights contents; ///< log odds of being content of a cue

    [[nodiscard]] QByteArray toBytes() const;
    /** The model in @p bytes, whose weights it goes on using; they must outlive it. None where they hold no such model.
     */
    [[nodiscard]] static std::optional<AttributionModel> fromBytes(QByteArrayView bytes);
};

/** The labellings of @p text by @p weights. */
[[nodiscard]] LabelLattice labelText(const AttributionText &text, const LabelWeights &weights);

} // namespace readout
