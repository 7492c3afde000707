// SPDX-License-Identifier: GPL-3.0-or-later
#include "articletext.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** What is wrong with the briefing as a whole: spans outside of the text, disorder, links to nowhere. */
class Inspector
{
public:
    explicit Inspector(const Briefing &briefing)
        : m_briefing(briefing)
    {
        for (const Person &person : briefing.people) {
            unique(u"person"_s, person.id);
            inOrder(person.id, spansOf(person.mentions));
            for (const PersonRole &role : person.roles) {
                inside(person.id, role.span);
                party(person.id,
                      {.person = {}, .country = role.country, .organisation = role.organisation, .words = role.span});
            }
        }
        for (const Country &country : briefing.countries) {
            unique(u"country"_s, country.code);
            inOrder(country.code, spansOf(country.mentions));
        }
        for (const Organisation &organisation : briefing.organisations) {
            unique(u"organisation"_s, organisation.id);
            inOrder(organisation.id, organisation.mentions);
        }
        for (const Quote &quote : briefing.quotes)
            inspect(quote);
        for (const Commitment &commitment : briefing.commitments)
            inspect(commitment);
    }

    [[nodiscard]] QStringList complaints() const { return m_complaints; }

private:
    template <typename Mention>
    [[nodiscard]] static QList<TextSpan> spansOf(const QList<Mention> &mentions)
    {
        QList<TextSpan> spans;
        for (const Mention &mention : mentions)
            spans.append(mention.span);
        return spans;
    }

    void inspect(const Quote &quote)
    {
        unique(u"quote"_s, quote.id);
        inOrder(quote.id, quote.content);
        for (const auto &span : {quote.source, quote.cue}) {
            if (span)
                inside(quote.id, *span);
        }
        for (const Party &speaker : quote.speakers)
            party(quote.id, speaker);
    }

    void inspect(const Commitment &commitment)
    {
        unique(u"commitment"_s, commitment.id);
        inside(commitment.id, commitment.action);
        inside(commitment.id, commitment.evidence);
        for (const auto &span : {commitment.cue, commitment.condition}) {
            if (span)
                inside(commitment.id, *span);
        }
        if (commitment.when)
            inside(commitment.id, commitment.when->span);
        if (commitment.actors.isEmpty())
            m_complaints.append(commitment.id + u" binds nobody"_s);
        for (const Party &one : commitment.actors + commitment.beneficiaries)
            party(commitment.id, one);
        for (const Amount &amount : commitment.amounts)
            inside(commitment.id, amount.span);
    }

    void inside(const QString &owner, TextSpan span)
    {
        if (span.start < 0 || span.isEmpty() || span.end > m_briefing.article.text.size())
            m_complaints.append(u"%1: %2-%3 is no part of the text"_s.arg(owner).arg(span.start).arg(span.end));
    }

    void inOrder(const QString &owner, const QList<TextSpan> &spans)
    {
        if (spans.isEmpty())
            m_complaints.append(owner + u" is nowhere"_s);
        for (qsizetype i = 0; i < spans.size(); ++i) {
            inside(owner, spans.at(i));
            if (i > 0 && spans.at(i).start < spans.at(i - 1).end)
                m_complaints.append(u"%1: %2 before %3"_s.arg(owner).arg(spans.at(i - 1).start).arg(spans.at(i).start));
        }
    }

    void unique(const QString &kind, const QString &id)
    {
        const QString key = kind + u' ' + id;
        if (id.isEmpty() || m_ids.contains(key))
            m_complaints.append(key + u" is no id of its own"_s);
        m_ids.insert(key);
    }

    void party(const QString &owner, const Party &one)
    {
        if (!one.person.isEmpty() && !m_briefing.person(one.person))
            m_complaints.append(u"%1: no person %2"_s.arg(owner, one.person));
        if (!one.organisation.isEmpty() && !m_briefing.organisation(one.organisation))
            m_complaints.append(u"%1: no organisation %2"_s.arg(owner, one.organisation));
        if (!one.country.isEmpty() && one.country.size() != 2)
            m_complaints.append(u"%1: no country %2"_s.arg(owner, one.country));
        if (one.words != TextSpan())
            inside(owner, one.words);
    }

    const Briefing &m_briefing;
    QStringList m_complaints;
    QSet<QString> m_ids;
};

