// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/personnames.h"

#include "analysis/knownwords.h"
#include "analysis/namecluereader.h"

#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Shape = NameWord::Shape;

/** How much must speak for a single word, and for one that is a politician's name; as the logarithm of odds. */
constexpr double leastAlone = 0;
constexpr double leastPolitician = -2.5;
constexpr double asFirm = -100; ///< of a name that is part of a firm's, whoever bears it too

/** The words [@p first, @p end) as names are compared by. */
QString keyOf(const NameText &text, qsizetype first, qsizetype end)
{
    QString key;
    for (qsizetype i = first; i < end; ++i)
        key += text.words.at(i).key() + u' ';
    return key;
}

/** Splits the capitalised words of an article into names and what stands around them. */
class NameFinder
{
public:
    NameFinder(const Reading &reading, const NameText &text)
        : m_reading(reading)
        , m_names(reading.lexicon.names)
        , m_text(text)
        , m_known(reading, text)
    {
    }

    [[nodiscard]] QList<PersonName> find()
    {
        QList<PersonName> found;
        eachRun(false, [&](qsizetype first, qsizetype end) {
            if (areCapitals(first, end)) // "MARSH STEPS ASIDE"
                addFromHeadline(found, first, end);
            else if (const auto name = nameIn(first, end))
                addWithShorter(found, *name);
        });
        for (const PersonName &name : std::as_const(found)) {
            if (name.size() > 1)
                m_stretches.insert(keyOf(m_text, name.first, name.end));
        }
        dropThings(found);
        shortenToKnown(found);
        const qsizetype body = found.size();
        eachRun(true, [&](qsizetype first, qsizetype end) { addFromHeadline(found, first, end); });
        if (body < found.size())
            std::ranges::stable_sort(found, {},
                                     [](const PersonName &name) { return std::pair(name.first, name.isShorter); });
        return found;
    }

private:
    /** Calls @p take with each run of words that can name a person, in headlines or elsewhere. */
    template <typename Take>
    void eachRun(bool inHeadlines, Take take) const
    {
        for (qsizetype i = 0; i < m_text.words.size();) {
            const bool isHere = m_text.isHeadline.at(word(i).sentence) == inHeadlines;
            qsizetype end = isHere ? runEnd(i) : i;
            if (end == i && isHere && !inHeadlines)
                end = endInBody(i);
            if (end > i)
                take(i, end);
            i = std::max(end, i + 1);
        }
    }

    /** Whether three words or more are all in capital letters. */
    [[nodiscard]] bool areCapitals(qsizetype first, qsizetype end) const
    {
        constexpr qsizetype fewest = 3;
        const auto run = std::span(m_text.words).subspan(first, end - first);
        return end - first >= fewest
            && std::ranges::all_of(run, [](const NameWord &each) { return each.shape == Shape::Capitals; });
    }

    /** "Biologist Nia Hollis": the words from a given name on may be the name. */
    void addWithShorter(QList<PersonName> &found, const PersonName &name) const
    {
        found.append(name);
        constexpr qsizetype longestSyllable = 4; // of family names that are words too: "Tan Wei Ming"
        const auto family = m_known.familyName(name.first);
        const bool isFamilyFirst = name.size() == 3 && family
            && (family == FamilyName::Plain || word(name.first).key().size() <= longestSyllable);
        const bool begins = m_known.givenName(name.first) || word(name.first).shape != Shape::Capital
            || m_known.isParticle(name.first) || isFamilyFirst; // "Bin Salman"
        // Within a sentence what a name leaves a given name alone with is no ordinary word: "Starry Lee".
        const bool isRead = name.size() == 2 && !word(name.first).opens && token(name.first).tag == PartOfSpeech::NNP;
        if (name.certain || begins || isRead)
            return;
        const qsizetype last = name.size() == 2 ? name.end : name.end - 1; // "Hey Nia"
        for (qsizetype i = name.first + 1; i < last; ++i) {
            if (!m_known.givenName(i))
                continue;
            if (auto shorter = nameIn(i, name.end)) {
                if (word(name.first).opens && !m_known.isFamilyName(name.first)) {
                    found.last() = *shorter;
                    return;
                }
                shorter->isShorter = true;
                found.append(*shorter);
            }
            return;
        }
    }

