// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "export/excerpt.h"
#include "export/prose.h"

namespace readout {

/** What the article comes to, in sentences of its own. */
struct Highlights {
    QList<Excerpt>
        bottomLine; ///< its lead and the sentence of its strongest commitment; empty for an article without prose
    QList<Excerpt> points; ///< three to five that tell most beside these, in reading order; fewer in a short article
};

/** The sentences of @p briefing that tell most. A sentence tells much where it stands early, holds a strong commitment
 *  or a leader's words, names leaders and countries, and shares words with the title and the rest of the article; it
 *  tells little where it leans on the one before it ("He …"), is cut out of a quotation, or says again what another one
 *  says. Captions, lists and tables give none. */
[[nodiscard]] Highlights highlightsOf(const Briefing &briefing, const Prose &prose);

/** Whether @p span stands in a caption, which says again what the article says and has no number to refer to. */
[[nodiscard]] bool isInCaption(const Article &article, TextSpan span);

/** How much a reader would miss the commitment: settled before promised before planned, money and names before none. */
[[nodiscard]] int strengthOf(const Commitment &commitment);

} // namespace readout
