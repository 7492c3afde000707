// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/people.h"

#include "analysis/namewords.h"
#include "analysis/othernames.h"
#include "analysis/personnames.h"
#include "analysis/personroles.h"
#include "analysis/rolecountries.h"
#include "analysis/samenames.h"

#include <QSet>

#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Domain = RoleTitle::Domain;
using Shape = NameWord::Shape;

/** How little may speak for a word that is part of somebody's name, as the logarithm of odds. */
constexpr double leastForPart = -2;
constexpr double leastForFamily = -4; ///< likewise, for a family name
constexpr qsizetype farthestDeed = 5; ///< words between a name and "running for president"

/** A person as the article's names add up. */
struct Known {
    QStringList words; ///< keys of the fullest name, without suffix
    QString suffix;    ///< "jr"
    PersonName fullest;
    QString honorific;
    Gender gender = Gender::Unknown;
    QList<PersonName> mentions;
    std::set<qsizetype> places; ///< the first words of the mentions
    QList<NamedRole> roles;
    qsizetype read = 0;                     ///< of how many mentions the roles are there
    const Politician *politician = nullptr; ///< who that is known to be
    bool isSeeking = false; ///< "the Quill campaign": holds or seeks an office that the article may not name
};

/** Adds up the names of an article to people. */
class PeopleFinder
{
public:
    PeopleFinder(const Reading &reading, const NameText &text, const QList<Country> &countries,
                 const QList<Organisation> &organisations)
        : m_reading(reading)
        , m_names(reading.lexicon.names)
        , m_text(text)
        , m_countries(countries)
        , m_organisations(organisations)
        , m_roles(reading, m_text, countries, organisations)
    {
    }

    QList<Person> find()
    {
        QList<PersonName> names = findPersonNames(m_reading, m_text);
        names.removeIf([&](const PersonName &name) { return isByline(name); });
        for (PersonName &name : names)
            name.certain = name.certain || hasApposition(name);
        const QList<OtherName> others = findOtherNames(m_reading, m_text, names);
        std::set<qsizetype> otherPlaces; // their first words
        for (const OtherName &other : others) {
            for (const PersonName &place : other.places)
                otherPlaces.insert(place.first);
        }
        names.removeIf([&](const PersonName &name) { return otherPlaces.contains(name.first); });
        for (const PersonName &name : std::as_const(names)) {
            if (name.certain && name.size() > 1 && !isPart(name))
                addFullName(name);
        }
        for (Known &known : m_known) {
            const QStringList suffix = known.suffix.isEmpty() ? QStringList() : QStringList(known.suffix);
            known.politician = m_reading.lexicon.politicians.find(known.words + suffix);
            addRoles(known);
        }
        for (const PersonName &name : names) {
            if (name.certain && isPart(name))
                addPart(name, true);
        }
        for (const PersonName &name : names) {
            if (!name.certain)
                addPart(name, false);
        }
        for (const OtherName &other : others) {
            const auto owner
                = std::ranges::find_if(m_known, [&](const Known &known) { return known.places.contains(other.owner); });
            for (const PersonName &place : other.places) {
                if (owner != m_known.end())
                    add(*owner, place);
            }
        }
        addFromOrganisations();
        for (Known &known : m_known)
            addRoles(known);
        return people();
    }

private:
    /** Whether the name tells who wrote the article, not whom it is about. */
    [[nodiscard]] bool isByline(const PersonName &name) const
    {
        const auto section = m_reading.article.sectionAt(spanOf(name).start);
        return section && section->kind == Section::Kind::Dateline;
    }

    /** A family name alone: "Northwater", "von der Marsh", "Northwater Jr.". */
    [[nodiscard]] bool isPart(const PersonName &name) const
    {
        QString suffix;
        return m_text.words.at(name.first).shape == Shape::Lower || keysOf(m_text, name, m_names, suffix).size() == 1;
    }