    /** Takes away single words that name a ship or storm elsewhere: "Hurricane Nia … Nia made landfall". */
    void dropThings(QList<PersonName> &found) const
    {
        QSet<QString> things;
        for (qsizetype i = 0; i + 1 < m_text.words.size(); ++i) {
            if (m_text.isHeadline.at(word(i).sentence) || m_known.familyName(i + 1) == FamilyName::Politician)
                continue;
            if (word(i).isCapital() && m_known.notName(i) == NotName::Vessel && m_known.areNeighbours(i, i + 1)
                && word(i + 1).isCapital())
                things.insert(word(i + 1).key());
        }
        if (things.isEmpty())
            return;
        for (const PersonName &name : std::as_const(found)) {
            for (qsizetype i = name.first; name.size() > 1 && i < name.end; ++i)
                things.remove(word(i).key());
        }
        found.removeIf(
            [&](const PersonName &name) { return name.size() == 1 && things.contains(word(name.first).key()); });
    }

    /** "Ann Quill Photographic Legacy": of more than two words only those that the article has as a name by
     *  themselves, and that begin with a given name. */
    void shortenToKnown(QList<PersonName> &found)
    {
        for (PersonName &name : found) {
            if (name.size() < 3 || name.isShorter || !m_known.givenName(name.first))
                continue;
            const qsizetype end = endOfKnown(name.first, name.end - 1);
            if (end <= name.first || m_known.isSuffix(end) || m_known.isFamilyName(name.end - 1))
                continue;
            if (const auto shorter = nameIn(name.first, end))
                name = *shorter;
        }
    }

    /** Where a name of two words or more ends that begins with word @p first and that the article has outside of
     *  headlines too; @p first where none does. */
    [[nodiscard]] qsizetype endOfKnown(qsizetype first, qsizetype end) const
    {
        constexpr qsizetype longest = 4;
        for (qsizetype last = std::min(end, first + longest); last > first + 1; --last) {
            if (m_stretches.contains(keyOf(m_text, first, last)))
                return last;
        }
        return first;
    }

    /** Capitals tell nothing in a headline: a given name takes the word after it, any other word stands by itself. */
    void addFromHeadline(QList<PersonName> &found, qsizetype first, qsizetype end) const
    {
        while (first < end) {
            if (const qsizetype known = endOfKnown(first, end); known > first) {
                if (const auto name = nameIn(first, known))
                    found.append(*name);
                first = known;
                continue;
            }
            qsizetype next = first + 1;
            const bool isTitled = m_text.titleBefore(titleEnd(first)) && end - first > 1;
            const bool isTaggedWhole = next < end && token(first).name == NameKind::Person
                && token(next).name == NameKind::Person && !token(next).beginsName;
            const bool isFamily = next < end && m_known.familyName(first) == FamilyName::Politician
                && !m_known.isFamilyName(next); // "Clinton Breaks"
            if (!isFamily && (m_known.isGivenName(first) || isTitled || (isTaggedWhole && m_known.givenName(first)))
                && next < end) {
                while (next + 1 < end && (word(next).shape == Shape::Initial || m_known.isParticle(next)))
                    ++next;
                ++next;
            }
            if (auto name = nameIn(first, next)) {
                name->certain = false;
                found.append(*name);
            }
            first = next;
        }
    }

    [[nodiscard]] const NameWord &word(qsizetype i) const { return m_text.words.at(i); }
    [[nodiscard]] const Token &token(qsizetype i) const { return m_known.token(i); }

    /** "King" and "West" are names after a given name: Stephen King, Kanye West. */
    [[nodiscard]] bool isFamilyNameAfter(qsizetype i, qsizetype first) const
    {
        return i > first && m_known.isFamilyName(i) && m_known.givenName(i - 1)
            && !(m_known.areNeighbours(i, i + 1) && word(i + 1).isCapital());
    }

    /** "Speaking", "Plans": a sentence's first word that has a capital for that reason alone. */
    [[nodiscard]] bool isOrdinaryOpening(qsizetype i) const
    {
        const PartOfSpeech tag = token(i).tag;
        return word(i).opens && m_known.areNeighbours(i, i + 1) && word(i + 1).isCapital() && tag != PartOfSpeech::None
            && tag != PartOfSpeech::NNP && tag != PartOfSpeech::NNPS && token(i).name != NameKind::Person
            && !m_known.isGivenName(i) && !m_known.isFamilyName(i) && !m_known.isParticle(i); // "Bin Salman"
    }

    /** "LINK:" */
    [[nodiscard]] bool isLabel(qsizetype i) const
    {
        return word(i).shape == Shape::Capitals && m_text.isSameSentence(i + 1, i) && word(i + 1).key() == ":"_L1;
    }

