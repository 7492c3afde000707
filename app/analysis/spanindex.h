// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/textspan.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace readout {

/** Values of stretches of text, found by place, where going through all of them would take too long in a long text. */
template <typename Value>
class SpanIndex
{
public:
    SpanIndex() = default;
    /** @p values may be in any order. */
    explicit SpanIndex(std::vector<std::pair<TextSpan, Value>> values)
    {
        std::ranges::sort(values);
        for (const auto &[span, value] : values)
            add(span, value);
    }

    /** Adds one more; quick if few of the others start after it. */
    void add(TextSpan span, const Value &value)
    {
        auto entry = std::ranges::upper_bound(m_entries, span.start, {}, &Entry::start);
        const qsizetype before = entry == m_entries.begin() ? 0 : std::prev(entry)->reach;
        entry = m_entries.insert(
            entry, {.start = span.start, .end = span.end, .reach = std::max(before, span.end), .value = value});
        while (++entry != m_entries.end() && entry->reach < span.end)
            entry->reach = span.end;
    }

    /** Calls @p visit with each span that overlaps @p place and its value, the last first. */
    template <typename Visit>
    void overlapping(TextSpan place, Visit visit) const
    {
        auto entry = std::ranges::lower_bound(m_entries, place.end, {}, &Entry::start);
        while (entry != m_entries.begin() && (--entry)->reach > place.start) {
            if (entry->end > place.start)
                visit(TextSpan{entry->start, entry->end}, entry->value);
        }
    }

    /** The least value among those whose span overlaps @p place; none where no span does. */
    [[nodiscard]] std::optional<Value> leastAt(TextSpan place) const
    {
        std::optional<Value> least;
        overlapping(place, [&](TextSpan, const Value &value) {
            if (!least || value < *least)
                least = value;
        });
        return least;
    }

private:
    struct Entry {
        qsizetype start = 0;
        qsizetype end = 0;
        qsizetype reach = 0; ///< the furthest end of this one and those before it
        Value value;
    };

    std::vector<Entry> m_entries; ///< by start
};

} // namespace readout
