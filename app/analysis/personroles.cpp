// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/personroles.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Domain = RoleTitle::Domain;
using Shape = NameWord::Shape;
using Standing = PersonRole::Standing;

constexpr int longestApposition = 8; // words before the title
constexpr int longestPhrase = 14;    // words after it

/** Whether who is called @p title may act for the holder of an office: "an adviser to the president". */
bool isServant(const RoleTitle &title)
{
    return title.domain == Domain::Aide || title.domain == Domain::Voice;
}

} // namespace

/** A title with what belongs to it. */
struct RoleReader::Phrase {
    qsizetype first = 0;
    qsizetype end = 0;
    QString title;
    QString country;
    QString organisation;
    Standing standing = Standing::Current;
    bool hasUnknownBody = false;
    QString body;
};

bool RoleReader::isDeterminer(const QString &key) const
{
    return m_reading.lexicon.closedWords.isA(key, ClosedWords::Determiner);
}

bool RoleReader::isFunctionWord(qsizetype i) const
{
    const auto kind = m_reading.lexicon.names.notNames.constFind(m_text.words.at(i).key());
    return kind != m_reading.lexicon.names.notNames.cend() && kind.value() == NotName::Function;
}

bool RoleReader::isWord(qsizetype i, QLatin1StringView key) const
{
    return i >= 0 && i < m_text.words.size() && m_text.words.at(i).key() == key;
}

bool RoleReader::isFiniteVerb(qsizetype i) const
{
    const PartOfSpeech tag = m_reading.words.tokens.at(m_text.words.at(i).token).tag;
    return tag == PartOfSpeech::VBD || tag == PartOfSpeech::VBZ || tag == PartOfSpeech::VBP || tag == PartOfSpeech::MD;
}

/** Whether word @p i is the "and" of "work and pensions". */
bool RoleReader::joinsNouns(qsizetype i) const
{
    const auto isCommonNoun = [&](qsizetype each) {
        const PartOfSpeech tag = m_reading.words.tokens.at(m_text.words.at(each).token).tag;
        return m_text.words.at(each).shape == Shape::Lower && (tag == PartOfSpeech::NN || tag == PartOfSpeech::NNS);
    };
    return isWord(i, "and"_L1) && m_text.isSameSentence(i - 1, i) && m_text.isSameSentence(i + 1, i)
        && isCommonNoun(i - 1) && isCommonNoun(i + 1);
}

bool RoleReader::isAdjective(qsizetype i) const
{
    return m_reading.words.tokens.at(m_text.words.at(i).token).tag == PartOfSpeech::JJ;
}

bool RoleReader::isAdverb(qsizetype i) const
{
    return m_reading.words.tokens.at(m_text.words.at(i).token).tag == PartOfSpeech::RB;
}

