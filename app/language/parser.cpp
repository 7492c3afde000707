// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

Result<Parser> Parser::open(std::span<const std::byte> bytes)
{
    const Result<ModelFile> file = ModelFile::open(bytes);
    if (!file)
        return file.error();
    Parser parser;
    parser.m_moves = ChoiceWeights(file.value().section<ChoiceWeights::Slot>(0));
    parser.m_relations
        = SparseWeights(file.value().section<SparseWeights::Slot>(1), file.value().section<SparseWeights::Row>(2));
    if (!parser.m_moves.isSound() || !parser.m_relations.isSound(RelationCount))
        return Error{u"The model of sentence structure does not hold together."_s};
    return parser;
}

void Parser::parse(ParseState &state) const
{
    MoveFeatures moveFeatures;
    RelationFeatures relationFeatures;
    while (!state.isDone()) {
        const bool canShift = state.isLegal(Move::Shift);
        const bool canLeft = state.isLegal(Move::Left);
        const bool canRight = state.isLegal(Move::Right);
        Move move = canShift ? Move::Shift : canLeft ? Move::Left : Move::Right;
        if (int(canShift) + int(canLeft) + int(canRight) > 1) {
            addMoveFeatures(state, moveFeatures);
            const auto [left, right] = m_moves.sum(moveFeatures.keys());
            int best = canShift ? 0 : left;
            if (canLeft && left > best) {
                move = Move::Left;
                best = left;
            }
            if (canRight && right > best)
                move = Move::Right;
        }
        Relation relation = Relation::None;
        if (move != Move::Shift) {
            const qint32 head = state.headOf(move);
            if (head == state.size()) {
                relation = Relation::Root;
            } else {
                std::array<int, SparseWeights::mostColumns> scores{};
                addRelationFeatures(state, head, state.stack(0), relationFeatures);
                m_relations.add(relationFeatures.keys(), scores);
                // None and Root are no relations between words.
                relation = static_cast<Relation>(std::max_element(scores.begin() + 2, scores.begin() + RelationCount)
                                                 - scores.begin());
            }
        }
        state.apply(move, relation);
    }
}

} // namespace readout
