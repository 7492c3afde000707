// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/personnames.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Shape = NameWord::Shape;

/** Splits the capitalised words of an article into names and what stands around them. */
class NameFinder
{
public:
    NameFinder(const Reading &reading, const NameText &text)
        : m_reading(reading)
        , m_names(reading.lexicon.names)
        , m_text(text)
    {
    }

    [[nodiscard]] QList<PersonName> find() const
    {
        QList<PersonName> found;
        for (qsizetype i = 0; i < m_text.words.size();) {
            const qsizetype end = runEnd(i);
            if (end == i) {
                ++i;
                continue;
            }
            if (m_text.isHeadline.at(word(i).sentence))
                addFromHeadline(found, i, end);
            else if (const auto name = nameIn(i, end))
                found.append(*name);
            i = end;
        }
        return found;
    }

private:
    /** Capitals tell nothing in a headline: a given name takes the word after it, any other word stands by itself. */
    void addFromHeadline(QList<PersonName> &found, qsizetype first, qsizetype end) const
    {
        while (first < end) {
            qsizetype next = first + 1;
            const bool isTitled = m_text.titleBefore(titleEnd(first)) && end - first > 1;
            if ((isGivenName(first) || isTitled) && next < end) {
                while (next + 1 < end && (word(next).shape == Shape::Initial || isParticle(next)))
                    ++next;
                ++next;
            }
            if (auto name = nameIn(first, next)) {
                name->certain = name->certain && isGivenName(first);
                found.append(*name);
            }
            first = next;
        }
    }

    [[nodiscard]] const NameWord &word(qsizetype i) const { return m_text.words.at(i); }
    [[nodiscard]] const Token &token(qsizetype i) const { return m_reading.words.tokens.at(word(i).token); }
    [[nodiscard]] QStringView textOf(qsizetype i) const { return m_reading.text(word(i).span); }
    [[nodiscard]] bool areNeighbours(qsizetype i, qsizetype j) const
    {
        return m_text.isSameSentence(j, i) && word(j).span.start - word(i).span.end <= 2;
    }

    [[nodiscard]] std::optional<GivenName> givenName(qsizetype i) const
    {
        const QStringView name = textOf(i);
        auto found = m_names.given.constFind(name);
        if (found == m_names.given.cend() && name.contains(u'-'))
            found = m_names.given.constFind(name.first(name.indexOf(u'-')));
        if (found == m_names.given.cend() && word(i).shape == Shape::Capitals) {
            const QString plain = name.first(1).toString() + name.sliced(1).toString().toLower();
            found = m_names.given.constFind(plain);
        }
        return found == m_names.given.cend() ? std::nullopt : std::optional(found.value());
    }
    [[nodiscard]] bool isGivenName(qsizetype i) const
    {
        const auto given = givenName(i);
        return given && !given->alsoWord;
    }
    [[nodiscard]] bool isFamilyName(qsizetype i) const { return m_names.family.contains(textOf(i)); }

    [[nodiscard]] bool isParticle(qsizetype i) const
    {
        const auto found = m_names.particles.constFind(word(i).key);
        return found != m_names.particles.cend() && !found.value();
    }
    [[nodiscard]] bool isSuffix(qsizetype i) const
    {
        return m_names.particles.value(word(i).key, false) && word(i).isCapital();
    }

    [[nodiscard]] std::optional<NotName> notName(qsizetype i) const
    {
        const auto found = m_names.notNames.constFind(word(i).key);
        return found == m_names.notNames.cend() ? std::nullopt : std::optional(found.value());
    }

    [[nodiscard]] bool isHonorific(qsizetype i) const
    {
        return m_names.honorifics.contains(word(i).key) && word(i).isCapital();
    }

    /** "King" and "West" are names after a given name: Stephen King, Kanye West. */
    [[nodiscard]] bool isFamilyNameAfter(qsizetype i, qsizetype first) const
    {
        return i > first && isFamilyName(i) && givenName(i - 1)
            && !(areNeighbours(i, i + 1) && word(i + 1).isCapital());
    }