    /** "National Chairman", "Deputy National Secretary" */
    [[nodiscard]] bool isPartOfTitle(qsizetype i) const
    {
        while (m_reading.lexicon.roles.modifiers.contains(word(i).key()) && m_text.isSameSentence(i + 1, i)) {
            if (m_text.titleAt(++i))
                return true;
        }
        return false;
    }

    /** "May said", not "in May" and "May 5" */
    [[nodiscard]] bool isMonthAsName(qsizetype i) const
    {
        if (m_known.notName(i) != NotName::Time || !m_known.isFamilyName(i))
            return false;
        const bool isDated = i > 0 && m_text.isSameSentence(i - 1, i)
            && m_reading.lexicon.names.beforeTimes.contains(word(i - 1).key());
        const bool isNumbered
            = m_text.isSameSentence(i + 1, i) && (word(i + 1).shape == Shape::Number || word(i + 1).key() == ","_L1);
        return !isDated && !isNumbered;
    }

    /** "Wilson Or": a small word has no capital within a sentence but as a name. */
    [[nodiscard]] bool isFunctionWordAsName(qsizetype i, qsizetype first) const
    {
        return i == first + 1 && m_known.notName(i) == NotName::Function && m_known.isGivenName(first)
            && word(i).shape == Shape::Capital && !m_text.isHeadline.at(word(i).sentence)
            && !(m_known.areNeighbours(i, i + 1) && word(i + 1).isCapital());
    }

    /** "Mr King" */
    [[nodiscard]] bool isFamilyNameAfterHonorific(qsizetype i) const
    {
        return m_known.isFamilyName(i) && i > 0 && m_known.areNeighbours(i - 1, i) && m_known.isHonorific(i - 1)
            && m_names.honorifics.value(word(i - 1).key()).form.isEmpty()
            && !(m_known.areNeighbours(i, i + 1) && word(i + 1).isCapital());
    }

    /** "Bill" and "April" are names before a family name: "Bill Quillby", "Bill de la Marsh". */
    [[nodiscard]] bool isGivenNameBefore(qsizetype i) const
    {
        if (!m_known.notName(i) || !m_known.givenName(i))
            return false;
        qsizetype next = i + 1;
        while (m_known.areNeighbours(next - 1, next) && m_known.isParticle(next) && word(next).shape == Shape::Lower)
            ++next;
        return m_known.areNeighbours(next - 1, next) && canName(next, next)
            && (!m_known.isGivenName(next) || m_known.isFamilyName(next)) && word(i + 1).span.start > word(i).span.end;
    }

    /** Whether word @p i of a run that began at @p first can be part of a person's name. */
    [[nodiscard]] bool canName(qsizetype i, qsizetype first) const
    {
        const NameWord &each = word(i);
        if (!each.isCapital() || each.key() == "'s"_L1)
            return false;
        if (m_text.organisationOf.at(i) >= 0 || isLabel(i) || isPartOfTitle(i) || isOrdinaryOpening(i))
            return false;
        if (m_text.titleOf.at(i) >= 0 || m_known.isHonorific(i) || m_text.countryOf.at(i) >= 0 || m_known.notName(i))
            return isFamilyNameAfter(i, first) || isFunctionWordAsName(i, first)
                || (i == first && (isGivenNameBefore(i) || isMonthAsName(i) || isFamilyNameAfterHonorific(i)));
        return true;
    }

    /** One past the nickname in quotation marks that begins with word @p i, after the given name @p first: "Ada “Hawk”
     *  Quill"; @p i for none. */
    [[nodiscard]] qsizetype afterNickname(qsizetype i, qsizetype first) const
    {
        constexpr qsizetype longest = 3; // words
        const auto isMark
            = [&](qsizetype mark) { return m_text.isSameSentence(mark, first) && word(mark).isQuotationMark(); };
        if (i != first + 1 || !isMark(i) || !m_known.givenName(first))
            return i;
        qsizetype end = i + 1;
        while (m_text.isSameSentence(end, first) && word(end).isCapital() && end <= i + longest)
            ++end;
        const bool isEnclosed = end > i + 1 && isMark(end) && m_known.areNeighbours(end, end + 1)
            && word(end + 1).isCapital() && word(end + 1).span.start > word(end).span.end;
        return isEnclosed ? end + 1 : i;
    }