QString sample()
{
    QFile file(QStringLiteral(READOUT_SOURCE_DIR "/resources/sample/summit.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** Characters that news articles and broken files are made of, among them halves of surrogate pairs. */
QChar strangeCharacter(QRandomGenerator &random)
{
    static const QString usual
        = u"“”‘’\"'«»()[]{}.,;:!?-–—…/&%$€£@#*+=<>|\\~^`\t\n\r\u00a0\u200b\u2028\u0301\ufeff aAzZ09éÉßİıǅ"_s;
    if (random.bounded(4) > 0)
        return usual.at(random.bounded(usual.size()));
    return {static_cast<char16_t>(random.bounded(0x10000))};
}

/** @p text with some of its characters lost, doubled, replaced, put elsewhere or written in capitals. */
QString mutated(QString text, QRandomGenerator &random)
{
    const int changes = 1 + static_cast<int>(random.bounded(60));
    for (int i = 0; i < changes && !text.isEmpty(); ++i) {
        const qsizetype at = random.bounded(text.size());
        const qsizetype length = std::min<qsizetype>(1 + random.bounded(40), text.size() - at);
        switch (random.bounded(6)) {
        case 0:
            text.remove(at, length);
            break;
        case 1:
            text.insert(at, text.sliced(at, length));
            break;
        case 2:
            text[at] = strangeCharacter(random);
            break;
        case 3:
            text.insert(at, strangeCharacter(random));
            break;
        case 4: {
            const QString piece = text.sliced(at, length);
            text.remove(at, length);
            text.insert(random.bounded(text.size() + 1), piece);
            break;
        }
        default:
            text.replace(at, length, text.sliced(at, length).toUpper());
        }
    }
    return text;
}

QString randomText(QRandomGenerator &random)
{
    QString text;
    const int length = static_cast<int>(random.bounded(600));
    for (int i = 0; i < length; ++i)
        text.append(strangeCharacter(random));
    return text;
}

} // namespace

/** The analysis as a whole: whatever the text, the briefing holds together. */
class TestAnalyse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyArticle()
    {
        const Briefing briefing = analyse(Article(), loadLexicon());
        QVERIFY(briefing.people.isEmpty() && briefing.countries.isEmpty() && briefing.quotes.isEmpty());
    }

    void sampleHoldsTogether()
    {
        const QString text = sample();
        QVERIFY(!text.isEmpty());
        const Briefing briefing = briefingOf(text);
        QCOMPARE(Inspector(briefing).complaints(), QStringList());
        QVERIFY(briefing.country(u"EE"_s) && briefing.country(u"LV"_s)
                && briefing.organisation(u"european-commission"_s));
        QCOMPARE(briefingOf(text), briefing); // the same article, the same briefing
    }

    void mutatedText()
    {
        QRandomGenerator random(20260609);
        const QString text = sample();
        for (int i = 0; i < 300; ++i) {
            const QString broken = mutated(text, random);
            const QStringList complaints = Inspector(briefingOf(broken)).complaints();
            QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n') + u"\nin:\n"_s + broken));
        }
    }

    void randomTexts()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 1000; ++i) {
            const QString text = randomText(random);
            const QStringList complaints = Inspector(briefingOf(text)).complaints();
            QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n') + u"\nin:\n"_s + text));
        }
    }

    void cancelled()
    {
        const Lexicon lexicon = loadLexicon();
        Article article;
        article.text = u"Ada Example spoke in Oslo."_s;
        article.sections.append(
            {.id = u"section-1"_s, .kind = Section::Kind::Body, .heading = {}, .span = {0, article.text.size()}});
        const Briefing briefing = analyse(article, lexicon, [] { return true; });
        QCOMPARE(briefing.article, article);
        QVERIFY(briefing.people.isEmpty());
    }

    /** The analysis runs on servers and in other programs, so nothing that it links draws on Qt Gui. */
    void needsNoGui()
    {
        QFile maps(u"/proc/self/maps"_s);
        if (!maps.open(QIODevice::ReadOnly))
            QSKIP("this system does not list a process's libraries");
        const QByteArray libraries = maps.readAll();
        QVERIFY(libraries.contains("libQt6Core"));
        QVERIFY(!libraries.contains("libQt6Gui"));
    }
};

QTEST_GUILESS_MAIN(TestAnalyse)
#include "tst_analyse.moc"
