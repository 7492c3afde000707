// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/features.h"
#include "language/token.h"

#include <span>

namespace readout {

/** A sentence on its way through the models: what they look at, and where they put what they find. All of one size. */
struct SentenceView {
    std::span<const WordFeatures> words;
    std::span<PartOfSpeech> tags;
    std::span<NameKind> kinds;
    std::span<qint32> heads; ///< indexes of words of the sentence; -1 for the root
    std::span<Relation> relations;
};

} // namespace readout
