// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/calendar.h"

#include "lexicon/months.h"
#include "lexicon/tsv.h"

using namespace Qt::StringLiterals;

namespace readout {

CalendarTable loadCalendar()
{
    CalendarTable calendar;
    calendar.months = readMonths();
    const QHash<QString, QHash<QString, int> *> numbered{
        {u"weekday"_s, &calendar.weekdays}, {u"unit"_s, &calendar.units},           {u"season"_s, &calendar.seasons},
        {u"day"_s, &calendar.days},         {u"direction"_s, &calendar.directions}, {u"part"_s, &calendar.parts},
    };
    const QHash<QString, CalendarTable::Bound> bounds{
        {u"at"_s, CalendarTable::Bound::At},         {u"until"_s, CalendarTable::Bound::Until},
        {u"before"_s, CalendarTable::Bound::Before}, {u"from"_s, CalendarTable::Bound::From},
        {u"after"_s, CalendarTable::Bound::After},   {u"within"_s, CalendarTable::Bound::Within},
    };
    const TsvTable table = readTable(u"calendar"_s);
    for (const QStringList &row : table.rows) {
        if (QHash<QString, int> *const words = numbered.value(row.at(1)))
            words->insert(row.at(0), row.at(2).toInt());
        else
            calendar.bounds.insert(row.at(0), bounds.value(row.at(1)));
    }
    return calendar;
}

} // namespace readout
