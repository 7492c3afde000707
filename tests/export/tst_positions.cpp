// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/positions.h"
#include "export/sample.h"
#include "export/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** Positions as lines: "Finland supports: the plan". */
QStringList told(const Briefing &briefing)
{
    QStringList lines;
    for (const Position &position : positionsOf(briefing, readProse(briefing.article))) {
        for (const Position::Point &point : position.points)
            lines.append(u"%1 %2: %3"_s.arg(position.names.join(u", "_s), Words().stance(point.stance).toLower(),
                                            point.words.text()));
    }
    return lines;
}

} // namespace

/** What states stand for, by the verbs that follow them. */
class TestPositions : public QObject
{
    Q_OBJECT

private slots:
    void readsVerbs_data();
    void readsVerbs();
    void readsCues();
    void keepsCommitments();
    void speaksForState_data();
    void speaksForState();
};

void TestPositions::readsVerbs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("positions");
    const auto row = [](const char *name, const QString &text, const QStringList &positions = {}) {
        QTest::newRow(name) << text << positions;
    };
    row("supports", u"Finland backed the plan for a common grid, diplomats said."_s,
        {u"Finland supports: the plan for a common grid"_s});
    row("opposes", u"But Finland has long opposed tolls on the strait."_s, {u"Finland opposes: tolls on the strait"_s});
    row("asks", u"Finland called on its neighbours to open the locks."_s,
        {u"Finland asks: its neighbours to open the locks"_s});
    row("with a title", u"On Monday, Finnish premier Aino Larkspur rejected the offer of a loan."_s,
        {u"Finland opposes: the offer of a loan"_s});
    row("bare form after a modal", u"Finland would support a longer ban on trawling."_s,
        {u"Finland supports: a longer ban on trawling"_s});
    row("denied", u"Finland did not support a longer ban on trawling."_s,
        {u"Finland opposes: a longer ban on trawling"_s});
    row("adverb", u"Finland back in the talks after a year away."_s);
    row("passive", u"Finland was urged to open the locks of the canal."_s);
    row("another's", u"Allies of Finland backed the plan for a common grid."_s);
    row("denied opposition", u"Finland has not rejected the offer of a loan."_s);
    row("what stands before", u"Finland opposed it."_s);
    row("inside a quotation", u"“Finland backed the plan for a common grid,” the mayor said."_s);
}

void TestPositions::readsVerbs()
{
    QFETCH(const QString, text);
    Briefing briefing = briefingOf(text);
    addCountry(briefing, u"FI"_s, u"Finland"_s, u"Finland"_s);
    addLeader(briefing, u"Aino Larkspur"_s, u"prime minister"_s, u"FI"_s);
    QTEST(told(briefing), "positions");
}

void TestPositions::readsCues()
{
    Briefing briefing = briefingOf(u"Finland should open the locks before the spring, Larkspur demanded."_s);
    addCountry(briefing, u"FI"_s, u"Finland"_s, u"Finland"_s);
    addLeader(briefing, u"Aino Larkspur"_s, u"prime minister"_s, u"FI"_s);
    const Article &article = briefing.article;
    briefing.quotes.append(
        {.id = u"quote-1"_s,
         .kind = Quote::Kind::Indirect,
         .speakers
         = {{.person = u"larkspur"_s, .country = {}, .organisation = {}, .words = spanOf(article, u"Larkspur")}},
         .source = spanOf(article, u"Larkspur"),
         .cue = spanOf(article, u"demanded"),
         .content = {spanOf(article, u"Finland should open the locks before the spring")},
         .why = {}});
    const QList<Position> positions = positionsOf(briefing, readProse(article));
    QCOMPARE(positions.size(), 1);
    QCOMPARE(positions.first().points.first().stance, Position::Stance::Asks);
    QCOMPARE(positions.first().points.first().speaker, u"Larkspur"_s);
}

void TestPositions::keepsCommitments()
{
    const QStringList lines = told(sampleBriefing());
    QVERIFY2(lines.contains(u"Germany declines: to underwrite the fund’s borrowing"_s), qPrintable(lines.join(u'\n')));
}

void TestPositions::speaksForState_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("positions");
    QTest::newRow("foreign minister") << u"foreign minister"_s << 1;
    QTest::newRow("president") << u"president"_s << 1;
    QTest::newRow("senator") << u"senator"_s << 0;
    QTest::newRow("mayor") << u"mayor"_s << 0;
}

void TestPositions::speaksForState()
{
    QFETCH(const QString, title);
    Briefing briefing = briefingOf(u"Larkspur rejected the offer of a loan."_s);
    addCountry(briefing, u"FI"_s, u"Finland"_s, u"Finland"_s);
    addLeader(briefing, u"Aino Larkspur"_s, title, u"FI"_s);
    QTEST(int(told(briefing).size()), "positions");
}

QTEST_GUILESS_MAIN(TestPositions)
#include "tst_positions.moc"
