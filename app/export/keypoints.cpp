// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/keypoints.h"

#include "briefing/dateline.h"
#include "export/marks.h"
#include "export/tellingwords.h"
#include "lexicon/tsv.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype pointLength = 270;
constexpr qsizetype easyLength = 180;       ///< what is read at a glance
constexpr qsizetype bottomLineLength = 390; ///< four lines
constexpr int leastStrength = 7;            ///< of a commitment in the bottom line: see strengthOf()
constexpr int greatStrength = 9;            ///< of one that is money or goods from somebody named

enum class Opener { None, Meaning, Link };

/** How a sentence that begins with @p word, in lower case, leans on the one before it. */
Opener openerOf(const QString &word)
{
    static const QHash<QString, Opener> openers = [] {
        QHash<QString, Opener> kinds;
        for (const QStringList &row : readTable(u"sentence_openers"_s).rows)
            kinds.insert(row.at(0), row.at(1) == "meaning"_L1 ? Opener::Meaning : Opener::Link);
        return kinds;
    }();
    return openers.value(word, Opener::None);
}

/** A sentence that may be shown. */
struct Candidate {
    Prose::Sentence sentence;
    QSet<QString> words;
    double score = 0;
    double lengthFault = 0; ///< what of the score its length takes
    int strength = 0;       ///< of its strongest commitment; 0 for none
};

/** Weighs the sentences of an article. */
class Weights
{
public:
    Weights(const Briefing &briefing, const Prose &prose)
        : m_briefing(briefing)
        , m_text(briefing.article.text)
        , m_titleWords(tellingWords(briefing.article.title))
    {
        for (const Prose::Sentence &sentence : prose.sentences) {
            if (!sentence.isBody)
                continue;
            Prose::Sentence told = sentence;
            told.span.start = pastDateline(m_text, told.span.start);
            m_candidates.append({.sentence = told, .words = tellingWords(told.span.in(m_text))});
            for (const QString &word : std::as_const(m_candidates.last().words))
                ++m_frequency[word];
        }
        for (Candidate &candidate : m_candidates) {
            candidate.strength = strengthIn(candidate.sentence.span);
            candidate.lengthFault = lengthFault(candidate.sentence);
            candidate.score = worth(candidate) - faults(candidate.sentence) - candidate.lengthFault;
        }
    }

    [[nodiscard]] const QList<Candidate> &candidates() const { return m_candidates; }

    /** Whether @p sentence could open a report: long enough and ended, unlike "ABSTRACT." */
    [[nodiscard]] bool isProse(const Prose::Sentence &sentence) const
    {
        const QStringView words = sentence.span.in(m_text);
        const bool isEnded = isClosingMark(words.back()) || QStringView(u".!?").contains(words.back());
        const bool isBegun = !QStringView(u"”’»").contains(words.front());
        return isBegun && isEnded && countWords(m_text, sentence.span) >= 8;
    }

    /** Whether @p sentence begins with a word that leans on the one before it. */
    [[nodiscard]] bool leans(const Prose::Sentence &sentence) const
    {
        return openingOf(wordsOf(sentence.span.in(m_text))) != Opener::None;
    }

private:
    [[nodiscard]] static Opener openingOf(const QStringList &words)
    {
        const Opener opener = openerOf(words.value(0));
        // "That's" leans on what was said before as "that" does.
        return opener == Opener::None ? openerOf(words.value(0).section(u'\'', 0, 0)) : opener;
    }

    [[nodiscard]] int strengthIn(TextSpan span) const
    {
        int strength = 0;
        for (const Commitment &commitment : m_briefing.commitments) {
            if (span.overlaps(commitment.action))
                strength = std::max(strength, strengthOf(commitment));
        }
        return strength;
    }