void RoleReader::readBefore(Phrase &phrase, const TitleWords &title) const
{
    const Roles &roles = m_reading.lexicon.roles;
    int skipped = 0;
    bool isTitlePart = true; // modifiers belong to the title only while nothing else stands between
    for (qsizetype i = title.first - 1; m_text.isSameSentence(i, title.first); --i) {
        const NameWord &word = m_text.words.at(i);
        if (isDeterminer(word.key())) {
            phrase.first = i;
            return;
        }
        const bool isFound = !phrase.country.isEmpty() || !phrase.organisation.isEmpty();
        if (const auto standing = roles.standings.constFind(word.key()); standing != roles.standings.cend()) {
            phrase.standing = standing.value();
        } else if (word.isPossessiveEnding()) {
            isTitlePart = false;
            if (isFound)
                return;
            if (m_text.countryOf.at(i - 1) + m_text.organisationOf.at(i - 1) == -2) {
                readOwner(phrase, i);
                return;
            }
        } else if (const auto home = roles.homes.constFind(word.key()); home != roles.homes.cend()) {
            if (phrase.country.isEmpty()) // "the Republican nominee"
                phrase.country = home.value();
            isTitlePart = false;
        } else if (word.isCapital() && m_reading.lexicon.politicians.parties.contains(word.key())) {
            isTitlePart = false; // "the Conservative leader": of whose country is not said
        } else if (m_text.organisationOf.at(i) >= 0) {
            const Organisation &organisation = m_organisations.at(m_text.organisationOf.at(i));
            if (phrase.country.isEmpty() && m_text.countryOf.at(i) >= 0) // "Russian Foreign Ministry spokesman"
                phrase.country = m_countries.at(m_text.countryOf.at(i)).code;
            if (isFound && phrase.organisation != organisation.id)
                return;
            phrase.organisation = organisation.id;
            isTitlePart = false;
        } else if (m_text.countryOf.at(i) >= 0) {
            const Country &country = m_countries.at(m_text.countryOf.at(i));
            if (isFound && phrase.country != country.code)
                return;
            phrase.country = country.code;
            isTitlePart = false;
        } else if (isTitlePart && (roles.modifiers.contains(word.key()) || joinsNouns(i + 1))) {
            phrase.title = word.key() + u' ' + phrase.title;
        } else if (joinsNouns(i) && i + 1 < title.first) { // "the work and pensions secretary"
            if (isTitlePart)
                phrase.title = word.key() + u' ' + phrase.title;
            continue;
        } else if (word.shape == Shape::Lower && (!isFunctionWord(i) || isAdjective(i)) && !isFiniteVerb(i) && !isFound
                   && skipped < 3) {
            isTitlePart = false;
            if (skipped++ == 0)
                readBody(phrase, word.key());
            continue;
        } else if (word.isCapital() && !isFound && phrase.body.isEmpty() && isBodyWord(word.key())
                   && m_text.isSameSentence(i - 1, i)
                   && (isDeterminer(m_text.words.at(i - 1).key())
                       || !m_text.words.at(i - 1).isCapital())) { // "the Commission president"
            isTitlePart = false;
            readBody(phrase, word.key());
        } else {
            phrase.hasUnknownBody
                = word.isCapital() && m_text.titleOf.at(i) < 0 && !word.opens && !isFound && !isFunctionWord(i);
            return;
        }
        phrase.first = i;
    }
}

/** Whether @p word tells a kind of body: "commission", "union". */
bool RoleReader::isBodyWord(const QString &word) const
{
    const OrganisationTable &table = m_reading.lexicon.organisations;
    const QString capital = word.at(0).toUpper() + word.sliced(1);
    return table.openers.contains(capital) || table.closers.contains(capital)
        || m_reading.lexicon.politicians.bodyWords.contains(word);
}

QHash<QString, QString> RoleReader::bodiesByLastWord(const QList<Organisation> &organisations)
{
    QHash<QString, QString> bodies;
    for (const Organisation &organisation : organisations) {
        const qsizetype blank = organisation.name.lastIndexOf(u' ');
        if (blank < 0)
            continue;
        const QString word = organisation.name.sliced(blank + 1).toLower();
        const auto known = bodies.find(word);
        if (known == bodies.end())
            bodies.insert(word, organisation.id);
        else
            known->clear();
    }
    return bodies;
}

/** "the commission president": the only body of the article that is called so, or the word itself. */
void RoleReader::readBody(Phrase &phrase, const QString &word) const
{
    if (!isBodyWord(word))
        return;
    phrase.body = word;
    phrase.organisation = m_bodies.value(word);
}

/** "the union's", "Quill's": whose the title is that is no known country or body, up to the ending @p end. */
void RoleReader::readOwner(Phrase &phrase, qsizetype end) const
{
    constexpr qsizetype longest = 4; // words
    qsizetype i = end - 1;
    if (!m_text.isSameSentence(i, end))
        return;
    const bool isName = m_text.words.at(i).isCapital();
    phrase.hasUnknownBody = !isName && isBodyWord(m_text.words.at(i).key());
    if (phrase.hasUnknownBody)
        phrase.body = m_text.words.at(i).key();
    for (; i >= end - longest && m_text.isSameSentence(i, end); --i) {
        if (isDeterminer(m_text.words.at(i).key())) {
            phrase.first = i;
            return;
        }
        if (isName ? !m_text.words.at(i).isCapital() : m_text.words.at(i).shape != Shape::Lower)
            break;
    }
    if (isName)
        phrase.first = i + 1;
}

