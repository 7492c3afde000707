// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/references.h"

#include "analysis/genders.h"
#include "analysis/quotations.h"
#include "analysis/rolereferences.h"
#include "analysis/spanindex.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Form = PersonMention::Form;
using Shape = NameWord::Shape;

constexpr int nobody = -1;              ///< somebody whom the article does not name: "an official"
constexpr int farthest = 3;             ///< sentences back that a pronoun may reach
constexpr qsizetype farthestName = 120; ///< words after a pronoun within which it cannot mean whom they name
constexpr double enough = 1.0;          ///< least score of a pronoun's person
constexpr double clear = 1.5;           ///< lead over the second best that makes a link certain

using Case = Pronoun::Case;

/** Somebody spoken of at a place in the text. */
struct Mentioned {
    int person = nobody; ///< index in the people
    Gender gender = Gender::Unknown;
    qsizetype first = 0; ///< words
    qsizetype end = 0;
    int line = 0; ///< number of the sentence among those of the same kind of section
    int told = 0; ///< likewise, not counting the sentences in which a quotation goes on
    qsizetype paragraph = 0;
    int quotation = -1;
    bool isSubject = false;
    bool isOwner = false; ///< "Northwater's allies"
    bool isPronoun = false;
    int depth = 0; ///< of its clause: 1 in "said that Quill left"
};

/** Follows an article from word to word and keeps who was spoken of. */
class ReferenceFinder
{
public:
    ReferenceFinder(const Reading &reading, const NameText &text, const Briefing &briefing)
        : m_reading(reading)
        , m_text(text)
        , m_roles(reading, m_text, briefing.countries, briefing.organisations)
        , m_offices(reading.lexicon.roles)
        , m_quotations(reading.quotations)
        , m_quotes(briefing.quotes)
        , m_organisations(briefing.organisations)
        , m_people(briefing.people)
        , m_holders(reading.article.text, m_people, m_party, m_offices)
    {
        for (int i = 0; i < m_people.size(); ++i) {
            const Person &person = m_people.at(i);
            m_gender.append(genderOf(person, m_text, m_reading.lexicon));
            m_politician.append(politicianOf(person, m_reading.lexicon));
            m_party.append(partyOf(person, m_reading.article.text, m_reading.lexicon));
            for (const PersonRole &role : person.roles)
                m_holders.add(i, role);
            const QList<KnownOffice> offices = m_reading.lexicon.politicians.officesOf(person.name);
            for (const KnownOffice &office : offices) {
                if (person.leader)
                    m_holders.addKnown(i, office);
            }
        }
        indexSpeech();
    }

    QList<Person> find()
    {
        const QList<RoleReference> references = findRoleReferences(m_reading, m_text, m_roles, m_people);
        m_names = nameMentions();
        const QList<Mentioned> &names = m_names;
        auto name = names.begin();
        auto reference = references.begin();
        for (qsizetype i = 0; i < m_text.words.size(); ++i) {
            enter(i);
            while (name != names.end() && name->first < i)
                ++name;
            while (reference != references.end() && reference->role.role.span.end <= m_text.words.at(i).span.start)
                ++reference;
            if (name != names.end() && name->first == i) {
                Mentioned mention = *name;
                place(mention);
                m_spoken.append(mention);
                i = mention.end - 1;
            } else if (reference != references.end() && titleStart(*reference) == i) {
                addRole(*reference);
                i = std::max(i, reference->end - 1);
            } else if (const auto pronoun = m_reading.lexicon.names.pronouns.constFind(m_text.words.at(i).key());
                       pronoun != m_reading.lexicon.names.pronouns.cend()) {
                addPronoun(i, *pronoun);
            }
        }
        for (int i = 0; i < m_people.size(); ++i) {
            std::ranges::sort(m_people[i].mentions, {}, &PersonMention::span);
            followOwners(i);
        }
        return m_people;
    }

private:
    void indexSpeech()
    {
        for (qsizetype i = 0; i < m_quotes.size(); ++i) {
            if (m_quotes.at(i).kind == Quote::Kind::Indirect || !m_quotes.at(i).source)
                continue;
            for (const TextSpan span : m_quotes.at(i).content)
                m_speech.add(span, i);
        }
        std::vector<std::pair<TextSpan, int>> mentions;
        for (int i = 0; i < m_people.size(); ++i) {
            for (const PersonMention &mention : m_people.at(i).mentions)
                mentions.emplace_back(mention.span, i);
        }
        m_named = SpanIndex(std::move(mentions));
    }

