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

/** Puts @p row into its slot or the one beside it, if it is worth more than what is there. */
template <typename Slot, typename IsFree>
void place(std::vector<Slot> &table, std::vector<float> &worths, size_t at, Slot value, float worth, IsFree isFree)
{
    size_t poorest = at;
    for (const size_t candidate : {at, at ^ 1}) {
        if (isFree(table[candidate])) {
            poorest = candidate;
            break;
        }
        if (worths[candidate] < worths[poorest])
            poorest = candidate;
    }
    if (isFree(table[poorest]) || worths[poorest] < worth) {
        table[poorest] = value;
        worths[poorest] = worth;
    }
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
    using Entry = SparseWeights::Entry;
    std::vector<quint32> table(size_t(1) << rounding.bits);
    std::vector<float> worths(table.size());
    std::vector<std::vector<Entry>> rows;
    for (const Perceptron::Row &row : perceptron.averaged(rounding.leastUpdates)) {
        std::vector<Entry> entries;
        float worth = 0;
        for (size_t i = 0; i < row.weights.size(); ++i) {
            const qint8 weight = rounded(row.weights[i] * rounding.scale);
            if (std::abs(row.weights[i]) < rounding.least || weight == 0)
                continue;
            entries.push_back({.column = static_cast<quint8>(i), .weight = weight});
            worth += std::abs(row.weights[i]) * static_cast<float>(std::min(row.updates, 10));
        }
        if (entries.empty())
            continue;
        rows.push_back(entries);
        place(table, worths, SparseWeights::slotOf(row.key, 32 - rounding.bits),
              SparseWeights::checkOf(row.key) | static_cast<quint32>(rows.size()), worth,
              [](quint32 slot) { return slot == 0; });
    }
    std::vector<Entry> entries(1);
    constexpr quint32 mask = (1U << SparseWeights::placeBits) - 1;
    size_t used = 0;
    for (quint32 &slot : table) {
        if (slot == 0)
            continue;
        const std::vector<Entry> &row = rows[(slot & mask) - 1];
        slot = (slot & ~mask) | static_cast<quint32>(entries.size());
        entries.push_back({.column = static_cast<quint8>(row.size()), .weight = 0});
        entries.insert(entries.end(), row.begin(), row.end());
        ++used;
    }
    if (entries.size() > mask)
        qFatal("a model has %zu weights, more than fit", entries.size());
    QTextStream(stdout) << "  " << rows.size() << " features, " << used << " kept, " << entries.size() - used
                        << " weights" << Qt::endl;
    return {bytesOf(table), bytesOf(entries)};
}

QByteArray choiceSection(const Perceptron &perceptron, const Rounding &rounding)
{
    using Slot = ChoiceWeights::Slot;
    std::vector<Slot> table(size_t(1) << rounding.bits);
    std::vector<float> worths(table.size());
    size_t features = 0;
    for (const Perceptron::Row &row : perceptron.averaged(rounding.leastUpdates)) {
        const double second = row.weights[1] - row.weights[0];
        const double third = row.weights[2] - row.weights[0];
        const double size = std::max(std::abs(second), std::abs(third));
        const Slot slot{.check = ChoiceWeights::checkOf(row.key),
                        .second = rounded(second * rounding.scale),
                        .third = rounded(third * rounding.scale)};
        if (size < rounding.least || (slot.second == 0 && slot.third == 0))
            continue;
        ++features;
        place(table, worths, row.key >> (32 - rounding.bits), slot,
              static_cast<float>(size) * static_cast<float>(std::min(row.updates, 10)),
              [](const Slot &other) { return other.second == 0 && other.third == 0; });
    }
    const auto kept = std::ranges::count_if(worths, [](float worth) { return worth > 0; });
    QTextStream(stdout) << "  " << features << " features, " << kept << " kept" << Qt::endl;
    return bytesOf(table);
}

} // namespace readout
