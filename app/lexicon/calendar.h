// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace readout {

/** The tables calendar and months. Words are in lower case, without a full stop. */
struct CalendarTable {
    /** What a word before a time says about it. */
    enum class Bound { At, Until, Before, From, After, Within };

    QHash<QString, int> months;     ///< 1 to 12
    QHash<QString, int> weekdays;   ///< 1 is Monday
    QHash<QString, int> units;      ///< days; 30 is a month, 91 a quarter, 365 a year, 3650 a decade
    QHash<QString, int> seasons;    ///< first month
    QHash<QString, int> days;       ///< days from the article's own: "tomorrow" is 1
    QHash<QString, int> directions; ///< "next" is 1, "this" 0, "last" -1
    QHash<QString, int> parts;      ///< "end" is 2, "middle" 1, "start" 0
    QHash<QString, Bound> bounds;
};

/** Loads the tables. */
[[nodiscard]] CalendarTable loadCalendar();

} // namespace readout