    /** One past the last word of the name that may begin at @p first; @p first where none can. */
    [[nodiscard]] qsizetype runEnd(qsizetype first) const
    {
        qsizetype i = first;
        if (word(i).shape == Shape::Lower) { // "von der Leyen" by itself
            while (m_known.isParticle(i) && m_known.areNeighbours(i, i + 1))
                ++i;
            const PartOfSpeech tag = token(first).tag;
            const bool isVerb = m_known.notName(first) == NotName::Function
                && (tag == PartOfSpeech::VB || tag == PartOfSpeech::VBP); // "do Quill and Marsh agree?"
            if (i == first || isVerb || !canName(i, i))
                return first;
        } else if (!canName(i, first)) {
            return first;
        }
        if (isMonthAsName(first) && !isGivenNameBefore(first))
            return first + 1;
        for (++i; i < m_text.words.size() && m_known.areNeighbours(i - 1, i); ++i) {
            if (word(i).span.start == word(i - 1).span.end) // "Tapley/Pool", "Northwater's"
                break;
            if (m_known.isSuffix(i) || canName(i, first))
                continue;
            qsizetype next = afterNickname(i, first);
            while (m_known.isParticle(next) && m_known.areNeighbours(next, next + 1))
                ++next;
            if (next == i || !canName(next, first))
                break;
            i = next;
        }
        if (i + 1 < m_text.words.size() && word(i).key() == ","_L1 && m_known.isSuffix(i + 1)) // "Joseph Kennedy, Jr."
            i += 2;
        return i;
    }

    /** "the Quillby Foundation": where the name ends that a body which no table has bears from word @p first on; @p
     *  first for none. */
    [[nodiscard]] qsizetype endInBody(qsizetype first) const
    {
        const auto isInBody = [&](qsizetype i) {
            return i < m_text.words.size() && m_text.organisationOf.at(i) == m_text.organisationOf.at(first)
                && m_text.isSameSentence(i, first);
        };
        const bool begins = m_text.isInOwnBody.at(first)
            && (first == 0 || m_text.organisationOf.at(first - 1) != m_text.organisationOf.at(first));
        if (!begins || (!m_known.givenName(first) && !m_known.isFamilyName(first)))
            return first;
        qsizetype end = first;
        while (isInBody(end) && word(end).isCapital() && !m_known.notName(end) && m_text.titleOf.at(end) < 0
               && m_text.countryOf.at(end) < 0)
            ++end;
        const bool isFull = end - first > 1 && m_known.givenName(first);
        if (end > first + (isFull ? 2 : 1))
            end = first + (isFull ? 2 : 1);
        return isInBody(end) && word(end).isCapital() ? end : first;
    }

    /** Where the words after a run make it something else: "Northwater House", "Stonebrook Tower". */
    [[nodiscard]] bool isPartOfOtherName(qsizetype end) const
    {
        if (end >= m_text.words.size() || !m_known.areNeighbours(end - 1, end)
            || word(end).span.start == word(end - 1).span.end)
            return false;
        return word(end).isCapital() && m_known.namesThing(end) && !m_text.isHeadline.at(word(end).sentence)
            && !m_text.titleAt(end) && m_text.countryOf.at(end) < 0;
    }

    [[nodiscard]] std::optional<PersonName> nameIn(qsizetype first, qsizetype end) const
    {
        PersonName name{.first = first, .end = end, .certain = false, .honorific = {}, .gender = Gender::Unknown};
        const auto given = m_known.givenName(first);
        const bool isNamed = addHonorifics(name);
        const TitleWords *title = m_text.titleBefore(titleEnd(first));
        const bool isTitled
            = title && (title->title->domain != RoleTitle::Domain::Military || word(title->end - 1).isCapital());
        if (name.gender == Gender::Unknown && title && !title->title->plural)
            name.gender = title->title->gender;
        if (name.gender == Gender::Unknown && given && name.size() > 1)
            name.gender = given->gender;
        if (isPartOfOtherName(end)) { // "Quillby Road"; what bears a name otherwise may tell of the person
            const bool isFull = name.size() > 1 && m_known.isGivenName(first) && m_known.isFamilyName(end - 1);
            const bool isEither = m_known.givenName(first) || m_known.isFamilyName(end - 1);
            if (!isFull && (!isEither || m_known.notName(end) == NotName::Place))
                return std::nullopt;
        }
        if (const qsizetype before = titleEnd(first) - 1; before >= 0 && m_text.isSameSentence(before, first)
            && (m_known.notName(before) == NotName::Vessel
                || (title && title->first > 0 && m_known.notName(title->first - 1) == NotName::Vessel)))
            return std::nullopt; // "HMS Queen Ada"
        const bool hasNickname = name.size() > 3 && word(first + 1).shape == Shape::Mark;
        name.certain = isNamed || isTitled || hasNickname;
        return name;
    }