    /** "His agriculture minister", "Quill's spokesman": acts for the state of the one whose it is. */
    void followOwners(int index)
    {
        Person &person = m_people[index];
        for (PersonRole &role : person.roles) {
            const qsizetype first = m_text.wordAt(role.span.start);
            const RoleTitle *title = m_offices.read(role.title).title;
            const bool isForState
                = title && (title->domain == RoleTitle::Domain::State || title->domain == RoleTitle::Domain::Voice);
            bool isTold = false; // "his Italian counterpart"
            for (qsizetype i = first; i < m_text.words.size() && m_text.words.at(i).span.end <= role.span.end; ++i)
                isTold = isTold || m_text.countryOf.at(i) >= 0;
            if (!isForState || isTold)
                continue;
            const bool isPronoun = m_reading.words.tokens.at(m_text.words.at(first).token).tag == PartOfSpeech::PRPS;
            int owner = nobody;
            const auto take = [&](TextSpan mention, int each) {
                const qsizetype end = m_text.wordAt(mention.end - 1) + 1;
                const bool isOwner = isPronoun ? mention.start == m_text.words.at(first).span.start
                                               : end < m_text.words.size() && m_text.words.at(end).isPossessiveEnding()
                        && mention.end < role.span.end;
                if (isOwner && each != index)
                    owner = each;
            };
            (isPronoun ? m_references : m_named).overlapping(role.span, take);
            if (owner == nobody || !m_people.at(owner).leader || m_people.at(owner).country.isEmpty())
                continue;
            if (person.country == role.country)
                person.country = m_people.at(owner).country;
            role.country = m_people.at(owner).country;
        }
    }

    [[nodiscard]] QList<Mentioned> nameMentions() const
    {
        QList<Mentioned> mentions;
        for (int i = 0; i < m_people.size(); ++i) {
            for (const PersonMention &mention : m_people.at(i).mentions) {
                Mentioned each;
                each.person = i;
                each.gender = m_gender.at(i);
                each.first = m_text.wordAt(mention.span.start);
                each.end = m_text.wordAt(mention.span.end - 1) + 1;
                mentions.append(each);
            }
        }
        std::ranges::sort(mentions, {}, &Mentioned::first);
        return mentions;
    }

    /** Captions and titles are worlds of their own: what they say is forgotten after them, and a caption knows only
     *  itself. */
    void enter(qsizetype i)
    {
        const NameWord &word = m_text.words.at(i);
        if (word.sentence == m_sentence)
            return;
        m_sentence = word.sentence;
        const auto section = m_reading.article.sectionAt(word.span.start);
        const bool isCaption = section && section->kind == Section::Kind::Caption;
        if (isCaption && !m_inCaption) {
            m_body = m_spoken;
            m_spoken.clear();
        } else if (!isCaption && m_inCaption) {
            m_spoken = m_body;
        }
        m_inCaption = isCaption;
        ++m_line;
        const int quotation = quotationAt(word.span.start);
        if (quotation < 0 || m_quotations.at(quotation).span.start >= word.span.start - 1)
            ++m_told;
        const auto paragraph = m_reading.article.paragraphAt(word.span.start);
        m_paragraph = paragraph ? paragraph->number : 0;
        if (m_spoken.size() > 200)
            m_spoken.remove(0, 100);
    }

    [[nodiscard]] bool isPossessive(qsizetype i) const
    {
        const PartOfSpeech tag = m_reading.words.tokens.at(m_text.words.at(i).token).tag;
        if (tag == PartOfSpeech::PRPS)
            return true;
        if (!m_text.isSameSentence(i + 1, i))
            return false;
        const NameWord &next = m_text.words.at(i + 1);
        if (next.shape == Shape::Mark || next.shape == Shape::Number)
            return false;
        const auto kind = m_reading.lexicon.names.notNames.constFind(next.key());
        return kind == m_reading.lexicon.names.notNames.cend() || kind.value() != NotName::Function
            || m_reading.lexicon.closedWords.isA(next.key(), ClosedWords::Own);
    }

