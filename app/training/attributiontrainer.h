// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributionmodel.h"
#include "lexicon/lexicon.h"
#include "training/attributioncorpus.h"

namespace readout {

/** An article with the words, tags and trees that the program will see, and the attributions marked in it. */
struct AttributionArticle {
    Article article;
    ParsedText words;
    QList<MarkedAttribution> marked;
    QList<Quote> ruled; ///< what rules find
};

/** The bytes of the model that finds attributions, trained on PolNeAR's training part. The same corpora give the same
 *  bytes. */
[[nodiscard]] QByteArray trainAttributions(const QDir &corpora, const Lexicon &lexicon);

} // namespace readout
