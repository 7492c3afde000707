// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributionruns.h"
#include "training/corpus.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace readout {

/** An attribution as an annotator marked it: stretches of text, each part perhaps in several. */
struct MarkedAttribution {
    QList<TextSpan> source;
    QList<TextSpan> cue;
    QList<TextSpan> content;
};

/** The attributions of the article @p name in PolNeAR's part @p part that have content and a source or cue. */
[[nodiscard]] QList<MarkedAttribution> readAttributions(const QDir &corpora, const QString &part, const QString &name,
                                                        const QString &text);

/** A window of an article with the attributions in it. */
struct AttributionExample {
    qsizetype article = 0; ///< index of the article; folds and counts go by it
    AttributionText text;
    std::vector<AttributionRuns> attributions;
    std::vector<AttributionRuns> ruled; ///< what rules find
    std::vector<quint8> labels;         ///< of each word
};

/** The windows of @p reading with what is @p marked in them and what rules have found there (@p ruled). */
[[nodiscard]] std::vector<AttributionExample> makeExamples(const Reading &reading,
                                                           const QList<MarkedAttribution> &marked,
                                                           const QList<Quote> &ruled, qsizetype article,
                                                           const AttributionVocabulary &vocabulary);

} // namespace readout
