// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rolereferences.h"

#include <array>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Domain = RoleTitle::Domain;
using Standing = PersonRole::Standing;

/** The row of the lexicon that the title of a role comes from: "economy minister" is a "minister". */
const RoleTitle *titleOf(const QString &words, const Roles &roles)
{
    for (qsizetype start = 0; start >= 0;) {
        const auto found = roles.titles.constFind(words.sliced(start));
        if (found != roles.titles.cend())
            return &found.value();
        const auto blank = words.indexOf(u' ', start);
        start = blank < 0 ? -1 : blank + 1;
    }
    return nullptr;
}

/** Whether somebody called @p held can be meant by @p said: "leader" says less than "prime minister". */
bool isSameOffice(const RoleTitle &said, const RoleTitle &held)
{
    if (said.group == held.group)
        return true;
    static constexpr std::array domains{Domain::State, Domain::Party, Domain::Any};
    return said.group == "leader"_L1 && held.head && std::ranges::find(domains, held.domain) != domains.end();
}

/** Whether the words from @p first on say what somebody is: "was no longer the leader of the party". */
bool isPredicate(const Reading &reading, const NameText &text, qsizetype first)
{
    constexpr int farthest = 4; // words between the verb and the title
    const ClosedWords &words = reading.lexicon.closedWords;
    for (qsizetype i = first - 1; i >= first - farthest && text.isSameSentence(i, first); --i) {
        const QString &key = text.words.at(i).key();
        if (words.isA(key, ClosedWords::Be) || words.isA(key, ClosedWords::Copula))
            return true;
        const PartOfSpeech tag = reading.words.tokens.at(text.words.at(i).token).tag;
        if (tag != PartOfSpeech::RB && tag != PartOfSpeech::RBR && !words.isA(key, ClosedWords::Negation))
            return false;
    }
    return false;
}

/** Whether the title stands bare as a name does: "that President has no say", "despite president's promise", "Senator
 *  from Texas says"; not "Senator after senator". */
bool isBare(const Reading &reading, const NameText &text, const TitleWords &title, qsizetype first)
{
    const NameWord &word = text.words.at(title.first);
    if (first != title.first || title.end != first + 1 || title.title->domain != Domain::State || !title.title->leader)
        return false;
    const bool hasNext = text.isSameSentence(title.end, first);
    if (hasNext && text.words.at(title.end).isPossessiveEnding())
        return true;
    if (!word.isCapital() || text.isHeadline.at(word.sentence) || (hasNext && text.words.at(title.end).isCapital()))
        return false;
    const PartOfSpeech next
        = hasNext ? reading.words.tokens.at(text.words.at(title.end).token).tag : PartOfSpeech::None;
    const bool isSubject = next == PartOfSpeech::VBD || next == PartOfSpeech::VBZ || next == PartOfSpeech::MD;
    return !word.opens || isSubject || (hasNext && text.words.at(title.end).key() == "from"_L1);
}

/** Whether the title is a second's: "deputy attorney general", "vice presidential nominee". */
bool isSecond(const QString &title, const Roles &roles)
{
    const QList<QStringView> words = QStringView(title).split(u' ');
    return std::ranges::any_of(
        words, [&](QStringView word) { return roles.standings.value(word.toString() + u'-') == Standing::Deputy; });
}

bool isCompatible(Standing said, Standing held)
{
    return said == held
        || (said == Standing::Current && held != Standing::Former && held != Standing::Candidate
            && held != Standing::Deputy)
        || (held == Standing::Former && said == Standing::Current);
}

} // namespace

const Politician *politicianOf(const Person &person, const Lexicon &lexicon)
{
    const bool isPoliticians = person.leader && lexicon.names.family.value(person.name) == FamilyName::Politician;
    if (!person.name.contains(u' ') && !isPoliticians)
        return nullptr;
    QString name = person.name.toLower();
    name.remove(u'.');
    return lexicon.politicians.find(name.split(u' '));
}

QString partyOf(const Person &person, QStringView text, const Lexicon &lexicon)
{
    for (const PersonRole &role : person.roles) {
        for (const QStringView word : role.span.in(text).split(u' ')) {
            const auto party = lexicon.politicians.parties.constFind(word.toString().toLower());
            if (party != lexicon.politicians.parties.cend())
                return *party;
        }
    }
    const Politician *politician = politicianOf(person, lexicon);
    return politician ? politician->party : QString();
}

