// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/html.h"
#include "export/sample.h"
#include "export/words.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** The summary's own words in each language. */
class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryLabel()
    {
        for (int label = 0; label <= int(Label::Words); ++label) {
            const QString word = german(Label(label));
            QVERIFY(!word.isEmpty());
            // The one word that both languages share.
            QVERIFY2(word != english(Label(label)) || Label(label) == Label::Position, qPrintable(word));
        }
    }

    void countsThings_data()
    {
        QTest::addColumn<qsizetype>("quotes");
        QTest::addColumn<qsizetype>("speakers");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("toldInGerman");
        QTest::newRow("nothing") << qsizetype(0) << qsizetype(0) << QString() << QString();
        QTest::newRow("one") << qsizetype(1) << qsizetype(0) << u"1 more quote in the data attachment."_s
                             << u"1 weiteres Zitat in den angehängten Daten."_s;
        QTest::newRow("several") << qsizetype(7) << qsizetype(2)
                                 << u"7 more quotes and 2 more speakers in the data attachment."_s
                                 << u"7 weitere Zitate und 2 weitere Sprecher in den angehängten Daten."_s;
    }

    void countsThings()
    {
        QFETCH(const qsizetype, quotes);
        QFETCH(const qsizetype, speakers);
        QTEST(english.leftOut({{Things::Quotes, quotes}, {Things::Speakers, speakers}}), "told");
        QTEST(german.leftOut({{Things::Quotes, quotes}, {Things::Speakers, speakers}}), "toldInGerman");
    }

    void tellsDates_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("toldInGerman");
        QTest::newRow("day") << QDate(2026, 6, 9) << QDate(2026, 6, 9) << u"9 June 2026"_s << u"9. Juni 2026"_s;
        QTest::newRow("from") << QDate(2026, 7, 1) << QDate() << u"from 1 July 2026"_s << u"ab 1. Juli 2026"_s;
        QTest::newRow("to") << QDate() << QDate(2026, 7, 1) << u"to 1 July 2026"_s << u"bis 1. Juli 2026"_s;
        QTest::newRow("some days") << QDate(2026, 9, 1) << QDate(2026, 9, 12) << u"1–12 September 2026"_s
                                   << u"1.–12. September 2026"_s;
        QTest::newRow("month") << QDate(2026, 3, 1) << QDate(2026, 3, 31) << u"March 2026"_s << u"März 2026"_s;
        QTest::newRow("year") << QDate(2026, 1, 1) << QDate(2026, 12, 31) << u"2026"_s << u"2026"_s;
    }

    void tellsDates()
    {
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        const DateRow row{.from = from, .to = to, .when = {}, .what = {}};
        QTEST(english.date(row), "told");
        QTEST(german.date(row), "toldInGerman");
    }

    void namesSpeakers()
    {
        Voice voice;
        voice.name = u"Pavo Stonebrook"_s;
        voice.role = u"President"_s;
        voice.place = u"Finland"_s;
        QCOMPARE(german.line(voice), u"Pavo Stonebrook, president, Finland"_s); // what the article says stays
        voice.role = u"EU commissioner"_s;
        QCOMPARE(english.line(voice), u"Pavo Stonebrook, EU commissioner, Finland"_s);
        Voice officials;
        officials.kind = Voice::Kind::Unnamed;
        officials.name = u"Two officials"_s;
        officials.terms = SourceTerms::Background;
        QCOMPARE(english.line(officials), u"Two officials, not named, on background"_s);
        QCOMPARE(german.line(officials), u"Two officials, nicht genannt, im Hintergrundgespräch"_s);
        Voice state;
        state.kind = Voice::Kind::State;
        state.name = u"Finland"_s;
        QCOMPARE(english.line(state), u"Finland"_s);
        QCOMPARE(german.standing(state), u"Land"_s);
    }

    void leavesTheProgramsLanguageAlone()
    {
        QCOMPARE(german(Label::Timeline), u"Zeitleiste"_s);
        QCOMPARE(QCoreApplication::translate("readout::Summary", "Timeline"), u"Timeline"_s);
        QCOMPARE(Words(u"xx"_s)(Label::Timeline), u"Timeline"_s);
    }

    void marksLanguagesInHtml()
    {
        const Briefing briefing = sampleBriefing();
        const Summary summary = summarise(briefing);
        const QString page = QString::fromUtf8(toHtml(summary, briefing.article, german));
        QVERIFY(page.contains(u"<html lang=\"de\">"_s));
        QVERIFY(page.contains(u"<h1><span lang=\"en\">Ministers agree"_s));
        QVERIFY(page.contains(u"<h2>Wer was gesagt hat</h2>"_s));
        QVERIFY(page.contains(u"<span lang=\"en\">Ada Northwater, prime minister, Estonia</span>"_s));
        QVERIFY(page.contains(u"title=\"Absatz 2\""_s));
        // Nothing need be marked where all is in one language.
        const QString same = QString::fromUtf8(toHtml(summary, briefing.article, english));
        QVERIFY(same.contains(u"<html lang=\"en\">"_s));
        QCOMPARE(same.count(u"lang="_s), 1);
    }

private:
    const Words english{u"en"_s};
    const Words german{u"de"_s};
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
