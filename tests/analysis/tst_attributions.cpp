// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributedquotes.h"
#include "analysis/attributions.h"
#include "analysis/blocks.h"
#include "analysis/quotes.h"
#include "language/parse.h"
#include "reading/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestAttributions : public QObject
{
    Q_OBJECT

private slots:
    void attributions_data();
    void attributions();
    void quotes_data();
    void quotes();
    void damagedModel();
    void lemmas_data();
    void lemmas();

private:
    [[nodiscard]] ParsedText wordsOf(const Article &article) const
    {
        return parseText(article.text, blocksOf(article), m_lexicon);
    }

    const Lexicon m_lexicon = loadLexicon();
};

QString partsOf(const QString &text, const QList<TextSpan> &spans)
{
    QStringList parts;
    for (const TextSpan span : spans)
        parts.append(span.in(text).toString());
    return parts.join(u" | "_s);
}

void TestAttributions::attributions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // source, cue and content of each

    QTest::newRow("none") << u"The river rose by two metres in the night."_s << QStringList{};
    QTest::newRow("cue after") << u"“We will pay for it,” said Ada Quill."_s
                               << QStringList{u"Ada Quill; said; “We will pay for it,”"_s};
    QTest::newRow("indirect") << u"Quill said that the talks had failed."_s
                              << QStringList{u"Quill; said; that the talks had failed"_s};
    QTest::newRow("according to") << u"The bridge is unsafe, according to the ministry."_s
                                  << QStringList{u"the ministry; according to; The bridge is unsafe"_s};
    QTest::newRow("in the middle") << u"“We are ready,” Quill told reporters. “We leave on Monday.”"_s
                                   << QStringList{u"Quill; told; “We are ready,” | “We leave on Monday.”"_s};
}

void TestAttributions::attributions()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const Article article = readPlainText(text);
    const ParsedText words = wordsOf(article);
    const Reading reading{.article = article, .words = words, .lexicon = m_lexicon};
    QStringList found;
    for (const Attribution &attribution : findAttributions(reading, attributionModel(), findQuotes(reading))) {
        for (const TextSpan content : attribution.content)
            QVERIFY(!content.overlaps(attribution.cue)
                    && !(attribution.source && content.overlaps(*attribution.source)));
        QVERIFY(attribution.certainty > 0 && attribution.certainty <= 1);
        const QString source = attribution.source ? attribution.source->in(text).toString() : QString();
        found.append(u"%1; %2; %3"_s.arg(source, attribution.cue.in(text), partsOf(text, attribution.content)));
    }
    QCOMPARE(found, expected);
}

void TestAttributions::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ruled");        // words that a rule has found
    QTest::addColumn<QStringList>("expected"); // kind, and content

    QTest::newRow("marks around, full stop left out")
        << u"Quill said the talks were “a sham”."_s << QString() << QStringList{u"mixed: the talks were “a sham”"_s};
    QTest::newRow("what a rule has found stays where the model has nothing")
        << u"The river rose by two metres."_s << u"two metres"_s << QStringList{u"indirect: two metres"_s};
    QTest::newRow("no words twice") << u"“We will pay for it,” said Ada Quill."_s << u"We will pay"_s
                                    << QStringList{u"direct: “We will pay for it,”"_s};
    QTest::newRow("labels before the model")
        << u"Interview\n\nQ: Why now?\n\nA: Quill said that we can."_s << QString()
        << QStringList{u"indirect: Why now"_s, u"indirect: Quill said that we can"_s};
}

void TestAttributions::quotes()
{
    QFETCH(QString, text);
    QFETCH(QString, ruled);
    QFETCH(QStringList, expected);
    const Article article = readPlainText(text);
    const ParsedText words = wordsOf(article);
    const Reading reading{.article = article, .words = words, .lexicon = m_lexicon};
    QList<Quote> rules;
    if (const qsizetype at = text.indexOf(ruled); !ruled.isEmpty()) {
        Quote quote;
        quote.content = {{at, at + ruled.size()}};
        rules.append(quote);
    }
    const QStringList kinds{u"direct"_s, u"mixed"_s, u"indirect"_s};
    QStringList found;
    for (const Quote &quote : attributedQuotes(reading, attributionModel(), rules, {}))
        found.append(kinds.at(static_cast<qsizetype>(quote.kind)) + u": "_s + partsOf(text, quote.content));
    QCOMPARE(found, expected);
}

void TestAttributions::damagedModel()
{
    const QByteArray bytes(4096, 'x');
    QVERIFY(!AttributionModel::open(std::as_bytes(std::span(bytes.constData(), 4096))).has_value());
}

void TestAttributions::lemmas_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<PartOfSpeech>("tag");
    QTest::addColumn<QString>("lemma");

    using enum PartOfSpeech;
    QTest::newRow("third person") << u"Claims"_s << VBZ << u"claim"_s;
    QTest::newRow("-ies") << u"denies"_s << VBZ << u"deny"_s;
    QTest::newRow("-ied") << u"denied"_s << VBD << u"deny"_s;
    QTest::newRow("-ed") << u"claimed"_s << VBN << u"claim"_s;
    QTest::newRow("doubled") << u"admitted"_s << VBD << u"admit"_s;
    QTest::newRow("silent e") << u"believing"_s << VBG << u"believe"_s;
    QTest::newRow("-ate") << u"stated"_s << VBD << u"state"_s;
    QTest::newRow("plural") << u"speeches"_s << NNS << u"speech"_s;
    QTest::newRow("not inflected") << u"this"_s << DT << u"this"_s;
}

void TestAttributions::lemmas()
{
    QFETCH(QString, form);
    QFETCH(PartOfSpeech, tag);
    QFETCH(QString, lemma);
    QCOMPARE(ruledLemma(form, tag), formHash(lemma));
}

QTEST_GUILESS_MAIN(TestAttributions)

#include "tst_attributions.moc"
