// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributionlabels.h"
#include "briefing/briefing.h"

namespace readout {

/** An attribution as runs of an AttributionText's words; each part may stand in several. */
struct AttributionRuns {
    std::vector<Run> source;
    std::vector<Run> cue;
    std::vector<Run> content;
};

/** The words of @p text that @p spans cover, as runs in reading order; neighbours are joined. */
[[nodiscard]] std::vector<Run> runsOf(QList<TextSpan> spans, RunKind kind, const Reading &reading,
                                      const AttributionText &text);

/** Those of @p quotes, which are in reading order, whose content begins in @p text. */
[[nodiscard]] std::vector<AttributionRuns> runsOf(const QList<Quote> &quotes, const Reading &reading,
                                                  const AttributionText &text);

} // namespace readout
