// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/modelfile.h"
#include "language/parsestate.h"
#include "language/weights.h"

namespace readout {

/** Finds the head of each word of a sentence and its relation to it: one perceptron chooses the moves, another names
 * the arcs they make. */
class Parser
{
public:
    /** The model in @p bytes, which must stay there. */
    [[nodiscard]] static Result<Parser> open(std::span<const std::byte> bytes);

    /** Parses the sentence that @p state has started, to its end. */
    void parse(ParseState &state) const;

private:
    ChoiceWeights m_moves;
    SparseWeights m_relations;
};

} // namespace readout
