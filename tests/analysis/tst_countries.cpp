// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/countries.h"
#include "language/parse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

QString keyword(CountryMention::Form form)
{
    switch (form) {
    case CountryMention::Form::Name:
        return u"name"_s;
    case CountryMention::Form::Abbreviation:
        return u"abbreviation"_s;
    case CountryMention::Form::Adjective:
        return u"adjective"_s;
    case CountryMention::Form::Demonym:
        return u"demonym"_s;
    case CountryMention::Form::Capital:
        return u"capital"_s;
    case CountryMention::Form::Seat:
        return u"seat"_s;
    case CountryMention::Form::Place:
        return u"place"_s;
    }
    return {};
}

/** "GB: Britain name, UK abbreviation; FR: …", by first mention. */
QString drawn(const QString &text, const QList<Country> &countries)
{
    QStringList all;
    for (const Country &country : countries) {
        QStringList mentions;
        for (const CountryMention &mention : country.mentions)
            mentions.append(mention.span.in(text).toString() + u' ' + keyword(mention.form));
        all.append(country.code + u": "_s + mentions.join(u", "));
    }
    return all.join(u"; ");
}

QString countriesIn(const QString &text)
{
    static const Lexicon lexicon = loadLexicon();
    Article article;
    article.text = text;
    const ParsedText words = parseText(text, {{0, text.size()}}, lexicon);
    return drawn(text, findCountries({.article = article, .words = words, .lexicon = lexicon}));
}

} // namespace