    void place(Mentioned &mention) const
    {
        mention.line = m_line;
        mention.told = m_told;
        mention.paragraph = m_paragraph;
        mention.quotation = quotationAt(m_text.words.at(mention.first).span.start);
        const bool isModifier = m_reading.words.tokens.at(m_text.words.at(mention.end - 1).token).relation
            == Relation::Compound; // "the Northwater campaign"
        mention.isOwner = isModifier
            || (m_text.isSameSentence(mention.end, mention.first) && m_text.words.at(mention.end).isPossessiveEnding());
        mention.isSubject = !mention.isOwner && isSubject(mention.first, mention.end);
        mention.depth = depthOf(mention.first);
    }

    [[nodiscard]] int quotationAt(qsizetype position) const
    {
        const auto after = std::ranges::upper_bound(m_quotations, position, {},
                                                    [](const Quotation &each) { return each.span.start; });
        for (auto each = after; each != m_quotations.begin();) {
            --each;
            if (each->span.contains(position) && each->depth == 0)
                return static_cast<int>(std::distance(m_quotations.begin(), each));
            if (each->depth == 0)
                break;
        }
        return -1;
    }

    /** On how many clauses the one of word @p first depends. */
    [[nodiscard]] int depthOf(qsizetype first) const
    {
        constexpr int farthestRoot = 12;
        int depth = 0;
        qint32 token = m_text.words.at(first).token;
        for (int steps = 0; token >= 0 && steps < farthestRoot; ++steps) {
            const Token &each = m_reading.words.tokens.at(token);
            depth += each.relation == Relation::Ccomp || each.relation == Relation::Advcl
                    || each.relation == Relation::AclRelcl
                ? 1
                : 0;
            token = each.head;
        }
        return depth;
    }

    /** Whether the words [@p first, @p end) open a clause, so that they are likely its subject. */
    [[nodiscard]] bool isSubject(qsizetype first, qsizetype end) const
    {
        const Token &token = m_reading.words.tokens.at(m_text.words.at(end - 1).token);
        if (token.relation != Relation::None) {
            for (const Token *each = &token; each;
                 each = each->head >= 0 ? &m_reading.words.tokens.at(each->head) : nullptr) {
                if (each->relation == Relation::Nsubj || each->relation == Relation::Nsubjpass)
                    return true;
                if (each->relation != Relation::Compound && each->relation != Relation::Appos
                    && each->relation != Relation::Conj)
                    return false;
            }
            return false;
        }
        qsizetype i = first - 1;
        while (m_text.isSameSentence(i, first)
               && (m_text.titleOf.at(i) >= 0 || m_text.countryOf.at(i) >= 0 || m_text.organisationOf.at(i) >= 0
                   || m_text.words.at(i).isPossessiveEnding()
                   || m_reading.lexicon.names.honorifics.contains(m_text.words.at(i).key())
                   || m_text.words.at(i).key() == "the"_L1))
            --i;
        if (!m_text.isSameSentence(i, first))
            return true;
        const NameWord &before = m_text.words.at(i);
        return before.shape == Shape::Mark || m_reading.lexicon.names.clauseOpeners.contains(before.key());
    }

    [[nodiscard]] qsizetype titleStart(const RoleReference &reference) const
    {
        return m_text.wordAt(
            std::max<qsizetype>(reference.role.role.span.start, m_text.words.at(reference.first).span.start));
    }

    /** Lets @p mention mean the person with the index @p person. */
    void bind(int person, const PersonMention &mention)
    {
        m_people[person].mentions.append(mention);
        m_references.add(mention.span, person);
    }

