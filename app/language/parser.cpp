// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/parser.h"

#include "language/turns.h"

#include <algorithm>
#include <vector>

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

void Parser::parse(std::span<const SentenceView> sentences) const
{
    std::vector<Worker> workers(sentencesAtOnce, Worker(*this));
    takeTurns(std::span(workers), sentences);
}

void Parser::Worker::start(const SentenceView &sentence)
{
    m_sentence = sentence;
    m_state.start(sentence.words, sentence.tags, sentence.kinds);
    m_arc = Move::Shift;
}

bool Parser::Worker::prepare()
{
    while (m_arc == Move::Shift) {
        if (m_state.isDone()) {
            finish();
            return false;
        }
        const bool canShift = m_state.isLegal(Move::Shift);
        const bool canLeft = m_state.isLegal(Move::Left);
        const bool canRight = m_state.isLegal(Move::Right);
        if (int(canShift) + int(canLeft) + int(canRight) > 1) {
            addMoveFeatures(m_state, m_moveFeatures);
            m_parser->m_moves.prefetch(m_moveFeatures.keys());
            return true;
        }
        begin(canShift ? Move::Shift : canLeft ? Move::Left : Move::Right);
    }
    return true;
}

void Parser::Worker::decide()
{
    if (m_arc == Move::Shift) {
        begin(bestMove());
    } else {
        m_state.apply(m_arc, bestRelation());
        m_arc = Move::Shift;
    }
}

void Parser::Worker::begin(Move move)
{
    if (move == Move::Shift) {
        m_state.apply(move, Relation::None);
        return;
    }
    const qint32 head = m_state.headOf(move);
    if (head == m_state.size()) {
        m_state.apply(move, Relation::Root);
        return;
    }
    addRelationFeatures(m_state, head, m_state.stack(0), m_relationFeatures);
    m_parser->m_relations.prefetch(m_relationFeatures.keys());
    m_arc = move;
}

Move Parser::Worker::bestMove() const
{
    const auto [left, right] = m_parser->m_moves.sum(m_moveFeatures.keys());
    const bool canShift = m_state.isLegal(Move::Shift);
    Move move = canShift ? Move::Shift : Move::Left;
    int best = canShift ? 0 : left;
    if (m_state.isLegal(Move::Left) && left > best) {
        move = Move::Left;
        best = left;
    }
    if (m_state.isLegal(Move::Right) && right > best)
        move = Move::Right;
    return move;
}

Relation Parser::Worker::bestRelation() const
{
    std::array<int, SparseWeights::mostColumns> scores{};
    m_parser->m_relations.add(m_relationFeatures.keys(), scores);
    // None and Root are no relations between words.
    return static_cast<Relation>(std::max_element(scores.begin() + 2, scores.begin() + RelationCount) - scores.begin());
}

void Parser::Worker::finish() const
{
    for (size_t i = 0; i < m_sentence.heads.size(); ++i) {
        const ParseNode &node = m_state.node(static_cast<qint32>(i));
        m_sentence.heads[i] = node.head == m_state.size() ? -1 : node.head;
        m_sentence.relations[i] = static_cast<Relation>(node.relation);
    }
}

} // namespace readout