bool RoleReader::isPreposition(qsizetype i) const
{
    const PartOfSpeech tag = m_reading.words.tokens.at(m_text.words.at(i).token).tag;
    return tag == PartOfSpeech::IN || tag == PartOfSpeech::TO;
}

/** Whether one of the two words after word @p i begins with a capital. */
bool RoleReader::isNameNear(qsizetype i) const
{
    const auto isCapital
        = [&](qsizetype each) { return m_text.isSameSentence(each, i) && m_text.words.at(each).isCapital(); };
    return isCapital(i + 1)
        || (m_text.isSameSentence(i + 1, i) && m_text.words.at(i + 1).shape == Shape::Lower && isCapital(i + 2));
}

/** Whether an organisation, with or without an article before it, begins with word @p i. */
bool RoleReader::isBodyNext(qsizetype i) const
{
    if (m_text.isSameSentence(i, i - 1) && isDeterminer(m_text.words.at(i).key()))
        ++i;
    return m_text.isSameSentence(i, i - 1) && m_text.organisationOf.at(i) >= 0;
}

void RoleReader::readAfter(Phrase &phrase, const TitleWords &title) const
{
    qsizetype i = title.end;
    if (!m_text.isSameSentence(i, title.first))
        return;
    const bool isOf = isWord(i, "of"_L1);
    const bool isAt = isWord(i, "at"_L1);
    const bool isPlace = isWord(i, "in"_L1) && !isBodyNext(i + 1); // "consul general in Quillby"
    const bool isFor = isWord(i, "for"_L1) || isAt || (isWord(i, "in"_L1) && !isPlace);
    if (!isOf && !isFor && !isPlace && !isWord(i, "to"_L1))
        return;
    int skipped = 0;
    for (++i; m_text.isSameSentence(i, title.first); ++i) {
        const NameWord &word = m_text.words.at(i);
        // "of the ruling Progressive Party", "of the main opposition Progressive Party"
        const bool isOpening = isDeterminer(m_text.words.at(i - 1).key()) || skipped > 0;
        if (word.shape == Shape::Lower && isOpening && !isFunctionWord(i) && isNameNear(i) && skipped++ < 2)
            continue;
        if ((word.shape == Shape::Mark && !word.isPossessiveEnding()) || (isPlace && !word.isCapital()))
            return;
        if (const TitleWords *served = m_text.titleAt(i); served && !isOf && isServant(*title.title)) {
            if (isServant(*served->title)) // one who serves a servant: a chain of any length
                return;
            const Phrase office = read(*served); // "adviser to the French president"
            if (phrase.country.isEmpty() && phrase.organisation.isEmpty()) {
                phrase.country = office.country;
                phrase.organisation = office.organisation;
            }
            phrase.end = office.end;
            return;
        }
        if (m_text.organisationOf.at(i) >= 0) {
            if (phrase.country.isEmpty() && m_text.countryOf.at(i) >= 0)
                phrase.country = m_countries.at(m_text.countryOf.at(i)).code;
            if (phrase.organisation.isEmpty() && (isOf || isFor))
                phrase.organisation = m_organisations.at(m_text.organisationOf.at(i)).id;
        } else if (m_text.countryOf.at(i) >= 0) {
            if (phrase.country.isEmpty() && (isOf || (isFor && title.title->domain == Domain::Voice)))
                phrase.country = m_countries.at(m_text.countryOf.at(i)).code;
        } else if (word.shape == Shape::Lower && !isDeterminer(word.key())
                   && !m_reading.lexicon.roles.modifiers.contains(word.key()) && word.key() != "and"_L1
                   && word.key() != "of"_L1) {
            return;
        } else if (word.isCapital() && (isOf || isAt) && !isFunctionWord(i)) {
            phrase.hasUnknownBody = true;
        }
        phrase.end = i + 1;
    }
}

RoleReader::Phrase RoleReader::read(const TitleWords &title) const
{
    Phrase phrase{.first = title.first,
                  .end = title.end,
                  .title = title.title->title,
                  .country = {},
                  .organisation = {},
                  .standing = title.standing.value_or(Standing::Current),
                  .hasUnknownBody = false,
                  .body = {}};
    readBefore(phrase, title);
    readAfter(phrase, title);
    if (title.title->domain == Domain::Candidate && phrase.standing == Standing::Current)
        phrase.standing = Standing::Candidate;
    return phrase;
}

