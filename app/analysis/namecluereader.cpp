// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/namecluereader.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Shape = NameWord::Shape;

/** How the article has a word apart from one place. */
struct Occurrences {
    int persons = 0; ///< with a capital, tagged as a person's name
    int others = 0;  ///< with a capital, tagged otherwise
    bool isLower = false;
    /** How many names that end with the word have each value of the clues of NameClues::others. */
    std::array<std::array<qint32, 32>, NameClues::placeCount> places{};
};

constexpr std::array clueOfPlace{NameClues::Before, NameClues::After, NameClues::First};

class ClueReader
{
public:
    ClueReader(const Reading &reading, const NameText &text, const QList<PersonName> &names)
        : m_reading(reading)
        , m_text(text)
        , m_known(reading, text)
    {
        for (const PersonName &name : names)
            m_occurrences.insert(word(lastOf(name)).key(), {});
        for (qsizetype i = 0; i < m_text.words.size(); ++i) {
            const Shape shape = word(i).shape;
            if (shape == Shape::Mark || shape == Shape::Number)
                continue;
            const auto found = m_occurrences.find(word(i).key());
            if (found == m_occurrences.end())
                continue;
            if (shape == Shape::Lower)
                found->isLower = true;
            else
                ++(m_known.token(i).name == NameKind::Person ? found->persons : found->others);
        }
    }

    [[nodiscard]] QList<NameClues> read(const QList<PersonName> &names)
    {
        QList<NameClues> clues;
        clues.reserve(names.size());
        for (const PersonName &name : names) {
            clues.append(read(name));
            if (!name.isShorter)
                countPlaces(name, clues.last(), 1);
        }
        for (qsizetype i = 0; i < names.size(); ++i)
            addOthers(names, i, clues[i]);
        return clues;
    }

private:
    void countPlaces(const PersonName &name, const NameClues &clues, int change)
    {
        auto &places = m_occurrences[word(lastOf(name)).key()].places;
        for (size_t place = 0; place < places.size(); ++place) {
            if (clueOfPlace.at(place) != NameClues::First || name.size() > 1) // what stands first in longer names
                places[place][clues.values[clueOfPlace.at(place)]] += change;
        }
    }

    /** What the places of the last word other than those of the name @p i are like. */
    void addOthers(const QList<PersonName> &names, qsizetype i, NameClues &clues)
    {
        countPlaces(names.at(i), clues, names.at(i).isShorter ? 0 : -1);
        const auto &places = m_occurrences[word(lastOf(names.at(i))).key()].places;
        for (size_t place = 0; place < places.size(); ++place) {
            for (size_t value = 0; value < places[place].size(); ++value)
                clues.others[place] |= places[place][value] > 0 ? 1U << value : 0U;
        }
        countPlaces(names.at(i), clues, names.at(i).isShorter ? 0 : 1);
    }

    [[nodiscard]] NameClues read(const PersonName &name) const
    {
        const qsizetype last = lastOf(name);
        NameClues clues;
        clues.set(NameClues::Tagger, taggedAs(name));
        clues.set(NameClues::Length, static_cast<NameClues::Words>(std::min<qsizetype>(name.size(), 4) - 1));
        clues.set(NameClues::First, known(name.first));
        clues.set(NameClues::Last, isAsianGivenName(last, name.first) ? NameClues::Known::Syllables : known(last));
        clues.set(NameClues::Before, before(name));
        clues.set(NameClues::After, after(name));
        clues.set(NameClues::Letters,
                  m_text.isHeadline.at(word(last).sentence) ? NameClues::Case::Headline
                      : word(last).shape == Shape::Capitals ? NameClues::Case::Capitals
                                                            : NameClues::Case::Plain);
        const Occurrences all = m_occurrences.value(word(last).key());
        const bool isPerson = m_known.token(last).name == NameKind::Person;
        const int persons = all.persons - (isPerson ? 1 : 0);
        const int others = all.others - (isPerson ? 0 : 1);
        clues.set(NameClues::Elsewhere,
                  persons + others == 0 ? NameClues::Others::None
                      : others == 0     ? NameClues::Others::Person
                      : persons == 0    ? NameClues::Others::Different
                                        : NameClues::Others::Mixed);
        clues.set(NameClues::Small, all.isLower ? NameClues::Lower::Yes : NameClues::Lower::No);
        clues.set(NameClues::Part, partOf(m_known.token(last).tag));
        clues.set(NameClues::Relation, roleOf(m_known.token(last).relation));
        addWords(name, clues);
        return clues;
    }

    /** The key of word @p i where it stands in the sentence of word @p other; digits are alike. */
    [[nodiscard]] QString keyBeside(qsizetype i, qsizetype other) const
    {
        if (!m_text.isSameSentence(i, other))
            return u"-"_s;
        return word(i).shape == Shape::Number ? u"0"_s : word(i).key();
    }

