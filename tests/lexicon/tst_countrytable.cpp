// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicon.h"
#include "lexicon/tsv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** The rows of countries, places and organisations. */
class TestCountryTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countries()
    {
        const CountryTable table = loadCountries();
        QCOMPARE(table.codes.size(), 250); // ISO 3166-1 and Kosovo
        QCOMPARE(QSet<QString>(table.codes.begin(), table.codes.end()).size(), table.codes.size());
        for (const QString &code : table.codes)
            QVERIFY2(code.size() == 2 && code == code.toUpper(), qPrintable(code));
    }

    void everyNameIsFound()
    {
        const CountryTable table = loadCountries();
        for (const QStringList &row : readTable(u"countries"_s).rows) {
            for (const QString &name : row.sliced(1).join(u';').split(u';', Qt::SkipEmptyParts)) {
                const auto match = table.index.longestAt(u"x "_s + name + u'.', 2);
                QVERIFY2(match && match->end == 2 + name.size(), qPrintable(name));
            }
        }
    }

    void everyPlaceLiesInACountry()
    {
        const CountryTable table = loadCountries();
        for (const CountryPhrase &phrase : table.phrases) {
            QVERIFY2(phrase.country.isEmpty() || table.names.contains(phrase.country), qPrintable(phrase.country));
            QCOMPARE(phrase.country.isEmpty(), phrase.kind == CountryWord::Namesake);
            for (const CountrySense &sense : phrase.senses)
                QVERIFY2(sense.country.isEmpty() || table.names.contains(sense.country), qPrintable(sense.country));
        }
    }

    void flagsOfOrganisations()
    {
        const OrganisationTable table = loadOrganisations();
        const TsvTable flags = readTable(u"organisation_flags"_s);
        QVERIFY(!flags.rows.isEmpty());
        for (const QStringList &row : flags.rows) {
            QVERIFY2(table.byId.contains(row.at(0)), qPrintable(row.at(0)));
            QCOMPARE(flagOf(row.at(0)), row.at(1));
        }
        QVERIFY(flagOf(u"nato"_s).isEmpty());
    }

    void organisations()
    {
        const OrganisationTable table = loadOrganisations();
        const CountryTable countries = loadCountries();
        for (const KnownOrganisation &known : table.known) {
            QVERIFY2(known.country.isEmpty() || countries.names.contains(known.country), qPrintable(known.id));
            QVERIFY2(std::ranges::all_of(known.id, [](QChar c) { return c == u'-' || c.isDigit() || c.isLower(); }),
                     qPrintable(known.id));
        }
    }

    void phrases_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("whole word") << u"Grid"_s << qsizetype(4);
        QTest::newRow("longest") << u"Grid Fund"_s << qsizetype(9);
        QTest::newRow("part of a word") << u"Gridlock"_s << qsizetype(-1);
        QTest::newRow("over a line") << u"Grid\n  Fund."_s << qsizetype(11);
        QTest::newRow("capitals") << u"GRID FUND"_s << qsizetype(9);
        QTest::newRow("small letters") << u"grid"_s << qsizetype(-1);
        QTest::newRow("apostrophe") << u"People’s Grid"_s << qsizetype(13);
        QTest::newRow("three letters in capitals") << u"ELM"_s << qsizetype(-1);
    }

    void phrases()
    {
        QFETCH(const QString, text);
        PhraseIndex index;
        index.insert(u"Grid"_s, 0);
        index.insert(u"Grid Fund"_s, 1);
        index.insert(u"People's Grid"_s, 2);
        index.insert(u"Elm"_s, 3);
        index.finish();
        const auto match = index.longestAt(text, 0);
        QTEST(match ? match->end : qsizetype(-1), "end");
    }
};

QTEST_GUILESS_MAIN(TestCountryTable)
#include "tst_countrytable.moc"