NamedRole RoleReader::roleOf(const TitleWords &title) const
{
    const Phrase phrase = read(title);
    return {.role = {.title = phrase.title,
                     .country = phrase.country,
                     .organisation = phrase.organisation,
                     .standing = phrase.standing,
                     .span = {m_text.words.at(phrase.first).span.start, m_text.words.at(phrase.end - 1).span.end}},
            .title = title.title,
            .hasUnknownBody = phrase.hasUnknownBody && phrase.country.isEmpty() && phrase.organisation.isEmpty(),
            .isTrade = title.title->trade && phrase.standing == Standing::Current && !isWord(title.end, "of"_L1)
                && !isWord(title.end, "who"_L1),
            .body = phrase.organisation.isEmpty() ? phrase.body : QString()};
}

qsizetype RoleReader::phraseEnd(const TitleWords &title) const
{
    return read(title).end;
}

qsizetype RoleReader::phraseStart(const TitleWords &title) const
{
    return read(title).first;
}

const TitleWords *RoleReader::titleWithPhraseBefore(qsizetype end, bool isEnclosed) const
{
    if (isWord(end - 1, ")"_L1)) {
        qsizetype open = end - 2;
        while (m_text.isSameSentence(open, end) && !isWord(open, "("_L1))
            --open;
        end = std::max<qsizetype>(open, 0);
    }
    if (const TitleWords *title = m_text.titleBefore(end))
        return isEnclosed ? servantOf(*title, end) : nullptr;
    for (qsizetype i = end - 1; i > end - longestPhrase && m_text.isSameSentence(i, end); --i) {
        const TitleWords *title = m_text.titleBefore(i);
        if (title)
            return phraseEnd(*title) == end ? servantOf(*title, end) : nullptr;
    }
    return nullptr;
}

/** "the spokesman for the minister in Quillby": the title of who serves @p title, where its phrase ends at @p end as
 *  well; @p title itself where nobody does. */
const TitleWords *RoleReader::servantOf(const TitleWords &title, qsizetype end) const
{
    for (qsizetype before = title.first; before > std::max<qsizetype>(end - longestPhrase, 0); --before) {
        const TitleWords *servant
            = m_text.isSameSentence(before - 1, title.first) ? m_text.titleBefore(before) : nullptr;
        if (servant && isServant(*servant->title) && phraseEnd(*servant) == end)
            return servant;
    }
    return &title;
}

/** Whether @p name is followed by what ends an apposition: "talks with the minister, Ada Quill." */
bool RoleReader::endsApposition(const PersonName &name) const
{
    return isWord(name.end, ","_L1) || isWord(name.end, "."_L1) || isWord(name.end, ";"_L1);
}

/** Whether an owner stands between word @p start and @p title: "Quill's spokesperson". */
bool RoleReader::isOwned(qsizetype start, const TitleWords &title) const
{
    for (qsizetype i = start; i < title.first; ++i) {
        if (m_text.words.at(i).isPossessiveEnding())
            return true;
    }
    return false;
}

const TitleWords *RoleReader::titleBefore(const PersonName &name) const
{
    qsizetype end = name.first;
    const auto isHonorific = [&](qsizetype i) {
        return m_text.isSameSentence(i, name.first) && m_text.words.at(i).isCapital()
            && m_reading.lexicon.names.honorifics.contains(m_text.words.at(i).key());
    };
    while (isHonorific(end - 1) && (!m_text.titleBefore(end) || isWord(end - 2, ","_L1)))
        --end;
    const TitleWords *title = m_text.titleBefore(end);
    if (title)
        return m_text.isSameSentence(title->first, name.first) ? title : nullptr;
    return titleInApposition(end, name);
}

/** "the foreign minister, Ada Quill, said", "the chairman of the Progressive Party (PP), Ada Quill": the title in front
 *  of what begins with word @p end and names @p name; nullptr for none. */
