// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicon.h"
#include "theme/worldmap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** The map of the world. */
class TestWorldMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountryHasItsPlace()
    {
        // Antarctica, Bouvet Island and the United States' outlying islands: nobody there makes news.
        const QStringList left{u"AQ"_s, u"BV"_s, u"UM"_s};
        for (const QString &code : loadLexicon().countries.codes)
            QVERIFY2(left.contains(code) || mapCountry(code) != nullptr, qPrintable(code));
    }

    void everythingLiesOnThePlane()
    {
        const QRectF plane(0, 0, 10000, 5072);
        for (const MapCountry &country : worldMap()) {
            QVERIFY2(plane.contains(country.centre), qPrintable(country.code));
            QVERIFY2(country.outline.isEmpty() || plane.contains(country.outline.boundingRect()),
                     qPrintable(country.code));
            QVERIFY2(!country.home.isEmpty(), qPrintable(country.code));
        }
    }

    void placesLieInTheirCountries_data()
    {
        QTest::addColumn<QPointF>("place");
        QTest::addColumn<QString>("code");
        QTest::newRow("Paris") << QPointF(5057, 1022) << u"FR"_s;
        QTest::newRow("Simferopol") << QPointF(5849, 1123) << u"UA"_s;
        QTest::newRow("Brasilia") << QPointF(3684, 3033) << u"BR"_s;
        QTest::newRow("Nicosia, north") << QPointF(5874, 1428) << u"CY"_s;
        QTest::newRow("Maseru") << QPointF(5748, 3461) << u"LS"_s;
    }

    void placesLieInTheirCountries()
    {
        QFETCH(const QPointF, place);
        QFETCH(const QString, code);
        for (const MapCountry &country : worldMap())
            QCOMPARE(country.outline.contains(place), country.code == code);
    }

    void homeLeavesOutWhatLiesOverseas()
    {
        QCOMPARE_LT(mapCountry(u"US"_s)->home.width(), mapCountry(u"US"_s)->outline.boundingRect().width());
        QVERIFY(mapCountry(u"US"_s)->home.contains(mapCountry(u"US"_s)->centre));
    }

    void unknownCodesAreNowhere()
    {
        QCOMPARE(mapCountry({}), nullptr);
        QCOMPARE(mapCountry(u"ZZ"_s), nullptr);
    }
};

QTEST_MAIN(TestWorldMap)
#include "tst_worldmap.moc"