    void addWords(const PersonName &name, NameClues &clues) const
    {
        constexpr qsizetype ending = 3; // letters
        const qsizetype last = lastOf(name);
        clues.words[NameClues::Previous] = keyBeside(name.first - 1, name.first);
        clues.words[NameClues::PreviousTwo]
            = keyBeside(name.first - 2, name.first) + u' ' + clues.words[NameClues::Previous];
        clues.words[NameClues::Next] = keyBeside(name.end, name.first);
        clues.words[NameClues::NextTwo] = clues.words[NameClues::Next] + u' ' + keyBeside(name.end + 1, name.first);
        clues.words[NameClues::LastEnding] = word(last).key().right(ending);
        clues.words[NameClues::LastBeginning] = word(last).key().left(ending);
        if (name.size() > 1) {
            clues.words[NameClues::FirstEnding] = word(name.first).key().right(ending);
            clues.words[NameClues::FirstBeginning] = word(name.first).key().left(ending);
        }
        // Names themselves are left to the tables: which of them a year's news are full of tells nothing later.
        if (!m_known.isFamilyName(last) && !m_known.givenName(last))
            clues.words[NameClues::LastWord] = word(last).key();
        if (name.size() > 1 && !m_known.isFamilyName(name.first) && !m_known.givenName(name.first))
            clues.words[NameClues::FirstWord] = word(name.first).key();
        const Token &token = m_known.token(last);
        if (token.head >= 0)
            clues.words[NameClues::Governor] = QString::number(static_cast<int>(roleOf(token.relation)))
                + m_reading.text(m_reading.words.tokens.at(token.head).span).toString().toLower();
    }

    [[nodiscard]] const NameWord &word(qsizetype i) const { return m_text.words.at(i); }

    [[nodiscard]] qsizetype lastOf(const PersonName &name) const
    {
        return name.size() > 1 && m_known.isSuffix(name.end - 1) ? name.end - 2 : name.end - 1;
    }

    [[nodiscard]] NameClues::Tagged taggedAs(const PersonName &name) const
    {
        using enum NameClues::Tagged;
        std::array<qsizetype, NameKindCount> counts{};
        for (qsizetype i = name.first; i < name.end; ++i)
            ++counts[static_cast<size_t>(m_known.token(i).name)];
        const auto persons = counts[static_cast<size_t>(NameKind::Person)];
        if (persons == name.size()) {
            const auto goesOn = [&](qsizetype i) {
                return m_text.isSameSentence(i, name.first) && m_known.token(i).name == NameKind::Person
                    && !word(i).isPossessiveEnding();
            };
            const bool isLonger = (goesOn(name.first - 1) && !m_known.token(name.first).beginsName)
                || (goesOn(name.end) && !m_known.token(name.end).beginsName);
            return isLonger ? Longer : Whole;
        }
        if (persons > 0)
            return Partly;
        const auto most = std::ranges::max_element(counts) - counts.begin();
        switch (static_cast<NameKind>(most)) {
        case NameKind::Organisation:
            return Organisation;
        case NameKind::Place:
            return Place;
        case NameKind::Other:
            return Other;
        default:
            return Nothing;
        }
    }

    /** "wen", not "led": consonants, vowels, and at the end no more than Chinese and Korean have. */
    static bool isSyllable(QStringView part)
    {
        constexpr qsizetype longest = 6;
        const auto isVowel = [](QChar c) { return QStringView(u"aeiou").contains(c.toLower()); };
        const auto first = std::ranges::find_if(part, isVowel);
        const auto end = std::find_if_not(first, part.end(), isVowel);
        const QStringView ending(end, part.end());
        return part.size() <= longest && first != end
            && (ending.isEmpty() || ending == u"ng"
                || (ending.size() == 1 && QStringView(u"hklmnptw").contains(ending)));
    }

    /** "Tsai Ing-wen": two syllables, the second with a small letter, after a family name. */
    [[nodiscard]] bool isAsianGivenName(qsizetype i, qsizetype first) const
    {
        const QStringView name = m_known.textOf(i);
        const auto hyphen = name.indexOf(u'-');
        return i == first + 1 && hyphen > 0 && hyphen + 1 < name.size() && name.at(hyphen + 1).isLower()
            && isSyllable(name.first(hyphen)) && isSyllable(name.sliced(hyphen + 1));
    }

    [[nodiscard]] NameClues::Known known(qsizetype i) const
    {
        using enum NameClues::Known;
        if (word(i).shape == Shape::Initial)
            return Initial;
        if (const auto given = m_known.givenName(i))
            return given->alsoWord ? GivenWord : Given;
        if (m_known.notName(i))
            return NoName;
        const auto family = m_known.familyName(i);
        if (!family)
            return Nothing;
        return *family == FamilyName::Word ? FamilyWord : *family == FamilyName::Politician ? Politician : Family;
    }

