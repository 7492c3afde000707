// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/result.h"
#include "export/pages.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

namespace readout {

/** What a PDF from QPdfWriter lacks. */
struct Finish {
    QString author;                 ///< empty for none
    QString subject;                ///< empty for none
    QString language;               ///< BCP 47
    QHash<QString, QUrl> addresses; ///< where links lead whose target is not on the pages: "#paragraph-4"
};

/** @p pdf, which shows @p pages, with outline, links, author and language; and with the characters that its glyphs
 * stand for, of which QPdfWriter names the first that has the glyph (a tab for a blank, U+02BC for an apostrophe). */
[[nodiscard]] Result<QByteArray> finished(const QByteArray &pdf, const SummaryPages &pages, const Finish &finish);

} // namespace readout
