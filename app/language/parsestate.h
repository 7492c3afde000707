// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/features.h"
#include "language/token.h"

#include <span>
#include <vector>

namespace readout {

/** What the parser can do next. */
enum class Move : quint8 {
    Shift, ///< puts the next word on the stack
    Left,  ///< makes the word on top of the stack depend on the next word and takes it off
    Right, ///< makes the word on top depend on the one below and takes it off
};
constexpr int MoveCount = 3;

/** A word of the sentence being parsed, or the root, or none. */
struct ParseNode {
    quint32 lower = 1; ///< WordFeatures::lower
    quint32 suffix = 1;
    quint16 commasBefore = 0; ///< in the sentence
    quint16 verbsBefore = 0;
    quint16 quotesBefore = 0;
    quint8 tag = 0;       ///< PartOfSpeech; beyond them for the root
    quint8 name = 0;      ///< NameKind
    quint8 relation = 0;  ///< Relation to its head, once it has one
    quint8 leftCount = 0; ///< children on this side, up to 7
    quint8 rightCount = 0;
    quint64 leftRelations = 0; ///< one bit for each relation that a child on this side has
    quint64 rightRelations = 0;
    qint32 head = 0;
    qint32 left = 0;  ///< the outermost child on the left
    qint32 left2 = 0; ///< the one inside of it
    qint32 right = 0;
    qint32 right2 = 0;
};

/** A sentence in the middle of being parsed: an arc-hybrid transition system with the root after the last word. */
class ParseState
{
public:
    /** Begins the sentence of @p words. */
    void start(std::span<const WordFeatures> words, std::span<const PartOfSpeech> tags,
               std::span<const NameKind> kinds);

    [[nodiscard]] bool isDone() const { return m_next == m_size && m_stack.empty(); }
    /** Whether @p move can be done. One of them can, until all is done; the root gets one child only. */
    [[nodiscard]] bool isLegal(Move move) const;
    /** Does @p move; the new arc of Left and Right is of @p relation. */
    void apply(Move move, Relation relation);

    [[nodiscard]] qint32 size() const { return m_size; }
    /** Index of the node that stands for a missing one. */
    [[nodiscard]] qint32 none() const { return m_size + 1; }
    /** The word that is @p depth below the top of the stack. */
    [[nodiscard]] qint32 stack(size_t depth) const
    {
        return depth < m_stack.size() ? m_stack[m_stack.size() - 1 - depth] : none();
    }
    [[nodiscard]] size_t stackSize() const { return m_stack.size(); }
    /** The word @p ahead of the next one; the root after the last. */
    [[nodiscard]] qint32 next(qint32 ahead) const { return m_next + ahead <= m_size ? m_next + ahead : none(); }
    [[nodiscard]] const ParseNode &node(qint32 index) const { return m_nodes[static_cast<size_t>(index)]; }
    /** The word that would become the head of the top of the stack. */
    [[nodiscard]] qint32 headOf(Move move) const { return move == Move::Left ? m_next : stack(1); }

private:
    qint32 m_size = 0;
    qint32 m_next = 0;
    std::vector<qint32> m_stack;
    std::vector<ParseNode> m_nodes;
};

using MoveFeatures = FeatureKeys<128>;
using RelationFeatures = FeatureKeys<64>;

/** Fills @p features with what the choice of the next move depends on. */
void addMoveFeatures(const ParseState &state, MoveFeatures &features);

/** Fills @p features with what the relation of @p dependent to @p head depends on, when that arc is made. */
void addRelationFeatures(const ParseState &state, qint32 head, qint32 dependent, RelationFeatures &features);

} // namespace readout
