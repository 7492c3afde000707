// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributionmodel.h"
#include "analysis/reading.h"
#include "briefing/briefing.h"

#include <QList>

#include <optional>

namespace readout {

/** Words or thoughts that the article gives to a source, as a statistical model reads it. */
struct Attribution {
    std::optional<TextSpan> source; ///< none where the article names none
    TextSpan cue;
    QList<TextSpan> content; ///< at least one; in reading order
    float cueCertainty = 0;  ///< probability that the cue is one, from 0 to 1
    float certainty = 0;     ///< that the cue is one, and the words and the source its own

    bool operator==(const Attribution &) const = default;
};

/** Finds the attributions, in the order of their cues. They do not overlap. What rules have found (@p ruled, in reading
 *  order) is weighed among the rest. */
[[nodiscard]] QList<Attribution> findAttributions(const Reading &reading, const AttributionModel &model,
                                                  const QList<Quote> &ruled);

} // namespace readout