    /** "Wex Tarn, Japan's trade minister,", "Japan's trade minister, Wex Tarn,": words of a name that nobody knows,
     * told to be one by the title beside them. */
    [[nodiscard]] bool hasApposition(const PersonName &name) const
    {
        const bool isNameLike
            = name.size() > 1 && !isPart(name) && !m_text.isHeadline.at(m_text.words.at(name.first).sentence);
        const auto isNext = [&](QLatin1StringView mark) {
            return m_text.isSameSentence(name.end, name.first) && m_text.words.at(name.end).key() == mark;
        };
        if (!isNameLike || !(isNext(","_L1) || isNext("."_L1)))
            return false;
        const TextSpan words = spanOf(name);
        const bool isBetween
            = m_text.isSameSentence(name.first - 1, name.first) && m_text.words.at(name.first - 1).key() == ","_L1;
        const QList<NamedRole> roles = m_roles.besideName(name);
        return std::ranges::any_of(roles, [&](const NamedRole &role) {
            return role.role.span.start > words.end || (isBetween && role.role.span.end < words.start);
        });
    }

    /** "the Quillby Foundation": bodies that bear the name of somebody whom the article names. */
    void addFromOrganisations()
    {
        QSet<qsizetype> named; // first words of names
        for (const Known &known : m_known) {
            for (const PersonName &name : known.mentions)
                named.insert(name.first);
        }
        for (const Organisation &organisation : m_organisations) {
            if (m_reading.lexicon.organisations.byId.contains(organisation.id))
                continue;
            for (const TextSpan mention : organisation.mentions)
                addFromOrganisation(mention, named);
        }
    }

    void addFromOrganisation(TextSpan span, const QSet<qsizetype> &named)
    {
        const qsizetype first = m_text.wordAt(span.start);
        qsizetype end = first;
        while (end < m_text.words.size() && m_text.words.at(end).span.start < span.end)
            ++end;
        if (first == end || named.contains(first))
            return;
        for (const qsizetype person : sharing({m_text.words.at(first).key()})) {
            Known &known = m_known[person];
            if (known.words.size() < 2)
                continue;
            const auto isHere = [&](qsizetype count) {
                for (qsizetype i = 0; i < count; ++i) {
                    if (m_text.words.at(first + i).key() != known.words.at(known.words.size() - count + i))
                        return false;
                }
                return true;
            };
            for (const qsizetype count : {known.words.size(), qsizetype(1)}) {
                if (first + count >= end || !isHere(count))
                    continue;
                known.mentions.append({.first = first, .end = first + count, .honorific = {}});
                return;
            }
        }
    }

    /** Makes the person at @p person found by all words of the name, and by what follows a hyphen in the last. */
    void index(qsizetype person)
    {
        const QStringList &words = m_known.at(person).words;
        for (const QString &word : words)
            m_byWord[word].insert(person);
        if (const auto hyphen = words.last().lastIndexOf(u'-'); hyphen >= 0)
            m_byWord[words.last().sliced(hyphen + 1)].insert(person);
    }

    /** The people, in the order in which they were found, that one of @p words can name. */
    [[nodiscard]] std::set<qsizetype> sharing(const QStringList &words) const
    {
        std::set<qsizetype> people;
        for (const QString &word : words) {
            const auto found = m_byWord.constFind(word);
            if (found != m_byWord.cend())
                people.insert(found->begin(), found->end());
        }
        return people;
    }

    void addFullName(const PersonName &name)
    {
        QString suffix;
        const QStringList keys = keysOf(m_text, name, m_names, suffix);
        for (const qsizetype person : sharing(keys.sliced(1))) {
            Known &known = m_known[person];
            if (known.suffix == suffix && (isSameName(known.words, keys) || isEndOf(known.words, keys))) {
                add(known, name);
                if (keys.size() > known.words.size()) {
                    known.words = keys;
                    known.fullest = name;
                    index(person);
                }
                return;
            }
        }
        Known known{.words = keys,
                    .suffix = suffix,
                    .fullest = name,
                    .honorific = {},
                    .gender = Gender::Unknown,
                    .mentions = {},
                    .places = {},
                    .roles = {}};
        add(known, name);
        m_known.append(known);
        index(m_known.size() - 1);
    }

    static void add(Known &known, const PersonName &name)
    {
        known.mentions.append(name);
        known.places.insert(name.first);
        if (known.honorific.isEmpty())
            known.honorific = name.honorific;
        if (known.gender == Gender::Unknown)
            known.gender = name.gender;
    }

