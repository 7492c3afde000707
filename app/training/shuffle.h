// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <utility>
#include <vector>

namespace readout {

/** Puts @p items in an order that depends on @p random alone, unlike std::shuffle, whose order is the library's own. */
template <typename Item>
void shuffle(std::vector<Item> &items, std::mt19937 &random)
{
    for (size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[random() % i]);
}

} // namespace readout
