// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>

namespace readout {

/** Mixes values into the hash of a feature. Cheap: a rotation and a multiplication a value. */
class FeatureHash
{
public:
    explicit constexpr FeatureHash(quint32 seed = 0)
        : m_state((seed + 1) * multiplier)
    {
    }

    constexpr void mix(quint64 value) { m_state = (std::rotl(m_state, 29) ^ value) * multiplier; }
    /** The upper bits are the good ones. */
    [[nodiscard]] constexpr quint32 value(int bits = 32) const
    {
        const quint64 mixed = (m_state ^ (m_state >> 32)) * multiplier;
        return static_cast<quint32>(mixed >> (64 - bits));
    }

private:
    static constexpr quint64 multiplier = 0x9E3779B97F4A7C15;
    quint64 m_state;
};

/** The hash of @p values, in their order. */
template <class... Values>
[[nodiscard]] constexpr quint32 hashOf(Values... values)
{
    FeatureHash hash;
    (hash.mix(static_cast<quint64>(values)), ...);
    return hash.value();
}

} // namespace readout
