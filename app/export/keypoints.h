// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "export/excerpt.h"

namespace readout {

/** The words with which the article opens: its first paragraph of prose, shortened to @p limit characters. Empty where
 *  it has none. */
[[nodiscard]] Excerpt leadOf(const Article &article, qsizetype limit);

/** Whether @p span stands in a caption, which says again what the article says and has no number to refer to. */
[[nodiscard]] bool isInCaption(const Article &article, TextSpan span);

/** How much a reader would miss the commitment: settled before promised before planned, money and names before none. */
[[nodiscard]] int strengthOf(const Commitment &commitment);

/** What the article comes to, in its own words and its order: its lead (unless @p withLead is false), the sentences of
 *  its strongest commitments, and where these are few, what its leaders are quoted with. Captions give no points. At
 *  most @p most points. */
[[nodiscard]] QList<Excerpt> keyPoints(const Briefing &briefing, bool withLead, qsizetype most = 5);

} // namespace readout
