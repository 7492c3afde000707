// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplebriefing.h"
#include "model/readingsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** The session over the example, with what it asked the views for. */
class TestReadingSession : public QObject
{
    Q_OBJECT

    const EntryId ada{EntryKind::Person, u"ada-northwater"_s};
    const EntryId pavo{EntryKind::Person, u"pavo-stonebrook"_s};
    const EntryId ukraine{EntryKind::Country, u"UA"_s};

    BriefingModel m_model;
    std::unique_ptr<ReadingSession> m_session;

    [[nodiscard]] QString words(TextSpan span) const { return wordsOf(m_model.briefing().article, span); }
    [[nodiscard]] QString current() const
    {
        const int index = m_session->currentMention();
        return index < 0 ? QString() : words(m_session->mentions().at(index).span);
    }
    [[nodiscard]] QStringList lit() const
    {
        QStringList all;
        for (const Mention &mention : m_session->mentions())
            all.append(words(mention.span));
        return all;
    }
    [[nodiscard]] qsizetype position(const QString &place) const
    {
        return m_model.briefing().article.text.indexOf(place);
    }
    [[nodiscard]] QString target(const QSignalSpy &jumps) const
    {
        return jumps.isEmpty() ? QString() : words(jumps.last().first().value<TextSpan>());
    }

private Q_SLOTS:
    void init()
    {
        m_model.setBriefing({});
        m_session = std::make_unique<ReadingSession>(&m_model);
        m_session->setBriefing(exampleBriefing());
    }

    void resumesWithoutAJump()
    {
        const QSignalSpy jumps(m_session.get(), &ReadingSession::jumpRequested);
        m_session->resume(ada, 2, 1, -1);
        QCOMPARE(current(), u"she"_s);
        QCOMPARE(m_session->currentQuote(), 1);
        QVERIFY(jumps.isEmpty());
        QVERIFY(!m_session->canGoBack());
        m_session->resume(pavo, 99, 99, 99);
        QCOMPARE(m_session->selection(), pavo);
        QCOMPARE(m_session->currentMention(), -1);
        m_session->resume({EntryKind::Person, u"nobody"_s}, 0, 0, 0);
        QCOMPARE(m_session->selection(), pavo);
    }

    void aLeaderStartsAtTheFirstQuote()
    {
        const QSignalSpy jumps(m_session.get(), &ReadingSession::jumpRequested);
        m_session->select(ada);
        QCOMPARE(lit(),
                 (QStringList{u"Ada Northwater"_s, u"Estonia’s prime minister"_s, u"she"_s, u"Northwater"_s,
                              u"The Estonian leader"_s, u"her"_s}));
        QCOMPARE(m_session->currentQuote(), 0);
        QCOMPARE(current(), u"Ada Northwater"_s);
        QCOMPARE(jumps.size(), 1);
        QVERIFY(target(jumps).startsWith(u"Ada Northwater"_s));
        QVERIFY(target(jumps).endsWith(u"“time and copper”"_s));
    }

    void withoutQuotesAtTheFirstMention()
    {
        const QSignalSpy jumps(m_session.get(), &ReadingSession::jumpRequested);
        m_session->select(pavo);
        QCOMPARE(target(jumps), u"Pavo Stonebrook"_s);
        m_session->select(ukraine);
        QCOMPARE(target(jumps), u"Ukraine"_s);
        m_session->select({EntryKind::Commitment, u"commitment-3"_s});
        QCOMPARE(target(jumps), u"Finland declined to lend more."_s);
    }

    void mentionsStepRound()
    {
        const QSignalSpy wraps(m_session.get(), &ReadingSession::wrapped);
        m_session->select(pavo);
        m_session->nextMention();
        QCOMPARE(current(), u"Stonebrook"_s);
        QVERIFY(wraps.isEmpty());
        m_session->nextMention();
        QCOMPARE(current(), u"Pavo Stonebrook"_s);
        QCOMPARE(wraps.size(), 1);
        QCOMPARE(wraps.last().first().toBool(), true);
        m_session->previousMention();
        QCOMPARE(current(), u"Stonebrook"_s);
        QCOMPARE(wraps.last().first().toBool(), false);
    }

    void quotesStepRoundAndCarryTheMention()
    {
        m_session->select(ada);
        m_session->nextQuote();
        QCOMPARE(m_session->currentQuote(), 1);
        QCOMPARE(current(), u"she"_s);
        m_session->nextQuote();
        QCOMPARE(current(), u"The Estonian leader"_s);
        m_session->nextQuote();
        QCOMPARE(m_session->currentQuote(), 0);
        m_session->previousQuote();
        QCOMPARE(m_session->currentQuote(), 2);
    }

    void aMentionCarriesItsQuote()
    {
        m_session->select(ada);
        m_session->nextMention();
        m_session->nextMention();
        QCOMPARE(current(), u"she"_s);
        QCOMPARE(m_session->currentQuote(), 1);
        m_session->nextMention();
        QCOMPARE(current(), u"Northwater"_s);
        QCOMPARE(m_session->currentQuote(), -1);
        m_session->nextQuote();
        QCOMPARE(m_session->currentQuote(), 2);
    }

