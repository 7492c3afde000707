// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/parsestate.h"

#include <algorithm>

namespace readout {

namespace {

constexpr quint8 rootTag = PartOfSpeechCount;

bool isVerb(PartOfSpeech tag)
{
    return (tag >= PartOfSpeech::VB && tag <= PartOfSpeech::VBZ) || tag == PartOfSpeech::MD;
}

} // namespace

void ParseState::start(std::span<const WordFeatures> words, std::span<const PartOfSpeech> tags,
                       std::span<const NameKind> kinds)
{
    m_size = static_cast<qint32>(words.size());
    m_next = 0;
    m_stack.clear();
    ParseNode blank;
    blank.head = blank.left = blank.left2 = blank.right = blank.right2 = none();
    m_nodes.assign(words.size() + 2, blank);
    quint16 commas = 0;
    quint16 verbs = 0;
    quint16 quotes = 0;
    for (size_t i = 0; i <= words.size(); ++i) {
        ParseNode &node = m_nodes[i];
        node.commasBefore = commas;
        node.verbsBefore = verbs;
        node.quotesBefore = quotes;
        if (i == words.size()) {
            node.lower = 2;
            node.tag = rootTag;
            break;
        }
        node.lower = words[i].lower;
        node.suffix = words[i].suffix3;
        node.tag = static_cast<quint8>(tags[i]);
        node.name = static_cast<quint8>(kinds[i]);
        commas = static_cast<quint16>(commas + (tags[i] == PartOfSpeech::Comma));
        verbs = static_cast<quint16>(verbs + isVerb(tags[i]));
        quotes = static_cast<quint16>(quotes
                                      + (tags[i] == PartOfSpeech::OpenQuote || tags[i] == PartOfSpeech::CloseQuote));
    }
}

bool ParseState::isLegal(Move move) const
{
    switch (move) {
    case Move::Shift:
        return m_next < m_size;
    case Move::Left:
        return !m_stack.empty() && (m_next < m_size || m_stack.size() == 1);
    case Move::Right:
        return m_stack.size() >= 2;
    }
    return false;
}

void ParseState::apply(Move move, Relation relation)
{
    if (move == Move::Shift) {
        m_stack.push_back(m_next++);
        return;
    }
    const qint32 headIndex = headOf(move);
    const qint32 childIndex = m_stack.back();
    m_stack.pop_back();
    ParseNode &child = m_nodes[static_cast<size_t>(childIndex)];
    ParseNode &head = m_nodes[static_cast<size_t>(headIndex)];
    child.head = headIndex;
    child.relation = static_cast<quint8>(relation);
    if (move == Move::Left) {
        head.left2 = head.left;
        head.left = childIndex;
        head.leftCount = static_cast<quint8>(std::min(head.leftCount + 1, 7));
        head.leftRelations |= quint64(1) << child.relation;
    } else {
        head.right2 = head.right;
        head.right = childIndex;
        head.rightCount = static_cast<quint8>(std::min(head.rightCount + 1, 7));
        head.rightRelations |= quint64(1) << child.relation;
    }
}

void addMoveFeatures(const ParseState &state, MoveFeatures &features)
{
    const qint32 s0i = state.stack(0);
    const qint32 s1i = state.stack(1);
    const qint32 b0i = state.next(0);
    const ParseNode &s0 = state.node(s0i);
    const ParseNode &s1 = state.node(s1i);
    const ParseNode &s2 = state.node(state.stack(2));
    const ParseNode &b0 = state.node(b0i);
    const ParseNode &b1 = state.node(state.next(1));
    const ParseNode &b2 = state.node(state.next(2));
    const ParseNode &b3 = state.node(state.next(3));
    const ParseNode &s0l = state.node(s0.left);
    const ParseNode &s0l2 = state.node(s0.left2);
    const ParseNode &s0r = state.node(s0.right);
    const ParseNode &s0r2 = state.node(s0.right2);
    const ParseNode &s1l = state.node(s1.left);
    const ParseNode &s1r = state.node(s1.right);
    const ParseNode &s1r2 = state.node(s1.right2);
    const ParseNode &b0l = state.node(b0.left);
    const ParseNode &b0l2 = state.node(b0.left2);
    const bool hasS0 = s0i != state.none();
    const bool hasS1 = s1i != state.none();
    const int distance = hasS0 ? std::min(b0i - s0i, 6) : 0;
    const int distance1 = hasS1 ? std::min(s0i - s1i, 6) : 0;
    const auto between = [](int from, int to) { return std::min(to - from, 3); };
    const int commas = hasS0 ? between(s0.commasBefore, b0.commasBefore) : 0;
    const int verbs = hasS0 ? between(s0.verbsBefore, b0.verbsBefore) : 0;
    const int commas1 = hasS1 ? between(s1.commasBefore, s0.commasBefore) : 0;
    const int verbs1 = hasS1 ? between(s1.verbsBefore, s0.verbsBefore) : 0;
    const int quotes = hasS0 ? (b0.quotesBefore - s0.quotesBefore) & 1 : 0;
    const int quotes1 = hasS1 ? (s0.quotesBefore - s1.quotesBefore) & 1 : 0;
    // A pair of tags is used so often that it is worth a number of its own.
    const int s0b0 = s0.tag * 64 + b0.tag;
    const int s1s0 = s1.tag * 64 + s0.tag;

    features.clear();
    features.add();
    features.add(s0.lower);
    features.add(s0.tag);
    features.add(s0.lower, s0.tag);
    features.add(s1.lower, s1.tag);
    features.add(s1.tag);
    features.add(s1.lower);
    features.add(b0.lower, b0.tag);
    features.add(b0.tag);
    features.add(b0.lower);
    features.add(b1.lower, b1.tag);
    features.add(b1.tag);
    features.add(b2.tag);
    features.add(s0.lower, b0.lower, s0b0);
    features.add(s0.lower, s0b0);
    features.add(s0b0, b0.lower);
    features.add(s0.lower, b0.lower);
    features.add(s0b0);
    features.add(b0.tag, b1.tag);
    features.add(s0.lower, s1.lower);
    features.add(s1s0);
    features.add(s1.lower, s0.tag);
    features.add(s1.tag, s0.lower);
    features.add(s1s0, b0.tag);
    features.add(s1.lower, s0b0);
    features.add(s1.tag, s0.lower, b0.tag);
    features.add(s1s0, b0.lower);
    features.add(b0.tag, b1.tag, b2.tag);
    features.add(b0.tag, b1.tag, b2.tag, b3.tag);
    features.add(s0b0, b1.tag);
    features.add(s0b0, b1.tag, b2.tag);
    features.add(s0b0, b1.lower);
    features.add(s2.tag, s1s0);
    features.add(s2.tag, s1s0, b0.tag);
    features.add(s1s0, b0.tag, b1.tag);
    features.add(s0.lower, b0.tag, b1.tag);
    features.add(s0.lower, b1.lower);
    features.add(s1.lower, b0.tag);
    features.add(s1.lower, b0.lower);
    // Children: tags
    features.add(s0b0, s0l.tag);
    features.add(s0b0, s0r.tag);
    features.add(s0b0, b0l.tag);
    features.add(s1s0, s1r.tag);
    features.add(s1s0, s1l.tag);
    features.add(s1s0, s0l.tag);
    features.add(s1s0, s0r.tag);
    features.add(s0.tag, s0l.tag, s0l2.tag);
    features.add(s0.tag, s0r.tag, s0r2.tag);
    features.add(b0.tag, b0l.tag, b0l2.tag);
    features.add(s1s0, s1r.tag, s1r2.tag);
    features.add(s0.lower, s0r.tag);
    features.add(s0.lower, s0l.tag);
    features.add(s1.lower, s1r.tag);
    features.add(b0.lower, b0l.tag);
    features.add(s0b0, s0l.tag, s0r.tag);
    features.add(s1s0, s1l.tag, s0l.tag);
    features.add(s1s0, s1r.tag, s0l.tag);
    // Children: words
    features.add(s0b0, s0r.lower);
    features.add(s0b0, b0l.lower);
    features.add(s1s0, s1r.lower);
    features.add(s0b0, s0l.lower);
    features.add(s1s0, s0l.lower);
    features.add(s1.lower, s0l.lower); // "voted" … "in", below "March"
    features.add(s1.lower, s0l.lower, s0.lower);
    features.add(s0.lower, b0l.lower);
    features.add(s1.tag, s0l.lower, s0.lower);
    // Distances, numbers of children, what lies between
    features.add(s0.lower, distance);
    features.add(s0b0, distance);
    features.add(s1s0, distance1);
    features.add(b0.lower, distance);
    features.add(s0.lower, s0.rightCount);
    features.add(s0b0, s0.rightCount);
    features.add(s0.lower, s0.leftCount);
    features.add(b0.tag, b0.leftCount);
    features.add(b0.lower, b0.leftCount);
    features.add(s1.lower, s1.rightCount);
    features.add(s1s0, s1.rightCount, s1.leftCount);
    features.add(s0b0, s0.leftCount, s0.rightCount);
    features.add(s1.lower, s1.leftCount, s0.tag);
    features.add(s0b0, commas, verbs);
    features.add(s1s0, commas1, verbs1, b0.tag);
    features.add(s0b0, commas, quotes, s1.tag);
    features.add(s1s0, quotes1, quotes);
    features.add(s0b0, state.stackSize() > 2, verbs);
    features.add(s0.suffix, s0.tag, b0.tag);
    features.add(s0b0, b0.suffix);
    features.add(s1.suffix, s1s0);
    features.add(s0b0, s0.name, b0.name);
}

void addRelationFeatures(const ParseState &state, qint32 head, qint32 dependent, RelationFeatures &features)
{
    const ParseNode &d = state.node(dependent);
    const ParseNode &h = state.node(head);
    const ParseNode &dl = state.node(d.left);
    const ParseNode &dl2 = state.node(d.left2);
    const ParseNode &dr = state.node(d.right);
    const ParseNode &hl = state.node(h.left);
    const ParseNode &hr = state.node(h.right);
    const ParseNode &before = state.node(dependent > 0 ? dependent - 1 : state.none());
    const ParseNode &after = state.node(dependent + 1 <= state.size() ? dependent + 1 : state.none());
    const ParseNode &beforeHead = state.node(head > 0 ? head - 1 : state.none());
    const ParseNode &afterHead = state.node(head + 1 <= state.size() ? head + 1 : state.none());
    const bool toLeft = head < dependent;
    const int distance = std::min(std::abs(head - dependent), 7);
    const int arc = (d.tag * 64 + h.tag) * 2 + int(toLeft);
    const int commas = std::min(toLeft ? d.commasBefore - h.commasBefore : h.commasBefore - d.commasBefore, 2);

    features.clear();
    features.add(toLeft);
    features.add(d.lower, toLeft);
    features.add(d.tag, toLeft);
    features.add(h.lower, toLeft);
    features.add(h.tag, toLeft);
    features.add(arc);
    features.add(d.lower, arc);
    features.add(h.lower, arc);
    features.add(arc, distance);
    features.add(d.lower, h.lower, toLeft);
    features.add(d.tag, h.lower, toLeft);
    features.add(arc, dl.tag);
    features.add(arc, dl.lower);
    features.add(arc, dl.tag, dl2.tag);
    features.add(arc, dr.tag);
    features.add(arc, dr.lower);
    features.add(d.lower, dl.tag);
    features.add(d.lower, dl.lower);
    features.add(h.lower, d.tag, dl.lower);
    features.add(arc, d.leftRelations);
    features.add(arc, d.rightRelations);
    features.add(d.tag, d.leftRelations, d.rightRelations, toLeft);
    features.add(d.lower, d.leftRelations, toLeft);
    features.add(h.lower, d.tag, d.leftRelations, toLeft);
    features.add(arc, h.leftRelations);
    features.add(arc, h.rightRelations);
    features.add(h.lower, h.rightRelations, d.tag);
    features.add(arc, hl.tag, hl.relation);
    features.add(arc, hr.tag, hr.relation);
    features.add(arc, hl.lower);
    features.add(before.tag, arc, after.tag);
    features.add(before.lower, d.tag, toLeft);
    features.add(after.lower, d.tag, toLeft);
    features.add(before.lower, d.lower, toLeft);
    features.add(arc, before.lower);
    features.add(d.suffix, arc);
    features.add(arc, d.leftCount, d.rightCount);
    features.add(arc, h.leftCount, h.rightCount);
    features.add(arc, beforeHead.tag, afterHead.tag);
    features.add(arc, commas, distance > 1);
    features.add(arc, d.name, h.name);
    features.add(d.name, h.lower, d.tag);
    features.add(dependent == 0, arc);
}

} // namespace readout
