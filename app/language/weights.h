// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <span>
#include <utility>
#include <vector>

namespace readout {

/** The most features that one decision may have. */
inline constexpr size_t mostFeatures = 128;

/** Index of the slot of the feature @p key in a table of 2^(32 - @p shift) slots. */
[[nodiscard]] constexpr size_t slotIndex(quint32 key, int shift)
{
    return key >> shift;
}

/** A hash table of features and their weights; a view of memory that belongs to a model file.
 *
 *  A feature has one of two neighbouring slots, which lie in one line of the processor's cache: the one at its
 *  slotIndex(), or the one whose index differs in the lowest bit. A slot holds some bits of the key, so that features
 *  that are not known get no weights of others. */
template <typename Slot>
class FeatureTable
{
public:
    FeatureTable() = default;
    explicit FeatureTable(std::span<const Slot> table)
        : m_slots(table)
        , m_shift(32 - std::countr_zero(table.size()))
    {
    }

    /** Whether the table has a size that it can have. */
    [[nodiscard]] bool isSound() const
    {
        return m_slots.size() >= 2 && std::has_single_bit(m_slots.size()) && m_slots.size() <= size_t(1) << 28;
    }
    [[nodiscard]] std::span<const Slot> all() const { return m_slots; }
    [[nodiscard]] int shift() const { return m_shift; }

    /** Begins to fetch the slots of @p keys. */
    void prefetch(std::span<const quint32> keys) const
    {
        for (const quint32 key : keys)
            __builtin_prefetch(&m_slots[slotIndex(key, m_shift)]);
    }

private:
    std::span<const Slot> m_slots;
    int m_shift = 31;
};

/** Weights of features for many classes, most of them zero. */
class SparseWeights
{
public:
    /** From the lowest bit: 6 bits with the number of weights, 10 bits of the key, then up to three entries or, where
     *  there are more, the index of a row. 0 is an empty slot. */
    using Slot = quint64;
    struct Entry {
        quint8 column = 0;
        qint8 weight = 0;
    };
    static constexpr size_t mostColumns = 48;
    static constexpr size_t mostEntries = 3; ///< in a slot
    using Row = std::array<qint8, mostColumns>;

    SparseWeights() = default;
    SparseWeights(std::span<const Slot> table, std::span<const Row> rows);

    /** Whether the tables are whole and no entry has a column of @p columns or beyond. add() needs that. */
    [[nodiscard]] bool isSound(size_t columns) const;

    /** What the slot of the feature @p key with @p weights holds; @p rows gets those that are too many for it. */
    [[nodiscard]] static Slot slotWith(quint32 key, const Row &weights, std::vector<Row> &rows);

    /** Begins to fetch what add() needs. */
    void prefetch(std::span<const quint32> keys) const { m_table.prefetch(keys); }
    /** Adds the weights of @p keys to @p scores, one a column. */
    void add(std::span<const quint32> keys, std::span<int, mostColumns> scores) const;

private:
    FeatureTable<Slot> m_table;
    std::span<const Row> m_rows;
};

/** Weights of features for up to six classes. */
class NarrowWeights
{
public:
    /** From the lowest bit: 6 bits of nothing, 10 bits of the key, then a weight a column. */
    using Slot = quint64;
    static constexpr size_t mostColumns = 6;
    using Row = std::array<qint8, mostColumns>;

    NarrowWeights() = default;
    explicit NarrowWeights(std::span<const Slot> table);

    [[nodiscard]] bool isSound() const { return m_table.isSound(); }

    /** What the slot of the feature @p key with @p weights holds. */
    [[nodiscard]] static Slot slotWith(quint32 key, const Row &weights);

    /** Begins to fetch what sum() needs. */
    void prefetch(std::span<const quint32> keys) const { m_table.prefetch(keys); }
    /** Adds up the weights of @p keys, one a column. */
    [[nodiscard]] std::array<int, mostColumns> sum(std::span<const quint32> keys) const;

private:
    FeatureTable<Slot> m_table;
};

/** Weights of features for a choice of three: how much the second and the third are better than the first. */
class ChoiceWeights
{
public:
    /** From the lowest bit: 16 bits of the key, 8 bits of the second's weight, 8 bits of the third's. */
    using Slot = quint32;

    ChoiceWeights() = default;
    explicit ChoiceWeights(std::span<const Slot> table);

    [[nodiscard]] bool isSound() const { return m_table.isSound(); }

    /** What the slot of the feature @p key holds. */
    [[nodiscard]] static Slot slotWith(quint32 key, qint8 second, qint8 third);

    /** Begins to fetch what sum() needs. */
    void prefetch(std::span<const quint32> keys) const { m_table.prefetch(keys); }
    /** Adds up the weights of @p keys: of the second and of the third. */
    [[nodiscard]] std::pair<int, int> sum(std::span<const quint32> keys) const;

private:
    FeatureTable<Slot> m_table;
};

} // namespace readout
