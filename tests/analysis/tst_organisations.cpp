// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/organisations.h"
#include "language/parse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** "id (Name): words, words; …", by first mention. */
QString organisationsIn(const QString &text, Section::Kind kind = Section::Kind::Body)
{
    static const Lexicon lexicon = loadLexicon();
    Article article;
    article.text = text;
    article.sections.append({.id = u"section-1"_s, .kind = kind, .heading = {}, .span = {0, text.size()}});
    const ParsedText words = parseText(text, {{0, text.size()}}, lexicon);
    QStringList all;
    for (const Organisation &organisation :
         findOrganisations({.article = article, .words = words, .lexicon = lexicon})) {
        QStringList mentions;
        for (const TextSpan span : organisation.mentions)
            mentions.append(span.in(text).toString());
        all.append(u"%1 (%2): %3"_s.arg(organisation.id, organisation.name, mentions.join(u", ")));
    }
    return all.join(u"; ");
}

} // namespace

class TestOrganisations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void organisations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("organisations");

        QTest::newRow("known, by every form")
            << u"The EU asked NATO. The European Union’s plan pleased the E.U. and Nato."_s
            << u"european-union (European Union): EU, European Union, E.U.; nato (Nato): NATO, Nato"_s;
        QTest::newRow("only after its word") << u"House prices fell; the House voted; the Fed waited."_s
                                             << u"house (House): House; federal-reserve (Federal Reserve): Fed"_s;
        QTest::newRow("head last") << u"Officials at the Tallinn Grid Authority agreed."_s
                                   << u"tallinn-grid-authority (Tallinn Grid Authority): Tallinn Grid Authority"_s;
        QTest::newRow("head first")
            << u"The Ministry of Health and Sport met the Institute for Harbour Safety."_s
            << u"ministry-of-health-and-sport (Ministry of Health and Sport): Ministry of Health and Sport; "
               "institute-for-harbour-safety (Institute for Harbour Safety): Institute for Harbour Safety"_s;
        QTest::newRow("'and' before another body")
            << u"The Ministry of Transport and Denmark agreed with the Office of Rail and the EU."_s
            << u"ministry-of-transport (Ministry of Transport): Ministry of Transport; office-of-rail (Office of "
               "Rail): Office of Rail; european-union (European Union): EU"_s;
        QTest::newRow("of, for, of")
            << u"The Court of Appeal for the District of Elmstead ruled."_s
            << u"court-of-appeal-for-the-district-of-elmstead (Court of Appeal for the District of Elmstead): Court "
               "of Appeal for the District of Elmstead"_s;
        QTest::newRow("a national body") << u"The Danish Foreign Ministry protested. The Foreign Ministry said so."_s
                                         << u"denmark-foreign-ministry (Foreign Ministry): Foreign Ministry, Foreign "
                                            "Ministry"_s;
        QTest::newRow("two national bodies")
            << u"The Danish Foreign Ministry met the Polish Foreign Ministry."_s
            << u"denmark-foreign-ministry (Foreign Ministry): Foreign Ministry; poland-foreign-ministry (Foreign "
               "Ministry): Foreign Ministry"_s;
        QTest::newRow("a shorter name") << u"The Grid Authority agreed. The Tallinn Grid Authority's chair left."_s
                                        << u"tallinn-grid-authority (Tallinn Grid Authority): Grid Authority, "
                                           "Tallinn Grid Authority"_s;
        QTest::newRow("an acronym explained")
            << u"The Baltic Grid Council (BGC) met. The BGC’s chair left."_s
            << u"baltic-grid-council (Baltic Grid Council): Baltic Grid Council, BGC, BGC"_s;
        QTest::newRow("an acronym of two known bodies")
            << u"The Rapid Support Forces (RSF) came. The RSF left."_s
            << u"rapid-support-forces (Rapid Support Forces): Rapid Support Forces, RSF, RSF"_s;
        QTest::newRow("an acronym without a head")
            << u"Doctors for a Cleaner Harbour (DCH) protested; DCH won."_s
            << u"doctors-for-a-cleaner-harbour (Doctors for a Cleaner Harbour): Doctors for a Cleaner Harbour, DCH, "
               "DCH"_s;
        QTest::newRow("an acronym of something else") << u"The report was long (PDF) and dull."_s << QString();
        QTest::newRow("an act") << u"The Harbour Safety Act (HSA) passed; the HSA is old."_s << QString();
        QTest::newRow("no bodies") << u"Fake News from the High School and A. Bank"_s << QString();
        QTest::newRow("a university's place")
            << u"The University of Oslo and Elm College agreed."_s
            << u"university-of-oslo (University of Oslo): University of Oslo; elm-college (Elm College): Elm College"_s;
        QTest::newRow("a country that stays in the name")
            << u"The British Embassy closed."_s << u"british-embassy (British Embassy): British Embassy"_s;
        QTest::newRow("a title before the name")
            << u"Former Harbour Council members met."_s << u"harbour-council (Harbour Council): Harbour Council"_s;
        QTest::newRow("possessive ends a name") << u"Norway’s Grid Agency and the Harbour Bank’s chief"_s
                                                << u"grid-agency (Grid Agency): Grid Agency; harbour-bank (Harbour "
                                                   "Bank): Harbour Bank"_s;
        QTest::newRow("possessive inside a name") << u"The Fishers of Elm joined the Harbour Workers’ Union."_s
                                                  << u"harbour-workers-union (Harbour Workers’ Union): Harbour "
                                                     "Workers’ Union"_s;
        QTest::newRow("a campaign") << u"The Harmsworth campaign denied it; the May campaign is over."_s
                                    << u"harmsworth-campaign (Harmsworth campaign): Harmsworth campaign"_s;
        QTest::newRow("a headline") << u"Minister Attacks Harbour Council Over Late Bridge"_s << QString();
        QTest::newRow("places and former states")
            << u"The Soviet Union, the West Bank and the Oval Office."_s << QString();
        QTest::newRow("accents") << u"The Pärnu Harbour Agency met."_s
                                 << u"parnu-harbour-agency (Pärnu Harbour Agency): Pärnu Harbour Agency"_s;
    }

    void organisations()
    {
        QFETCH(const QString, text);
        QTEST(organisationsIn(text), "organisations");
    }

    void credits()
    {
        const QString caption = u"A minister at the talks © Ada Example/EPA"_s;
        QCOMPARE(organisationsIn(caption, Section::Kind::Caption), QString());
        QVERIFY(!organisationsIn(u"The EPA objected."_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOrganisations)
#include "tst_organisations.moc"