    /** Gives a part of a name to the person it belongs to; makes somebody new of it where nobody fits and
     *  @p isPerson says that a person is meant. */
    void addPart(const PersonName &name, bool isPerson)
    {
        QString suffix;
        const QStringList keys = keysOf(m_text, name, m_names, suffix);
        if (keys.isEmpty())
            return;
        Known *best = nullptr;
        qsizetype bestRank = std::numeric_limits<qsizetype>::max();
        for (const qsizetype person : sharing(keys.first(1))) {
            Known &known = m_known[person];
            if (!isPartOf(keys, known.words) || (!suffix.isEmpty() && known.suffix != suffix))
                continue;
            // A family name says more than a given one that is a word too.
            const QString &family = known.words.last();
            const bool isFamily = keys.size() == 1 && (keys.first() == family || family.endsWith(u'-' + keys.first()));
            if (!isPerson && name.score < (isFamily ? leastForFamily : leastForPart))
                continue;
            if (name.gender != Gender::Unknown && known.gender != Gender::Unknown && name.gender != known.gender
                && isPerson)
                continue;
            // The family name alone is the leader's; relatives are called by their given names.
            const qsizetype rank = distance(known, name.first)
                + (isFamily || family == keys.last() ? 0 : 16 * m_text.words.size())
                + (isLeader(known) ? 0 : 8 * m_text.words.size()) + (isRelative(known) ? 4 * m_text.words.size() : 0);
            if (rank < bestRank) {
                best = &known;
                bestRank = rank;
            }
        }
        if (best) {
            add(*best, name);
        } else if (isPerson) {
            Known known{.words = keys,
                        .suffix = suffix,
                        .fullest = name,
                        .honorific = {},
                        .gender = Gender::Unknown,
                        .mentions = {},
                        .places = {},
                        .roles = {}};
            if (suffix.isEmpty() && isPoliticiansAlone(name, keys))
                known.politician = m_reading.lexicon.politicians.find(keys);
            add(known, name);
            m_known.append(known);
            index(m_known.size() - 1);
        }
    }

    /** Whether the family name alone can mean the politician who is known by it: not "Mr Quill" nor "Quill, a
     * historian", and not where the article names somebody else of that family. */
    [[nodiscard]] bool isPoliticiansAlone(const PersonName &name, const QStringList &keys) const
    {
        if (m_names.family.value(m_reading.text(spanOf(name))) != FamilyName::Politician)
            return false;
        const bool isAddressed = m_text.isSameSentence(name.first - 1, name.first)
            && m_names.honorifics.contains(m_text.words.at(name.first - 1).key());
        const QList<NamedRole> roles = m_roles.besideName(name);
        const auto isPrivate = [](const NamedRole &role) { return role.title->domain == Domain::Private; };
        // "Quill, a baker from": whom everybody knows is not told to be one of many
        const bool isOneOfMany = m_text.isSameSentence(name.end + 1, name.first)
            && m_text.words.at(name.end).key() == ","_L1
            && m_reading.lexicon.closedWords.isA(m_text.words.at(name.end + 1).key(), ClosedWords::Indefinite)
            && std::ranges::none_of(roles, [](const NamedRole &role) { return role.title->leader; });
        const auto isOther = [&](qsizetype person) {
            const Known &known = m_known.at(person);
            return !known.politician && known.words.last() == keys.last();
        };
        return !isAddressed && !isOneOfMany && std::ranges::none_of(roles, isPrivate)
            && std::ranges::none_of(sharing(keys), isOther);
    }

    /** "Quill's brother", "the son of" */
    static bool isRelative(const Known &known)
    {
        return std::ranges::any_of(known.roles,
                                   [](const NamedRole &role) { return role.title->group == "relative"_L1; });
    }

    static bool isLeader(const Known &known)
    {
        return known.isSeeking || known.politician
            || std::ranges::any_of(known.roles, [](const NamedRole &role) { return role.title->leader; });
    }

    /** How far from word @p at the person was last named before it; names that follow count as farther. */
    [[nodiscard]] qsizetype distance(const Known &known, qsizetype at) const
    {
        const auto after = known.places.upper_bound(at);
        return after != known.places.begin() ? at - *std::prev(after) : *after - at + m_text.words.size();
    }

