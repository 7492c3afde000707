// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace readout {

/** Weights of features for many classes, most of them zero. A view of memory that belongs to a model file.
 *
 *  A feature has one of two neighbouring slots. A slot holds 10 bits of the feature's key, so that unknown features get
 *  no weights of others, and 22 bits of the place of its row in the entries; 0 is an empty slot. The row begins with an
 *  entry whose column is the number of those that follow. */
class SparseWeights
{
public:
    struct Entry {
        quint8 column = 0;
        qint8 weight = 0;
    };
    static constexpr int placeBits = 22;

    SparseWeights() = default;
    SparseWeights(std::span<const quint32> table, std::span<const Entry> entries);

    /** Whether the tables are whole and no entry has a column of @p columns or beyond. add() needs that. */
    [[nodiscard]] bool isSound(int columns) const;

    /** The slot of the feature @p key and its neighbour, found by flipping the lowest bit. */
    [[nodiscard]] static size_t slotOf(quint32 key, int shift) { return key >> shift; }
    [[nodiscard]] static quint32 checkOf(quint32 key) { return (key * 0x9e3779b1U) & (~0U << placeBits); }

    /** Adds the weights of @p keys to @p scores, one a column. */
    void add(std::span<const quint32> keys, int *scores) const
    {
        for (const quint32 key : keys)
            __builtin_prefetch(&m_slots[slotOf(key, m_shift)]);
        for (const quint32 key : keys) {
            const size_t slot = slotOf(key, m_shift);
            const quint32 check = checkOf(key);
            const quint32 first = m_slots[slot] ^ check;
            const quint32 second = m_slots[slot ^ 1] ^ check;
            const quint32 place = first >> placeBits == 0 ? first : second >> placeBits == 0 ? second : 0;
            const Entry *entry = &m_entries[place];
            for (int left = entry->column; left > 0; --left) {
                ++entry;
                scores[entry->column] += entry->weight;
            }
        }
    }

private:
    std::span<const quint32> m_slots;
    std::span<const Entry> m_entries;
    int m_shift = 31;
};

/** Weights of features for a choice of three: how much the second and the third are better than the first. Slots as in
 *  SparseWeights, with 16 bits of the key. */
class ChoiceWeights
{
public:
    struct Slot {
        quint16 check = 0;
        qint8 second = 0;
        qint8 third = 0;
    };

    ChoiceWeights() = default;
    explicit ChoiceWeights(std::span<const Slot> table);

    /** Whether the table is whole. */
    [[nodiscard]] bool isSound() const;

    [[nodiscard]] static quint16 checkOf(quint32 key) { return static_cast<quint16>(key * 0x9e3779b1U >> 16); }

    /** Adds the weights of @p keys to @p second and @p third. */
    void add(std::span<const quint32> keys, int &second, int &third) const
    {
        for (const quint32 key : keys)
            __builtin_prefetch(&m_slots[key >> m_shift]);
        for (const quint32 key : keys) {
            const size_t at = key >> m_shift;
            const quint16 check = checkOf(key);
            const Slot &one = m_slots[at];
            const Slot &other = m_slots[at ^ 1];
            const int isOne = -int(one.check == check);
            const int isOther = -int(other.check == check) & ~isOne;
            second += (one.second & isOne) + (other.second & isOther);
            third += (one.third & isOne) + (other.third & isOther);
        }
    }

private:
    std::span<const Slot> m_slots;
    int m_shift = 31;
};

} // namespace readout
