// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/othernames.h"

#include "analysis/knownwords.h"

namespace readout {

namespace {

using Shape = NameWord::Shape;

/** Reads what follows names. */
class OtherNameReader
{
public:
    OtherNameReader(const Reading &reading, const NameText &text)
        : m_reading(reading)
        , m_text(text)
        , m_known(reading, text)
    {
    }

    /** The other name told after @p name: "Quill, better known as Hawk,"; none where none is. */
    [[nodiscard]] std::optional<PersonName> toldAfter(const PersonName &name) const
    {
        constexpr qsizetype farthest = 5; // words between the name and the phrase
        qsizetype i = name.end;
        while (i < name.end + farthest && m_text.isSameSentence(i, name.first) && canStandBetween(i))
            ++i;
        if (!m_text.isSameSentence(i, name.first))
            return std::nullopt;
        const qsizetype end = phraseEnd(i);
        return end > i ? nameAt(end) : std::nullopt;
    }

    /** Every place where the words of @p other stand, apart from other names. */
    [[nodiscard]] QList<PersonName> placesOf(const PersonName &other) const
    {
        QList<PersonName> places;
        const auto isCapitalBeside = [&](qsizetype beside, qsizetype first) {
            return m_text.isSameSentence(beside, first) && m_text.words.at(beside).isCapital();
        };
        for (qsizetype i = 0; i + other.size() <= m_text.words.size(); ++i) {
            const bool isHere = isSame(i, other) && !isCapitalBeside(i + other.size(), i)
                && (!isCapitalBeside(i - 1, i) || m_text.words.at(i - 1).opens || m_text.titleBefore(i));
            if (isHere || i == other.first)
                places.append({.first = i, .end = i + other.size(), .honorific = {}});
        }
        return places;
    }

private:
    [[nodiscard]] bool isSame(qsizetype i, const PersonName &other) const
    {
        for (qsizetype k = 0; k < other.size(); ++k) {
            if (!m_text.words.at(i + k).isCapital()
                || m_text.words.at(i + k).key() != m_text.words.at(other.first + k).key()
                || !m_text.isSameSentence(i + k, i))
                return false;
        }
        return true;
    }

    /** ", who is better" */
    [[nodiscard]] bool canStandBetween(qsizetype i) const
    {
        const NameWord &word = m_text.words.at(i);
        const PartOfSpeech tag = m_reading.words.tokens.at(word.token).tag;
        return word.key() == QLatin1String(",") || word.key() == QLatin1String("(") || tag == PartOfSpeech::WP
            || tag == PartOfSpeech::RB || tag == PartOfSpeech::RBR || tag == PartOfSpeech::RBS
            || m_reading.lexicon.closedWords.isA(word.key(), ClosedWords::Be);
    }

    /** Where the longest phrase ends that begins with word @p first; @p first for none. */
    [[nodiscard]] qsizetype phraseEnd(qsizetype first) const
    {
        qsizetype end = first;
        for (const QStringList &phrase : m_reading.lexicon.names.aliasPhrases) {
            qsizetype k = 0;
            while (k < phrase.size() && m_text.isSameSentence(first + k, first)
                   && m_text.words.at(first + k).key() == phrase.at(k))
                ++k;
            if (k == phrase.size())
                end = std::max(end, first + k);
        }
        return end;
    }

    /** The capitalised words from word @p first on, in quotation marks or not; none where they name something else. */
    [[nodiscard]] std::optional<PersonName> nameAt(qsizetype first) const
    {
        constexpr qsizetype longest = 3; // words
        if (m_text.isSameSentence(first, first - 1) && m_text.words.at(first).isQuotationMark())
            ++first;
        qsizetype end = first;
        while (m_text.isSameSentence(end, first - 1) && m_text.words.at(end).isCapital() && end < first + longest) {
            if (m_text.titleOf.at(end) >= 0 || m_text.countryOf.at(end) >= 0 || m_text.organisationOf.at(end) >= 0)
                return std::nullopt;
            ++end;
        }
        if (end == first)
            return std::nullopt;
        const bool isOwner = m_text.isSameSentence(end, first) && m_text.words.at(end).isPossessiveEnding();
        const bool isSomebodyElse = end == first + 1 && m_known.familyName(first) == FamilyName::Politician;
        if (isOwner || isSomebodyElse) // "known as Quill's fixer", "nicknamed Thatcher at school"
            return std::nullopt;
        return PersonName{.first = first, .end = end, .honorific = {}};
    }

    const Reading &m_reading;
    const NameText &m_text;
    const KnownWords m_known;
};

} // namespace

QList<OtherName> findOtherNames(const Reading &reading, const NameText &text, const QList<PersonName> &names)
{
    const OtherNameReader reader(reading, text);
    QList<OtherName> others;
    for (const PersonName &name : names) {
        const auto other = name.certain ? reader.toldAfter(name) : std::nullopt;
        const auto endsInIt = [&](const PersonName &each) { // the family name of somebody else
            return each.certain && each.first != name.first && each.size() > 1 && other->size() == 1
                && text.words.at(each.end - 1).key() == text.words.at(other->first).key();
        };
        if (other && std::ranges::none_of(names, endsInIt))
            others.append({.owner = name.first, .places = reader.placesOf(*other)});
    }
    return others;
}

} // namespace readout
