// SPDX-License-Identifier: GPL-3.0-or-later
#include "articletext.h"
#include "briefing/json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** "Ada Quill pledged: pay £5m", several parted by semicolons. */
QString commitmentsIn(const QString &text)
{
    QStringList all;
    const QList<Commitment> commitments = briefingOf(text).commitments;
    for (const Commitment &commitment : commitments) {
        QStringList actors;
        for (const Party &actor : commitment.actors)
            actors.append(actor.words.in(text).toString());
        all.append(actors.join(u", ") + u' ' + keyword(commitment.status) + u": "_s
                   + commitment.action.in(text).toString());
    }
    return all.join(u"; ");
}

} // namespace

class TestCommitments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("none") << u"The talks lasted two days."_s << QString();
        QTest::newRow("infinitive") << u"Anna Quillby promised to lower the levy."_s
                                    << u"Anna Quillby pledged: lower the levy"_s;
        QTest::newRow("stressed subject")
            << u"Anna Quillby herself has agreed to a pay freeze."_s << u"Anna Quillby agreed: a pay freeze"_s;
        QTest::newRow("each with a sum of its own")
            << u"Norway pledged €5m, France €3m, and Spain 40 tents."_s
            << u"Norway pledged: €5m; France pledged: €3m; Spain pledged: 40 tents"_s;
        QTest::newRow("a time is no sum") << u"France pledged 300 tents for Mali and Niger two weeks ago."_s
                                          << u"France pledged: 300 tents for Mali and Niger two weeks ago"_s;
        QTest::newRow("quotation mark before the act")
            << u"Anna Quillby pledged to “end” the levy."_s << u"Anna Quillby pledged: end” the levy"_s;
        QTest::newRow("beginning and ending") << u"Anna Quillby vowed to begin the repairs in May."_s
                                              << u"Anna Quillby pledged: begin the repairs in May"_s;
        QTest::newRow("words between")
            << u"The ministers of France agreed in the early hours of Friday to lend Estonia €90 million."_s
            << u"The ministers of France agreed: lend Estonia €90 million"_s;
        QTest::newRow("agreed without to") << u"France agreed a €5 million loan as Anna Quillby left the talks."_s
                                           << u"France agreed: a €5 million loan"_s;
        QTest::newRow("relative clause") << u"Anna Quillby promised a review, which will report in May."_s
                                         << u"Anna Quillby pledged: a review"_s;
        QTest::newRow("nobody's plan") << u"France turned to loans after a plan to use the assets collapsed."_s
                                       << QString();
        QTest::newRow("what was announced before") << u"France announced the deal shortly after noon."_s << QString();
        QTest::newRow("once") << u"France said that it will not commit to spending 5% on tents."_s
                              << u"it declined: commit to spending 5% on tents"_s;
        QTest::newRow("a thing's will") << u"Anna Quillby said that the plan “would suit France”."_s << QString();
        QTest::newRow("prepared to reach")
            << u"France is prepared to reach 3% by 2029."_s << u"France offered: reach 3% by 2029"_s;
        QTest::newRow("amount after up to")
            << u"France has pledged up to £160m a year."_s << u"France pledged: up to £160m a year"_s;
        QTest::newRow("reported passive")
            << u"Anna Quillby told the members that an additional £300m would be spent on tents next year."_s
            << u"Anna Quillby planned: an additional £300m would be spent on tents next year"_s;
        QTest::newRow("reported fear") << u"Anna Quillby said that 300 jobs would be lost."_s << QString();
        QTest::newRow("whose plan") << u"It is a blow to Anna Quillby's plan to leave France."_s
                                    << u"Anna Quillby planned: leave France"_s;
        QTest::newRow("deed after") << u"Anna Quillby, who had pledged the tents during a visit, told France so."_s
                                    << u"Anna Quillby pledged: the tents during a visit"_s;
        QTest::newRow("binds others") << u"The agreement commits France to provide €120bn a year."_s
                                      << u"France pledged: provide €120bn a year"_s;
        QTest::newRow("a plan dropped") << u"France agreed to pay, but a plan to end the ban was dropped."_s
                                        << u"France agreed: pay"_s;
        QTest::newRow("percent") << u"France will cut the duties to 10% from 25%."_s
                                 << u"France planned: cut the duties to 10% from 25%"_s;
        QTest::newRow("refusal to be named") << u"Anna Quillby refused to be named."_s << QString();
        QTest::newRow("refusal") << u"Anna Quillby refused to sign the paper."_s
                                 << u"Anna Quillby declined: sign the paper"_s;
        QTest::newRow("silence") << u"Anna Quillby declined to comment."_s << QString();
        QTest::newRow("agreed to something") << u"France agreed to a ceasefire."_s << u"France agreed: a ceasefire"_s;
        QTest::newRow("noun with a time")
            << u"They praised Germany's pledge last month to add soldiers."_s << u"Germany pledged: add soldiers"_s;
        QTest::newRow("noun with an amount")
            << u"They praised Germany's pledge of €5 million."_s << u"Germany pledged: €5 million"_s;
        QTest::newRow("state") << u"The economy will grow."_s << QString();
        QTest::newRow("a clause after") << u"France plans to leave, and so it asked for help."_s
                                        << u"France planned: leave"_s;
        QTest::newRow("adverb within the infinitive")
            << u"Anna Quillby promised to quietly sell the port."_s << u"Anna Quillby pledged: quietly sell the port"_s;
        QTest::newRow("time before the infinitive")
            << u"Anna Quillby promised on Tuesday to lower the levy."_s << u"Anna Quillby pledged: lower the levy"_s;
        QTest::newRow("years of refusal")
            << u"Norway has declined for years to reveal the price."_s << u"Norway declined: reveal the price"_s;
        QTest::newRow("not to") << u"Norway vowed not to raise the levy."_s
                                << u"Norway pledged: not to raise the levy"_s;
        QTest::newRow("no interview") << u"Anna Quillby refused several requests for an interview."_s << QString();
        QTest::newRow("refusal of a thing")
            << u"Norway declined the offer of 40 tents."_s << u"Norway declined: the offer of 40 tents"_s;
        QTest::newRow("headline") << u"Norway pledges to expand its navy"_s << u"Norway pledged: expand its navy"_s;
        QTest::newRow("passive") << u"The €5 million was pledged by Norway in May."_s
                                 << u"Norway pledged: The €5 million"_s;
        QTest::newRow("passive without anybody") << u"Two marches are planned for Sunday."_s << QString();
        QTest::newRow("offer of") << u"She welcomed Norway’s offer of tents."_s << u"Norway offered: tents"_s;
        QTest::newRow("promise from") << u"The pact holds a promise from Norway to send tents."_s
                                      << u"Norway pledged: send tents"_s;
        QTest::newRow("promise that") << u"Anna Quillby's promise that the levy would fall pleased many."_s
                                      << u"Anna Quillby pledged: the levy would fall pleased many"_s;
        QTest::newRow("pledge about others")
            << u"Anna Quillby vowed that the banks would pay."_s << u"Anna Quillby pledged: the banks would pay"_s;
        QTest::newRow("committed to a deed")
            << u"Norway is committed to ending the blockade."_s << u"Norway pledged: ending the blockade"_s;
        QTest::newRow("announced plans") << u"Norway announced plans on Monday to send tents."_s
                                         << u"Norway planned: send tents"_s;
        QTest::newRow("signed a deal") << u"Norway signed a deal to supply 40 tents."_s
                                       << u"Norway agreed: supply 40 tents"_s;
        QTest::newRow("second verb") << u"Norway asked whether Spain would go, but declined to send tents."_s
                                     << u"Norway declined: send tents"_s;
        QTest::newRow("fronted") << u"Refusing to lower the levy, Anna Quillby left the hall."_s
                                 << u"Anna Quillby declined: lower the levy"_s;
        QTest::newRow("body without a name") << u"The ministry will publish the letters on Monday."_s
                                             << u"The ministry planned: publish the letters on Monday"_s;
        QTest::newRow("ended by somebody")
            << u"Norway will end the blockade."_s << u"Norway planned: end the blockade"_s;
        QTest::newRow("ends of itself") << u"The war will end soon."_s << QString();
        QTest::newRow("passive ahead") << u"At least 40 tents will be sent to Kenya by Norway."_s
                                       << u"Norway planned: At least 40 tents will be sent to Kenya by Norway"_s;
        QTest::newRow("in principle") << u"Norway has agreed in principle to a ceasefire."_s
                                      << u"Norway agreed: a ceasefire"_s;
        QTest::newRow("deal with a day") << u"Kenya and Norway signed a deal on Friday to build three ports."_s
                                         << u"Kenya, Norway agreed: build three ports"_s;
        QTest::newRow("offer of a range") << u"Norway offered between 20 and 30 tents to Kenya."_s
                                          << u"Norway offered: between 20 and 30 tents to Kenya"_s;
        QTest::newRow("plan is to") << u"Norway’s plan is to close the port."_s << u"Norway planned: close the port"_s;
        QTest::newRow("no plans") << u"Anna Quillby has no plans to resign."_s << u"Anna Quillby declined: resign"_s;
        QTest::newRow("told once") << u"The ministers agreed that Norway would lead the mission."_s
                                   << u"Norway agreed: lead the mission"_s;
        QTest::newRow("relative clause before the verb")
            << u"A fifth of the tents Norway planned to send went to Kenya."_s << u"Norway planned: send"_s;
        QTest::newRow("denied") << u"Officials denied that Norway had agreed to send tents."_s << QString();
        QTest::newRow("foreseen of others")
            << u"Anna Quillby warned that France would run out of tents."_s << QString();
        QTest::newRow("hoped of others") << u"Anna Quillby said she hoped that France would lend tents."_s << QString();
        QTest::newRow("warned of oneself")
            << u"France warned that it would send tents."_s << u"it pledged: send tents"_s;
        QTest::newRow("a fall") << u"The exports of Norway declined 5% in March."_s << QString();
        QTest::newRow("hypothesis") << u"If Norway refuses to sign the paper, Spain will leave the talks."_s
                                    << u"Spain planned: leave the talks"_s;
        QTest::newRow("hypothesis said")
            << u"Anna Quillby said that unless Norway agrees to pay, the port would close."_s << QString();
        QTest::newRow("hypothesis in the subjunctive")
            << u"Anna Quillby asked what Spain would do if Norway were to close the port."_s << QString();
        QTest::newRow("possibility") << u"Norway could agree to send tents."_s << QString();
        QTest::newRow("relative clause in a condition")
            << u"If Norway, which has pledged to pay, leaves, Spain will stay."_s << u"Norway pledged: pay"_s;
        QTest::newRow("asked for") << u"Norway wants guarantees from the other states that the loan will be paid."_s
                                   << QString();
        QTest::newRow("pressed for") << u"Kenya pressed for a promise from Norway to send tents."_s << QString();
        QTest::newRow("assurances") << u"Norway gave Kenya assurances that it would send tents."_s
                                    << u"Norway pledged: send tents"_s;
        QTest::newRow("what befalls one") << u"Kenya says it will run out of money by May."_s << QString();
        QTest::newRow("run by somebody") << u"Kenya says it will run the port from May."_s
                                         << u"it pledged: run the port from May"_s;
        QTest::newRow("what the plan would do")
            << u"Kenya said the plan was unacceptable because it would abolish the navy."_s << QString();
        QTest::newRow("hoped of a group")
            << u"Otto Marsh, the premier of Kenya, said he hoped the group – Spain, Norway "
               "and France – would “push the other side” to leave."_s
            << QString();
        QTest::newRow("idiom of speech")
            << u"“We’re not going to hide the fact that we want more,” said Anna Quillby, the premier of Norway."_s
            << QString();
        QTest::newRow("relative clause of a person")
            << u"Norway pledged to end the ban at the request of Otto Marsh, who raised it in Oslo."_s
            << u"Norway pledged: end the ban at the request of Otto Marsh"_s;
        QTest::newRow("gaps") << u"Norway pledged $3bn, France €500m and Spain 40 tents."_s
                              << u"Norway pledged: $3bn; France pledged: €500m; Spain pledged: 40 tents"_s;
        QTest::newRow("gap after an infinitive") << u"Norway agreed to pay €5 million and Spain €2 million."_s
                                                 << u"Norway agreed: pay €5 million; Spain agreed: €2 million"_s;
        QTest::newRow("gap with a comma") << u"Norway committed €5 million and Spain, €2 million."_s
                                          << u"Norway pledged: €5 million; Spain pledged: €2 million"_s;
        QTest::newRow("a crime") << u"Otto Marsh committed two robberies."_s << QString();
        QTest::newRow("set aside") << u"Norway has set aside €4bn for Kenya."_s << u"Norway pledged: €4bn for Kenya"_s;
        QTest::newRow("no intention of") << u"Norway had no intention of sending tents."_s
                                         << u"Norway declined: sending tents"_s;
        QTest::newRow("told of the same") << u"Anna Quillby, the premier of Norway, said Kenya would pay for the port "
                                             "and would not sell it."_s
                                          << u"Kenya pledged: pay for the port; Kenya declined: sell it"_s;
        QTest::newRow("two after as") << u"The talks ended as Spain and Norway vowed to leave."_s
                                      << u"Spain, Norway pledged: leave"_s;
        QTest::newRow("verb after verb") << u"“Norway will not send tents, will not send shells,” said Otto Marsh."_s
                                         << u"Norway declined: send tents; Norway declined: send shells"_s;
        QTest::newRow("inverted condition") << u"Anna Quillby vowed to leave the hall should Norway refuse to pay."_s
                                            << u"Anna Quillby pledged: leave the hall should Norway refuse to pay"_s;
        QTest::newRow("one giver") << u"Norway pledged €5 million and 40 tents to Kenya and Spain."_s
                                   << u"Norway pledged: €5 million and 40 tents to Kenya and Spain"_s;
        QTest::newRow("expected") << u"Norway is expected to send tents."_s << QString();
    }

    void conditions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // of each commitment, empty for none

        QTest::newRow("after the act") << u"Norway pledged to send tents if Spain agrees."_s << u"if Spain agrees"_s;
        QTest::newRow("inverted") << u"Norway pledged to send tents should Spain refuse."_s << u"should Spain refuse"_s;
        QTest::newRow("of the act that holds it")
            << u"Norway, which refused to pay, pledged to send tents if Spain agrees."_s << u"; if Spain agrees"_s;
        QTest::newRow("somebody else's")
            << u"Anna Quillby said France would leave if no deal was reached, but Otto Marsh later said that Norway "
               "would keep trying."_s
            << u"if no deal was reached; "_s;
    }

    void conditions()
    {
        QFETCH(const QString, text);
        QStringList found;
        const QList<Commitment> commitments = briefingOf(text).commitments;
        for (const Commitment &commitment : commitments)
            found.append(commitment.condition ? commitment.condition->in(text).toString() : QString());
        QTEST(found.join(u"; "_s), "expected");
    }

    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // first and last day of the time of the only commitment

        // published on Wednesday, 4 June 2025
        QTest::newRow("ahead") << u"Norway pledged to send the tents on Monday."_s << u"2025-06-09 2025-06-09"_s;
        QTest::newRow("over") << u"Norway pledged to send the tents that it showed on Monday."_s
                              << u"2025-06-02 2025-06-02"_s;
        QTest::newRow("ahead in the passive")
            << u"Norway plans a treaty to be signed on Friday."_s << u"2025-06-06 2025-06-06"_s;
        QTest::newRow("by a year") << u"Norway pledged to send the tents by 2030."_s << u" 2030-12-31"_s;
        QTest::newRow("over years") << u"Norway pledged €3 million over 10 years."_s << u"2025-06-04 2035-06-04"_s;
        QTest::newRow("next week") << u"Norway pledged to send the tents next Monday."_s << u"2025-06-09 2025-06-09"_s;
    }

    void days()
    {
        QFETCH(const QString, text);
        const QList<Commitment> commitments = briefingOf(text, QDate(2025, 6, 4)).commitments;
        QCOMPARE(commitments.size(), 1);
        const auto when = commitments.first().when;
        QVERIFY(when.has_value());
        QTEST(when->from.toString(Qt::ISODate) + u' ' + when->to.toString(Qt::ISODate), "expected");
    }

    void commitments()
    {
        QFETCH(const QString, text);
        QTEST(commitmentsIn(text), "expected");
    }

    void actors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // the countries of all that act, in order

        QTest::newRow("who says it") << u"Norway pledged 40 tents, and Spain said it would send €2 million."_s
                                     << u"NO ES"_s;
        QTest::newRow("gap") << u"Norway and Kenya have pledged $3bn and Germany €1bn."_s << u"NO KE DE"_s;
    }

    void actors()
    {
        QFETCH(const QString, text);
        QStringList countries;
        const QList<Commitment> commitments = briefingOf(text).commitments;
        for (const Commitment &commitment : commitments) {
            for (const Party &actor : commitment.actors)
                countries.append(actor.country);
        }
        QTEST(countries.join(u' '), "expected");
    }

    void receivers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // the words for each receiver and its country

        QTest::newRow("two") << u"France will send tents to Latvia and Lithuania from 1 July."_s
                             << u"Latvia LV; Lithuania LT"_s;
        QTest::newRow("by its owner") << u"Norway pledged €3 million over 10 years for Kenya’s tidal barrage."_s
                                      << u"Kenya’s tidal barrage KE"_s;
        QTest::newRow("a way") << u"Anna Quillby promised a visit to Kenya."_s << QString();
    }

    void receivers()
    {
        QFETCH(const QString, text);
        const QList<Commitment> commitments = briefingOf(text).commitments;
        QCOMPARE(commitments.size(), 1);
        QStringList receivers;
        for (const Party &receiver : commitments.first().beneficiaries)
            receivers.append(receiver.words.in(text).toString() + u' ' + receiver.country);
        QTEST(receivers.join(u"; "_s), "expected");
    }
};

QTEST_GUILESS_MAIN(TestCommitments)
#include "tst_commitments.moc"
