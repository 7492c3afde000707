// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefing/article.h"

#include <algorithm>

namespace readout {

namespace {

template <typename Part>
std::optional<Part> partAt(const QList<Part> &parts, qsizetype position)
{
    const auto after = std::ranges::upper_bound(parts, position, {}, [](const Part &part) { return part.span.start; });
    if (after == parts.begin())
        return std::nullopt;
    const Part &part = *std::prev(after);
    return part.span.contains(position) ? std::optional(part) : std::nullopt;
}

} // namespace

std::optional<Paragraph> Article::paragraphAt(qsizetype position) const
{
    return partAt(paragraphs, position);
}

qsizetype Article::pageAt(qsizetype position) const
{
    return std::distance(pageStarts.begin(), std::ranges::upper_bound(pageStarts, position));
}

std::optional<Section> Article::sectionAt(qsizetype position) const
{
    return partAt(sections, position);
}

} // namespace readout
