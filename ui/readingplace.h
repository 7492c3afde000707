// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"
#include "model/entry.h"

#include <QJsonObject>

namespace readout {

/** Where a reader was in an article: enough to show it again as it was left. */
struct ReadingPlace {
    QString source;    ///< the file or the address that the article came from
    QString kept;      ///< where the article itself is kept, as it can not be read from a file again; else empty
    qsizetype top = 0; ///< the first line in sight, as an offset in the text
    int tab = 0;       ///< of the side panel
    bool isCardOpen = false;
    EntryId selection;
    int mention = -1; ///< the current one among those of the selection; -1 for none
    int quote = -1;
    int commitment = -1;
    int attempts = 0; ///< starts of the program that opened it again and did not outlive that

    bool operator==(const ReadingPlace &) const = default;
};

/** @p place as the session is kept. */
[[nodiscard]] QJsonObject toJson(const ReadingPlace &place);
/** What @p object holds; what it lacks is as in a fresh article. */
[[nodiscard]] ReadingPlace readingPlaceFromJson(const QJsonObject &object);

} // namespace readout