    void addRoles(Known &known)
    {
        const auto unread = known.mentions.begin() + known.read;
        std::ranges::sort(unread, known.mentions.end(), {}, &PersonName::first);
        for (auto each = unread; each != known.mentions.end(); ++each) {
            const PersonName &mention = *each;
            QList<NamedRole> roles = m_roles.besideName(mention);
            if (const auto sign = signBeside(mention); sign) {
                known.isSeeking = true;
                const QHash<QString, RoleTitle> &titles = m_reading.lexicon.roles.titles;
                auto title = titles.constFind(*sign);
                if (title == titles.cend()) // "presidential candidate"
                    title = titles.constFind(sign->section(u' ', -1));
                if (roles.isEmpty() && title != titles.cend())
                    roles.append(roleBySign(*sign, *title, mention));
            }
            for (const NamedRole &role : roles) {
                const bool isKnown = std::ranges::any_of(known.roles, [&](const NamedRole &other) {
                    return other.role.title == role.role.title && other.role.country == role.role.country
                        && other.role.organisation == role.role.organisation
                        && other.role.standing == role.role.standing;
                });
                if (!isKnown)
                    known.roles.append(role);
            }
        }
        // "Quill, 54, of Leeds": whom everybody knows needs no such words
        const auto isPlaced = [&](const PersonName &name) {
            qsizetype i = name.end;
            if (!m_text.isSameSentence(i + 3, name.first) || m_text.words.at(i).key() != ","_L1)
                return false;
            ++i;
            const bool isAged = m_text.words.at(i).shape == Shape::Number && m_text.words.at(i + 1).key() == ","_L1;
            return isAged && m_text.words.at(i + 2).key() == "of"_L1;
        };
        known.read = known.mentions.size();
        std::ranges::sort(known.mentions, {}, &PersonName::first);
        if (known.roles.isEmpty() ? std::ranges::any_of(known.mentions, isPlaced)
                                  : std::ranges::all_of(known.roles, &NamedRole::isTrade)) // a namesake
            known.politician = nullptr;
    }

    /** Whether word @p i can stand between a name and what its bearer is told to do: "Quill, who has never". */
    [[nodiscard]] bool isBeforeDeed(qsizetype i) const
    {
        using enum PartOfSpeech;
        switch (m_reading.words.tokens.at(m_text.words.at(i).token).tag) {
        case MD:
        case RB:
        case WP:
        case VBD:
        case VBN:
        case VBP:
        case VBZ:
        case Comma:
            return true;
        default:
            return m_text.words.at(i).isPossessiveEnding()
                || m_reading.lexicon.roles.offices.contains(m_text.words.at(i).key());
        }
    }

    /** The title that the sign which begins with word @p i gives, empty for one that gives none. */
    [[nodiscard]] std::optional<QString> signAt(qsizetype i, LeaderSign::Place place) const
    {
        for (const LeaderSign &sign : m_reading.lexicon.roles.leaderSigns) {
            qsizetype k = 0;
            while (k < sign.words.size() && sign.place == place && m_text.isSameSentence(i + k, i)
                   && m_text.words.at(i + k).key() == sign.words.at(k))
                ++k;
            if (k == sign.words.size())
                return sign.title;
        }
        return std::nullopt;
    }

    /** The title that "campaign" or "is running for president" after the name, or a party before it, gives to its
     *  bearer. */
    [[nodiscard]] std::optional<QString> signBeside(const PersonName &name) const
    {
        using Place = LeaderSign::Place;
        if (name.size() > 1 && m_text.isSameSentence(name.first - 1, name.first)) {
            if (auto sign = signAt(name.first - 1, Place::Before))
                return sign;
        }
        qsizetype i = name.end;
        const auto isInSentence = [&] { return m_text.isSameSentence(i, name.first); };
        if (isInSentence() && m_text.words.at(i).isPossessiveEnding())
            ++i;
        if (isInSentence() && m_reading.lexicon.roles.offices.contains(m_text.words.at(i).key()))
            ++i;
        if (isInSentence()) {
            if (auto sign = signAt(i, Place::Beside))
                return sign;
        }
        // "Quill (R-Wis.)": a party and a state
        if (m_text.isSameSentence(name.end + 1, name.first)
            && (m_text.words.at(name.end).key() == ","_L1 || m_text.words.at(name.end).key() == "("_L1)) {
            for (const LeaderSign &sign : m_reading.lexicon.roles.leaderSigns) {
                if (sign.words.first().endsWith(u'-') && m_text.words.at(name.end + 1).isCapital()
                    && m_text.words.at(name.end + 1).key().startsWith(sign.words.first()))
                    return sign.title;
            }
        }
        for (i = name.end; i < name.end + farthestDeed && isInSentence(); ++i) {
            if (auto sign = signAt(i, Place::After))
                return sign;
            if (!isBeforeDeed(i))
                break;
        }
        return std::nullopt;
    }

