// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/textspan.h"

#include <QList>
#include <QString>

namespace readout {

/** What to look for in an article. */
struct FindQuery {
    QString text;
    bool matchesCase = false;
    bool wholeWords = false;
    bool isPattern = false; ///< text is a regular expression

    bool operator==(const FindQuery &) const = default;
};

/** Where @p query stands in @p text, in reading order. A blank finds any blanks, a straight quotation mark or
 *  apostrophe finds the typographic ones. Nothing for an empty query or a pattern that is none. */
[[nodiscard]] QList<TextSpan> findAll(const QString &text, const FindQuery &query);

} // namespace readout