QList<RoleReference> findRoleReferences(const Reading &reading, const NameText &text, const RoleReader &roles,
                                        const QList<Person> &people)
{
    const Lexicon &lexicon = reading.lexicon;
    QList<bool> isBesideName(text.words.size(), false);
    for (const Person &person : people) {
        for (const PersonMention &mention : person.mentions) {
            PersonName name;
            name.first = text.wordAt(mention.span.start);
            name.end = text.wordAt(mention.span.end - 1) + 1;
            for (const NamedRole &role : roles.besideName(name)) {
                for (qsizetype i = text.wordAt(role.role.span.start);
                     i < text.words.size() && text.words.at(i).span.start < role.role.span.end; ++i)
                    isBesideName[i] = true;
            }
            for (qsizetype i = name.first - 1; text.isSameSentence(i, name.first) && text.titleOf.at(i) >= 0; --i)
                isBesideName[i] = true; // "President Stonebrook", "former Secretary of State Northwater"
        }
    }
    QList<RoleReference> references;
    for (const TitleWords &title : text.titles) {
        if (isBesideName.at(title.first) || title.title->plural)
            continue;
        if (isPredicate(reading, text, roles.phraseStart(title)))
            continue;
        const bool isShort
            = text.words.at(title.end - 1).shape == NameWord::Shape::Capital && title.title->domain == Domain::Military;
        if (isShort)
            continue;
        RoleReference reference{.first = roles.phraseStart(title),
                                .end = title.end,
                                .role = roles.roleOf(title),
                                .party = {},
                                .isDefinite = false};
        for (qsizetype i = reference.first; i < reference.end && reference.party.isEmpty(); ++i)
            reference.party = lexicon.politicians.parties.value(text.words.at(i).key());
        const QString &opening = text.words.at(reference.first).key();
        const bool isIndefinite = lexicon.closedWords.isA(opening, ClosedWords::Indefinite);
        const bool isDetermined = lexicon.closedWords.isA(opening, ClosedWords::Shared);
        const bool isPossessed
            = text.countryOf.at(reference.first) >= 0 || text.organisationOf.at(reference.first) >= 0;
        // "the next president", "their only candidate": not whom everybody knows to be it
        const bool isSelected = std::ranges::any_of(
            text.words.begin() + reference.first, text.words.begin() + title.first, [&](const NameWord &word) {
                return !lexicon.closedWords.isA(word.key(), ClosedWords::Determiner)
                    && lexicon.names.notNames.value(word.key(), NotName::Organisation) == NotName::Function
                    && reading.words.tokens.at(word.token).tag == PartOfSpeech::JJ;
            });
        // "the commander's brother": somebody else than the commander, whose name is not told
        const bool isKin = title.title->group == "relative"_L1;
        reference.isDefinite = !isIndefinite && !isSelected && !isKin
            && (isDetermined || isPossessed || isBare(reading, text, title, reference.first));
        references.append(reference);
    }
    return references;
}

Office OfficeReader::read(const QString &title)
{
    const auto known = m_known.constFind(title);
    if (known != m_known.cend())
        return *known;
    return *m_known.insert(title, {.title = titleOf(title, m_roles), .isSecond = isSecond(title, m_roles)});
}