    /** "Speaking", "Plans": a sentence's first word that has a capital for that reason alone. */
    [[nodiscard]] bool isOrdinaryOpening(qsizetype i) const
    {
        const PartOfSpeech tag = token(i).tag;
        return word(i).opens && areNeighbours(i, i + 1) && word(i + 1).isCapital() && tag != PartOfSpeech::None
            && tag != PartOfSpeech::NNP && tag != PartOfSpeech::NNPS && token(i).name != NameKind::Person
            && !isGivenName(i) && !isFamilyName(i);
    }

    /** "LINK:" */
    [[nodiscard]] bool isLabel(qsizetype i) const
    {
        return word(i).shape == Shape::Capitals && m_text.isSameSentence(i + 1, i) && word(i + 1).key == ":"_L1;
    }

    /** "National Chairman", "Deputy National Secretary" */
    [[nodiscard]] bool isPartOfTitle(qsizetype i) const
    {
        while (m_reading.lexicon.roles.modifiers.contains(word(i).key) && m_text.isSameSentence(i + 1, i)) {
            if (m_text.titleAt(++i))
                return true;
        }
        return false;
    }

    /** "May said", not "in May" and "May 5" */
    [[nodiscard]] bool isMonthAsName(qsizetype i) const
    {
        if (notName(i) != NotName::Time || !isFamilyName(i))
            return false;
        const bool isDated
            = i > 0 && m_text.isSameSentence(i - 1, i) && m_reading.lexicon.names.beforeTimes.contains(word(i - 1).key);
        const bool isNumbered
            = m_text.isSameSentence(i + 1, i) && (word(i + 1).shape == Shape::Number || word(i + 1).key == ","_L1);
        return !isDated && !isNumbered;
    }

    /** "Bill" and "April" are names before a family name. */
    [[nodiscard]] bool isGivenNameBefore(qsizetype i) const
    {
        return notName(i) && givenName(i) && areNeighbours(i, i + 1) && canName(i + 1, i + 1) && !isGivenName(i + 1)
            && word(i + 1).span.start > word(i).span.end;
    }

    /** Whether word @p i of a run that began at @p first can be part of a person's name. */
    [[nodiscard]] bool canName(qsizetype i, qsizetype first) const
    {
        const NameWord &each = word(i);
        if (!each.isCapital() || each.key == "'s"_L1)
            return false;
        if (m_text.organisationOf.at(i) >= 0 || isLabel(i) || isPartOfTitle(i) || isOrdinaryOpening(i))
            return false;
        if (m_text.titleOf.at(i) >= 0 || isHonorific(i) || m_text.countryOf.at(i) >= 0 || notName(i))
            return isFamilyNameAfter(i, first) || (i == first && (isGivenNameBefore(i) || isMonthAsName(i)));
        return true;
    }

    /** One past the last word of the name that may begin at @p first; @p first where none can. */
    [[nodiscard]] qsizetype runEnd(qsizetype first) const
    {
        qsizetype i = first;
        if (word(i).shape == Shape::Lower) { // "von der Leyen" by itself
            while (isParticle(i) && areNeighbours(i, i + 1))
                ++i;
            if (i == first || !canName(i, i))
                return first;
        } else if (!canName(i, first)) {
            return first;
        }
        if (isMonthAsName(first) && !isGivenNameBefore(first))
            return first + 1;
        for (++i; i < m_text.words.size() && areNeighbours(i - 1, i); ++i) {
            if (word(i).span.start == word(i - 1).span.end) // "Tapley/Pool", "Northwater's"
                break;
            if (isSuffix(i) || canName(i, first))
                continue;
            qsizetype next = i;
            while (isParticle(next) && areNeighbours(next, next + 1))
                ++next;
            if (next == i || !canName(next, first))
                break;
            i = next;
        }
        if (i + 1 < m_text.words.size() && word(i).key == ","_L1 && isSuffix(i + 1)) // "Joseph Kennedy, Jr."
            i += 2;
        return i;
    }

    /** Where the words after a run make it something else: "Northwater House", "Stonebrook Tower". */
    [[nodiscard]] bool isPartOfOtherName(qsizetype end) const
    {
        if (end >= m_text.words.size() || !areNeighbours(end - 1, end)
            || word(end).span.start == word(end - 1).span.end)
            return false;
        const auto kind = notName(end);
        return word(end).isCapital() && kind && *kind != NotName::Function && *kind != NotName::Time
            && !m_text.titleAt(end) && m_text.countryOf.at(end) < 0;
    }

