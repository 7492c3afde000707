// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/totals.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

using Status = Commitment::Status;

/** A pledge as a row of the test words it: who, in which status, how much, where in the text. */
struct Pledge {
    QString country;
    Status status = Status::Pledged;
    double value = 0;
    QString unit;
    qsizetype start = 0;
};

/** An article whose title takes the first 100 characters. */
Briefing briefingOf(const QList<Pledge> &pledges)
{
    Briefing briefing;
    briefing.article.text = QString(2000, u'0');
    briefing.article.sections = {{.id = u"1"_s, .kind = Section::Kind::Title, .heading = {}, .span = {0, 100}},
                                 {.id = u"2"_s, .kind = Section::Kind::Body, .heading = {}, .span = {100, 2000}}};
    for (const Pledge &pledge : pledges) {
        Commitment commitment;
        commitment.status = pledge.status;
        commitment.actors = {{.person = {}, .country = pledge.country, .organisation = {}, .words = {}}};
        const QString sign = pledge.unit == u"EUR" ? u"€"_s : pledge.unit == u"USD" ? u"US$"_s : QString();
        briefing.article.text.replace(pledge.start, sign.size(), sign);
        commitment.amounts = {{.span = {pledge.start, pledge.start + 8}, .value = pledge.value, .unit = pledge.unit}};
        briefing.commitments.append(commitment);
    }
    return briefing;
}

QStringList linesOf(const Briefing &briefing)
{
    QList<qsizetype> all(briefing.commitments.size());
    std::iota(all.begin(), all.end(), 0);
    QStringList lines;
    for (const Total &total : totalsOf(briefing, all))
        lines.append(u"%1 %2 (%3)"_s.arg(static_cast<int>(total.status)).arg(moneyText(total)).arg(total.amounts));
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(Pledge)

class TestTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWhatCanBeAdded_data()
    {
        QTest::addColumn<QList<Pledge>>("pledges");
        QTest::addColumn<QStringList>("lines");
        const Pledge estonia{u"EE"_s, Status::Pledged, 180e6, u"EUR"_s, 200};
        const Pledge finland{u"FI"_s, Status::Pledged, 20e6, u"EUR"_s, 300};
        QTest::newRow("nothing") << QList<Pledge>{} << QStringList{};
        QTest::newRow("two of a kind") << QList{estonia, finland} << QStringList{u"0 €200mn (2)"_s};
        QTest::newRow("two currencies") << QList{estonia, {u"CA"_s, Status::Pledged, 90e6, u"CAD"_s, 400}}
                                        << QStringList{u"0 €180mn (1)"_s, u"0 CAD\u00a090mn (1)"_s};
        QTest::newRow("two statuses") << QList{Pledge{u"DE"_s, Status::Offered, 250e6, u"EUR"_s, 500}, estonia}
                                      << QStringList{u"0 €180mn (1)"_s, u"3 €250mn (1)"_s};
        QTest::newRow("things are not money")
            << QList{Pledge{u"FI"_s, Status::Pledged, 60, u"engineers"_s, 200}} << QStringList{};
        QTest::newRow("the same words bind two")
            << QList{estonia, {u"LV"_s, Status::Pledged, 180e6, u"EUR"_s, 200}} << QStringList{u"0 €180mn (1)"_s};
        QTest::newRow("the same actor says it again")
            << QList{estonia, {u"EE"_s, Status::Pledged, 180e6, u"EUR"_s, 900}} << QStringList{u"0 €180mn (1)"_s};
        QTest::newRow("another actor with as much")
            << QList{estonia, {u"LV"_s, Status::Pledged, 180e6, u"EUR"_s, 900}} << QStringList{u"0 €360mn (2)"_s};
        QTest::newRow("the title says it first")
            << QList{Pledge{u"LV"_s, Status::Planned, 180e6, u"EUR"_s, 10}, estonia} << QStringList{u"0 €180mn (1)"_s};
        QTest::newRow("scales") << QList{Pledge{u"US"_s, Status::Agreed, 1.25e9, u"USD"_s, 200},
                                         {u"JP"_s, Status::Agreed, 3e12, u"JPY"_s, 300},
                                         {u"CH"_s, Status::Agreed, 800'000, u"CHF"_s, 400}}
                                << QStringList{u"1 US$1.25bn (1)"_s, u"1 JPY\u00a03tn (1)"_s,
                                               u"1 CHF\u00a0800,000 (1)"_s};
    }

    void addsWhatCanBeAdded()
    {
        QFETCH(const QList<Pledge>, pledges);
        QFETCH(const QStringList, lines);
        QCOMPARE(linesOf(briefingOf(pledges)), lines);
    }

    void onlyWhatIsShownCounts()
    {
        const Briefing briefing = briefingOf(
            {{u"EE"_s, Status::Pledged, 180e6, u"EUR"_s, 200}, {u"FI"_s, Status::Pledged, 20e6, u"EUR"_s, 300}});
        QCOMPARE(totalsOf(briefing, {1}).constFirst().value, 20e6);
    }

    void writesTheArticlesSign_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("total");
        QTest::newRow("sign") << u"€2bn"_s << u"€2bn"_s;
        QTest::newRow("words before it") << u"more than C$2bn"_s << u"C$2bn"_s;
        QTest::newRow("blank behind it") << u"up to € 2 billion"_s << u"€2bn"_s;
        QTest::newRow("currency as a word") << u"almost 2 billion euros"_s << u"EUR\u00a02bn"_s;
        QTest::newRow("all in words") << u"two billion euros"_s << u"EUR\u00a02bn"_s;
    }

    void writesTheArticlesSign()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, total);
        Briefing briefing;
        briefing.article.text = words;
        Commitment commitment;
        commitment.amounts = {{.span = {0, words.size()}, .value = 2e9, .unit = u"EUR"_s}};
        briefing.commitments = {commitment};
        QCOMPARE(linesOf(briefing), QStringList{u"0 %1 (1)"_s.arg(total)});
    }
};

QTEST_GUILESS_MAIN(TestTotals)
#include "tst_totals.moc"