    [[nodiscard]] NamedRole roleBySign(const QString &sign, const RoleTitle &title, const PersonName &name) const
    {
        const bool isCandidate = title.domain == Domain::Candidate;
        return {.role = {.title = sign,
                         .country = {},
                         .organisation = {},
                         .standing = isCandidate ? PersonRole::Standing::Candidate : PersonRole::Standing::Current,
                         .span = spanOf(name)},
                .title = &title,
                .hasUnknownBody = false,
                .isTrade = false,
                .body = {}};
    }

    QList<Person> people()
    {
        std::ranges::sort(m_known, {}, [](const Known &known) { return known.mentions.first().first; });
        const RoleCountries countries(m_reading, m_text, m_countries, m_organisations);
        QList<Person> people;
        QSet<QString> ids;
        for (Known &known : m_known) {
            countries.complete(known.roles, known.politician);
            Person person;
            person.name = nameOf(known.fullest);
            person.id = uniqueId(person.name, ids);
            person.honorific = known.honorific;
            person.leader = isLeader(known);
            for (const NamedRole &role : known.roles) {
                if (role.title->domain == Domain::Private)
                    continue;
                if (!person.roles.contains(role.role))
                    person.roles.append(role.role);
                if (person.country.isEmpty() && role.title->leader)
                    person.country = role.role.country;
            }
            for (const NamedRole &role : known.roles) { // "the army chief, Gen. Quill"
                if (person.country.isEmpty() && role.title->domain == Domain::Military)
                    person.country = role.role.country;
            }
            const bool hasOffice
                = std::ranges::any_of(known.roles, [](const NamedRole &role) { return role.title->leader; });
            if (person.country.isEmpty() && known.politician && !hasOffice) // a body's head acts for no state
                person.country = known.politician->country;
            for (const PersonName &mention : known.mentions)
                person.mentions.append({.span = spanOf(mention), .form = formOf(mention, known)});
            people.append(person);
        }
        return people;
    }

    [[nodiscard]] PersonMention::Form formOf(const PersonName &mention, const Known &known) const
    {
        const bool isWhole
            = mention.size() > 1 && m_text.words.at(mention.first).key() == m_text.words.at(known.fullest.first).key();
        return isWhole ? PersonMention::Form::Full : PersonMention::Form::Partial;
    }

    [[nodiscard]] TextSpan spanOf(const PersonName &name) const
    {
        return {m_text.words.at(name.first).span.start, m_text.words.at(name.end - 1).span.end};
    }

    [[nodiscard]] QString nameOf(const PersonName &name) const
    {
        return m_reading.text(spanOf(name)).toString().simplified();
    }

    static QString uniqueId(const QString &name, QSet<QString> &ids)
    {
        QString id;
        for (const QChar sign : name.toLower())
            id += sign.isLetterOrNumber() ? sign : QChar(u'-');
        const QString base = id;
        for (int number = 2; ids.contains(id); ++number)
            id = u"%1-%2"_s.arg(base).arg(number);
        ids.insert(id);
        return id;
    }

    const Reading &m_reading;
    const Names &m_names;
    const NameText &m_text;
    const QList<Country> &m_countries;
    const QList<Organisation> &m_organisations;
    RoleReader m_roles;
    QList<Known> m_known;
    QHash<QString, std::set<qsizetype>> m_byWord; ///< indexes of the people by the words of their names
};

} // namespace

QList<Person> findPeople(const Reading &reading, const NameText &text, const QList<Country> &countries,
                         const QList<Organisation> &organisations)
{
    return PeopleFinder(reading, text, countries, organisations).find();
}

} // namespace readout
