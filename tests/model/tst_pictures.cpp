// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplebriefing.h"
#include "model/pictures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** What the pictures of the example say. */
class TestPictures : public QObject
{
    Q_OBJECT

    BriefingModel m_model;

    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (const SpeechShare &share : speechShares(m_model))
            lines.append(u"%1: %2 + %3 + %4"_s.arg(m_model.entry(share.speaker)->name)
                             .arg(share.direct)
                             .arg(share.mixed)
                             .arg(share.indirect));
        return lines;
    }

    const EntryId pavo{EntryKind::Person, u"pavo-stonebrook"_s};
    const EntryId ukraine{EntryKind::Country, u"UA"_s};

    /** The example, in which Stonebrook says "€180mn for Ukraine" too. */
    [[nodiscard]] static Briefing withQuoteAboutUkraine()
    {
        Briefing briefing = exampleBriefing();
        const QString words = u"€180mn for Ukraine"_s;
        const qsizetype start = briefing.article.text.indexOf(words);
        Quote quote = briefing.quotes.constLast();
        quote.id = u"quote-5"_s;
        quote.speakers = {{.person = u"pavo-stonebrook"_s, .country = {}, .organisation = {}, .words = {}}};
        quote.content = {{start, start + words.size()}};
        briefing.quotes.append(quote);
        return briefing;
    }

private Q_SLOTS:
    void init() { m_model.setBriefing(exampleBriefing()); }

    void sharesAddUpToWhatIsQuoted()
    {
        const QList<SpeechShare> shares = speechShares(m_model);
        for (const SpeechShare &share : shares)
            QCOMPARE(share.words(), m_model.entry(share.speaker)->quotedWords);
        QVERIFY(std::ranges::is_sorted(shares, std::ranges::greater(), &SpeechShare::words));
        QCOMPARE(lines().first(), u"Ada Northwater: 12 + 7 + 6"_s);
    }

    void whatTwoSayTogetherIsQuotedOnce()
    {
        const int words = quotedWords(m_model);
        const int hers = speechShares(m_model).first().words();
        Briefing briefing = withQuoteAboutUkraine();
        Quote &joint = briefing.quotes.last();
        joint.speakers.append({.person = u"ada-northwater"_s, .country = {}, .organisation = {}, .words = {}});
        m_model.setBriefing(briefing);
        QCOMPARE(quotedWords(m_model), words + 3);
        QCOMPARE(speechShares(m_model).first().words(), hers + 3);
    }

    void speakersAndSubjects()
    {
        m_model.setBriefing(withQuoteAboutUkraine());
        QCOMPARE(whoSpeaksAboutWhom(m_model, 10, 10).subjects, QList{ukraine});
        QCOMPARE(whoSpeaksAboutWhom(m_model, 10, 10).speakers, QList{pavo});
        const VoiceTable table = whoSpeaksAboutWhom(m_model, 10, 10);
        QCOMPARE(table.quotes.size(), table.speakers.size());
        for (qsizetype row = 0; row < table.speakers.size(); ++row) {
            QCOMPARE(table.quotes.at(row).size(), table.subjects.size());
            for (qsizetype column = 0; column < table.subjects.size(); ++column) {
                for (const qsizetype quote : table.quotes.at(row).at(column)) {
                    QVERIFY(m_model.entry(table.speakers.at(row))->quotes.contains(quote));
                    QVERIFY(m_model.entry(table.subjects.at(column))->quotesAbout.contains(quote));
                }
            }
        }
    }

    void tablesKeepTheirSize()
    {
        m_model.setBriefing(withQuoteAboutUkraine());
        const VoiceTable table = whoSpeaksAboutWhom(m_model, 1, 1);
        QCOMPARE_LE(table.speakers.size(), 1);
        QCOMPARE_LE(table.subjects.size(), 1);
    }

    void nothingIsNothing()
    {
        m_model.setBriefing({});
        QVERIFY(speechShares(m_model).isEmpty());
        QCOMPARE(whoSpeaksAboutWhom(m_model, 5, 5), VoiceTable());
    }
};

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
