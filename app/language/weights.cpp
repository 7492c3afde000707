// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/weights.h"

#include "language/vectors.h"

#include <algorithm>
#include <cstring>

namespace readout {

namespace {

constexpr quint32 spread = 0x9e3779b1U; ///< makes other bits of a key the high ones

/** The bits of a key that a slot of 64 bits holds, and where. */
constexpr quint64 checkBits = 0xffc0;
constexpr quint64 checkOf(quint32 key)
{
    return key * spread >> 16 & checkBits;
}

/** The bits that a slot of 32 bits holds. */
constexpr quint32 choiceCheckBits = 0xffff;
constexpr quint32 choiceCheckOf(quint32 key)
{
    return key * spread >> 16;
}

/** The number of weights in a slot of SparseWeights. */
constexpr size_t countIn(quint64 slot)
{
    return slot & 0x3f;
}

/** Where the row of a slot of SparseWeights is. */
constexpr size_t rowIn(quint64 slot)
{
    return slot >> 16 & 0xffffffff;
}

/** The entries of a slot of SparseWeights, after one that stands for its head. */
using Entries = std::array<SparseWeights::Entry, 1 + SparseWeights::mostEntries>;

// The loops below have no branch, so that the compiler makes them work on many keys at once.

/** Puts the slots of @p keys into @p found; 0 for those that are not known. */
READOUT_VECTORS void findSlots(const quint64 *cells, int shift, const quint32 *keys, size_t count,
                               quint64 *__restrict found)
{
    for (size_t i = 0; i < count; ++i) {
        const auto at = static_cast<qint32>(slotIndex(keys[i], shift));
        const quint64 check = checkOf(keys[i]);
        const quint64 one = cells[at];
        const quint64 other = cells[at ^ 1];
        const quint64 isOne = (one & checkBits) == check ? ~0ULL : 0;
        const quint64 isOther = (other & checkBits) == check ? ~isOne : 0;
        found[i] = (one & isOne) | (other & isOther);
    }
}

/** Adds up the weights of ChoiceWeights. */
READOUT_VECTORS void sumChoices(const quint32 *cells, int shift, const quint32 *keys, size_t count, int &second,
                                int &third)
{
    int sum2 = 0;
    int sum3 = 0;
    for (size_t i = 0; i < count; ++i) {
        const auto at = static_cast<qint32>(slotIndex(keys[i], shift));
        const quint32 check = choiceCheckOf(keys[i]);
        const quint32 one = cells[at];
        const quint32 other = cells[at ^ 1];
        const quint32 isOne = (one & choiceCheckBits) == check ? ~0U : 0;
        const quint32 isOther = (other & choiceCheckBits) == check ? ~isOne : 0;
        const quint32 slot = (one & isOne) | (other & isOther);
        sum2 += static_cast<qint32>(slot << 8) >> 24;
        sum3 += static_cast<qint32>(slot) >> 24;
    }
    second = sum2;
    third = sum3;
}

/** Adds the weights of the rows of @p cells to @p scores. */
READOUT_VECTORS void addRows(const SparseWeights::Row *rows, const quint64 *cells, size_t count, int *scores)
{
    constexpr size_t width = 16;
    constexpr size_t parts = SparseWeights::mostColumns / width;
    using Weights = qint8 __attribute__((vector_size(width)));
    using Sums = qint16 __attribute__((vector_size(2 * width)));
    std::array<Sums, parts> sums{};
    for (size_t i = 0; i < count; ++i) {
        const qint8 *row = rows[rowIn(cells[i])].data();
        for (size_t part = 0; part < parts; ++part) {
            Weights weights;
            std::memcpy(&weights, row + part * width, width);
            sums[part] += __builtin_convertvector(weights, Sums);
        }
    }
    for (size_t column = 0; column < SparseWeights::mostColumns; ++column)
        scores[column] += sums[column / width][column % width];
}

/** Adds up slots of NarrowWeights; the sums of their heads mean nothing. */
READOUT_VECTORS EightSums sumSlots(const quint64 *cells, size_t count)
{
    return sumOfEights(count, [=](size_t i) { return &cells[i]; });
}

} // namespace

SparseWeights::SparseWeights(std::span<const Slot> table, std::span<const Row> rows)
    : m_table(table)
    , m_rows(rows)
{
}

bool SparseWeights::isSound(size_t columns) const
{
    return columns <= mostColumns && m_table.isSound() && std::ranges::all_of(m_table.all(), [&](Slot slot) {
               if (countIn(slot) > mostEntries)
                   return rowIn(slot) < m_rows.size();
               const auto entries = std::bit_cast<Entries>(slot);
               return std::all_of(entries.begin() + 1, entries.end(),
                                  [&](Entry entry) { return entry.column < columns; });
           });
}

SparseWeights::Slot SparseWeights::slotWith(quint32 key, const Row &weights, std::vector<Row> &rows)
{
    const auto count = static_cast<Slot>(std::ranges::count_if(weights, [](qint8 weight) { return weight != 0; }));
    const Slot head = count | checkOf(key);
    if (count > mostEntries) {
        rows.push_back(weights);
        return head | (rows.size() - 1) << 16;
    }
    Entries entries{};
    size_t next = 1;
    for (size_t column = 0; column < weights.size(); ++column) {
        if (weights[column] != 0)
            entries[next++] = {.column = static_cast<quint8>(column), .weight = weights[column]};
    }
    return head | std::bit_cast<Slot>(entries);
}

void SparseWeights::add(std::span<const quint32> keys, std::span<int, mostColumns> scores) const
{
    std::array<Slot, mostFeatures> cells;
    findSlots(m_table.all().data(), m_table.shift(), keys.data(), keys.size(), cells.data());
    // Sorted by kind first, without branches that the processor would foresee wrongly.
    std::array<Slot, mostFeatures> small;
    std::array<Slot, mostFeatures> large;
    size_t smallCount = 0;
    size_t largeCount = 0;
    for (const Slot slot : std::span(cells).first(keys.size())) {
        const size_t count = countIn(slot);
        small[smallCount] = slot;
        smallCount += count > 0 && count <= mostEntries;
        large[largeCount] = slot;
        largeCount += count > mostEntries;
    }
    const std::span<const Slot> rows = std::span(large).first(largeCount);
    for (const Slot slot : rows)
        __builtin_prefetch(m_rows[rowIn(slot)].data());
    for (const Slot slot : std::span(small).first(smallCount)) {
        const auto entries = std::bit_cast<Entries>(slot);
        for (size_t i = 1; i < entries.size(); ++i)
            scores[entries[i].column] += entries[i].weight;
    }
    addRows(m_rows.data(), rows.data(), rows.size(), scores.data());
}

NarrowWeights::NarrowWeights(std::span<const Slot> table)
    : m_table(table)
{
}

NarrowWeights::Slot NarrowWeights::slotWith(quint32 key, const Row &weights)
{
    Slot slot = checkOf(key);
    std::memcpy(reinterpret_cast<char *>(&slot) + 2, weights.data(), weights.size());
    return slot;
}

std::array<int, NarrowWeights::mostColumns> NarrowWeights::sum(std::span<const quint32> keys) const
{
    std::array<Slot, mostFeatures> cells;
    findSlots(m_table.all().data(), m_table.shift(), keys.data(), keys.size(), cells.data());
    const EightSums sums = sumSlots(cells.data(), keys.size());
    std::array<int, mostColumns> scores;
    for (size_t column = 0; column < mostColumns; ++column)
        scores[column] = sums[column + 2];
    return scores;
}

ChoiceWeights::ChoiceWeights(std::span<const Slot> table)
    : m_table(table)
{
}

ChoiceWeights::Slot ChoiceWeights::slotWith(quint32 key, qint8 second, qint8 third)
{
    return choiceCheckOf(key) | static_cast<quint32>(static_cast<quint8>(second)) << 16
        | static_cast<quint32>(static_cast<quint8>(third)) << 24;
}

std::pair<int, int> ChoiceWeights::sum(std::span<const quint32> keys) const
{
    int second = 0;
    int third = 0;
    sumChoices(m_table.all().data(), m_table.shift(), keys.data(), keys.size(), second, third);
    return {second, third};
}

} // namespace readout
