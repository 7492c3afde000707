// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/labelledspeech.h"
#include "reading/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestLabelledSpeech : public QObject
{
    Q_OBJECT

private slots:
    void speeches_data();
    void speeches();
};

void TestLabelledSpeech::speeches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // "speaker cue content | content"

    QTest::newRow("transcript")
        << u"Budget talks\n\nMR. OSTEN: Will you pay?\n\nDELACROIX: We will.\n\nSoon, I hope.\n\nMR. OSTEN: Thank you."_s
        << QStringList{u"MR. OSTEN : Will you pay?"_s, u"DELACROIX : We will. | Soon, I hope."_s,
                       u"MR. OSTEN : Thank you."_s};
    QTest::newRow("transcript in quotation marks")
        << u"Budget talks\n\n\"OSTEN: Will you pay?\n\n\"(CROSSTALK)\n\n\"DELACROIX: We will.\""_s
        << QStringList{u"OSTEN : Will you pay?"_s, u"DELACROIX : We will.\""_s};
    QTest::newRow("question and answer") << u"Interview\n\nQ: Why now?\n\nA: Because we can."_s
                                         << QStringList{u"Q : Why now?"_s, u"A : Because we can."_s};
    QTest::newRow("what follows the last label is the writer's")
        << u"Interview\n\nQ: Why now?\n\nA: Because we can.\n\nThe minister left at noon."_s
        << QStringList{u"Q : Why now?"_s, u"A : Because we can."_s};
    QTest::newRow("names in lower case")
        << u"Interview\n\nAda Quill: Why now?\n\nTom Vane: Because we can.\n\nAda Quill: And then?\n\nTom Vane: We rest."_s
        << QStringList{u"Ada Quill : Why now?"_s, u"Tom Vane : Because we can."_s, u"Ada Quill : And then?"_s,
                       u"Tom Vane : We rest."_s};
    QTest::newRow("headings among paragraphs") << u"News\n\nThe Latest: Talks end.\n\nThey met.\n\nThey left.\n\nThe "
                                                  u"View: It rains.\n\nIt did.\n\nThe Latest: "
                                                  u"All rest.\n\nSo be it.\n\nThe View: It snows."_s
                                               << QStringList{};
    QTest::newRow("a heading's colon") << u"News\n\nUpdate: The talks ended.\n\nAnalysis: They were long."_s
                                       << QStringList{};
    QTest::newRow("one label is none") << u"News\n\nUPDATE: The talks have ended.\n\nThey were long."_s
                                       << QStringList{};
    QTest::newRow("a time is none") << u"News\n\nAT 10:30 THE TALKS ENDED.\n\nTHE BILL: HOW IT WORKS"_s
                                    << QStringList{};
    QTest::newRow("names after a dash")
        << u"What readers say\n\n“Never again.” — Ada Quill\n\n“We are with them.”― Tom Vane."_s
        << QStringList{u"Ada Quill — “Never again.”"_s, u"Tom Vane ― “We are with them.”"_s};
    QTest::newRow("name on the line below")
        << u"What they said\n\n“Never again.”\n\n- Ada Quill\n\nShe said it in May."_s
        << QStringList{u"Ada Quill - “Never again.”"_s};
    QTest::newRow("a dash that goes on in a sentence")
        << u"News\n\nHe said “never again” — Ada Quill had heard it before.\n\n“Never” – he said that."_s
        << QStringList{};
}

void TestLabelledSpeech::speeches()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const LabelledSpeech &speech : findLabelledSpeech(readPlainText(text))) {
        QStringList content;
        for (const TextSpan span : speech.content)
            content.append(span.in(text).toString());
        found.append(u"%1 %2 %3"_s.arg(speech.speaker.in(text), speech.cue.in(text), content.join(u" | "_s)));
    }
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestLabelledSpeech)

#include "tst_labelledspeech.moc"