class TestCountries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mentions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("countries");

        QTest::newRow("every form") << u"Britain and the UK thank British troops; Britons cheer."_s
                                    << u"GB: Britain name, UK abbreviation, British adjective, Britons demonym"_s;
        QTest::newRow("possessive") << u"France’s offer and the U.S.'s reply."_s
                                    << u"FR: France name; US: U.S. abbreviation"_s;
        QTest::newRow("hyphens") << u"A US-led force met Anglo-French units."_s
                                 << u"US: US abbreviation; FR: French adjective"_s;
        QTest::newRow("former names") << u"Burma, Swaziland and Ivory Coast signed; Türkiye and Czechia did not."_s
                                      << u"MM: Burma name; SZ: Swaziland name; CI: Ivory Coast name; TR: Türkiye name; "
                                         "CZ: Czechia name"_s;
        QTest::newRow("official name over two lines") << u"He is from the Democratic\nRepublic of the Congo."_s
                                                      << u"CD: Democratic\nRepublic of the Congo name"_s;
        QTest::newRow("the longest name wins")
            << u"Nigeria, Niger, Guinea-Bissau, Equatorial Guinea, Papua New Guinea and Guinea"_s
            << u"NG: Nigeria name; NE: Niger name; GW: Guinea-Bissau name; GQ: Equatorial Guinea name; "
               "PG: Papua New Guinea name; GN: Guinea name"_s;
        QTest::newRow("Dominica") << u"Dominica, the Dominican Republic"_s
                                  << u"DM: Dominica name; DO: Dominican Republic name"_s;
        QTest::newRow("Korea") << u"North Korea warned the South Koreans about the Korean Peninsula."_s
                               << u"KP: North Korea name; KR: South Koreans demonym"_s;
        QTest::newRow("capitals in a headline")
            << u"FRANCE TO JOIN US TALKS WITH GERMANY"_s << u"FR: FRANCE name; US: US abbreviation; DE: GERMANY name"_s;
        QTest::newRow("a pronoun in capitals") << u"COME AND JOIN US!"_s << QString();
        QTest::newRow("small letters") << u"They told us to eat turkey from china with a brit."_s << QString();
        QTest::newRow("nations of the UK are places") << u"Scotland, Wales and Northern Ireland; Ireland too."_s
                                                      << u"GB: Scotland place, Wales place, Northern Ireland place; "
                                                         "IE: Ireland name"_s;
        QTest::newRow("states of the US are places")
            << u"New Mexico and New Jersey sued."_s << u"US: New Mexico place, New Jersey place"_s;
        QTest::newRow("a town named like a country") << u"The fire in Lebanon, Pa., spread to Paris, Texas."_s
                                                     << u"US: Lebanon place, Pa. place, Paris place, Texas place"_s;
        QTest::newRow("party and state") << u"Sen. Ada Example (R-Ky.) spoke."_s << u"US: Ky. place"_s;
        QTest::newRow("continents") << u"North American and Latin American trade, African Americans"_s << QString();
        QTest::newRow("groups of Americans")
            << u"Turkish Americans and a Japanese-American; American Samoa"_s << u"AS: American Samoa name"_s;
        QTest::newRow("dishes and beasts")
            << u"French fries, Brussels sprouts, a guinea pig, a Persian cat"_s << QString();
        QTest::newRow("a street") << u"She lives in Frenchmen Street."_s << QString();
        QTest::newRow("a language") << u"He speaks Arabic and spoke French; a Russian translator; a German firm."_s
                                    << u"DE: German adjective"_s;
        QTest::newRow("ethnic") << u"Many ethnic Russians left; Russians stayed."_s << u"RU: Russians demonym"_s;
        QTest::newRow("initials") << u"R. J. Holland wrote it."_s << QString();
        QTest::newRow("people") << u"Emily Jordan, Mr. Holland, Chad Watson and Sir Andrew France met."_s << QString();
        QTest::newRow("a photographer") << u"The port at dawn. (Wren Trinidad/AFP)"_s << QString();
        QTest::newRow("a person named before")
            << u"Emily Jordan won. Jordan was glad in Jordan."_s << u"JO: Jordan name"_s;
        QTest::newRow("countries beside names")
            << u"Emily met Jordan King Abdullah; Mark told Chad."_s << u"JO: Jordan name; TD: Chad name"_s;
        QTest::newRow("in the name of a body")
            << u"The Bank of England and the Swiss National Bank met."_s << u"GB: England place; CH: Swiss adjective"_s;
    }

    void mentions()
    {
        QFETCH(const QString, text);
        QTEST(countriesIn(text), "countries");
    }

    void capitals_data()
    {
        mentions_data_columns();
        QTest::newRow("subject") << u"Kyiv said it would wait."_s << u"UA: Kyiv capital"_s;
        QTest::newRow("place") << u"The summit in Kyiv ended."_s << u"UA: Kyiv place"_s;
        QTest::newRow("town before a noun") << u"The Madrid summit ended."_s << u"ES: Madrid place"_s;
        QTest::newRow("two in a talk") << u"Talks between Beijing and Tokyo failed."_s
                                       << u"CN: Beijing capital; JP: Tokyo capital"_s;
        QTest::newRow("two to decide") << u"It is for Oslo and Stockholm to decide."_s
                                       << u"NO: Oslo capital; SE: Stockholm capital"_s;
        QTest::newRow("two as places") << u"Flights to Oslo and Stockholm stopped."_s
                                       << u"NO: Oslo place; SE: Stockholm place"_s;
        QTest::newRow("possessive") << u"They fear Ankara’s demands."_s << u"TR: Ankara capital"_s;
        QTest::newRow("joined") << u"Moscow-backed forces and a Moscow-based bank."_s
                                << u"RU: Moscow capital, Moscow place"_s;
        QTest::newRow("seats") << u"The Kremlin, the White House, Downing Street and the Élysée agreed."_s
                               << u"RU: Kremlin seat; US: White House seat; GB: Downing Street seat; FR: Élysée seat"_s;
    }

    void capitals()
    {
        QFETCH(const QString, text);
        QTEST(countriesIn(text), "countries");
    }

    void senses_data()
    {
        mentions_data_columns();
        QTest::newRow("Georgia, the country") << u"Georgia borders Russia."_s << u"GE: Georgia name; RU: Russia name"_s;
        QTest::newRow("Georgia, the state")
            << u"Voters in Georgia and Ohio chose a senator."_s << u"US: Georgia place, Ohio place"_s;
        QTest::newRow("Congo") << u"Congo sent troops to Brazzaville."_s << u"CG: Congo name, Brazzaville place"_s;
        QTest::newRow("the Irish of a university") << u"Notre Dame won: the Irish scored twice."_s << QString();
        QTest::newRow("turkey at table") << u"Turkey with gravy. The recipe is old."_s << QString();
        QTest::newRow("Korea") << u"Pyongyang said Korea was ready."_s << u"KP: Pyongyang capital, Korea name"_s;
    }

    void senses()
    {
        QFETCH(const QString, text);
        QTEST(countriesIn(text), "countries");
    }

private:
    static void mentions_data_columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("countries");
    }
};

QTEST_GUILESS_MAIN(TestCountries)
#include "tst_countries.moc"
