// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <cstring>

/** Before a function: it is compiled for several generations of processors, of which the program takes the one that it
 *  runs on. */
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)                  \
    && !defined(__SANITIZE_THREAD__)
#define READOUT_VECTORS __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define READOUT_VECTORS
#endif

namespace readout {

/** Sums of eight numbers each. */
using EightSums = std::array<qint16, 8>;

/** Adds up @p count rows of eight bytes with a sign, of which @p row gives the address by its number. */
template <typename Row>
inline EightSums sumOfEights(size_t count, Row row)
{
    using Bytes = qint8 __attribute__((vector_size(16)));
    using Sums = qint16 __attribute__((vector_size(32)));
    Sums sums{};
    std::array<quint64, 2> two; // two rows fill what processors add up at once
    for (size_t i = 0; i + 1 < count; i += 2) {
        std::memcpy(&two[0], row(i), sizeof two[0]);
        std::memcpy(&two[1], row(i + 1), sizeof two[1]);
        sums += __builtin_convertvector(std::bit_cast<Bytes>(two), Sums);
    }
    if (count % 2 != 0) {
        std::memcpy(&two[0], row(count - 1), sizeof two[0]);
        two[1] = 0;
        sums += __builtin_convertvector(std::bit_cast<Bytes>(two), Sums);
    }
    EightSums result;
    for (size_t i = 0; i < result.size(); ++i)
        result[i] = static_cast<qint16>(sums[i] + sums[i + result.size()]);
    return result;
}

} // namespace readout
