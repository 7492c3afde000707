// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/textspan.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace readout {

/** Lines of @p text that belong together: one paragraph, heading, caption or list item. Hard-wrapped lines are one
 *  block up to the next blank line; otherwise each line is a block. The spans leave out blanks at both ends. */
[[nodiscard]] QList<TextSpan> findBlocks(const QString &text);

/** The first full date (day, month and year) in @p line, in the forms of English news and of addresses: "2025-03-02",
 *  "/2025/03/02/", "2 March 2025", "Sunday, March 2, 2025", "Mar. 2, 2025". An invalid date where there is none. */
[[nodiscard]] QDate firstDate(QStringView line);

/** What a line tells about the article itself. */
struct Dateline {
    QDate published; ///< invalid where the line has no date
    QStringList authors;
    QString outlet; ///< empty where the line names none
};

/** What @p line tells of when, by whom and where the article was published, if it does no more than that: "date
 *  2025-03-02 …" (with a slogan), "Sunday, March 2, 2025", "By Ada Example and Ben Sample in Oslo", or such parts
 *  between dots or bars: "The Sample Courier · 9 June 2026 · By Ada Example". */
[[nodiscard]] std::optional<Dateline> readDateline(QStringView line);

/** Whether @p line is a picture's caption: it ends in a credit such as "© Ada Example/Pool" or "(AP Photo/…)". */
[[nodiscard]] bool isCaption(QStringView line);

/** Whether @p line is no more than who worked on the article: "(Reporting by Ada Example in Oslo; Editing by Ben
 *  Sample)". */
[[nodiscard]] bool isCredit(QStringView line);

/** Whether @p line is nothing but a time of day: "21:05", "9.30pm BST". */
[[nodiscard]] bool isTimeOfDay(QStringView line);

/** Whether @p line starts with a bullet or a number such as "2." or "(b)". */
[[nodiscard]] bool isListItem(QStringView line);

/** Whether @p text ends with a mark that ends a sentence or leads on to a list, in the scripts that web pages use; marks
 *  that close a quotation or bracket after it do not count. */
[[nodiscard]] bool endsSentence(QStringView text);

/** How many words @p line has. */
[[nodiscard]] qsizetype wordCount(QStringView line);

} // namespace readout
