// SPDX-License-Identifier: GPL-3.0-or-later
#include "articletext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** Who says what, and who commits to what, in sentences of invented people. */
class TestQuotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); // "source / cue / content | content"

        const auto row = [](const char *name, const QString &text, const QString &found) {
            QTest::newRow(name) << text << (found.isEmpty() ? QStringList{} : QStringList{found});
        };
        row("cue after", u"“We will pay at once,” Anna Bee said."_s, u"Anna Bee / said / “We will pay at once,”"_s);
        row("inverted", u"“We will pay at once,” said one ally of Bee."_s,
            u"one ally of Bee / said / “We will pay at once,”"_s);
        row("clause", u"Anna Bee said that the town would pay."_s, u"Anna Bee / said / that the town would pay"_s);
        row("goes on", u"“We are late,” she said. “We have to go now.”"_s,
            u"she / said / “We are late,” | “We have to go now.”"_s);
        row("quoted as saying", u"“We will pay at once,” the agency quoted Anna Bee as saying."_s,
            u"Anna Bee / as saying / “We will pay at once,”"_s);
        row("dateline", u"OSLO, May 12 (Sample) - The town will pay for the tents, Anna Bee said on Monday."_s,
            u"Anna Bee / said / The town will pay for the tents"_s);
        row("called names", u"Anna Bee has been pounding the plan as a “farce” since May."_s,
            u"Anna Bee / has been pounding / the plan as a “farce”"_s);
        row("fronted", u"After saying her foot was “so swollen”, Anna Bee went home."_s,
            u"Anna Bee / saying / her foot was “so swollen”"_s);
        row("the writer's words before", u"The senator scolded them: “You have learned nothing,” Anna Bee said."_s,
            u"Anna Bee / said / “You have learned nothing,”"_s);
        row("the writer's words after", u"She repeatedly says, “Don’t go there,” until the bell rings."_s,
            u"She / repeatedly says / “Don’t go there,”"_s);
        QTest::newRow("answered")
            << u"Anna Bee said the town would pay, although the minister has always said it cannot."_s
            << QStringList{u"Anna Bee / said / the town would pay"_s, u"the minister / has always said / it cannot"_s};
        row("verb before the speaker", u"Said Anna Bee: “I am tired of this.”"_s,
            u"Anna Bee / Said / “I am tired of this.”"_s);
        row("asked by nobody named", u"She was asked, “Will you pay for the bridge at once?”"_s,
            u" / was asked / “Will you pay for the bridge at once?”"_s);
        row("after what was reported", u"Anna Bee said that the town would pay. “We have no choice in this.”"_s,
            u"Anna Bee / said / that the town would pay | “We have no choice in this.”"_s);
        row("the writer goes on", u"“Did you win?” she asked, but Cora Dell slept."_s,
            u"she / asked / “Did you win?”"_s);
        row("comma inside the marks", u"Anna Bee said the plan was “a farce,” a word that many had used."_s,
            u"Anna Bee / said / the plan was “a farce,”"_s);
        row("single marks", u"‘We will not pay,’ Anna Bee said. ‘Not this year.’"_s,
            u"Anna Bee / said / ‘We will not pay,’ | ‘Not this year.’"_s);
        row("document", u"“Every port is open,” the ministry’s statement read."_s,
            u"the ministry’s statement / read / “Every port is open,”"_s);
        row("letter", u"Talks will resume in May, according to a letter seen by the Herald."_s,
            u"a letter seen by the Herald / according to / Talks will resume in May"_s);
        row("in the middle", u"The levy, Anna Bee said, was unfair."_s, u"Anna Bee / said / The levy | was unfair"_s);
        row("tweet", u"Anna Bee tweeted: “The port stays open.”"_s, u"Anna Bee / tweeted: / “The port stays open.”"_s);
        row("reply", u"“We’re done here,” came the reply from Bee."_s, u"Bee / came the reply / “We’re done here,”"_s);
        row("belief", u"Anna Bee believes the levy is unfair."_s, u"Anna Bee / believes / the levy is unfair"_s);
        row("quotation within", u"“He told me, ‘Go home,’” Anna Bee recalled."_s,
            u"Anna Bee / recalled / “He told me, ‘Go home,’”"_s);
        row("joint statement", u"In a joint statement, Anna Bee and Paul Marsh said that talks would resume."_s,
            u"Anna Bee and Paul Marsh / said / that talks would resume"_s);
        row("unnamed", u"A senior official, speaking on condition of anonymity, said the port would close."_s,
            u"A senior official / said / the port would close"_s);
        row("credit", u"The mayor Anna Bee said the town would pay for the bridge © Cora Dell/Pool"_s,
            u"The mayor Anna Bee / said / the town would pay for the bridge"_s);
        row("passive", u"The town was told to pay."_s, QString());
        row("scare quote", u"They did not join “a club of friends” in May."_s, QString());
    }

    void quotes()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        const Briefing briefing = briefingOf(text);
        QStringList lines;
        for (const Quote &quote : briefing.quotes) {
            QStringList content;
            for (const TextSpan span : quote.content)
                content.append(span.in(text).toString());
            lines.append(u"%1 / %2 / %3"_s.arg(quote.source ? quote.source->in(text).toString() : QString(),
                                               quote.cue ? quote.cue->in(text).toString() : QString(),
                                               content.join(u" | "_s)));
        }
        QCOMPARE(lines, found);
    }

    void commitments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); // "status: cue / action"

        const auto row = [](const char *name, const QString &text, const QString &found) {
            QTest::newRow(name) << text << (found.isEmpty() ? QStringList{} : QStringList{found});
        };
        row("pledge", u"France pledged to send 400 transformers to Latvia by 2030."_s,
            u"0: pledged to / send 400 transformers to Latvia by 2030"_s);
        row("is to", u"Poland and Spain are to lead the mission."_s, u"2: are to / lead the mission"_s);
        row("refusal", u"Spain refused to join the mission."_s, u"4: refused to / join the mission"_s);
        row("silence", u"Spain refused to comment on the plan."_s, QString());
        row("foreseen", u"The storm will destroy many houses."_s, QString());
    }

    void commitments()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        const Briefing briefing = briefingOf(text);
        QStringList lines;
        for (const Commitment &commitment : briefing.commitments)
            lines.append(u"%1: %2 / %3"_s.arg(QString::number(static_cast<int>(commitment.status)),
                                              commitment.cue->in(text).toString(),
                                              commitment.action.in(text).toString()));
        QCOMPARE(lines, found);
    }

    void actors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("actors"); // "person country organisation" of each

        QTest::newRow("those which") << u"Germany, Spain and Poland are among those which have not offered to join."_s
                                     << u"DE; ES; PL"_s;
        QTest::newRow("her government")
            << u"Estonian Prime Minister Ada Quill spoke. Her government pledged to send 60 tents."_s << u"EE"_s;
        QTest::newRow("a name's government")
            << u"Estonian Prime Minister Ada Quill spoke. Quill’s government pledged to send 60 tents."_s << u"EE"_s;
        QTest::newRow("the country") << u"Estonia spoke last. The country pledged to send 60 tents."_s << u"EE"_s;
        QTest::newRow("nobody known") << u"The company pledged to send 60 tents."_s << QString();
    }

    void actors()
    {
        QFETCH(const QString, text);
        QStringList found;
        const Briefing briefing = briefingOf(text);
        for (const Commitment &commitment : briefing.commitments) {
            for (const Party &actor : commitment.actors)
                found.append((QStringList{actor.person, actor.country, actor.organisation}).join(u' ').trimmed());
        }
        QTEST(found.join(u"; "_s), "actors");
    }

    void sources_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("speakers");

        QTest::newRow("title beside the name")
            << u"“It is an invasion,” said Scott Quill, the Republican attorney general of Ohio."_s << u"scott-quill"_s;
        QTest::newRow("all") << u"Anna Quill, Paul Marsh and Mark Dunley all made it clear that Europe needed more."_s
                             << u"anna-quill; paul-marsh; mark-dunley"_s;
        QTest::newRow("answer")
            << u"The minister, Anna Quill, spoke to us in France.\n\nQ: Why now?\n\nA: We have to.\n\nQ: Why?\n\nA: It is late."_s
            << u"; anna-quill; ; anna-quill"_s; // nobody named asks
        QTest::newRow("named twice")
            << u"The company's founder, Anna Quill, and her husband, Otto, said they would pay."_s
            << u"anna-quill; otto"_s;
        QTest::newRow("day after the name")
            << u"Anna Quill this week said that the town would pay."_s << u"anna-quill"_s;
    }

    void sources()
    {
        QFETCH(const QString, text);
        QStringList found;
        const Briefing briefing = briefingOf(text);
        for (const Quote &quote : briefing.quotes) {
            for (const Party &speaker : quote.speakers)
                found.append(speaker.person);
        }
        QTEST(found.join(u"; "_s), "speakers");
    }
};

QTEST_GUILESS_MAIN(TestQuotes)
#include "tst_quotes.moc"
