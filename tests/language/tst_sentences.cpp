// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/parse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QStringList>("expected"); // joined by a space, they are the text

        QTest::newRow("none") << QStringList();
        QTest::newRow("one") << QStringList{u"Ada paid."_s};
        QTest::newRow("no stop") << QStringList{u"Ada pays the bill"_s};
        QTest::newRow("several") << QStringList{u"Ada paid."_s, u"Did Ben?"_s, u"No!"_s};
        QTest::newRow("title") << QStringList{u"Mr. Sample met Gen. Example."_s, u"Both left."_s};
        QTest::newRow("initial") << QStringList{u"George W. Example won."_s, u"J. Sample lost."_s};
        QTest::newRow("abbreviation inside") << QStringList{u"The U.S. Senate voted at 5 p.m. Friday."_s};
        QTest::newRow("abbreviation at the end") << QStringList{u"It began in the U.S."_s, u"The talks go on."_s};
        QTest::newRow("number") << QStringList{u"It cost $1.6bn."_s, u"No. 5 was cheaper."_s};
        QTest::newRow("closing quote") << QStringList{u"“We will pay.”"_s, u"She left."_s};
        QTest::newRow("straight closing quote") << QStringList{u"He said: \"We will pay.\""_s, u"\"When?\""_s};
        QTest::newRow("bracket") << QStringList{u"(They paid.)"_s, u"All was well."_s};
        QTest::newRow("quote in a quote") << QStringList{u"“She told me: ‘Never.’”"_s, u"He laughed."_s};
        QTest::newRow("question goes on") << QStringList{u"“Will they pay?” she asked."_s, u"Nobody knew."_s};
        QTest::newRow("cry goes on") << QStringList{u"\"Never!\" shouted the crowd."_s};
        QTest::newRow("statement goes on") << QStringList{u"“I will.” and then he left."_s};
        QTest::newRow("ellipsis inside") << QStringList{u"We are … not sure."_s};
        QTest::newRow("ellipsis at the end") << QStringList{u"We waited…"_s, u"But nobody came."_s};
        QTest::newRow("exclamations") << QStringList{u"Stop!!!"_s, u"He did."_s};
        QTest::newRow("colon") << QStringList{u"One thing is clear: Oslo pays."_s};
        QTest::newRow("company") << QStringList{u"Sample Inc. Chairman Ben Example quit."_s};
    }

    void sentences()
    {
        QFETCH(const QStringList, expected);
        static const Lexicon lexicon = loadLexicon();
        const QString text = expected.join(u' ');
        QStringList found;
        for (const Sentence &sentence : parseText(text, {{0, text.size()}}, lexicon).sentences)
            found.append(sentence.span.in(text).toString());
        QCOMPARE(found, expected);
    }

    void blocksEndSentences()
    {
        static const Lexicon lexicon = loadLexicon();
        const QString text = u"A heading\nmore of it. And more\n"_s;
        const ParsedText parsed = parseText(text, {{0, 9}, {10, 30}}, lexicon);
        QCOMPARE(parsed.sentences.size(), 3);
        QCOMPARE(parsed.sentences.at(0).span, (TextSpan{0, 9}));
        QCOMPARE(parsed.sentences.at(1).firstToken, 2);
        QCOMPARE(parsed.sentences.at(2).endToken, parsed.tokens.size());
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