    void commitmentsStepRound()
    {
        m_session->select({EntryKind::Commitment, u"commitment-2"_s});
        m_session->nextMention();
        QCOMPARE(m_session->selection().id, u"commitment-3"_s);
        m_session->nextMention();
        QCOMPARE(m_session->selection().id, u"commitment-1"_s);
        m_session->previousMention();
        QCOMPARE(m_session->selection().id, u"commitment-3"_s);
    }

    void aCommitmentOfALeaderKeepsTheLeader()
    {
        const QSignalSpy jumps(m_session.get(), &ReadingSession::jumpRequested);
        m_session->select(ada);
        QCOMPARE(m_session->currentCommitment(), -1);
        m_session->setCurrentCommitment(0);
        QCOMPARE(m_session->selection(), ada);
        QCOMPARE(m_session->currentCommitment(), 0);
        QVERIFY(target(jumps).startsWith(u"Northwater pledged €180mn"_s));
        m_session->nextMention();
        QCOMPARE(m_session->currentCommitment(), -1);
        m_session->setCurrentCommitment(7);
        QCOMPARE(m_session->currentCommitment(), -1);
    }

    void ticksChooseWhatIsLit()
    {
        m_session->select(ada);
        m_session->nextQuote();
        QCOMPARE(current(), u"she"_s);
        m_session->setStrengths(Strength::Strong | Strength::Weak);
        QCOMPARE(lit(), (QStringList{u"Ada Northwater"_s, u"she"_s, u"Northwater"_s, u"her"_s}));
        QCOMPARE(current(), u"she"_s);
        m_session->setStrengths(Strength::Medium);
        QCOMPARE(current(), QString());
        m_session->nextMention();
        QCOMPARE(current(), u"Estonia’s prime minister"_s);
        m_session->setStrengths({});
        m_session->nextMention();
        QCOMPARE(current(), QString());
        m_session->select({EntryKind::Commitment, u"commitment-3"_s});
        QCOMPARE(lit(), QStringList{u"Finland declined to lend more."_s});
    }

    void aClickSelectsWhoIsMeant()
    {
        const QSignalSpy jumps(m_session.get(), &ReadingSession::jumpRequested);
        QVERIFY(m_session->selectAt(position(u"she said"_s)));
        QCOMPARE(m_session->selection(), ada);
        QCOMPARE(current(), u"she"_s);
        QCOMPARE(m_session->currentQuote(), 1);
        // Inside "The Estonian leader" the leader is selected already; otherwise the shorter "Estonian" would be.
        QVERIFY(m_session->selectAt(position(u"Estonian leader"_s)));
        QCOMPARE(current(), u"The Estonian leader"_s);
        m_session->clear();
        QVERIFY(m_session->selectAt(position(u"Estonian leader"_s)));
        QCOMPARE(m_session->selection(), (EntryId{EntryKind::Country, u"EE"_s}));
        QVERIFY(!m_session->selectAt(position(u"waited outside"_s)));
        QVERIFY2(jumps.isEmpty(), "a click in the text does not move the page");
        QCOMPARE(m_session->mentionAt(position(u"Kyiv"_s))->form, u"capital"_s);
    }

    void aClickOnWhatIsUntickedTicksIt()
    {
        m_session->select(ada);
        m_session->setStrengths(Strength::Strong);
        QVERIFY(m_session->selectAt(position(u"she said"_s)));
        QCOMPARE(current(), u"she"_s);
    }

    void backAndForward()
    {
        const QSignalSpy jumps(m_session.get(), &ReadingSession::jumpRequested);
        QVERIFY(!m_session->canGoBack());
        m_session->setReadingPosition(position(u"waited outside"_s));
        m_session->select(ada);
        m_session->nextMention();
        m_session->nextMention();
        m_session->select(ukraine);
        QVERIFY(m_session->canGoBack());
        QVERIFY(!m_session->canGoForward());
        m_session->back();
        QCOMPARE(m_session->selection(), ada);
        QCOMPARE(current(), u"she"_s);
        m_session->back();
        QCOMPARE(m_session->selection(), EntryId());
        QCOMPARE(jumps.last().first().value<TextSpan>().start, position(u"waited outside"_s));
        QVERIFY(!m_session->canGoBack());
        m_session->forward();
        m_session->forward();
        QCOMPARE(m_session->selection(), ukraine);
        QVERIFY(!m_session->canGoForward());
        m_session->back();
        m_session->select(pavo);
        QVERIFY2(!m_session->canGoForward(), "a new jump ends the way forward");
    }

    void anotherBriefingBeginsAnew()
    {
        m_session->select(ada);
        const QSignalSpy changed(m_session.get(), &ReadingSession::selectionChanged);
        m_session->setBriefing({});
        QCOMPARE(m_session->selection(), EntryId());
        QVERIFY(m_session->mentions().isEmpty());
        QVERIFY(!m_session->canGoBack());
        QCOMPARE(changed.size(), 1);
        m_session->select(ada);
        QCOMPARE(m_session->selection(), EntryId());
        m_session->nextMention();
        m_session->nextQuote();
        QCOMPARE(m_session->currentMention(), -1);
    }
};

QTEST_GUILESS_MAIN(TestReadingSession)
#include "tst_readingsession.moc"
