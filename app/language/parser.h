// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/modelfile.h"
#include "language/parsestate.h"
#include "language/sentenceview.h"
#include "language/weights.h"

namespace readout {

/** Finds the head of each word of a sentence and its relation to it: one perceptron chooses the moves, another names
 * the arcs they make. */
class Parser
{
public:
    /** The model in @p bytes, which must stay there. */
    [[nodiscard]] static Result<Parser> open(std::span<const std::byte> bytes);

    /** Finds the heads of the words of @p sentences, which have tags and kinds of names. */
    void parse(std::span<const SentenceView> sentences) const;

private:
    /** Parses one sentence after the other. */
    class Worker
    {
    public:
        explicit Worker(const Parser &parser)
            : m_parser(&parser)
        {
        }
        void start(const SentenceView &sentence);
        bool prepare();
        void decide();

    private:
        /** Does @p move, but leaves an arc, of which the relation is open, for later. */
        void begin(Move move);
        [[nodiscard]] Move bestMove() const;
        [[nodiscard]] Relation bestRelation() const;
        void finish() const;

        const Parser *m_parser;
        SentenceView m_sentence;
        ParseState m_state;
        Move m_arc = Move::Shift; ///< a move that waits for its relation; Shift for none
        MoveFeatures m_moveFeatures;
        RelationFeatures m_relationFeatures;
    };

    ChoiceWeights m_moves;
    SparseWeights m_relations;
};

} // namespace readout