    /** Where a title before the name that begins at @p first must end: before its honorifics. */
    [[nodiscard]] qsizetype titleEnd(qsizetype first) const
    {
        while (first > 0 && m_text.isSameSentence(first - 1, first) && m_known.isHonorific(first - 1)
               && !m_text.titleBefore(first))
            --first;
        return first;
    }

    [[nodiscard]] bool addHonorifics(PersonName &name) const
    {
        bool found = false;
        for (qsizetype i = name.first - 1; i >= 0 && m_text.isSameSentence(i, name.first) && m_known.isHonorific(i);
             --i) {
            const Honorific honorific = m_names.honorifics.value(word(i).key());
            if (!honorific.form.isEmpty())
                name.honorific = name.honorific.isEmpty() ? honorific.form : honorific.form + u' ' + name.honorific;
            if (honorific.gender != Gender::Unknown)
                name.gender = honorific.gender;
            found = true;
        }
        return found;
    }

    const Reading &m_reading;
    const Names &m_names;
    const NameText &m_text;
    KnownWords m_known;
    QSet<QString> m_stretches; ///< keys of those outside of headlines
};

} // namespace

QList<PersonName> nameStretches(const Reading &reading, const NameText &text)
{
    QList<PersonName> stretches = NameFinder(reading, text).find();
    // "Wo" of "Won’t" in a headline of capitals is a word to the finder, but no name ends inside one.
    const QString &letters = reading.article.text;
    const auto isCut = [&](qsizetype word) {
        const qsizetype end = text.words.at(word).span.end;
        return end < letters.size() && letters.at(end).isLetter();
    };
    for (PersonName &stretch : stretches) {
        while (stretch.size() > 1 && isCut(stretch.end - 1))
            --stretch.end;
    }
    return stretches;
}

QList<PersonName> findPersonNames(const Reading &reading, const NameText &text)
{
    const QList<PersonName> stretches = nameStretches(reading, text);
    const QList<NameClues> clues = readNameClues(reading, text, stretches);
    QList<PersonName> names;
    QList<double> scores;
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        const double score = reading.lexicon.nameEvidence.score(clues.at(i));
        if (!stretches.at(i).isShorter) {
            names.append(stretches.at(i));
            scores.append(score);
        } else if (score > scores.last()) {
            names.last() = stretches.at(i);
            scores.last() = score;
        }
    }
    // One name stands for the same all over an article, so that all its places are judged together.
    struct Sum {
        double score = 0;
        int count = 0;
    };
    QHash<QString, Sum> sums;
    for (qsizetype i = 0; i < names.size(); ++i) {
        Sum &sum = sums[keyOf(text, names.at(i).first, names.at(i).end)];
        sum.score += scores.at(i);
        ++sum.count;
    }
    const KnownWords known(reading, text);
    // "Marsh & Quill": a firm
    const auto isJoined = [&](const PersonName &name) {
        const auto isSign
            = [&](qsizetype i) { return text.isSameSentence(i, name.first) && text.words.at(i).key() == "&"_L1; };
        return name.size() == 1 && (isSign(name.first - 1) || isSign(name.end));
    };
    const auto leastOf = [&](const PersonName &name) {
        return name.size() > 1                                       ? 0
            : known.familyName(name.first) == FamilyName::Politician ? leastPolitician
                                                                     : leastAlone;
    };
    QSet<QString> familyNames;
    for (PersonName &name : names) {
        const Sum sum = sums.value(keyOf(text, name.first, name.end));
        name.score = sum.score / sum.count;
        name.certain = name.certain || name.score > leastOf(name);
        if (isJoined(name)) {
            name.certain = false;
            name.score = asFirm;
        }
        if (name.certain && name.size() > 1 && known.givenName(name.first))
            familyNames.insert(text.words.at(name.end - 1).key());
    }
    for (PersonName &name : names) { // "the Quillby Show": a family name before words that are none
        const bool isFamily = known.familyName(name.first) == FamilyName::Politician || !known.givenName(name.first);
        if (name.size() == 1 || !isFamily || !familyNames.contains(text.words.at(name.first).key()))
            continue;
        const bool isOther = known.isFamilyName(name.end - 1) || known.textOf(name.end - 1).contains(u'-')
            || known.givenName(name.end - 1) || familyNames.contains(text.words.at(name.end - 1).key());
        if (isOther)
            continue;
        name.end = name.first + 1;
        name.certain = false;
        name.score = 0;
    }
    return names;
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
