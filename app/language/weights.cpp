// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/weights.h"

#include <algorithm>
#include <bit>

namespace readout {

namespace {

/** By how much a 32-bit key is shifted to be an index in a table of @p size. */
int shiftFor(size_t size)
{
    return 32 - std::countr_zero(size);
}

bool isPowerOfTwo(size_t size)
{
    return size >= 2 && std::has_single_bit(size) && size <= size_t(1) << 28;
}

} // namespace

SparseWeights::SparseWeights(std::span<const quint32> table, std::span<const Entry> entries)
    : m_slots(table)
    , m_entries(entries)
    , m_shift(shiftFor(table.size()))
{
}

bool SparseWeights::isSound(int columns) const
{
    constexpr quint32 placeMask = (1U << placeBits) - 1;
    if (!isPowerOfTwo(m_slots.size()) || m_entries.empty() || m_entries.front().column != 0)
        return false;
    return std::ranges::all_of(m_slots, [&](quint32 slot) {
        const size_t place = slot & placeMask;
        if (place >= m_entries.size())
            return false;
        const size_t count = m_entries[place].column;
        return count < m_entries.size() - place
            && std::ranges::all_of(m_entries.subspan(place + 1, count),
                                   [&](Entry entry) { return entry.column < columns; });
    });
}

ChoiceWeights::ChoiceWeights(std::span<const Slot> table)
    : m_slots(table)
    , m_shift(shiftFor(table.size()))
{
}

bool ChoiceWeights::isSound() const
{
    return isPowerOfTwo(m_slots.size());
}

} // namespace readout