const TitleWords *RoleReader::titleInApposition(qsizetype end, const PersonName &name) const
{
    if (!isWord(end - 1, ","_L1) || !m_text.isSameSentence(end - 1, name.first))
        return nullptr;
    const TitleWords *title
        = titleWithPhraseBefore(end - 1, endsApposition(name) || end < name.first); // ", Chief Ada Quill said"
    if (!title || !m_text.isSameSentence(title->first, name.first))
        return nullptr;
    const qsizetype start = phraseStart(*title);
    const bool isDefinite = isDeterminer(m_text.words.at(start).key()) || isOwned(start, *title)
        || m_text.countryOf.at(start) >= 0 || m_text.organisationOf.at(start) >= 0
        || (start == title->first && m_text.isSameSentence(start - 1, start) && endsApposition(name)
            && isPreposition(start - 1)); // "with line-minister, Ada Quill,"
    return isDefinite && !title->title->plural ? title : nullptr;
}

/** "Presidents Ada Quill of France and Mark Marsh": the title before the list in which @p name is not the first;
 *  nullptr for none. */
const TitleWords *RoleReader::titleOfList(const PersonName &name) const
{
    constexpr qsizetype longest = 24; // words
    const auto isJoint = [&](qsizetype i) { return isWord(i, ","_L1) || isWord(i, "and"_L1); };
    if (!isJoint(name.first - 1))
        return nullptr;
    for (qsizetype i = name.first - 1; i > name.first - longest && m_text.isSameSentence(i, name.first); --i) {
        if (const TitleWords *title = m_text.titleBefore(i + 1))
            return title->title->plural ? title : nullptr;
        if (!isJoint(i) && !isWord(i, "of"_L1) && !m_text.words.at(i).isCapital())
            return nullptr;
    }
    return nullptr;
}

/** One past "(R-Wis.)" or ", R-Wis.," or an age after a name that ends at @p end. */
qsizetype RoleReader::afterParty(qsizetype end) const
{
    if (isWord(end, "("_L1)) {
        for (qsizetype i = end + 1; i < end + 9 && m_text.isSameSentence(i, end); ++i) {
            if (isWord(i, ")"_L1))
                return i + 1;
        }
    }
    return end;
}

const TitleWords *RoleReader::titleAfter(qsizetype end) const
{
    qsizetype i = afterParty(end);
    const qsizetype last = end - 1;
    if (!m_text.isSameSentence(i, last))
        return nullptr;
    const bool isCopula
        = i < m_text.words.size() && m_reading.lexicon.closedWords.isA(m_text.words.at(i).key(), ClosedWords::Copula);
    if (!isCopula && !isWord(i, ","_L1))
        return nullptr;
    ++i;
    if (m_text.isSameSentence(i + 1, last) && m_text.words.at(i).shape == Shape::Number && isWord(i + 1, ","_L1))
        i += 2; // ", 54,"
    const bool isClause = isWord(i, "who"_L1);
    if (isClause || isWord(i, "now"_L1) || isWord(i, "then"_L1))
        ++i;
    if (isWord(i, "is"_L1) || isWord(i, "was"_L1) || isWord(i, "as"_L1))
        ++i;
    const qsizetype first = i;
    for (; i < first + longestApposition && m_text.isSameSentence(i, last); ++i) {
        const NameWord &word = m_text.words.at(i);
        if (const TitleWords *title = m_text.titleAt(i)) {
            while (const TitleWords *next = m_text.titleAt(title->end)) { // "Republican leader", "chief negotiator"
                if (!m_text.isSameSentence(next->first, last))
                    break;
                title = next;
            }
            if (title->title->plural)
                return nullptr;
            const qsizetype after = phraseEnd(*title);
            // "Northwater, French President Ada Example and": that title is the next one's
            const bool isNextOnes = m_text.isSameSentence(title->end, last) && m_text.words.at(title->end).isCapital()
                && m_text.organisationOf.at(title->end) < 0;
            // "He told Quill, the prime minister said": a clause of its own
            qsizetype verb = after;
            while (m_text.isSameSentence(verb, last) && isAdverb(verb)) // "In Quillby, the mayor also said"
                ++verb;
            const bool isSubject = !isCopula && m_text.isSameSentence(verb, last) && isFiniteVerb(verb);
            // "Anna Marsh, the nominee's daughter": somebody else's title
            if (m_text.isSameSentence(title->end, last) && m_text.words.at(title->end).isPossessiveEnding())
                return nullptr;
            return isNextOnes || isSubject || after <= title->first ? nullptr : title;
        }
        if (word.shape == Shape::Mark && !word.isPossessiveEnding())
            return nullptr;
        // "Quill, the senator, and Marsh, praised the mayor": what follows tells a deed
        if (!isClause && i == first && isFiniteVerb(i)
            && !m_reading.lexicon.closedWords.isA(word.key(), ClosedWords::Copula))
            return nullptr;
        // "Quill, who plays the president"
        if (isClause && isFiniteVerb(i) && !isWord(i + 1, "as"_L1)
            && !m_reading.lexicon.closedWords.isA(word.key(), ClosedWords::Copula))
            return nullptr;
        if (isFunctionWord(i) && !isDeterminer(word.key()) && !joinsNouns(i) && m_text.organisationOf.at(i) < 0
            && m_text.countryOf.at(i) < 0 // "the US vice president"
            && !m_reading.lexicon.roles.modifiers.contains(word.key())
            && !m_reading.lexicon.roles.standings.contains(word.key()))
            return nullptr;
    }
    return nullptr;
}

