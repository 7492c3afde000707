// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <algorithm>
#include <compare>

namespace readout {

/** A half-open stretch [start, end) of Article::text, in UTF-16 units as QString counts them. */
struct TextSpan {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return start <= position && position < end; }
    [[nodiscard]] constexpr bool contains(TextSpan other) const { return start <= other.start && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(TextSpan other) const { return start < other.end && other.start < end; }
    /** The smallest span that holds both. */
    [[nodiscard]] constexpr TextSpan united(TextSpan other) const
    {
        return {std::min(start, other.start), std::max(end, other.end)};
    }
    /** The characters of @p text that the span covers. @p text must be at least as long as the span's end. */
    [[nodiscard]] QStringView in(QStringView text) const { return text.sliced(start, length()); }

    /** Reading order; of two that start together the shorter comes first. */
    constexpr auto operator<=>(const TextSpan &) const = default;
};

/** A TextSpan in half the room, for lists as long as the article has words. Its text is shorter than 2^31 units. */
struct ShortSpan {
    qint32 start = 0;
    qint32 end = 0;

    constexpr ShortSpan() = default;
    constexpr ShortSpan(TextSpan span)
        : start(static_cast<qint32>(span.start))
        , end(static_cast<qint32>(span.end))
    {
    }
    constexpr operator TextSpan() const { return {start, end}; }

    [[nodiscard]] constexpr qsizetype length() const { return end - start; }
    [[nodiscard]] QStringView in(QStringView text) const { return TextSpan(*this).in(text); }

    constexpr bool operator==(const ShortSpan &) const = default;
};

inline size_t qHash(TextSpan span, size_t seed = 0)
{
    return qHashMulti(seed, span.start, span.end);
}

} // namespace readout

Q_DECLARE_METATYPE(readout::TextSpan)
