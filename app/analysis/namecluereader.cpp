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
};

class ClueReader
{
public:
    ClueReader(const Reading &reading, const NameText &text, const QList<PersonName> &names)
        : m_reading(reading)
        , m_text(text)
        , m_known(reading, text)
    {
        for (const PersonName &name : names)
            m_occurrences.insert(word(lastOf(name)).key, {});
        for (qsizetype i = 0; i < m_text.words.size(); ++i) {
            const Shape shape = word(i).shape;
            if (shape == Shape::Mark || shape == Shape::Number)
                continue;
            const auto found = m_occurrences.find(word(i).key);
            if (found == m_occurrences.end())
                continue;
            if (shape == Shape::Lower)
                found->isLower = true;
            else
                ++(m_known.token(i).name == NameKind::Person ? found->persons : found->others);
        }
    }

    [[nodiscard]] NameClues read(const PersonName &name) const
    {
        const qsizetype last = lastOf(name);
        NameClues clues;
        clues.set(NameClues::Tagger, taggedAs(name));
        clues.set(NameClues::Length, static_cast<NameClues::Words>(std::min<qsizetype>(name.size(), 4) - 1));
        clues.set(NameClues::First, known(name.first));
        clues.set(NameClues::Last, isAsianGivenName(last, name.first) ? NameClues::Known::Given : known(last));
        clues.set(NameClues::Before, before(name));
        clues.set(NameClues::After, after(name));
        clues.set(NameClues::Letters,
                  m_text.isHeadline.at(word(last).sentence) ? NameClues::Case::Headline
                      : word(last).shape == Shape::Capitals ? NameClues::Case::Capitals
                                                            : NameClues::Case::Plain);
        const Occurrences all = m_occurrences.value(word(last).key);
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
        return clues;
    }

private:
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

    /** "Tsai Ing-wen": two syllables, the second with a small letter, after a family name. */
    [[nodiscard]] bool isAsianGivenName(qsizetype i, qsizetype first) const
    {
        constexpr qsizetype longestSyllable = 6;
        const QStringView name = m_known.textOf(i);
        const auto hyphen = name.indexOf(u'-');
        return i == first + 1 && !word(first).opens && hyphen > 0 && hyphen <= longestSyllable
            && name.size() - hyphen - 1 <= longestSyllable && hyphen + 1 < name.size() && name.at(hyphen + 1).isLower()
            && name.lastIndexOf(u'-') == hyphen;
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
            return each.key == ","_L1 ? Comma : word(name.first).opens ? Opening : Mark;
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
            return each.key == "the"_L1 ? The : A;
        case PartOfSpeech::IN:
        case PartOfSpeech::TO:
            return m_reading.lexicon.names.placePrepositions.contains(each.key) ? In : By;
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
            return m_reading.lexicon.cues.byForm.contains(each.key) ? Saying : Verb;
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
        if (each.key == ","_L1) {
            ++i;
            if (!m_text.isSameSentence(i, name.first))
                return Comma;
            if (word(i).key == "who"_L1)
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
            return each.key == "("_L1 ? Bracket : each.key == "."_L1 ? Stop : Else;
        if (each.shape == Shape::Number)
            return Number;
        if (each.key == "who"_L1)
            return Who;
        if (each.isCapital())
            return m_text.titleAt(i) ? Title : Name;
        switch (m_known.token(i).tag) {
        case PartOfSpeech::MD:
        case PartOfSpeech::VBD:
        case PartOfSpeech::VBP:
        case PartOfSpeech::VBZ:
            return m_reading.lexicon.cues.byForm.contains(each.key) ? Saying : Verb;
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
    const ClueReader reader(reading, text, names);
    QList<NameClues> clues;
    clues.reserve(names.size());
    for (const PersonName &name : names)
        clues.append(reader.read(name));
    return clues;
}

} // namespace readout