    void addRole(const RoleReference &reference)
    {
        Mentioned mention;
        mention.first = reference.first;
        mention.end = reference.end;
        mention.gender = reference.role.title->gender;
        place(mention);
        bool isLikely = false;
        if (reference.isDefinite) {
            const QList<int> fits = m_holders.bestFor(reference);
            mention.person = fits.size() == 1 ? fits.first() : lastOf(fits);
            // an office known without the article: it is told here
            if (mention.person != nobody && m_people.at(mention.person).roles.isEmpty()) {
                Person &person = m_people[mention.person];
                const PersonRole role
                    = withBody(reference, m_reading.lexicon.politicians.officesOf(person.name), m_organisations);
                person.roles.append(role);
                person.country.clear();
                m_holders.add(mention.person, role);
            }
        }
        // somebody whom the article has not named yet may wait for whom it has
        const bool isOpen
            = mention.person == nobody || (reference.role.title->head && lastOf({mention.person}) == nobody);
        if (isOpen && reference.isDefinite && isTopicOffice(reference)) {
            if (const int holder = takeOffice(reference, mention); holder != nobody)
                mention.person = holder;
        }
        const bool isCalled = reference.role.title->domain == RoleTitle::Domain::Private
            && !reference.role.hasUnknownBody && m_text.words.at(reference.first).key() == "the"_L1;
        if (mention.person == nobody && reference.isDefinite && isCalled) { // "the businessman"
            mention.person = loneSubject(reference, mention);
            isLikely = true;
        }
        if (mention.person != nobody) {
            const TextSpan span{m_text.words.at(reference.first).span.start,
                                m_text.words.at(reference.end - 1).span.end};
            bind(mention.person,
                 {.span = span, .form = Form::Role, .certainty = isLikely ? Certainty::Likely : Certainty::Certain});
            mention.gender = m_gender.at(mention.person);
        }
        // Whom "the first lady" means has been named, though not so: a pronoun after it goes to a name.
        if (mention.person != nobody || !reference.isDefinite)
            m_spoken.append(mention);
    }

    /** Whether the title may be told of somebody before it without having been said beside the name: "Quill … The
     *  Republican nominee", "Quill … Poland's prime minister". */
    [[nodiscard]] bool isTopicOffice(const RoleReference &reference) const
    {
        using Domain = RoleTitle::Domain;
        const Domain domain = reference.role.title->domain;
        const bool isOpen
            = m_text.words.at(reference.first).key() == "the"_L1 || m_text.countryOf.at(reference.first) >= 0;
        return isOpen && (reference.role.role.organisation.isEmpty() || !reference.party.isEmpty())
            && (domain == Domain::Candidate || domain == Domain::State
                || (domain == Domain::Any && !(reference.party.isEmpty() && reference.role.role.country.isEmpty())));
    }

    /** The only person who was the subject of the sentences just before and can be meant by @p reference; of several
     * the only one known to be of its country or party, else the only one of the sentence before in the same paragraph;
     *  nobody where several can. */
    [[nodiscard]] int loneSubject(const RoleReference &reference, const Mentioned &mention) const
    {
        QSet<int> possible;
        QSet<int> known;
        QSet<int> near;
        const QString &said = reference.role.role.country;
        const bool isHeadOfState = reference.role.title->head && !said.isEmpty();
        for (auto each = m_spoken.crbegin(); each != m_spoken.crend(); ++each) {
            const bool isNear = mention.line - each->line <= 2;
            if (!isNear && !isHeadOfState)
                break;
            if (each->person == nobody)
                continue;
            const Politician *politician = m_politician.at(each->person);
            // far off, or in passing, only whom everybody knows for one of that state's
            if (!(isNear && each->isSubject) && !(isHeadOfState && politician))
                continue;
            const QString &party = m_party.at(each->person);
            const QString &country = m_people.at(each->person).country;
            // "the Republican nominee" of somebody of whom no party is known, "the bank's president"
            const bool isMember = !reference.party.isEmpty() && reference.party == party;
            if ((!reference.role.role.organisation.isEmpty() && !isMember)
                || (!reference.party.isEmpty() && !party.isEmpty() && !isMember)
                || (!said.isEmpty() && !country.isEmpty() && said != country))
                continue;
            if (!said.isEmpty() && politician && politician->country.isEmpty()) // acts for no state
                continue;
            const Gender gender = m_gender.at(each->person);
            if (mention.gender != Gender::Unknown && gender != Gender::Unknown && mention.gender != gender)
                continue;
            // a state has many senators and candidates, and one head
            const auto isOnly = [&] { return !said.isEmpty() && said == country && isLoneOf(country, each->person); };
            if (reference.role.title->head && (isMember || isOnly()))
                known.insert(each->person);
            if (!isNear || !each->isSubject)
                continue;
            if (each->line == mention.line) // "Quill left when the president …": seldom the same
                continue;
            possible.insert(each->person);
            const bool isOffice = reference.role.title->domain != RoleTitle::Domain::Private;
            if (isOffice && each->paragraph == mention.paragraph && mention.line - each->line == 1)
                near.insert(each->person);
        }
        for (const QSet<int> &people : {known, possible, near}) {
            if (people.size() == 1)
                return *people.cbegin();
        }
        return nobody;
    }