/** "president and chief economist at Quill Assets": the body of the last of @p roles is that of the one before, too,
 *  where it has none. */
void RoleReader::shareBody(QList<NamedRole> &roles)
{
    const NamedRole &last = roles.last();
    NamedRole &first = roles[roles.size() - 2];
    if (!first.role.country.isEmpty() || !first.role.organisation.isEmpty() || !last.role.country.isEmpty())
        return;
    first.role.organisation = last.role.organisation;
    first.hasUnknownBody = first.hasUnknownBody || last.hasUnknownBody;
}

QList<NamedRole> RoleReader::besideName(const PersonName &name) const
{
    QList<NamedRole> roles;
    const TitleWords *title = titleBefore(name);
    if (!title)
        title = titleOfList(name);
    if (title) {
        roles.append(roleOf(*title));
        // "President Vladimir Putin of Russia"
        if (roles.last().role.country.isEmpty() && isWord(name.end, "of"_L1)
            && m_text.isSameSentence(name.end + 1, name.first) && m_text.countryOf.at(name.end + 1) >= 0)
            roles.last().role.country = m_countries.at(m_text.countryOf.at(name.end + 1)).code;
        // "the army chief, Gen. Ada Quill, said", "his wife, Justice Ada Quill, is"
        if (m_text.titleBefore(name.first) == title) {
            const TitleWords *office = titleInApposition(title->first, name);
            if (!office && title->title->domain == Domain::Military) // "Defence Secretary Gen. Ada Quill"
                office = m_text.titleBefore(title->first);
            if (office && !office->title->plural && m_text.isSameSentence(office->first, name.first))
                roles.prepend(roleOf(*office));
        }
        // "French Foreign Minister and deputy leader X": titles joined by "and" or a comma-free pair
        const qsizetype start = phraseStart(*title);
        if (start > 1 && isWord(start - 1, "and"_L1)) {
            if (const TitleWords *other = m_text.titleBefore(start - 1); other && !other->title->plural)
                roles.append(roleOf(*other));
        }
    }
    title = titleAfter(name.end);
    if (title) {
        roles.append(roleOf(*title));
        const qsizetype end = phraseEnd(*title);
        if (isWord(end, "and"_L1) && m_text.isSameSentence(end + 1, name.first)) {
            for (qsizetype i = end + 1; i < end + 4 && m_text.isSameSentence(i, name.first); ++i) {
                const TitleWords *other = m_text.titleAt(i);
                if (other && !other->title->plural
                    && !(m_text.isSameSentence(other->end, i) && m_text.words.at(other->end).isPossessiveEnding())
                    && !(m_text.isSameSentence(other->end, i) && m_text.words.at(other->end).isCapital())) {
                    roles.append(roleOf(*other));
                    if (phraseStart(*other) == other->first && phraseEnd(*other) > other->end)
                        shareBody(roles);
                    break;
                }
            }
        }
    }
    return roles;
}

} // namespace readout
