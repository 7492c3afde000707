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

    void trees_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // relation(head, word), punctuation left out

        QTest::newRow("object") << u"The minister signed the new treaty."_s
                                << u"det(minister, The) nsubj(signed, minister) root(signed) det(treaty, the) "
                                   "amod(treaty, new) dobj(signed, treaty)"_s;
        QTest::newRow("clause") << u"She said that they would pay."_s
                                << u"nsubj(said, She) root(said) mark(pay, that) nsubj(pay, they) aux(pay, would) "
                                   "ccomp(said, pay)"_s;
        QTest::newRow("passive") << u"The plan was rejected by voters."_s
                                 << u"det(plan, The) nsubjpass(rejected, plan) auxpass(rejected, was) root(rejected) "
                                    "case(voters, by) nmod(rejected, voters)"_s;
        QTest::newRow("possessive") << u"France's president spoke."_s
                                    << u"nmod:poss(president, France) case(France, 's) nsubj(spoke, president) "
                                       "root(spoke)"_s;
    }

    void trees()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const ParsedText words = parsed(text);
        const auto word = [&](qint32 i) { return words.tokens.at(i).span.in(text).toString(); };
        QStringList arcs;
        for (qint32 i = 0; i < words.tokens.size(); ++i) {
            const Token &token = words.tokens.at(i);
            if (token.relation == Relation::Punct)
                continue;
            const QString head = token.head < 0 ? QString() : word(token.head) + u", "_s;
            arcs.append(toString(token.relation) + u'(' + head + word(i) + u')');
        }
        QCOMPARE(arcs.join(u' '), expected);
    }

    /** Whatever the text, each word gets a tag, names begin before they go on, and each sentence is one tree. */
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
            for (const Sentence &sentence : words.sentences) {
                int roots = 0;
                for (qint32 i = sentence.firstToken; i < sentence.endToken; ++i) {
                    const Token &token = words.tokens.at(i);
                    QCOMPARE(token.relation == Relation::Root, token.head < 0);
                    QVERIFY(token.relation != Relation::None);
                    roots += token.head < 0;
                    qint32 steps = 0;
                    for (qint32 up = i; up >= 0; up = words.tokens.at(up).head) {
                        QVERIFY(up >= sentence.firstToken && up < sentence.endToken);
                        QVERIFY2(++steps <= sentence.endToken - sentence.firstToken, "a circle");
                    }
                }
                QCOMPARE(roots, 1);
            }
        }
    }

    /** A sentence that never ends takes time in proportion to its length only. */
    void endlessSentence()
    {
        const QString text = u"the leaders and "_s.repeated(50000);
        const ParsedText words = parsed(text);
        QCOMPARE(words.tokens.size(), 150000);
        QCOMPARE(words.sentences.size(), 1);
    }

    void empty()
    {
        QVERIFY(parsed(QString()).tokens.isEmpty());
        QVERIFY(parsed(u"  \n"_s).sentences.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestParse)
#include "tst_parse.moc"
