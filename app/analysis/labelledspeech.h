// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"

namespace readout {

/** Words whose speaker stands beside them as a label, without a verb. */
struct LabelledSpeech {
    TextSpan speaker;
    TextSpan cue;            ///< the colon or dash
    QList<TextSpan> content; ///< one a paragraph

    bool operator==(const LabelledSpeech &) const = default;
};

/** Finds the speeches of transcripts ("SMITH: We will."; "Q: … A: …") and quotations with a name after a dash
 *  ("“Never.” — Ann Smith"), in reading order. One paragraph with a label is no transcript. */
[[nodiscard]] QList<LabelledSpeech> findLabelledSpeech(const Article &article);

} // namespace readout
