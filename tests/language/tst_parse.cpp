// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/parse.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

ParsedText parsed(const QString &text)
{
    static const Lexicon lexicon = loadLexicon();
    return parseText(text, {{0, text.size()}}, lexicon);
}

} // namespace

class TestParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tags_data()
    {
        QTest::addColumn<QString>("expected"); // word/tag

        QTest::newRow("statement") << u"The/DT minister/NN has/VBZ promised/VBN new/JJ aid/NN ./."_s;
        QTest::newRow("past") << u"Ministers/NNS promised/VBD to/TO pay/VB £/$ 5/CD million/CD ./."_s;
        QTest::newRow("modal") << u"We/PRP will/MD n't/RB pay/VB their/PRP$ debts/NNS ./."_s;
        QTest::newRow("possessive") << u"Norway/NNP 's/POS leader/NN spoke/VBD yesterday/NN ./."_s;
        QTest::newRow("is") << u"It/PRP 's/VBZ a/DT risk/NN that/WDT matters/VBZ ./."_s;
        QTest::newRow("question") << u"Who/WP told/VBD him/PRP ?/."_s;
    }

    void tags()
    {
        QFETCH(const QString, expected);
        QString text;
        for (const QString &word : expected.split(u' '))
            text += (text.isEmpty() || word.startsWith(u'\'') || word.startsWith(u"n't") ? u""_s : u" "_s)
                + word.section(u'/', 0, 0);
        QStringList tagged;
        for (const Token &token : parsed(text).tokens)
            tagged.append(token.span.in(text).toString() + u'/' + toString(token.tag));
        QCOMPARE(tagged.join(u' '), expected);
    }

    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("person") << u"President Mark Sample met Ms. Anna Winter on Monday."_s
                                << u"PERSON Mark Sample; PERSON Anna Winter"_s;
        QTest::newRow("place") << u"They met in Ohio and flew to China."_s << u"LOCATION Ohio; LOCATION China"_s;
        QTest::newRow("organisation") << u"The Supreme Court agreed with the Justice Department."_s
                                      << u"ORGANIZATION Supreme Court; ORGANIZATION Justice Department"_s;
        QTest::newRow("none") << u"Nobody knew what would happen then."_s << u""_s;
    }

    void names()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QStringList names;
        const ParsedText words = parsed(text);
        for (const Token &token : words.tokens) {
            const QString word = token.span.in(text).toString();
            if (token.beginsName)
                names.append(toString(token.name) + u' ' + word);
            else if (token.name != NameKind::None)
                names.last() += u' ' + word;
        }
        QCOMPARE(names.join(u"; "_s), expected);
    }

    /** Whatever the text, each word gets a tag, and names begin before they go on. */
    void anyText()
    {
        std::mt19937 random(2);
        static constexpr QStringView likely = u"aTN0   .,'’-$\"“”?\n";
        for (int round = 0; round < 500; ++round) {
            QString text;
            for (auto size = random() % 120; size > 0; --size) {
                text.append(random() % 8 ? likely.at(static_cast<qsizetype>(random() % likely.size()))
                                         : QChar(static_cast<char16_t>(random() % 0x10000)));
            }
            const ParsedText words = parsed(text);
            NameKind last = NameKind::None;
            for (const Token &token : words.tokens) {
                QVERIFY(token.tag != PartOfSpeech::None);
                QVERIFY(token.beginsName || token.name == NameKind::None || token.name == last);
                last = token.name;
            }
        }
    }

    void empty()
    {
        QVERIFY(parsed(QString()).tokens.isEmpty());
        QVERIFY(parsed(u"  \n"_s).sentences.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestParse)
#include "tst_parse.moc"