    [[nodiscard]] NameClues::Precedes before(const PersonName &name) const
    {
        using enum NameClues::Precedes;
        const qsizetype i = name.first - 1;
        if (!m_text.isSameSentence(i, name.first))
            return Opening;
        const NameWord &each = word(i);
        if (each.shape == Shape::Mark && !each.isPossessiveEnding())
            return each.key() == ","_L1 ? Comma : word(name.first).opens ? Opening : Mark;
        if (each.isPossessiveEnding())
            return Owner;
        if (m_known.isHonorific(i))
            return Honorific;
        if (const TitleWords *title = m_text.titleBefore(name.first)) {
            const bool isOffice
                = word(title->end - 1).isCapital() && title->title->domain != RoleTitle::Domain::Private;
            return isOffice ? Title : Calling;
        }
        if (each.isCapital() && !each.opens)
            return Name;
        switch (m_known.token(i).tag) {
        case PartOfSpeech::DT:
            return each.key() == "the"_L1 ? The : A;
        case PartOfSpeech::IN:
        case PartOfSpeech::TO:
            return m_reading.lexicon.names.placePrepositions.contains(each.key()) ? In : By;
        case PartOfSpeech::CC:
            return And;
        case PartOfSpeech::JJ:
        case PartOfSpeech::JJR:
        case PartOfSpeech::JJS:
        case PartOfSpeech::CD:
            return Adjective;
        case PartOfSpeech::NN:
        case PartOfSpeech::NNS:
            return Noun;
        case PartOfSpeech::MD:
        case PartOfSpeech::VB:
        case PartOfSpeech::VBD:
        case PartOfSpeech::VBG:
        case PartOfSpeech::VBN:
        case PartOfSpeech::VBP:
        case PartOfSpeech::VBZ:
            return m_reading.lexicon.cues.byForm.contains(each.key()) ? Saying : Verb;
        default:
            return Else;
        }
    }

    [[nodiscard]] NameClues::Follows after(const PersonName &name) const
    {
        using enum NameClues::Follows;
        qsizetype i = name.end;
        if (!m_text.isSameSentence(i, name.first))
            return Nothing;
        const NameWord &each = word(i);
        if (each.isPossessiveEnding())
            return Owner;
        if (each.key() == ","_L1) {
            ++i;
            if (!m_text.isSameSentence(i, name.first))
                return Comma;
            if (word(i).key() == "who"_L1)
                return Who;
            if (word(i).shape == Shape::Number)
                return Age;
            for (const qsizetype farthest = i + 3; i < farthest && m_text.isSameSentence(i, name.first); ++i) {
                if (m_text.titleAt(i))
                    return Title;
            }
            return Comma;
        }
        if (each.shape == Shape::Mark)
            return each.key() == "("_L1 ? Bracket : each.key() == "."_L1 ? Stop : Else;
        if (each.shape == Shape::Number)
            return Number;
        if (each.key() == "who"_L1)
            return Who;
        if (each.isCapital() && m_known.areNeighbours(name.end - 1, i)
            && (m_text.isInOwnBody.at(name.end - 1) || m_known.namesThing(i)))
            return Body;
        if (each.isCapital())
            return m_text.titleAt(i) ? Title : Name;
        switch (m_known.token(i).tag) {
        case PartOfSpeech::MD:
        case PartOfSpeech::VBD:
        case PartOfSpeech::VBP:
        case PartOfSpeech::VBZ:
            return m_reading.lexicon.cues.byForm.contains(each.key()) ? Saying : Verb;
        case PartOfSpeech::NN:
        case PartOfSpeech::NNS:
            return Noun;
        case PartOfSpeech::CC:
            return And;
        case PartOfSpeech::IN:
        case PartOfSpeech::TO:
            return Preposition;
        default:
            return Else;
        }
    }

    static NameClues::PartOfSpeech partOf(PartOfSpeech tag)
    {
        using enum NameClues::PartOfSpeech;
        switch (tag) {
        case PartOfSpeech::NNP:
            return Name;
        case PartOfSpeech::NNPS:
            return Names;
        case PartOfSpeech::NN:
        case PartOfSpeech::NNS:
            return Noun;
        default:
            return Else;
        }
    }

    static NameClues::Role roleOf(readout::Relation relation)
    {
        using enum NameClues::Role;
        switch (relation) {
        case readout::Relation::Nsubj:
        case readout::Relation::Nsubjpass:
            return Subject;
        case readout::Relation::Dobj:
        case readout::Relation::Iobj:
            return Object;
        case readout::Relation::Nmod:
        case readout::Relation::NmodNpmod:
        case readout::Relation::NmodTmod:
            return Oblique;
        case readout::Relation::Amod:
        case readout::Relation::Compound:
            return Modifier;
        case readout::Relation::NmodPoss:
            return Owner;
        case readout::Relation::Appos:
            return Apposition;
        default:
            return Else;
        }
    }

    const Reading &m_reading;
    const NameText &m_text;
    KnownWords m_known;
    QHash<QString, Occurrences> m_occurrences; ///< by the last words of the names
};

} // namespace

QList<NameClues> readNameClues(const Reading &reading, const NameText &text, const QList<PersonName> &names)
{
    return ClueReader(reading, text, names).read(names);
}

} // namespace readout
