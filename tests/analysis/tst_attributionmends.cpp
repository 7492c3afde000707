// SPDX-License-Identifier: GPL-3.0-or-later
#include "articletext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestAttributionMends : public QObject
{
    Q_OBJECT

private slots:
    void quotes_data();
    void quotes();
};

void TestAttributionMends::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // source, cue and content of each

    QTest::newRow("all of a name after a dateline")
        << u"BRUSSELS — Ursula von der Quill told EU leaders Thursday that they must decide by December."_s
        << QStringList{u"Ursula von der Quill; told; that they must decide by December"_s};
    QTest::newRow("all of a list") << u"Saudi Arabia, Russia and India refused to accept any mention of one."_s
                                   << QStringList{
                                          u"Saudi Arabia, Russia and India; refused; to accept any mention of one"_s};
    QTest::newRow("an aside after the subject of what is said")
        << u"Anna Quill of the Union said rich countries, including those in the EU, had “failed to deliver”."_s
        << QStringList{u"Anna Quill of the Union; said; rich countries, including those in the EU, had “failed to "
                       u"deliver”"_s};
    QTest::newRow("who is asked asks nothing")
        << u"President Anna Quill, asked about the dispute on Sunday, declined to criticise Norland."_s
        << QStringList{u"President Anna Quill; declined; to criticise Norland"_s};
    QTest::newRow("a condition") << u"The State Department said it would send aid, provided that convoys were let in."_s
                                 << QStringList{u"The State Department; said; it would send aid"_s};
    QTest::newRow("hearers after the cue are no source")
        << u"“We know that some of you had greater ambitions,” Anna do Quill, the diplomat who chaired the talks, told "
           u"delegates in tears."_s
        << QStringList{u"Anna do Quill, the diplomat who chaired the talks,; told; “We know that some of you had "
                       u"greater ambitions,”"_s};
    QTest::newRow("hearers are no words") << u"In a letter, Ada Quill tells ministers they must “stop briefing”."_s
                                          << QStringList{u"Ada Quill; tells; they must “stop briefing”"_s};
    QTest::newRow("what somebody is expected to say")
        << u"“This is a dangerous moment,” the prime minister is expected to say. “We must act.”"_s
        << QStringList{u"the prime minister; say; “This is a dangerous moment,” | “We must act.”"_s};
    QTest::newRow("all of a seat of government") << u"Downing Street denied the premier was planning to move her."_s
                                                 << QStringList{u"Downing Street; denied; the premier was planning to "
                                                                u"move her"_s};
    QTest::newRow("whom another quotes")
        << u"State media quoted the interior minister as saying that “all options” were open."_s
        << QStringList{u"the interior minister; as saying; that “all options” were open"_s};
    QTest::newRow("the subject before the source")
        << u"Such a step, the ministry warned in a statement on Tuesday, “would not go unanswered”."_s
        << QStringList{u"the ministry; warned; Such a step | “would not go unanswered”"_s};
    QTest::newRow("a day before the source") << u"On Tuesday, Ada Quill said, “would be a good day”."_s
                                             << QStringList{u"Ada Quill; said; “would be a good day”"_s};
    QTest::newRow("a relative clause before the verb")
        << u"Denmark, which holds the rotating presidency, hopes to strike a deal in May."_s
        << QStringList{u"Denmark; hopes; to strike a deal in May"_s};
}

void TestAttributionMends::quotes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const auto words
        = [&](const std::optional<TextSpan> &span) { return span ? span->in(text).toString() : QString(); };
    QStringList found;
    for (const Quote &quote : briefingOf(text).quotes) {
        QStringList contents;
        for (const TextSpan content : quote.content)
            contents.append(words(content));
        found.append(u"%1; %2; %3"_s.arg(words(quote.source), words(quote.cue), contents.join(u" | ")));
    }
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestAttributionMends)

#include "tst_attributionmends.moc"