    [[nodiscard]] std::optional<PersonName> nameIn(qsizetype first, qsizetype end) const
    {
        PersonName name{.first = first, .end = end, .certain = false, .honorific = {}, .gender = Gender::Unknown};
        const auto given = givenName(first);
        const bool isNamed = addHonorifics(name);
        const TitleWords *title = m_text.titleBefore(titleEnd(first));
        const bool isTitled
            = title && (title->title->domain != RoleTitle::Domain::Military || word(title->end - 1).isCapital());
        if (name.gender == Gender::Unknown && title && !title->title->plural)
            name.gender = title->title->gender;
        if (name.gender == Gender::Unknown && given && name.size() > 1)
            name.gender = given->gender;
        if (isPartOfOtherName(end) && !(name.size() > 1 && isGivenName(first) && isFamilyName(end - 1)))
            return std::nullopt;
        if (isNamed || isTitled)
            name.certain = true;
        else if (name.size() > 1)
            name.certain = looksLikeName(name);
        else
            name.certain = isTaggedAlone(name);
        return name;
    }

    /** Where a title before the name that begins at @p first must end: before its honorifics. */
    [[nodiscard]] qsizetype titleEnd(qsizetype first) const
    {
        while (first > 0 && m_text.isSameSentence(first - 1, first) && isHonorific(first - 1)
               && !m_text.titleBefore(first))
            --first;
        return first;
    }

    bool addHonorifics(PersonName &name) const
    {
        bool found = false;
        for (qsizetype i = name.first - 1; i >= 0 && m_text.isSameSentence(i, name.first) && isHonorific(i); --i) {
            const Honorific honorific = m_names.honorifics.value(word(i).key);
            if (!honorific.form.isEmpty())
                name.honorific = name.honorific.isEmpty() ? honorific.form : honorific.form + u' ' + name.honorific;
            if (honorific.gender != Gender::Unknown)
                name.gender = honorific.gender;
            found = true;
        }
        return found;
    }

    [[nodiscard]] qsizetype wordsTagged(const PersonName &name, NameKind kind) const
    {
        qsizetype count = 0;
        for (qsizetype i = name.first; i < name.end; ++i)
            count += token(i).name == kind ? 1 : 0;
        return count;
    }

    /** A single word that is known as a name and that the tagger takes for the whole of a person's. */
    [[nodiscard]] bool isTaggedAlone(const PersonName &name) const
    {
        const auto isPerson
            = [&](qsizetype i) { return m_text.isSameSentence(i, name.first) && token(i).name == NameKind::Person; };
        return isPerson(name.first) && token(name.first).beginsName && word(name.first).shape != Shape::Initial
            && (isFamilyName(name.first) || isGivenName(name.first))
            && (!isPerson(name.end) || token(name.end).beginsName || word(name.end).isPossessiveEnding())
            && !m_text.isHeadline.at(word(name.first).sentence);
    }

    [[nodiscard]] bool looksLikeName(const PersonName &name) const
    {
        if (wordsTagged(name, NameKind::Person) == name.size() && name.size() > 1)
            return true;
        if (wordsTagged(name, NameKind::Organisation) == name.size())
            return false;
        const auto given = givenName(name.first);
        const qsizetype last = isSuffix(name.end - 1) ? name.end - 2 : name.end - 1;
        if (last <= name.first)
            return false;
        if (given)
            return true;
        for (qsizetype i = name.first + 1; i < last; ++i) {
            if (word(i).shape == Shape::Initial || word(i).shape == Shape::Lower)
                return true;
        }
        if (word(name.first).shape == Shape::Initial)
            return true;
        return isFamilyName(last) && !m_names.family.value(textOf(last)) && !word(name.first).opens;
    }

    const Reading &m_reading;
    const Names &m_names;
    const NameText &m_text;
};

} // namespace

QList<PersonName> findPersonNames(const Reading &reading, const NameText &text)
{
    return NameFinder(reading, text).find();
}

Gender genderOfGivenName(QStringView word, const Names &names)
{
    const auto whole = names.given.constFind(word);
    if (whole != names.given.cend())
        return whole.value().gender;
    const auto hyphen = word.indexOf(u'-');
    return hyphen > 0 ? names.given.value(word.first(hyphen)).gender : Gender::Unknown;
}

} // namespace readout