namespace {

/** How well @p reference fits @p person, a member of @p party: 0 where it cannot be meant, more where country or
 *  organisation agree. */
int fitOf(const RoleReference &reference, const Person &person, const QString &party, OfficeReader &offices)
{
    if (person.roles.isEmpty())
        return 0;
    if (!reference.party.isEmpty() && !party.isEmpty() && reference.party != party)
        return 0;
    int best = 0;
    const PersonRole &said = reference.role.role;
    const bool isSecond = offices.read(said.title).isSecond;
    for (const PersonRole &held : person.roles) {
        const Office office = offices.read(held.title);
        // "the Fed chief" of its chair
        const bool isChief = office.title && !said.organisation.isEmpty() && said.organisation == held.organisation
            && office.title->bodyHead
            && (reference.role.title->group == "chief"_L1 || reference.role.title->group == "head"_L1);
        if (!office.title || !(isChief || isSameOffice(*reference.role.title, *office.title))
            || !isCompatible(said.standing, held.standing) || isSecond != office.isSecond)
            continue;
        if (!said.country.isEmpty() && said.country != held.country)
            continue;
        if (!said.organisation.isEmpty() && said.organisation != held.organisation)
            continue;
        int fit = 1 + (said.title == held.title) + 2 * !said.country.isEmpty() + 2 * !said.organisation.isEmpty()
            + (said.standing == held.standing) + (said.organisation.isEmpty() == held.organisation.isEmpty())
            + 2 * (!party.isEmpty() && reference.party == party);
        best = std::max(best, fit);
    }
    return best;
}

/** How well @p reference fits somebody known to hold @p offices: 0 where it names no body or another one. */
int knownFitOf(const RoleReference &reference, const QList<KnownOffice> &offices, OfficeReader &reader)
{
    int best = 0;
    const PersonRole &said = reference.role.role;
    const bool isSaidFormer = said.standing == Standing::Former;
    for (const KnownOffice &known : offices) {
        const Office office = reader.read(known.title);
        const bool isOfBody = said.organisation.isEmpty() ? known.bodies.contains(reference.role.body)
                                                          : said.organisation == known.organisation;
        if (!isOfBody || !said.country.isEmpty() || !office.title || office.title->group != reference.role.title->group
            || (isSaidFormer && !known.isFormer) || reader.read(said.title).isSecond)
            continue;
        best = std::max(best, 3 + (said.title == known.title) + (isSaidFormer == known.isFormer));
    }
    return best;
}

} // namespace

void OfficeHolders::add(int person, const PersonRole &role)
{
    if (const RoleTitle *title = m_offices.read(role.title).title) {
        m_byGroup[title->group].append(person);
        if (title->head)
            m_byGroup[u"leader"_s].append(person);
        if (title->bodyHead) {
            m_byGroup[u"chief"_s].append(person);
            m_byGroup[u"head"_s].append(person);
        }
    }
    m_best.clear();
}

void OfficeHolders::addKnown(int person, const KnownOffice &office)
{
    if (const RoleTitle *title = m_offices.read(office.title).title) {
        m_byGroup[title->group].append(person);
        m_known[person].append(office);
    }
}

QList<int> OfficeHolders::of(const RoleTitle &said) const
{
    QList<int> people = m_byGroup.value(said.group);
    std::ranges::sort(people);
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

const QList<int> &OfficeHolders::bestFor(const RoleReference &reference)
{
    const PersonRole &said = reference.role.role;
    const QStringList words{reference.role.title->group,
                            said.title,
                            said.country,
                            said.organisation,
                            QString::number(static_cast<int>(said.standing)),
                            reference.party,
                            reference.role.body};
    const auto known = m_best.constFind(words);
    if (known != m_best.cend())
        return *known;
    QList<int> fits;
    int best = 0;
    for (const int i : of(*reference.role.title)) {
        int fit = knownFitOf(reference, m_known.value(i), m_offices);
        if (isOfBody(m_people.at(i), reference.role.body))
            fit = std::max(fit, fitOf(reference, m_people.at(i), m_parties.at(i), m_offices));
        if (fit > best) {
            best = fit;
            fits = {i};
        } else if (fit == best && fit > 0) {
            fits.append(i);
        }
    }
    return *m_best.insert(words, fits);
}

bool OfficeHolders::isOfBody(const Person &person, const QString &word) const
{
    return word.isEmpty() || std::ranges::any_of(person.roles, [&](const PersonRole &role) {
               return role.span.in(m_text).contains(word, Qt::CaseInsensitive);
           });
}

PersonRole withBody(const RoleReference &reference, const QList<KnownOffice> &known,
                    const QList<Organisation> &organisations)
{
    PersonRole role = reference.role.role;
    for (const KnownOffice &office : known) {
        const bool isNamed
            = std::ranges::find(organisations, office.organisation, &Organisation::id) != organisations.end();
        if (role.organisation.isEmpty() && isNamed && office.bodies.contains(reference.role.body))
            role.organisation = office.organisation;
    }
    return role;
}

} // namespace readout
