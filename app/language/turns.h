// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <utility>

namespace readout {

/** How many sentences are worked on in turns: enough to hide how slow memory is, few enough for the cache. */
inline constexpr size_t sentencesAtOnce = 8;

/** Has all of @p items worked on, as many at once as there are @p workers, in turns: while the weights that one worker
 *  needs come from memory, the others work out what they need.
 *
 *  A worker takes an item with start(). Then prepare() works out what is to be decided next and begins to fetch what
 * that takes, or returns false where nothing is left to decide, and decide() decides it. */
template <typename Worker, typename Item>
void takeTurns(std::span<Worker> workers, std::span<const Item> items)
{
    size_t busy = 0;
    auto next = items.begin();
    for (; busy < workers.size() && next != items.end(); ++busy)
        workers[busy].start(*next++);
    while (busy > 0) {
        for (size_t i = 0; i < busy;) {
            if (workers[i].prepare())
                ++i;
            else if (next != items.end())
                workers[i].start(*next++);
            else
                std::swap(workers[i], workers[--busy]);
        }
        for (Worker &worker : workers.first(busy))
            worker.decide();
    }
}

} // namespace readout
