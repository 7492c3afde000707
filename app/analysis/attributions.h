// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributionmodel.h"
#include "analysis/reading.h"

#include <QList>

#include <optional>

namespace readout {

/** Words or thoughts that the article gives to a source, as a statistical model reads it. */
struct Attribution {
    std::optional<TextSpan> source; ///< none where the article names none
    TextSpan cue;
    QList<TextSpan> content; ///< at least one; in reading order
    float certainty = 0;     ///< probability that the cue is one, from 0 to 1

    bool operator==(const Attribution &) const = default;
};

/** Finds the attributions, in the order of their cues. They do not overlap. */
[[nodiscard]] QList<Attribution> findAttributions(const Reading &reading, const AttributionModel &model);

} // namespace readout
