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
    }

    void commitments()
    {
        QFETCH(const QString, text);
        QTEST(commitmentsIn(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestCommitments)
#include "tst_commitments.moc"
