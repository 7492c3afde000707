// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/citation.h"
#include "export/sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** Words with where they stand, in three styles. */
class TestCitation : public QObject
{
    Q_OBJECT

private slots:
    void cites_data();
    void cites();
    void linksToAddress();
    void escapesMarkup();
    void citesCommitment();
};

void TestCitation::cites_data()
{
    QTest::addColumn<CitationStyle>("style");
    QTest::addColumn<QString>("plain");
    QTest::newRow("brackets") << CitationStyle::Brackets
                              << u"“The forms can wait,” (Mira Saltgarden, energy commissioner; The Sample Courier, "
                                 "9 June 2026, ¶10)"_s;
    QTest::newRow("note") << CitationStyle::Note
                          << u"“The forms can wait,”\n\nMira Saltgarden, energy commissioner, Elin Marlowe, “Ministers "
                             "agree Baltic grid fund at Tallinn summit”, The Sample Courier, 9 June 2026, ¶10"_s;
    QTest::newRow("Markdown")
        << CitationStyle::Markdown
        << u"> “The forms can wait,”\n>\n> — Mira Saltgarden, energy commissioner, Elin Marlowe, "
           "“Ministers agree Baltic grid fund at Tallinn summit”, The Sample Courier, 9 June 2026, "
           "¶10\n"_s;
}

void TestCitation::cites()
{
    QFETCH(const CitationStyle, style);
    const Briefing briefing = sampleBriefing();
    const Citation citation = citationOf(briefing, QList{spanOf(briefing.article, u"“The forms can wait,”")}, style);
    QTEST(citation.plain, "plain");
    QVERIFY(citation.html.contains(u"“The forms can wait,”"_s));
}

void TestCitation::linksToAddress()
{
    Briefing briefing = sampleBriefing();
    briefing.article.source = u"https://news.example/a?b=1&c=2"_s;
    const QList<TextSpan> words{spanOf(briefing.article, u"The leaders plan to review progress")};
    QVERIFY(citationOf(briefing, words, CitationStyle::Note).plain.endsWith(u"¶10. https://news.example/a?b=1&c=2"_s));
    QVERIFY(citationOf(briefing, words, CitationStyle::Note)
                .html.contains(u"<a href=\"https://news.example/a?b=1&amp;c=2\">"_s));
    QVERIFY(
        citationOf(briefing, words, CitationStyle::Markdown).plain.contains(u"](<https://news.example/a?b=1&c=2>)"_s));
    // Nobody says it, and the words get the marks that they lack.
    QVERIFY(citationOf(briefing, words, CitationStyle::Brackets)
                .plain.startsWith(u"“The leaders plan to review progress” (The Sample Courier"_s));
}

void TestCitation::escapesMarkup()
{
    const Briefing briefing = briefingOf(u"Keep <b>calm</b> & carry on."_s);
    const Citation citation
        = citationOf(briefing, QList{TextSpan{0, briefing.article.text.size()}}, CitationStyle::Note);
    QVERIFY2(citation.html.contains(u"&lt;b&gt;calm&lt;/b&gt; &amp; carry"_s), qPrintable(citation.html));
    QVERIFY(citation.plain.contains(u"<b>calm</b> &"_s));
}

void TestCitation::citesCommitment()
{
    const Briefing briefing = sampleBriefing();
    const auto pledge = std::ranges::find_if(briefing.commitments, [&](const Commitment &commitment) {
        return commitment.action.in(briefing.article.text).contains(u"C$90mn");
    });
    QVERIFY(pledge != briefing.commitments.end());
    QCOMPARE(citationOf(briefing, *pledge, CitationStyle::Brackets).plain,
             u"Canada: C$90mn to train repair crews (pledged) (The Sample Courier, 9 June 2026, ¶9)"_s);
}

QTEST_GUILESS_MAIN(TestCitation)
#include "tst_citation.moc"
