// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>
#include <atomic>
#include <thread>
#include <type_traits>
#include <vector>

namespace readout {

/** What @p work makes of each of @p items, in their order, by at most @p threads threads of its own. */
template <typename Item, typename Work>
[[nodiscard]] auto inParallel(const QList<Item> &items, int threads, const Work &work)
{
    QList<std::invoke_result_t<const Work &, const Item &>> results(items.size());
    const auto into = results.begin(); // here, as a list that detaches in two threads would be two lists
    std::atomic<qsizetype> next = 0;
    {
        std::vector<std::jthread> workers;
        for (qsizetype count = std::min<qsizetype>(threads, items.size()); count > 0; --count) {
            workers.emplace_back([&] {
                for (qsizetype i = next++; i < items.size(); i = next++)
                    into[i] = work(items[i]);
            });
        }
    }
    return results;
}

} // namespace readout
