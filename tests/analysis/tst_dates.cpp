// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/dates.h"
#include "language/parse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** Times, read in an article of Wednesday, 12 March 2025. */
class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); // "words = from to", "-" for none

        const auto row = [](const QString &text, const QString &found) {
            QTest::newRow(qPrintable(text)) << text << (found.isEmpty() ? QStringList{} : QStringList{found});
        };
        row(u"They meet on Sunday in Rome."_s, u"on Sunday = 2025-03-16 2025-03-16"_s);
        row(u"They met last Sunday."_s, u"last Sunday = 2025-03-09 2025-03-09"_s);
        row(u"They pay by 2030."_s, u"by 2030 = - 2030-12-31"_s);
        row(u"They go before 1 August then."_s, u"before 1 August = - 2025-07-31"_s);
        row(u"They go before the end of the year then."_s, u"before the end of the year = - 2025-12-31"_s);
        row(u"It starts next week."_s, u"next week = 2025-03-17 2025-03-23"_s);
        row(u"It ended last month."_s, u"last month = 2025-02-01 2025-02-28"_s);
        row(u"It applies from 1 July."_s, u"from 1 July = 2025-07-01 -"_s);
        row(u"It was March 2, 2025, then."_s, u"March 2, 2025 = 2025-03-02 2025-03-02"_s);
        row(u"A vote on Oct. 19 in Las Vegas."_s, u"on Oct. 19 = 2025-10-19 2025-10-19"_s);
        row(u"A summit from April 13-14 there."_s, u"from April 13-14 = 2025-04-13 2025-04-14"_s);
        row(u"It leaves by the end of March."_s, u"by the end of March = - 2025-03-31"_s);
        row(u"It leaves at the end of the year."_s, u"at the end of the year = 2025-09-01 2025-12-31"_s);
        row(u"They decide tomorrow."_s, u"tomorrow = 2025-03-13 2025-03-13"_s);
        row(u"They act within two weeks."_s, u"within two weeks = 2025-03-12 2025-03-26"_s);
        row(u"It grows over the next five years."_s, u"over the next five years = 2025-03-12 2030-03-12"_s);
        row(u"They vote in January."_s, u"in January = 2026-01-01 2026-01-31"_s);
        row(u"They pay for people over 65 years old."_s, QString());
        row(u"They sit in prison for over 10 years."_s, QString());
        row(u"They may march on the palace."_s, QString());
        row(u"It costs 2025 crowns."_s, QString());
    }

    void resolves()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        QCOMPARE(timesIn(text, QDate(2025, 3, 12)), found);
    }

    void withoutDateOfItsOwn()
    {
        QCOMPARE(timesIn(u"They meet on Sunday."_s, QDate()), QStringList{u"on Sunday = - -"_s});
        QCOMPARE(timesIn(u"They pay by 2030."_s, QDate()), QStringList{u"by 2030 = - 2030-12-31"_s});
    }

private:
    static QStringList timesIn(const QString &text, QDate published)
    {
        static const Lexicon lexicon = loadLexicon();
        Article article;
        article.text = text;
        article.published = published;
        const ParsedText words = parseText(text, {{0, text.size()}}, lexicon);
        const auto day = [](QDate date) { return date.isNull() ? u"-"_s : date.toString(Qt::ISODate); };
        QStringList lines;
        for (const TimeReference &time :
             findTimes({.article = article, .words = words, .lexicon = lexicon}, {0, text.size()}))
            lines.append(u"%1 = %2 %3"_s.arg(time.span.in(text), day(time.from), day(time.to)));
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
