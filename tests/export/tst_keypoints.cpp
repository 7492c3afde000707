// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/keypoints.h"
#include "export/sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

Highlights highlights(const Briefing &briefing)
{
    return highlightsOf(briefing, readProse(briefing.article));
}

QStringList texts(const QList<Excerpt> &excerpts)
{
    QStringList words;
    for (const Excerpt &excerpt : excerpts)
        words.append(excerpt.text());
    return words;
}

} // namespace

/** Which sentences of an article stand for it. */
class TestKeyPoints : public QObject
{
    Q_OBJECT

private slots:
    void takesLeadAndStrongestCommitment();
    void findsTheNews_data();
    void findsTheNews();
    void choosesFromSample();
    void passesOverFragments();
    void leavesOut_data();
    void leavesOut();
    void saysNothingTwice();
};

void TestKeyPoints::takesLeadAndStrongestCommitment()
{
    const QStringList line = texts(highlights(sampleBriefing()).bottomLine);
    QCOMPARE(line.size(), 2);
    QVERIFY2(line[0].startsWith(u"Ministers from eight countries agreed on Tuesday"_s), qPrintable(line[0]));
    QVERIFY2(line[1].contains(u"€180mn"_s), qPrintable(line[1]));
    QVERIFY(line.join(u' ').size() <= 401);
}

void TestKeyPoints::findsTheNews_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const QString news = u"The harbour council will pay for a new pier before winter, the mayor said on 4 May."_s;
    QTest::newRow("lead first") << news + u"\nThe old pier of the harbour was built by fishermen of the town."_s
                                << news;
    QTest::newRow("anecdote first") << u"It was a day like any other day in this old town.\n"_s + news << news;
    QTest::newRow("rest of a quotation first") << u"”Nobody here knows what to make of it all.\n"_s + news << news;
    const QString initial = u"In a tradition of forty years, Mayor Nora C. Alder opened the harbour and its pier."_s;
    QTest::newRow("initial") << initial << initial;
    const QString longer
        = u"The centrepiece of the harbour council’s plan for the next ten years, a pier of steel and oak that reaches "
          "from the old mole to the lighthouse and carries a road, a railway and a footpath with benches, faces a key "
          "test on Tuesday when engineers load it with sand."_s;
    QTest::newRow("long") << longer << longer;
}

void TestKeyPoints::findsTheNews()
{
    QFETCH(const QString, text);
    Briefing briefing = briefingOf(text);
    briefing.article.title = u"Harbour council pays for pier"_s;
    QTEST(texts(highlights(briefing).bottomLine).join(u' '), "line");
}

void TestKeyPoints::choosesFromSample()
{
    const QStringList points = texts(highlights(sampleBriefing()).points);
    QCOMPARE(points.size(), 5);
    for (const QString &point : points) {
        QVERIFY2(point.size() < 280, qPrintable(point));
        QVERIFY2(point.endsWith(u'.') || point.endsWith(u'”'), qPrintable(point));
        QVERIFY2(!point.startsWith(u"He "_s) && !point.startsWith(u"But "_s), qPrintable(point));
    }
}

void TestKeyPoints::passesOverFragments()
{
    const Briefing briefing
        = briefingOf(u"ABSTRACT.\nThe harbour council will pay for a new pier before winter sets in.\n"
                     "Boats have used the old pier since the ferry was built."_s);
    QCOMPARE(texts(highlights(briefing).bottomLine),
             QStringList{u"The harbour council will pay for a new pier before winter sets in."_s});
    QVERIFY(highlights(briefingOf(u"ABSTRACT.\nPHOTOS"_s)).bottomLine.isEmpty());
}

void TestKeyPoints::leavesOut_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no subject of its own") << u"He will also pay for the lamps on the harbour road."_s;
    QTest::newRow("turns against another") << u"But that is not what the old pier was for at all."_s;
    QTest::newRow("question") << u"Who is going to pay for the harbour and its old pier?"_s;
    QTest::newRow("inside a quotation")
        << u"“The harbour is old. The pier of the harbour is older than the council itself."_s;
    QTest::newRow("quotation without a speaker") << u"“The pier of the harbour is older than the council itself.”"_s;
}

void TestKeyPoints::leavesOut()
{
    QFETCH(const QString, sentence);
    // Two points of an article this short; the doubtful sentence stands before the better ones.
    Briefing briefing = briefingOf(u"The harbour council will pay for a new pier before winter sets in.\n"_s + sentence
                                   + u"\nEngineers found cracks in nine of the forty posts in March.\n"
                                     "Fishermen have asked the mayor for a second crane on the quay."_s);
    briefing.article.title = u"Harbour council pays for pier"_s;
    QCOMPARE(texts(highlights(briefing).points),
             (QStringList{u"Engineers found cracks in nine of the forty posts in March."_s,
                          u"Fishermen have asked the mayor for a second crane on the quay."_s}));
}

void TestKeyPoints::saysNothingTwice()
{
    const Briefing briefing = briefingOf(u"The harbour council will pay for a new pier before winter sets in.\n"
                                         "A new pier will be paid for by the harbour council before winter.\n"
                                         "Engineers found cracks in nine of the forty posts in March.\n"
                                         "Fishermen have asked the mayor for a second crane on the quay."_s);
    const QStringList points = texts(highlights(briefing).points);
    QVERIFY2(!points.join(u' ').contains(u"paid for"_s), qPrintable(points.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestKeyPoints)
#include "tst_keypoints.moc"
