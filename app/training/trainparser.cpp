// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/parser.h"
#include "training/perceptron.h"
#include "training/samples.h"
#include "training/shuffle.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <limits>
#include <random>

namespace readout {

namespace {

constexpr size_t longest = 120; ///< words of a sentence to learn from

using Heads = std::vector<qint32>;
using Costs = std::array<int, MoveCount>;

/** How many right arcs each move makes impossible (Goldberg and Nivre 2013, for the arc-hybrid system). */
Costs costsOf(const ParseState &state, const Heads &heads)
{
    Costs costs{};
    const auto head = [&](qint32 word) { return heads[static_cast<size_t>(word)]; };
    const qint32 next = state.next(0);
    const qint32 size = state.size();
    auto &[shift, left, right] = costs;
    if (next < size) {
        for (size_t depth = 0; depth < state.stackSize(); ++depth) {
            const qint32 word = state.stack(depth);
            shift += head(word) == next;
            shift += depth > 0 && head(next) == word;
        }
    }
    if (state.stackSize() == 0)
        return costs;
    const qint32 top = state.stack(0);
    for (qint32 word = next; word < size; ++word) {
        left += head(word) == top;
        right += head(word) == top;
    }
    left += head(top) > next || (state.stackSize() > 1 && head(top) == state.stack(1));
    right += head(top) >= next;
    return costs;
}

/** Of the legal moves, the one with the highest score among those that cost @p cost at most. */
Move bestMove(const ParseState &state, const std::array<float, MoveCount> &scores, const Costs &costs, int cost)
{
    int best = -1;
    for (int i = 0; i < MoveCount; ++i) {
        const auto at = static_cast<size_t>(i);
        if (state.isLegal(static_cast<Move>(i)) && costs[at] <= cost
            && (best < 0 || scores[at] > scores[static_cast<size_t>(best)]))
            best = i;
    }
    return static_cast<Move>(best);
}

int lowestCost(const ParseState &state, const Costs &costs)
{
    int lowest = std::numeric_limits<int>::max();
    for (int i = 0; i < MoveCount; ++i) {
        if (state.isLegal(static_cast<Move>(i)))
            lowest = std::min(lowest, costs[static_cast<size_t>(i)]);
    }
    return lowest;
}

/** Learns moves and relations, sentence by sentence. */
class ParserTraining
{
public:
    /** @p explore: how often of ten times a wrong move is followed to learn what to do after it. */
    void learn(const Sample &sample, unsigned explore)
    {
        const auto size = static_cast<qint32>(sample.words.size());
        Heads heads;
        for (const Token &token : sample.gold)
            heads.push_back(token.head < 0 ? size : token.head);
        m_state.start(sample.words, sample.tags, sample.kinds);
        while (!m_state.isDone()) {
            addMoveFeatures(m_state, m_moveFeatures);
            std::array<float, MoveCount> scores{};
            m_moves.score(m_moveFeatures.keys(), scores);
            const Costs costs = costsOf(m_state, heads);
            const int lowest = lowestCost(m_state, costs);
            const Move best = bestMove(m_state, scores, costs, std::numeric_limits<int>::max());
            const Move right = bestMove(m_state, scores, costs, lowest);
            m_moves.step();
            ++m_decisions;
            if (costs[static_cast<size_t>(best)] != lowest) {
                m_moves.update(m_moveFeatures.keys(), static_cast<size_t>(right), static_cast<size_t>(best));
                ++m_mistakes;
            }
            const Move move = m_random() % 10 < explore ? best : right;
            m_state.apply(move, move == Move::Shift ? Relation::None : relation(sample, heads, m_state.headOf(move)));
        }
    }

    [[nodiscard]] double mistakes()
    {
        const double share = double(m_mistakes) / double(m_decisions);
        m_mistakes = m_decisions = 0;
        return share;
    }

    [[nodiscard]] QByteArray model(const ParserSize &size) const
    {
        return ModelFile::write(QList<QByteArray>{choiceSection(m_moves, size.moves)}
                                + sparseSections(m_relations, size.relations));
    }

private:
    /** The relation that is guessed for the arc from @p head to the top of the stack; learns where the arc is right. */
    Relation relation(const Sample &sample, const Heads &heads, qint32 head)
    {
        if (head == m_state.size())
            return Relation::Root;
        const auto dependent = static_cast<size_t>(m_state.stack(0));
        addRelationFeatures(m_state, head, m_state.stack(0), m_relationFeatures);
        std::array<float, RelationCount> scores{};
        m_relations.score(m_relationFeatures.keys(), scores);
        const auto best
            = static_cast<size_t>(std::ranges::max_element(scores.begin() + 2, scores.end()) - scores.begin());
        if (heads[dependent] == head) {
            const auto right = static_cast<size_t>(sample.gold[dependent].relation);
            m_relations.step();
            if (best != right && right > 1)
                m_relations.update(m_relationFeatures.keys(), right, best);
        }
        return static_cast<Relation>(best);
    }

    Perceptron m_moves{MoveCount};
    Perceptron m_relations{RelationCount};
    ParseState m_state;
    MoveFeatures m_moveFeatures;
    RelationFeatures m_relationFeatures;
    std::mt19937 m_random{7};
    qint64 m_decisions = 0;
    qint64 m_mistakes = 0;
};

} // namespace

QByteArray trainParser(const std::vector<const Sample *> &samples, int epochs, const ParserSize &size)
{
    ParserTraining training;
    std::vector<const Sample *> order = samples;
    std::erase_if(order, [](const Sample *sample) { return sample->words.size() > longest; });
    std::mt19937 random(11);
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    for (int epoch = 0; epoch < epochs; ++epoch) {
        shuffle(order, random);
        for (const Sample *sample : order)
            training.learn(*sample, epoch == 0 ? 0 : 9);
        out << "  epoch " << epoch << ": " << training.mistakes() << " wrong, " << timer.elapsed() / 1000 << " s"
            << Qt::endl;
    }
    return training.model(size);
}

} // namespace readout
