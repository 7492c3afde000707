// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <vector>

namespace readout {

/** @p weights as bytes with a sign; times @p scale they are the weights again, but for the largest in two thousand,
 *  which are cut. */
[[nodiscard]] inline QByteArray roundedToBytes(const std::vector<float> &weights, float &scale)
{
    std::vector<float> sizes;
    for (const float weight : weights) {
        if (weight != 0)
            sizes.push_back(std::abs(weight));
    }
    scale = 1;
    if (!sizes.empty()) {
        const auto largest = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() - 1 - sizes.size() / 2000);
        std::ranges::nth_element(sizes, largest);
        scale = *largest / 127;
    }
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(weights.size()));
    for (const float weight : weights)
        bytes.append(static_cast<char>(std::clamp(std::lround(weight / scale), -127L, 127L)));
    return bytes;
}

} // namespace readout