    /** What speaks for a sentence. */
    [[nodiscard]] double worth(const Candidate &candidate) const
    {
        const TextSpan span = candidate.sentence.span;
        double worth = 4.0 / (1 + 0.2 * (candidate.sentence.paragraph - 1)) + 0.3 * candidate.strength;
        int leaders = 0;
        for (const Person &person : m_briefing.people) {
            leaders += person.leader && std::ranges::any_of(person.mentions, [&](const PersonMention &mention) {
                           return mention.form != PersonMention::Form::Pronoun && span.contains(mention.span);
                       });
        }
        const auto countries = std::ranges::count_if(m_briefing.countries, [&](const Country &country) {
            return std::ranges::any_of(country.mentions,
                                       [&](const CountryMention &mention) { return span.contains(mention.span); });
        });
        const bool hasLeadersWords = std::ranges::any_of(m_briefing.quotes, [&](const Quote &quote) {
            return quote.source && span.contains(*quote.source) && !quote.content.isEmpty()
                && span.contains(quote.content.first()) && std::ranges::any_of(quote.speakers, [&](const Party &party) {
                       const Person *person = m_briefing.person(party.person);
                       return person && person->leader;
                   });
        });
        worth += 0.8 * std::min(leaders, 2) + 0.4 * double(std::min<qsizetype>(countries, 3));
        worth += hasLeadersWords ? 1.0 : 0;
        worth += std::ranges::any_of(span.in(m_text), [](QChar c) { return c.isDigit(); }) ? 0.4 : 0;
        worth += 0.5 * double(std::min<qsizetype>((QSet(candidate.words) & m_titleWords).size(), 4));
        // What the rest of the article speaks of too.
        double common = 0;
        for (const QString &word : candidate.words)
            common += std::log2(m_frequency.value(word));
        return worth + 1.2 * common / double(std::max<qsizetype>(candidate.words.size(), 6));
    }

    /** What speaks against a sentence that is not read at a glance. */
    [[nodiscard]] static double lengthFault(const Prose::Sentence &sentence)
    {
        const qsizetype length = sentence.span.length();
        return 0.012 * double(std::max<qsizetype>(length - easyLength, 0)) + (length > pointLength ? 2 : 0);
    }

    /** What speaks against showing a sentence alone. */
    [[nodiscard]] double faults(const Prose::Sentence &sentence) const
    {
        const QStringView text = sentence.span.in(m_text);
        double faults = isProse(sentence) ? 0 : 5;
        const QStringList words = wordsOf(text);
        const Opener opener = openingOf(words);
        faults += opener == Opener::Meaning ? 3 : (opener == Opener::Link ? 1.2 : 0);
        if (opener == Opener::Link && openerOf(words.value(1)) == Opener::Meaning)
            faults += 2;
        if (text.contains(u'?'))
            faults += 2;
        if (text.front().isLower())
            faults += 4;
        return faults + quotationFaults(sentence);
    }

    /** A sentence from the middle of a quotation has no speaker and mostly one of two marks. */
    [[nodiscard]] double quotationFaults(const Prose::Sentence &sentence) const
    {
        QuotationDepth depth;
        qsizetype outside = 0;
        const auto paragraph = m_briefing.article.paragraphAt(sentence.span.start);
        for (qsizetype i = paragraph ? paragraph->span.start : sentence.span.start; i < sentence.span.start; ++i)
            depth.pass(m_text, i);
        const bool startsInside = depth.isOpen();
        for (qsizetype i = sentence.span.start; i < sentence.span.end; ++i) {
            depth.pass(m_text, i);
            outside += !depth.isOpen() && m_text[i].isLetter() ? 1 : 0;
        }
        if (startsInside || depth.isOpen())
            return 6;
        const bool isQuoted = outside < 3;
        // “…,” he said: who speaks stands in another sentence.
        const bool isOpened = QStringView(u"“\"‘«").contains(m_text[sentence.span.start]);
        const auto speaker = std::ranges::find_if(m_briefing.quotes, [&](const Quote &quote) {
            return quote.source && sentence.span.contains(*quote.source);
        });
        const bool isPronoun = speaker != m_briefing.quotes.end() && speaker->source->length() <= 4;
        return isQuoted ? 5 : (isOpened && isPronoun ? 2.5 : 0);
    }

    const Briefing &m_briefing;
    const QString &m_text;
    QSet<QString> m_titleWords;
    QHash<QString, int> m_frequency; ///< in how many sentences each word stands
    QList<Candidate> m_candidates;
};

/** The sentence of @p candidates that tells the news: the first, unless it only leads up to one of the next that tells
 *  much more. The end where none can. */
QList<Candidate>::iterator leadOf(QList<Candidate> &candidates, const Weights &weights)
{
    constexpr int lastParagraph = 3;
    constexpr double muchMore = 2.5;
    const auto isLead = [&](const Candidate &candidate) { return weights.isProse(candidate.sentence); };
    const auto value = [](const Candidate &candidate) { return candidate.score + candidate.lengthFault; };
    auto lead = std::ranges::find_if(candidates, isLead);
    if (lead == candidates.end())
        return lead;
    const double first = value(*lead);
    for (auto next = std::next(lead); next != candidates.end(); ++next) {
        if (next->sentence.paragraph <= lastParagraph && isLead(*next) && value(*next) > value(*lead)
            && value(*next) > first + muchMore)
            lead = next;
    }
    return lead;
}

