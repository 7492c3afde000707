// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sample.h"
#include "export/timeline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** The dates of a text, against the Wednesday on which it was published. */
class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void findsDates_data();
    void findsDates();
    void sortsByTime();
};

void TestTimeline::findsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("days"); // first and last of each
    const auto row = [](const char *name, const QString &text, const QStringList &days = {}) {
        QTest::newRow(name) << text << days;
    };
    row("full date", u"The canal was opened on 4 May 1987."_s, {u"1987-05-04"_s, u"1987-05-04"_s});
    row("weekday told of", u"The council met on Monday to look at the locks."_s, {u"2026-06-08"_s, u"2026-06-08"_s});
    row("weekday to come", u"The council will meet on Monday to look at the locks."_s,
        {u"2026-06-15"_s, u"2026-06-15"_s});
    row("next weekday", u"The term of the council begins next Monday."_s, {u"2026-06-15"_s, u"2026-06-15"_s});
    row("weekday of a plan told of", u"The keeper said on Monday that he will mend the lock."_s,
        {u"2026-06-08"_s, u"2026-06-08"_s});
    row("weekday before its verb", u"During Monday’s march the keepers will carry lamps."_s,
        {u"2026-06-15"_s, u"2026-06-15"_s});
    row("weekday looked forward to elsewhere",
        u"The keepers will march on Monday.\nThe mayor praised the leader of Monday night’s march."_s,
        {u"2026-06-15"_s, u"2026-06-15"_s, u"2026-06-15"_s, u"2026-06-15"_s});
    row("weekday told of and looked forward to",
        u"The council gathered Monday in the hall.\nThe keepers will march on Monday."_s,
        {u"2026-06-08"_s, u"2026-06-08"_s, u"2026-06-15"_s, u"2026-06-15"_s});
    row("the article's own date", u"Correction: June 10, 2026, Wednesday."_s);
    row("compared with a month", u"The fund will grow by 2 points, less than forecast in March."_s,
        {u"2026-03-01"_s, u"2026-03-31"_s});
    row("month told of", u"The lock failed in August, the keeper said."_s, {u"2025-08-01"_s, u"2025-08-31"_s});
    row("leap month", u"The lock failed in February 2024."_s, {u"2024-02-01"_s, u"2024-02-29"_s});
    row("month to come", u"The lock will reopen in August, the keeper said."_s, {u"2026-08-01"_s, u"2026-08-31"_s});
    row("last week", u"Last week the keeper counted nine cracks."_s, {u"2026-06-01"_s, u"2026-06-07"_s});
    row("the article's own day", u"The keeper said on Wednesday that he was tired."_s);
    row("no date", u"The keeper may march to the lock in a second."_s);
}

void TestTimeline::findsDates()
{
    QFETCH(const QString, text);
    const Briefing briefing = briefingOf(text, QDate(2026, 6, 10));
    QStringList days;
    for (const DateRow &row : timelineOf(briefing, readProse(briefing.article)))
        days += {row.from.toString(Qt::ISODate), row.to.toString(Qt::ISODate)};
    QTEST(days, "days");
}

void TestTimeline::sortsByTime()
{
    const Briefing briefing = briefingOf(u"The canal was mended in 2003 and again in 2011.\n"
                                         "It was opened in 1987.\nThe keeper came in 2011."_s,
                                         QDate(2026, 6, 10));
    QStringList events;
    for (const DateRow &row : timelineOf(briefing, readProse(briefing.article)))
        events.append(row.what.text());
    QCOMPARE(events,
             (QStringList{u"It was opened in 1987."_s, u"The canal was mended in 2003 and again in 2011."_s,
                          u"The keeper came in 2011."_s}));
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
