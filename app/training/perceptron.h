// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtGlobal>

#include <span>
#include <vector>

namespace readout {

/** A perceptron in training, with the weights of all its steps averaged. Features are known by their whole key. */
class Perceptron
{
public:
    explicit Perceptron(size_t columns);

    /** Sets @p scores, one a column, to what the features @p keys add up to. */
    void score(std::span<const quint32> keys, std::span<float> scores) const;
    /** Makes @p right more and @p wrong less likely. */
    void update(std::span<const quint32> keys, size_t right, size_t wrong);
    /** Counts a decision; each must be counted, also those that were right. */
    void step() { ++m_steps; }

    /** A feature with its averaged weights. */
    struct Row {
        quint32 key = 0;
        std::vector<float> weights;
        int updates = 0;
    };
    /** All features that have been updated at least @p least times. */
    [[nodiscard]] std::vector<Row> averaged(int least) const;

private:
    [[nodiscard]] size_t slotOf(quint32 key) const;
    void grow();
    void add(size_t row, size_t column, float change);

    size_t m_columns;
    std::vector<quint32> m_keys;  ///< by slot
    std::vector<quint32> m_rows;  ///< by slot; 0 in an empty one, else the row + 1
    std::vector<float> m_weights; ///< by row: the weights, then the sums that averaging needs
    std::vector<int> m_updates;   ///< by row
    double m_steps = 1;
};

/** How to shrink a model: what is under @p least in size is left out, the rest is multiplied by @p scale and rounded.
 */
struct Rounding {
    double scale = 8;
    double least = 0.5;
    int leastUpdates = 1;
    int bits = 16; ///< number of slots as a power of two
};

/** The sections of @p perceptron as SparseWeights. */
[[nodiscard]] QList<QByteArray> sparseSections(const Perceptron &perceptron, const Rounding &rounding);

/** The section of @p perceptron as NarrowWeights. */
[[nodiscard]] QByteArray narrowSection(const Perceptron &perceptron, const Rounding &rounding);

/** The section of @p perceptron, of three columns, as ChoiceWeights. */
[[nodiscard]] QByteArray choiceSection(const Perceptron &perceptron, const Rounding &rounding);

} // namespace readout
