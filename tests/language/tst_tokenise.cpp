// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/characters.h"
#include "language/tokenise.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

QList<TextSpan> tokensOf(const QString &text)
{
    static const Lexicon lexicon = loadLexicon();
    return tokenise(text, {0, text.size()}, lexicon);
}

} // namespace

class TestTokenise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("blank") << u" \t\u00a0\r\n"_s << u""_s;
        QTest::newRow("plain") << u"Ada paid, twice."_s << u"Ada|paid|,|twice|."_s;
        QTest::newRow("non-breaking space") << u"5\u00a0million"_s << u"5|million"_s;
        QTest::newRow("not") << u"We don't and won’t."_s << u"We|do|n't|and|wo|n’t|."_s;
        QTest::newRow("clitics") << u"I'll say she’d know we've"_s << u"I|'ll|say|she|’d|know|we|'ve"_s;
        QTest::newRow("two clitics") << u"wouldn't've"_s << u"would|n't|'ve"_s;
        QTest::newRow("possessive") << u"Oslo's mayor"_s << u"Oslo|'s|mayor"_s;
        QTest::newRow("possessive plural") << u"the leaders’ summit"_s << u"the|leaders|’|summit"_s;
        QTest::newRow("capitals") << u"THE MAYOR'S DON'TS"_s << u"THE|MAYOR|'S|DON'TS"_s;
        QTest::newRow("name with apostrophe") << u"O’Brien's friend"_s << u"O’Brien|'s|friend"_s;
        QTest::newRow("cannot") << u"They cannot; we're gonna."_s << u"They|can|not|;|we|'re|gon|na|."_s;
        QTest::newRow("clipped") << u"tell 'em in the ’90s"_s << u"tell|'em|in|the|’90s"_s;
        QTest::newRow("title") << u"Mr. Sample and Dr. Example"_s << u"Mr.|Sample|and|Dr.|Example"_s;
        QTest::newRow("country") << u"the U.S. and the U.N.-led talks"_s << u"the|U.S.|and|the|U.N.-led|talks"_s;
        QTest::newRow("country at the end") << u"in the U.S."_s << u"in|the|U.S."_s;
        QTest::newRow("initials") << u"J. D. Sample, George W. Example"_s << u"J.|D.|Sample|,|George|W.|Example"_s;
        QTest::newRow("degree") << u"a Ph.D. at 5 p.m. today"_s << u"a|Ph.D.|at|5|p.m.|today"_s;
        QTest::newRow("no initial") << u"It was plan B."_s << u"It|was|plan|B|."_s;
        QTest::newRow("I at the end") << u"So am I. She left."_s << u"So|am|I|.|She|left|."_s;
        QTest::newRow("dollars") << u"$1.6bn or US$5m"_s << u"$|1.6bn|or|US$|5m"_s;
        QTest::newRow("pounds") << u"£1.6bn (€2,000.50)"_s << u"£|1.6bn|(|€|2,000.50|)"_s;
        QTest::newRow("numbers") << u"5,000 of 3.5%, at 9:30, 24/7"_s << u"5,000|of|3.5|%|,|at|9:30|,|24/7"_s;
        QTest::newRow("list of numbers") << u"1, 2,3 and 4."_s << u"1|,|2,3|and|4|."_s;
        QTest::newRow("ordinals") << u"the 21st, the 1990s"_s << u"the|21st|,|the|1990s"_s;
        QTest::newRow("hyphens") << u"a 20-year-old vice-chair - yes"_s << u"a|20-year-old|vice-chair|-|yes"_s;
        QTest::newRow("straight quotes") << u"\"Yes,\" he said"_s << u"\"|Yes|,|\"|he|said"_s;
        QTest::newRow("typographic quotes") << u"“We ‘win’,” she said"_s << u"“|We|‘|win|’|,|”|she|said"_s;
        QTest::newRow("dashes") << u"Oslo—or Rome – or -- both"_s << u"Oslo|—|or|Rome|–|or|--|both"_s;
        QTest::newRow("ellipses") << u"Well... we… go. . . . now"_s << u"Well|...|we|…|go|. . . .|now"_s;
        QTest::newRow("ampersand") << u"AT&T & Co."_s << u"AT&T|&|Co."_s;
        QTest::newRow("handle and tag") << u"(@ada_example) #VoteNow!"_s << u"(|@ada_example|)|#VoteNow|!"_s;
        QTest::newRow("addresses") << u"See https://example.org/a?b=c, or ada@example.org."_s
                                   << u"See|https://example.org/a?b=c|,|or|ada@example.org|."_s;
        QTest::newRow("site") << u"at Example.com today"_s << u"at|Example.com|today"_s;
        QTest::newRow("no blank after a stop") << u"It ended.Then"_s << u"It|ended|.|Then"_s;
        QTest::newRow("accents") << u"Erdoğan, Müller, Łódź"_s << u"Erdoğan|,|Müller|,|Łódź"_s;
        QTest::newRow("combining mark") << u"Mu\u0308ller's"_s << u"Mu\u0308ller|'s"_s;
        QTest::newRow("beyond the first plane")
            << u"a\U0001F600b \U00010400\U00010401"_s << u"a|\U0001F600|b|\U00010400\U00010401"_s;
        QTest::newRow("lone surrogate") << u"a %1 b"_s.arg(QChar(0xd83d)) << u"a|%1|b"_s.arg(QChar(0xd83d));
        QTest::newRow("shouting") << u"What?! No!!"_s << u"What|?!|No|!!"_s;
    }

    void words()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QStringList words;
        for (const TextSpan span : tokensOf(text))
            words.append(span.in(text).toString());
        QCOMPARE(words.join(u'|'), expected);
    }

    void onlyTheBlock()
    {
        static const Lexicon lexicon = loadLexicon();
        const QString text = u"don't go"_s;
        QCOMPARE(tokenise(text, {0, 3}, lexicon), (QList<TextSpan>{{0, 3}}));
        QCOMPARE(tokenise(text, {4, 8}, lexicon), (QList<TextSpan>{{4, 5}, {6, 8}}));
    }

    /** Whatever the text, tokens are in order, do not overlap, and leave out nothing but blanks. */
    void anyText()
    {
        std::mt19937 random(1);
        static constexpr QStringView likely = u"aZ0 .,'’-/&@#$€\"“”…?!:\u00a0\u0308";
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (auto size = random() % 40; size > 0; --size) {
                text.append(random() % 4 ? likely.at(static_cast<qsizetype>(random() % likely.size()))
                                         : QChar(static_cast<char16_t>(random() % 0x10000)));
            }
            qsizetype at = 0;
            for (const TextSpan span : tokensOf(text)) {
                QVERIFY(span.start >= at && span.end > span.start && span.end <= text.size());
                for (; at < span.start; ++at)
                    QVERIFY(isBlank(text.at(at)));
                at = span.end;
            }
            for (; at < text.size(); ++at)
                QVERIFY(isBlank(text.at(at)));
        }
    }
};

QTEST_GUILESS_MAIN(TestTokenise)
#include "tst_tokenise.moc"
