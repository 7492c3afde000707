// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/perceptron.h"

#include "language/weights.h"

#include <QTextStream>

#include <algorithm>
#include <cmath>

namespace readout {

namespace {

qint8 rounded(double weight)
{
    return static_cast<qint8>(std::clamp(std::round(weight), -127.0, 127.0));
}

/** A feature whose weights have been rounded. */
struct Rounded {
    quint32 key = 0;
    std::vector<qint8> weights;
    float worth = 0; ///< how much would be lost without it
};

/** The weights of @p perceptron as they are, one a column; features without any are left out. */
std::vector<Rounded> roundedWeights(const Perceptron &perceptron, const Rounding &rounding)
{
    std::vector<Rounded> features;
    for (const Perceptron::Row &row : perceptron.averaged(rounding.leastUpdates)) {
        Rounded feature{.key = row.key, .weights = {}};
        for (const float weight : row.weights) {
            const qint8 small = std::abs(weight) < rounding.least ? qint8(0) : rounded(weight * rounding.scale);
            feature.weights.push_back(small);
            if (small != 0)
                feature.worth += std::abs(weight) * static_cast<float>(std::min(row.updates, 10));
        }
        if (feature.worth > 0)
            features.push_back(feature);
    }
    return features;
}

/** By slot of a table of 2^@p bits the feature that gets it, or none: of those that want it the one worth most. */
std::vector<const Rounded *> placed(const std::vector<Rounded> &features, int bits)
{
    std::vector<const Rounded *> table(size_t(1) << bits);
    const auto worth = [&](size_t slot) { return table[slot] ? table[slot]->worth : 0; };
    for (const Rounded &feature : features) {
        const size_t own = slotIndex(feature.key, 32 - bits);
        const size_t poorest = worth(own ^ 1) < worth(own) ? own ^ 1 : own;
        if (worth(poorest) < feature.worth)
            table[poorest] = &feature;
    }
    QTextStream(stdout) << "  " << features.size() << " features, "
                        << std::ranges::count_if(table, [](const Rounded *feature) { return feature != nullptr; })
                        << " kept" << Qt::endl;
    return table;
}

/** The weights of a feature as a row of a table. */
template <typename Row>
Row rowOf(const Rounded &feature)
{
    Row row{};
    if (feature.weights.size() > row.size())
        qFatal("a model has %zu classes, more than fit", feature.weights.size());
    std::ranges::copy(feature.weights, row.begin());
    return row;
}

template <typename Number>
QByteArray bytesOf(const std::vector<Number> &numbers)
{
    return QByteArray(reinterpret_cast<const char *>(numbers.data()),
                      static_cast<qsizetype>(numbers.size() * sizeof(Number)));
}

} // namespace

Perceptron::Perceptron(size_t columns)
    : m_columns(columns)
    , m_keys(1 << 16)
    , m_rows(1 << 16)
{
}

size_t Perceptron::slotOf(quint32 key) const
{
    const size_t mask = m_keys.size() - 1;
    size_t slot = (key * 0x9e3779b1U) & mask;
    while (m_rows[slot] != 0 && m_keys[slot] != key)
        slot = (slot + 1) & mask;
    return slot;
}

void Perceptron::grow()
{
    std::vector<quint32> keys(m_keys.size() * 2);
    std::vector<quint32> rows(m_keys.size() * 2);
    keys.swap(m_keys);
    rows.swap(m_rows);
    for (size_t i = 0; i < keys.size(); ++i) {
        if (rows[i] == 0)
            continue;
        const size_t slot = slotOf(keys[i]);
        m_keys[slot] = keys[i];
        m_rows[slot] = rows[i];
    }
}

void Perceptron::score(std::span<const quint32> keys, std::span<float> scores) const
{
    std::ranges::fill(scores, 0.0F);
    const size_t mask = m_keys.size() - 1;
    for (const quint32 key : keys) {
        __builtin_prefetch(&m_rows[(key * 0x9e3779b1U) & mask]);
        __builtin_prefetch(&m_keys[(key * 0x9e3779b1U) & mask]);
    }
    for (const quint32 key : keys) {
        const quint32 row = m_rows[slotOf(key)];
        if (row == 0)
            continue;
        const float *weights = &m_weights[(row - 1) * 2 * m_columns];
        for (size_t i = 0; i < m_columns; ++i)
            scores[i] += weights[i];
    }
}

void Perceptron::add(size_t row, size_t column, float change)
{
    float *weights = &m_weights[row * 2 * m_columns];
    weights[column] += change;
    weights[m_columns + column] += change * static_cast<float>(m_steps);
}

void Perceptron::update(std::span<const quint32> keys, size_t right, size_t wrong)
{
    for (const quint32 key : keys) {
        size_t slot = slotOf(key);
        if (m_rows[slot] == 0) {
            if (m_updates.size() * 2 >= m_keys.size()) {
                grow();
                slot = slotOf(key);
            }
            m_updates.push_back(0);
            m_weights.resize(m_weights.size() + 2 * m_columns);
            m_keys[slot] = key;
            m_rows[slot] = static_cast<quint32>(m_updates.size());
        }
        const size_t row = m_rows[slot] - 1;
        ++m_updates[row];
        add(row, right, 1);
        add(row, wrong, -1);
    }
}

std::vector<Perceptron::Row> Perceptron::averaged(int least) const
{
    std::vector<Row> rows;
    for (size_t slot = 0; slot < m_keys.size(); ++slot) {
        if (m_rows[slot] == 0)
            continue;
        const size_t row = m_rows[slot] - 1;
        if (m_updates[row] < least)
            continue;
        const float *weights = &m_weights[row * 2 * m_columns];
        Row &result = rows.emplace_back(Row{.key = m_keys[slot], .weights = {}, .updates = m_updates[row]});
        for (size_t i = 0; i < m_columns; ++i)
            result.weights.push_back(static_cast<float>(weights[i] - weights[m_columns + i] / m_steps));
    }
    return rows;
}

QList<QByteArray> sparseSections(const Perceptron &perceptron, const Rounding &rounding)
{
    std::vector<SparseWeights::Slot> slotValues;
    std::vector<SparseWeights::Row> rows;
    const std::vector<Rounded> features = roundedWeights(perceptron, rounding);
    for (const Rounded *feature : placed(features, rounding.bits)) {
        slotValues.push_back(feature ? SparseWeights::slotWith(feature->key, rowOf<SparseWeights::Row>(*feature), rows)
                                     : 0);
    }
    return {bytesOf(slotValues), bytesOf(rows)};
}

QByteArray narrowSection(const Perceptron &perceptron, const Rounding &rounding)
{
    std::vector<NarrowWeights::Slot> slotValues;
    const std::vector<Rounded> features = roundedWeights(perceptron, rounding);
    for (const Rounded *feature : placed(features, rounding.bits))
        slotValues.push_back(feature ? NarrowWeights::slotWith(feature->key, rowOf<NarrowWeights::Row>(*feature)) : 0);
    return bytesOf(slotValues);
}

QByteArray choiceSection(const Perceptron &perceptron, const Rounding &rounding)
{
    std::vector<Rounded> features;
    for (const Perceptron::Row &row : perceptron.averaged(rounding.leastUpdates)) {
        const double second = row.weights[1] - row.weights[0];
        const double third = row.weights[2] - row.weights[0];
        const double size = std::max(std::abs(second), std::abs(third));
        const std::vector<qint8> weights{rounded(second * rounding.scale), rounded(third * rounding.scale)};
        if (size < rounding.least || (weights[0] == 0 && weights[1] == 0))
            continue;
        const float worth = static_cast<float>(size) * static_cast<float>(std::min(row.updates, 10));
        features.push_back({.key = row.key, .weights = weights, .worth = worth});
    }
    std::vector<ChoiceWeights::Slot> slotValues;
    for (const Rounded *feature : placed(features, rounding.bits))
        slotValues.push_back(feature ? ChoiceWeights::slotWith(feature->key, feature->weights[0], feature->weights[1])
                                     : 0);
    return bytesOf(slotValues);
}

} // namespace readout