    /** Whether nobody but @p person can be "the president" of @p country by what is said of the leaders. */
    [[nodiscard]] bool isLoneOf(const QString &country, int person) const
    {
        for (int i = 0; i < m_people.size(); ++i) {
            if (i != person && m_people.at(i).leader && m_people.at(i).country == country && !hasOffice(m_people.at(i)))
                return false;
        }
        return true;
    }

    /** Whether the article tells an office that @p person holds or seeks. */
    static bool hasOffice(const Person &person)
    {
        return std::ranges::any_of(
            person.roles, [](const PersonRole &role) { return role.standing != PersonRole::Standing::Former; });
    }

    /** The person without such an office who was the subject of the sentences just before, given this one; nobody where
     *  several could be meant. */
    int takeOffice(const RoleReference &reference, const Mentioned &mention)
    {
        const int found = loneSubject(reference, mention);
        if (found == nobody)
            return nobody;
        // "the Republican candidate": a party tells enough of somebody who has held other offices
        const bool isSought = reference.role.title->domain == RoleTitle::Domain::Candidate;
        const bool isOfParty = isSought && !reference.party.isEmpty() && reference.party == m_party.at(found);
        const bool isBusy = isSought ? !m_people.at(found).roles.isEmpty() : hasOffice(m_people.at(found));
        if (isBusy && !isOfParty)
            return nobody;
        Person &person = m_people[found];
        PersonRole role = reference.role.role;
        if (role.country.isEmpty() && reference.role.title->domain == RoleTitle::Domain::State) {
            // "the former secretary of state": whose state it is must be known
            if (!m_politician.at(found))
                return nobody;
            role.country = person.country;
        }
        if (role.country.isEmpty())
            role.country = person.country;
        person.roles.append(role);
        m_holders.add(found, role);
        person.leader = true;
        if (person.country.isEmpty())
            person.country = reference.role.role.country;
        return found;
    }

    /** Who of @p people, in order, was spoken of last; nobody where none was. */
    [[nodiscard]] int lastOf(const QList<int> &people) const
    {
        for (auto mention = m_spoken.crbegin(); mention != m_spoken.crend(); ++mention) {
            if (std::ranges::binary_search(people, mention->person))
                return mention->person;
        }
        return nobody;
    }

