// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"
#include "briefing/briefing.h"

namespace readout {

/** Why a quote was found that a verb of saying introduces. */
inline const QString verbOfSaying = QStringLiteral("verb of saying");

/** Finds the quotes, with cue, source words and content, in reading order. Speakers are named by nameSpeakers(). */
[[nodiscard]] QList<Quote> findQuotes(const Reading &reading);

} // namespace readout
