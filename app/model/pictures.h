// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/briefingmodel.h"

namespace readout {

/** How many words the article quotes of somebody. */
struct SpeechShare {
    EntryId speaker;
    int direct = 0; ///< words of direct quotes, and so for the others
    int mixed = 0;
    int indirect = 0;

    [[nodiscard]] int words() const { return direct + mixed + indirect; }
    bool operator==(const SpeechShare &) const = default;
};

/** Everybody who is quoted, who says most first. Several who speak together count each. */
[[nodiscard]] QList<SpeechShare> speechShares(const BriefingModel &model);

/** How many words the article quotes: those of all quotes, each once, whoever speaks. */
[[nodiscard]] int quotedWords(const BriefingModel &model);

/** Who speaks about whom. */
struct VoiceTable {
    QList<EntryId> speakers;               ///< who says most first
    QList<EntryId> subjects;               ///< whom most quotes mention first
    QList<QList<QList<qsizetype>>> quotes; ///< by speaker, then by subject, as indexes into Briefing::quotes

    bool operator==(const VoiceTable &) const = default;
};

/** Who of the speakers of @p model mentions which people, countries and organisations; at most so many of either. */
[[nodiscard]] VoiceTable whoSpeaksAboutWhom(const BriefingModel &model, qsizetype mostSpeakers, qsizetype mostSubjects);

} // namespace readout