Excerpt shown(const Article &article, TextSpan sentence, qsizetype limit)
{
    return shortened(article, sentence, {sentence.start, sentence.start}, limit);
}

} // namespace

bool isInCaption(const Article &article, TextSpan span)
{
    const auto section = article.sectionAt(span.start);
    return section && section->kind == Section::Kind::Caption;
}

int strengthOf(const Commitment &commitment)
{
    int points = 0;
    switch (commitment.status) {
    case Commitment::Status::Agreed:
        points = 5;
        break;
    case Commitment::Status::Pledged:
    case Commitment::Status::Declined:
        points = 4;
        break;
    case Commitment::Status::Offered:
        points = 3;
        break;
    case Commitment::Status::Planned:
        points = 2;
        break;
    }
    const bool isMoney = std::ranges::any_of(
        commitment.amounts, [](const Amount &amount) { return amount.unit.size() == 3 && amount.unit.isUpper(); });
    const bool isNamed = std::ranges::any_of(commitment.actors, [](const Party &actor) {
        return !actor.country.isEmpty() || !actor.person.isEmpty() || !actor.organisation.isEmpty();
    });
    points += isMoney ? 4 : (commitment.amounts.isEmpty() ? 0 : 3);
    points += isNamed ? 2 : 0;
    points += commitment.beneficiaries.isEmpty() ? 0 : 1;
    points += commitment.when ? 1 : 0;
    points -= commitment.certainty == Certainty::Likely ? 3 : 0;
    return points;
}

Highlights highlightsOf(const Briefing &briefing, const Prose &prose)
{
    const Article &article = briefing.article;
    const Weights weights(briefing, prose);
    QList<Candidate> left = weights.candidates();
    QList<Candidate> told;
    const auto tell = [&](QList<Candidate>::iterator candidate) {
        told.append(*candidate);
        left.erase(candidate);
    };

    const auto lead = leadOf(left, weights);
    if (lead == left.end())
        return {};
    Highlights highlights{.bottomLine = {shown(article, lead->sentence.span, bottomLineLength)}, .points = {}};
    const QSet<QString> news = lead->words | tellingWords(article.title);
    tell(lead);
    // Of a commitment the sentence must stand by itself too: what binds most is no bottom line where it begins "He".
    // It must bind somebody to more than a date, and be about what the lead or the title is about; a great one less so.
    const auto binding = [&](const Candidate &candidate) {
        const qsizetype shared = (QSet(candidate.words) & news).size();
        const bool isNews = (candidate.strength >= leastStrength && shared >= 2)
            || (candidate.strength >= greatStrength && shared >= 1);
        return isNews && !weights.leans(candidate.sentence) ? 1.5 * candidate.strength + candidate.score : -100.0;
    };
    const auto strongest = std::ranges::max_element(left, {}, binding);
    if (strongest != left.end() && binding(*strongest) > 0 && strongest->score > 0
        && highlights.bottomLine.first().text().size() + strongest->sentence.span.length() <= bottomLineLength) {
        highlights.bottomLine.append(shown(article, strongest->sentence.span, bottomLineLength));
        tell(strongest);
    }

    int words = 0;
    for (const Paragraph &paragraph : article.paragraphs)
        words += countWords(article.text, paragraph.span);
    const int most = std::clamp(words / 80, 2, 5);
    QList<Candidate> points;
    while (points.size() < most && !left.isEmpty()) {
        const auto value = [&](const Candidate &candidate) {
            double again = 0;
            for (const Candidate &other : std::as_const(told))
                again = std::max(again, sharedPart(candidate.words, other.words));
            return candidate.score - 4 * again;
        };
        const auto best = std::ranges::max_element(left, {}, value);
        if (value(*best) < (points.size() < 3 ? -1.0 : 0.5))
            break;
        points.append(*best);
        tell(best);
    }
    std::ranges::sort(points, {}, [](const Candidate &candidate) { return candidate.sentence.span.start; });
    for (const Candidate &point : points)
        highlights.points.append(shown(article, point.sentence.span, pointLength));
    return highlights;
}

} // namespace readout
