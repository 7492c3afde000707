// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/check.h"
#include "export/pdf.h"
#include "export/sample.h"

#include <QBuffer>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace readout;

using Corruption = std::function<void(Briefing &)>;
Q_DECLARE_METATYPE(Corruption)

/** A briefing or summary that is not the article's to the letter is not written. */
class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void acceptsTrueSummary();
    void namesPartyWithoutWords();
    void refusesCorruptBriefing_data();
    void refusesCorruptBriefing();
    void refusesChangedWords();
};

void TestCheck::acceptsTrueSummary()
{
    const Briefing briefing = sampleBriefing();
    const auto mismatch = checkSummary(summarise(briefing), briefing);
    QVERIFY2(!mismatch, qPrintable(mismatch ? mismatch->message : QString()));
}

void TestCheck::namesPartyWithoutWords()
{
    Briefing briefing = sampleBriefing();
    for (Party &actor : briefing.commitments[5].actors)
        actor.words = {}; // the article leaves unsaid that it is Germany
    const Summary summary = summarise(briefing);
    QVERIFY(!checkSummary(summary, briefing));
    QCOMPARE(summary.commitments[5].actors.first().text(), u"Germany"_s);
}

void TestCheck::refusesCorruptBriefing_data()
{
    QTest::addColumn<Corruption>("corrupt");
    const auto row = [](const char *name, const Corruption &corrupt) { QTest::newRow(name) << corrupt; };
    row("quote that begins inside a word", [](Briefing &briefing) { briefing.quotes[1].content[0].start += 2; });
    row("quote beyond the text",
        [](Briefing &briefing) { briefing.quotes[1].content[0].end = briefing.article.text.size() + 1; });
    row("quote before the text", [](Briefing &briefing) { briefing.quotes[1].content[0].start = -1; });
    row("empty quote",
        [](Briefing &briefing) { briefing.quotes[1].content[0].end = briefing.quotes[1].content[0].start; });
    row("direct quote without marks", [](Briefing &briefing) { briefing.quotes[3].kind = Quote::Kind::Direct; });
    row("amount of another number",
        [](Briefing &briefing) { briefing.commitments[0].amounts[0].span = briefing.commitments[1].amounts[0].span; });
    row("amount cut short", [](Briefing &briefing) { --briefing.commitments[0].amounts[0].span.end; });
    row("another person's name", [](Briefing &briefing) { briefing.people[0].mentions = briefing.people[1].mentions; });
    row("name with another letter", [](Briefing &briefing) { briefing.people[0].name = u"Ada Northwaters"_s; });
    row("changed article", [](Briefing &briefing) { briefing.article.text.insert(600, u'x'); });
}

void TestCheck::refusesCorruptBriefing()
{
    QFETCH(const Corruption, corrupt);
    Briefing briefing = sampleBriefing();
    corrupt(briefing);
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    const Result<int> pages = writePdf(briefing, {}, {}, device);
    QVERIFY(!pages);
    QVERIFY2(pages.error().message.contains(u"does not match the article"_s), qPrintable(pages.error().message));
    QVERIFY(device.data().isEmpty());
}

void TestCheck::refusesChangedWords()
{
    const Briefing briefing = sampleBriefing();
    Summary summary = summarise(briefing);
    Excerpt::Part &part = summary.voices.first().quotes.first().words.parts.first();
    part.words.replace(u"outages"_s, u"outrages"_s);
    const auto mismatch = checkSummary(summary, briefing);
    QVERIFY(mismatch);
    QVERIFY2(mismatch->message.contains(u"outrages"_s), qPrintable(mismatch->message));
}

QTEST_MAIN(TestCheck)
#include "tst_check.moc"
