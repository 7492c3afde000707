// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <span>

namespace readout {

/** The key of a feature: what is looked up in a table of weights. @p pattern tells apart features of the same parts. */
template <typename... Parts>
[[nodiscard]] constexpr quint32 featureKey(quint32 pattern, Parts... parts)
{
    quint64 key = (pattern + 1) * 0x9e3779b97f4a7c15ULL;
    ((key = (key ^ static_cast<quint64>(parts)) * 0xff51afd7ed558ccdULL), ...);
    return static_cast<quint32>(key >> 32);
}

/** Up to @p Size features of one decision. */
template <size_t Size>
class FeatureKeys
{
public:
    void clear() { m_count = 0; }
    /** Appends the feature of @p parts; the pattern is the place in the list, which must thus be the same each time. */
    template <typename... Parts>
    void add(Parts... parts)
    {
        m_keys[m_count] = featureKey(static_cast<quint32>(m_count), parts...);
        ++m_count;
    }
    [[nodiscard]] std::span<const quint32> keys() const { return {m_keys.data(), m_count}; }

private:
    std::array<quint32, Size> m_keys;
    size_t m_count = 0;
};

/** What features say of a word, each as a number to be combined. Digits are alike, and so are apostrophes of
 *  either form and signs of currencies. */
struct WordFeatures {
    quint32 form = 1;
    quint32 lower = 1;
    quint32 suffix2 = 1;
    quint32 suffix3 = 1;
    quint32 prefix = 1;
    quint32 shape = 1;
};

/** The features of @p word. */
[[nodiscard]] WordFeatures wordFeatures(QStringView word);

} // namespace readout
