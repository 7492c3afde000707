// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributionmodel.h"
#include "training/attributioncorpus.h"

namespace readout {

/** Examples with the features of their words, worked out once for all passes. */
class LabelTrainer
{
public:
    explicit LabelTrainer(const std::vector<AttributionExample> &examples);

    /** The weights of a labeller trained on the examples for which @p wanted says so, in @p passes passes: a
     *  linear-chain CRF trained paragraph by paragraph with AdaGrad, features left out at random, weights averaged over
     *  the second half and rounded to bytes. The same examples give the same weights. */
    [[nodiscard]] LabelWeights train(int passes, const std::function<bool(const AttributionExample &)> &wanted) const;

private:
    /** The rows of an example's words one after the other, and where each word's begin. */
    struct Features {
        std::vector<quint32> rows;
        std::vector<quint32> starts;
        std::vector<quint8> borders;
    };

    const std::vector<AttributionExample> &m_examples;
    std::vector<Features> m_features;
};

} // namespace readout
