// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace readout {

/** The article that comes with the program. */
[[nodiscard]] QString sampleText();

/** News that is nobody's: paragraphs of statements, pledges and meetings between invented people, at least @p size
 *  characters long and the same each time. Article follows article, each with people of its own, whose names come back
 *  in it. */
[[nodiscard]] QString inventedText(qsizetype size);

/** Invented text of at least @p size characters in which one leader, Ada Keller, is named @p mentions times or more. */
[[nodiscard]] QString textAboutOne(qsizetype size, int mentions);

/** The articles of PolNeAR's dev part where they stand beside the clone; none elsewhere. */
[[nodiscard]] QStringList realTexts();

/** @p texts one after the other until there are @p size characters. */
[[nodiscard]] QString joined(const QStringList &texts, qsizetype size);

} // namespace readout
