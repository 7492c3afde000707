// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"

#include <QStringView>

namespace readout {

/** The briefing of the sample article, written by hand, so that the exports are tested without the analysis. All
 *  people in it are invented. */
[[nodiscard]] Briefing sampleBriefing();

/** The span of @p words in the article's text, the @p nth time that they stand there (from 1). */
[[nodiscard]] TextSpan spanOf(const Article &article, QStringView words, int nth = 1);

} // namespace readout