    void addPronoun(qsizetype i, Pronoun pronoun)
    {
        if (pronoun.grammar == Case::ObjectOrPossessive)
            pronoun.grammar = isPossessive(i) ? Case::Possessive : Case::Object;
        Mentioned mention;
        mention.first = i;
        mention.end = i + 1;
        mention.gender = pronoun.gender;
        place(mention);
        mention.isOwner = false;
        mention.isPronoun = true;
        mention.isSubject = pronoun.grammar == Case::Subject;

        if (const int ahead = ownerAhead(i, pronoun); ahead != nobody) {
            mention.person = ahead;
            bind(ahead, {.span = m_text.words.at(i).span, .form = Form::Pronoun, .certainty = Certainty::Likely});
            m_spoken.append(mention);
            return;
        }
        QHash<int, double> scores;
        int rank = 0;
        const QSet<int> named = pronoun.grammar == Case::Subject ? namedAfter(i) : QSet<int>();
        const QSet<int> speakers = speakersAt(m_text.words.at(i).span.start);
        for (auto each = m_spoken.crbegin(); each != m_spoken.crend(); ++each) {
            if (linesBetween(*each, mention) > farthest)
                break;
            // a person is "he" or "she" all along, known as which from the first pronoun on
            const Gender gender = each->person == nobody ? each->gender : m_gender.at(each->person);
            if ((gender != Gender::Unknown && gender != pronoun.gender) || speakers.contains(each->person)
                || named.contains(each->person))
                continue;
            const double score = scoreOf(*each, mention, pronoun.grammar, rank);
            rank += each->quotation < 0 || each->quotation == mention.quotation ? 1 : 0;
            const auto known = scores.find(each->person);
            if (known == scores.end())
                scores.insert(each->person, score);
            else
                *known = std::max(*known, score) + 0.2;
        }
        int best = nobody;
        double bestScore = -100;
        double second = -100;
        for (auto each = scores.cbegin(); each != scores.cend(); ++each) {
            if (each.value() > bestScore || (each.value() == bestScore && each.key() > best)) {
                second = bestScore;
                bestScore = each.value();
                best = each.key();
            } else {
                second = std::max(second, each.value());
            }
        }
        if (bestScore < enough)
            best = nobody;
        mention.person = best;
        if (best != nobody) {
            const bool isClear = bestScore - second >= clear && m_gender.at(best) == pronoun.gender;
            if (m_gender.at(best) == Gender::Unknown)
                m_gender[best] = pronoun.gender;
            bind(best,
                 {.span = m_text.words.at(i).span,
                  .form = Form::Pronoun,
                  .certainty = isClear ? Certainty::Certain : Certainty::Likely});
        }
        m_spoken.append(mention);
    }

    /** Whether a relative clause begins between the words @p first and @p end. */
    [[nodiscard]] bool opensRelativeClause(qsizetype first, qsizetype end) const
    {
        for (qsizetype i = first; i < end; ++i) {
            const PartOfSpeech tag = m_reading.words.tokens.at(m_text.words.at(i).token).tag;
            if (tag == PartOfSpeech::WP || tag == PartOfSpeech::WDT || tag == PartOfSpeech::WPS)
                return true;
        }
        return false;
    }

    /** "He praised Quill", "He said Quill left": the people named in what the pronoun @p i is the subject of, whom it
     *  cannot mean; none where its clause only opens the sentence of another ("When he left, Quill said"). */
    [[nodiscard]] QSet<int> namedAfter(qsizetype i) const
    {
        QSet<int> people;
        for (qint32 token = m_text.words.at(i).token; token >= 0; token = m_reading.words.tokens.at(token).head) {
            if (m_reading.words.tokens.at(token).relation == Relation::Advcl)
                return people;
        }
        qsizetype read = i;
        for (auto name = std::ranges::lower_bound(m_names, i, {}, &Mentioned::first);
             name != m_names.end() && name->first <= i + farthestName && m_text.isSameSentence(name->first, i);
             ++name) {
            if (opensRelativeClause(read, name->first)) // "He met Marsh, who told Quill"
                break;
            read = name->first;
            people.insert(name->person);
        }
        return people;
    }

    /** "In her speech, Quillby said": the person whose name opens the clause after the one that begins the sentence
     * with the pronoun @p i; nobody where there is none. */
    [[nodiscard]] int ownerAhead(qsizetype i, Pronoun pronoun) const
    {
        constexpr qsizetype longestOpening = 12; // words
        constexpr qsizetype longestTitle = 4;
        qsizetype first = i;
        while (first >= i - longestOpening && m_text.isSameSentence(first - 1, i))
            --first;
        const PartOfSpeech tag = m_reading.words.tokens.at(m_text.words.at(first).token).tag;
        if (i - first > longestOpening || (tag != PartOfSpeech::IN && tag != PartOfSpeech::VBG))
            return nobody;
        qsizetype comma = i + 1;
        while (m_text.isSameSentence(comma, i) && m_text.words.at(comma).key() != ","_L1 && comma < i + longestOpening)
            ++comma;
        if (!m_text.isSameSentence(comma, i) || m_text.words.at(comma).key() != ","_L1)
            return nobody;
        const auto name = std::ranges::lower_bound(m_names, comma, {}, &Mentioned::first);
        const bool isNear = name != m_names.end() && name->first <= comma + 1 + longestTitle
            && m_text.isSameSentence(name->first, i) && isSubject(name->first, name->end)
            && quotationAt(m_text.words.at(i).span.start) == quotationAt(m_text.words.at(name->first).span.start);
        const auto before = std::ranges::lower_bound(m_names, first, {}, &Mentioned::first);
        const bool isNamedBefore = before != m_names.end() && before->first < i; // "After Quillby left, his ..., Marsh"
        return isNear && !isNamedBefore && name->gender == pronoun.gender ? name->person : nobody;
    }

