// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sample.h"
#include "export/voices.h"
#include "export/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** Adds words that @p speakers are given; a speaker who is no leader of the briefing is just words. */
void addQuote(Briefing &briefing, const QStringList &speakers, const QString &words)
{
    Quote quote{.id = u"quote-%1"_s.arg(briefing.quotes.size() + 1),
                .kind = Quote::Kind::Indirect,
                .speakers = {},
                .source = {},
                .cue = {},
                .content = {spanOf(briefing.article, words)},
                .why = {}};
    for (const QString &speaker : speakers) {
        const bool isPerson = briefing.person(speaker.toLower()) != nullptr;
        quote.speakers.append({.person = isPerson ? speaker.toLower() : QString(),
                               .country = {},
                               .organisation = {},
                               .words = spanOf(briefing.article, speaker)});
    }
    briefing.quotes.append(quote);
}

} // namespace

/** Who speaks: by themselves, together, or without a name. */
class TestVoices : public QObject
{
    Q_OBJECT

private slots:
    void joinsSpeakers();
    void dropsThat();
    void marksWhatIsRepeated();
    void namesOfficeOnce_data();
    void namesOfficeOnce();
    void marksUnnamed_data();
    void marksUnnamed();
};

void TestVoices::joinsSpeakers()
{
    Briefing briefing = briefingOf(u"Larkspur and Holm said the canal must stay open. Holm said it was old."_s);
    addLeader(briefing, u"Aino Larkspur"_s, u"prime minister"_s, u"FI"_s);
    addLeader(briefing, u"Per Holm"_s, u"prime minister"_s, u"SE"_s);
    addQuote(briefing, {u"Larkspur"_s, u"Holm"_s}, u"the canal must stay open"_s);
    addQuote(briefing, {u"Holm"_s}, u"it was old"_s);
    const QList<Voice> voices = voicesOf(briefing);
    QCOMPARE(voices.size(), 2);
    QCOMPARE(voices[0].name, u"Larkspur, Holm"_s);
    QCOMPARE(voices[0].codes, (QStringList{u"FI"_s, u"SE"_s}));
    QCOMPARE(voices[1].name, u"Per Holm"_s);
    // Who speaks only together with others still is named.
    const QList<Voice> named = namedLeaders(briefing, voices);
    QCOMPARE(named.size(), 1);
    QCOMPARE(named.first().name, u"Aino Larkspur"_s);
}

void TestVoices::dropsThat()
{
    Briefing briefing = briefingOf(u"Larkspur said that the canal must stay open."_s);
    addLeader(briefing, u"Aino Larkspur"_s, u"prime minister"_s, u"FI"_s);
    addQuote(briefing, {u"Larkspur"_s}, u"that the canal must stay open"_s);
    QCOMPARE(voicesOf(briefing).first().quotes.first().words.text(), u"the canal must stay open"_s);
}

void TestVoices::marksWhatIsRepeated()
{
    Briefing briefing = briefingOf(u"The old canal leaks at every lock, Holm said. Every lock leaks, Holm said. "
                                   "The mayor must pay for lamps, Holm said. And he will not, Holm said."_s);
    for (const QString &words : {u"The old canal leaks at every lock"_s, u"Every lock leaks"_s,
                                 u"The mayor must pay for lamps"_s, u"And he will not"_s})
        addQuote(briefing, {u"Holm"_s}, words);
    QStringList once;
    const QList<Voice> voices = voicesOf(briefing);
    for (const SpokenWords &quote : voices.first().quotes) {
        if (!quote.isRepeated)
            once.append(quote.words.text());
    }
    QCOMPARE(
        once,
        (QStringList{u"The old canal leaks at every lock"_s, u"The mayor must pay for lamps"_s, u"And he will not"_s}));
}

void TestVoices::namesOfficeOnce_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<PersonRole::Standing>("standing");
    QTest::addColumn<QString>("honorific");
    QTest::addColumn<QString>("role");
    QTest::newRow("office before another role") << QStringList{u"counterpart"_s, u"president"_s}
                                                << PersonRole::Standing::Current << QString() << u"President"_s;
    QTest::newRow("role alone") << QStringList{u"counterpart"_s} << PersonRole::Standing::Current << QString()
                                << u"Counterpart"_s;
    QTest::newRow("in the name") << QStringList{u"king"_s} << PersonRole::Standing::Current << u"King"_s << QString();
    QTest::newRow("candidate for an office")
        << QStringList{u"mayor"_s} << PersonRole::Standing::Candidate << QString() << u"Candidate for mayor"_s;
    QTest::newRow("nominee") << QStringList{u"presidential nominee"_s} << PersonRole::Standing::Candidate << QString()
                             << u"Presidential nominee"_s;
}

void TestVoices::namesOfficeOnce()
{
    QFETCH(const QStringList, titles);
    QFETCH(const PersonRole::Standing, standing);
    QFETCH(const QString, honorific);
    Briefing briefing = briefingOf(u"The canal is old, Per Holm said."_s);
    addLeader(briefing, u"Per Holm"_s, titles.first(), u"SE"_s);
    Person &person = briefing.people.first();
    person.honorific = honorific;
    const PersonRole role = person.roles.first();
    person.roles.clear();
    for (const QString &title : titles) {
        person.roles.append(role);
        person.roles.last().title = title;
        person.roles.last().standing = standing;
    }
    QTEST(namedLeaders(briefing, {}).first().role, "role");
}

void TestVoices::marksUnnamed_data()
{
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("standing");
    QTest::newRow("unnamed") << u"one ally of Holm"_s << u"The canal is old, one ally of Holm said."_s
                             << u"Not named"_s;
    QTest::newRow("background") << u"an official"_s << u"The canal is old, an official said on background."_s
                                << u"Not named, on background"_s;
    QTest::newRow("anonymous") << u"a diplomat"_s
                               << u"The canal is old, said a diplomat who was not authorised to speak to the press."_s
                               << u"Not named, by own wish"_s;
    QTest::newRow("pronoun") << u"They"_s << u"They argue every year. The canal is old, they say."_s << u"Not named"_s;
    QTest::newRow("a name that is not known")
        << u"The Canal Post"_s << u"The canal is old, The Canal Post said."_s << QString();
}

void TestVoices::marksUnnamed()
{
    QFETCH(const QString, speaker);
    QFETCH(const QString, text);
    Briefing briefing = briefingOf(text);
    addQuote(briefing, {speaker}, u"The canal is old"_s);
    const Voice voice = voicesOf(briefing).first();
    QTEST(Words().standing(voice), "standing");
    QCOMPARE(voice.name, speaker == "They"_L1 ? u"“They”"_s : capitalised(speaker));
}

QTEST_GUILESS_MAIN(TestVoices)
#include "tst_voices.moc"