    /** The people named in the source of the quote that holds @p position outside of indirect speech. */
    [[nodiscard]] QSet<int> speakersAt(qsizetype position) const
    {
        QSet<int> speakers;
        if (quotationAt(position) < 0)
            return speakers;
        m_speech.overlapping({position, position + 1}, [&](TextSpan, qsizetype quote) {
            const TextSpan source = *m_quotes.at(quote).source;
            const auto addIfWithin = [&](TextSpan mention, int person) {
                if (source.contains(mention))
                    speakers.insert(person);
            };
            m_named.overlapping(source, addIfWithin);
            m_references.overlapping(source, addIfWithin);
        });
        return speakers;
    }

    /** A reporter goes on after a quotation where it began. */
    static int linesBetween(const Mentioned &candidate, const Mentioned &pronoun)
    {
        return pronoun.quotation < 0 ? pronoun.told - candidate.told : pronoun.line - candidate.line;
    }

    [[nodiscard]] double scoreOf(const Mentioned &candidate, const Mentioned &pronoun, Case grammar, int rank) const
    {
        double score = 6 - 1.5 * linesBetween(candidate, pronoun) - 0.5 * rank;
        if (candidate.paragraph != pronoun.paragraph)
            score -= 0.5;
        if (candidate.isSubject)
            score += grammar == Case::Subject ? 2 : grammar == Case::Possessive ? 1 : 0;
        if (candidate.depth > 0 && candidate.line != pronoun.line)
            score -= 0.75; // whom a sentence is about stands in its main clause
        if (candidate.depth > 1 && pronoun.depth == 0 && candidate.line == pronoun.line)
            score -= 2.5; // "While asking whether Quill was right, he": who asks
        if (candidate.gender == Gender::Unknown)
            score -= 0.75;
        if (candidate.isOwner)
            score -= 1;
        if (candidate.isPronoun)
            score += 0.5;
        if (candidate.quotation >= 0 && candidate.quotation != pronoun.quotation)
            score -= 2; // whom a speaker names is seldom whom the reporter goes on with
        if (grammar == Case::Object && candidate.isSubject && candidate.line == pronoun.line)
            score -= 3; // "He thanked him"
        if (pronoun.quotation >= 0 && candidate.quotation != pronoun.quotation && candidate.line == pronoun.line)
            score -= 3; // who speaks rarely calls himself "he"
        return score;
    }

    const Reading &m_reading;
    const NameText &m_text;
    RoleReader m_roles;
    OfficeReader m_offices;
    const QList<Quotation> &m_quotations;
    const QList<Quote> &m_quotes;
    SpanIndex<qsizetype> m_speech; ///< indexes of the quotes that are not indirect, by their words
    SpanIndex<int> m_named;        ///< indexes of the people, by where they are named
    SpanIndex<int> m_references;   ///< likewise, by the pronouns and roles that mean them
    const QList<Organisation> &m_organisations;
    QList<Person> m_people;
    QList<Gender> m_gender;                 ///< of the people
    QStringList m_party;                    ///< likewise
    QList<const Politician *> m_politician; ///< likewise; nullptr for nobody known
    OfficeHolders m_holders;                ///< after what it refers to
    QList<Mentioned> m_names;               ///< all of them
    QList<Mentioned> m_spoken;
    QList<Mentioned> m_body; ///< what the body said before the caption at hand
    qint32 m_sentence = -1;
    int m_line = 0;
    int m_told = 0;
    qsizetype m_paragraph = 0;
    bool m_inCaption = false;
};

} // namespace

QList<Person> addReferences(const Reading &reading, const NameText &text, const Briefing &briefing)
{
    return ReferenceFinder(reading, text, briefing).find();
}

} // namespace readout
