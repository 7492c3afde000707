// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/positions.h"

#include "export/keypoints.h"
#include "export/marks.h"
#include "lexicon/stances.h"
#include "lexicon/tsv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype pointLength = 170;

Position::Stance stanceOf(Commitment::Status status)
{
    switch (status) {
    case Commitment::Status::Pledged:
        return Position::Stance::Commits;
    case Commitment::Status::Agreed:
        return Position::Stance::Agrees;
    case Commitment::Status::Planned:
        return Position::Stance::Plans;
    case Commitment::Status::Offered:
        return Position::Stance::Offers;
    case Commitment::Status::Declined:
        return Position::Stance::Declines;
    }
    Q_UNREACHABLE();
}

Position::Stance stanceOf(StanceVerb::Stance stance)
{
    switch (stance) {
    case StanceVerb::Stance::Supports:
        return Position::Stance::Supports;
    case StanceVerb::Stance::Opposes:
        return Position::Stance::Opposes;
    case StanceVerb::Stance::Asks:
        return Position::Stance::Asks;
    }
    Q_UNREACHABLE();
}

const StanceTable &stances()
{
    static const StanceTable table = loadStances();
    return table;
}

/** What a word between subject and verb does. */
enum class Filler { None, Auxiliary, Modal, Negation, Adverb };

Filler fillerOf(const QString &word)
{
    static const QHash<QString, Filler> fillers = [] {
        const QHash<QString, Filler> kinds{{u"auxiliary"_s, Filler::Auxiliary},
                                           {u"modal"_s, Filler::Modal},
                                           {u"negation"_s, Filler::Negation},
                                           {u"adverb"_s, Filler::Adverb}};
        QHash<QString, Filler> words;
        for (const QStringList &row : readTable(u"verb_fillers"_s).rows)
            words.insert(row.at(0), kinds.value(row.at(1)));
        return words;
    }();
    const bool isAdverb = word.size() > 4 && word.endsWith("ly"_L1);
    return fillers.value(word, isAdverb ? Filler::Adverb : Filler::None);
}

/** A stance that somebody takes somewhere. */
struct Stand {
    QStringList codes; ///< of the states
    QString speaker;
    Position::Stance stance = Position::Stance::Commits;
    TextSpan words;
};

/** Finds what states stand for. */
class StandFinder
{
public:
    StandFinder(const Briefing &briefing, const Prose &prose)
        : m_briefing(briefing)
        , m_text(briefing.article.text)
        , m_prose(prose)
    {
    }

    [[nodiscard]] QList<Stand> find()
    {
        for (const Commitment &commitment : m_briefing.commitments) {
            if (!isInCaption(m_briefing.article, commitment.action))
                add(standOf(commitment.actors, stanceOf(commitment.status), commitment.action));
        }
        for (const Quote &quote : m_briefing.quotes) {
            const auto stance = quote.cue ? stanceAt(*quote.cue) : std::nullopt;
            if (stance && quote.certainty == Certainty::Certain && !quote.content.isEmpty())
                add(standOf(quote.speakers, *stance, quote.content.first()));
        }
        for (const Country &country : m_briefing.countries) {
            for (const CountryMention &mention : country.mentions) {
                const bool isState = mention.form == CountryMention::Form::Name
                    || mention.form == CountryMention::Form::Abbreviation
                    || mention.form == CountryMention::Form::Capital || mention.form == CountryMention::Form::Seat;
                if (isState)
                    addFrom(mention.span, {{country.code}, {}, Position::Stance::Supports, {}});
            }
        }
        for (const Person &person : m_briefing.people) {
            if (!actsForState(person))
                continue;
            for (const PersonMention &mention : person.mentions) {
                if (mention.certainty == Certainty::Certain)
                    addFrom(mention.span, {{person.country}, familyName(person), Position::Stance::Supports, {}});
            }
        }
        std::ranges::sort(m_stands, {}, [](const Stand &stand) { return stand.words; });
        return m_stands;
    }

private:
    void add(const Stand &stand)
    {
        const bool isKnown = std::ranges::any_of(m_stands, [&](const Stand &other) {
            return other.codes == stand.codes && other.words.overlaps(stand.words);
        });
        if (!stand.codes.isEmpty() && !stand.words.isEmpty() && !isKnown
            && m_briefing.article.paragraphAt(stand.words.start))
            m_stands.append(stand);
    }

    /** Whether the words of @p person are those of the state: a minister's are, a senator's or a candidate's are not.
     */
    [[nodiscard]] static bool actsForState(const Person &person)
    {
        static const QSet<QString> offices = readWords(u"state_offices"_s);
        const auto isOffice = [&](const PersonRole &role) {
            const QStringList words = role.title.split(u' ');
            return role.country == person.country && role.standing != PersonRole::Standing::Former
                && role.standing != PersonRole::Standing::Candidate && role.standing != PersonRole::Standing::Elect
                && std::ranges::any_of(words, [&](const QString &word) { return offices.contains(word); });
        };
        return person.leader && !person.country.isEmpty() && std::ranges::any_of(person.roles, isOffice);
    }

    [[nodiscard]] static QString familyName(const Person &person) { return person.name.section(u' ', -1); }

    [[nodiscard]] Stand standOf(const QList<Party> &parties, Position::Stance stance, TextSpan words) const
    {
        Stand stand{.codes = {}, .speaker = {}, .stance = stance, .words = words};
        for (const Party &party : parties) {
            const Person *person = m_briefing.person(party.person);
            if (person && !actsForState(*person))
                continue;
            const QString code = countryOf(m_briefing, party);
            if (!code.isEmpty() && !stand.codes.contains(code))
                stand.codes.append(code);
            if (person && parties.size() == 1)
                stand.speaker = familyName(*person);
        }
        return stand;
    }

    [[nodiscard]] QString wordAt(qint32 token) const
    {
        return token >= 0 && token < m_prose.tokens.size()
            ? m_prose.tokens.at(token).span.in(m_text).toString().toLower()
            : QString();
    }

    /** The verb at @p token with its particle; nullptr for none. */
    [[nodiscard]] const StanceVerb *verbAt(qint32 token) const
    {
        const auto verbs = stances().byForm.constFind(wordAt(token));
        if (verbs == stances().byForm.constEnd())
            return nullptr;
        const auto verb = std::ranges::find_if(*verbs, [&](const StanceVerb &candidate) {
            for (qsizetype i = 0; i < candidate.particle.size(); ++i) {
                if (wordAt(token + 1 + qint32(i)) != candidate.particle.at(i))
                    return false;
            }
            return true;
        });
        return verb == verbs->end() ? nullptr : &*verb;
    }

    [[nodiscard]] qint32 tokenAt(qsizetype position) const
    {
        const auto token
            = std::ranges::upper_bound(m_prose.tokens, position, {}, [](const Token &word) { return word.span.end; });
        return qint32(std::distance(m_prose.tokens.begin(), token));
    }

    /** The stance of the words of saying @p cue. */
    [[nodiscard]] std::optional<Position::Stance> stanceAt(TextSpan cue) const
    {
        for (qint32 token = tokenAt(cue.start); token < m_prose.tokens.size(); ++token) {
            if (m_prose.tokens.at(token).span.start >= cue.end)
                break;
            if (fillerOf(wordAt(token)) == Filler::Negation)
                return std::nullopt;
            if (const StanceVerb *verb = verbAt(token))
                return stanceOf(verb->stance);
        }
        return std::nullopt;
    }

    /** Adds what the subject at @p subject takes sides on: "Berlin has long opposed the plan". @p stand tells the
     * states. */
    void addFrom(TextSpan subject, Stand stand)
    {
        const Prose::Sentence *sentence = m_prose.sentenceAt(subject.start);
        if (!sentence || !opensClause(*sentence, tokenAt(subject.start)) || isInQuotation(*sentence, subject.start))
            return;
        bool isNegated = false;
        bool hasModal = false;
        qint32 token = tokenAt(subject.end);
        for (; token < sentence->endToken; ++token) {
            const QString word = wordAt(token);
            const Filler filler = fillerOf(word);
            isNegated = isNegated || filler == Filler::Negation;
            hasModal = hasModal || filler == Filler::Modal;
            if (filler == Filler::None)
                break;
        }
        const StanceVerb *verb = verbAt(token);
        if (!verb || token >= sentence->endToken)
            return;
        // "France back in the talks": a bare form is a verb after another one only. "Backing" would need "is".
        const QString form = wordAt(token);
        if ((form == verb->lemma && !hasModal) || form.endsWith("ing"_L1))
            return;
        stand.stance = stanceOf(verb->stance);
        if (isNegated) {
            if (verb->stance != StanceVerb::Stance::Supports)
                return;
            stand.stance = Position::Stance::Opposes;
        }
        const qint32 first = token + 1 + qint32(verb->particle.size());
        stand.words = objectFrom(*sentence, first);
        add(stand);
    }

    /** Whether the noun at @p token with its titles begins a clause: "allies of Berlin" do not. */
    [[nodiscard]] bool opensClause(const Prose::Sentence &sentence, qint32 token) const
    {
        qint32 before = token - 1;
        // "the Finnish foreign minister": what belongs to the name.
        static const QSet<QString> titles = readWords(u"state_offices"_s) + readWords(u"role_words"_s);
        const auto belongs = [&](qint32 at) {
            const QString word = wordAt(at);
            return m_prose.tokens.at(at).span.in(m_text).front().isUpper() || word == "the"_L1 || titles.contains(word);
        };
        while (before >= sentence.firstToken && belongs(before))
            --before;
        static const QSet<QString> openers = readWords(u"clause_openers"_s) - QSet{u"and"_s};
        return before < sentence.firstToken || openers.contains(wordAt(before))
            || !m_prose.tokens.at(before).span.in(m_text).front().isLetterOrNumber();
    }

    [[nodiscard]] bool isInQuotation(const Prose::Sentence &sentence, qsizetype position) const
    {
        QuotationDepth depth;
        const auto paragraph = m_briefing.article.paragraphAt(sentence.span.start);
        for (qsizetype i = paragraph ? paragraph->span.start : sentence.span.start; i < position; ++i)
            depth.pass(m_text, i);
        return depth.isOpen();
    }

    /** What follows a verb from @p token on, to the end of its phrase. */
    [[nodiscard]] TextSpan objectFrom(const Prose::Sentence &sentence, qint32 token) const
    {
        if (token >= sentence.endToken || wordAt(token) == "by"_L1)
            return {};
        const qsizetype start = m_prose.tokens.at(token).span.start;
        qsizetype end = start;
        QuotationDepth depth;
        for (qint32 i = token; i < sentence.endToken; ++i) {
            const TextSpan span = m_prose.tokens.at(i).span;
            const QString word = wordAt(i);
            const bool isBorder = word == ","_L1 || word == ";"_L1 || word == "."_L1 || word == "–"_L1 || word == "—"_L1
                || (word == "but"_L1 && i > token);
            if (isBorder && !depth.isOpen())
                break;
            for (qsizetype at = span.start; at < span.end; ++at)
                depth.pass(m_text, at);
            end = span.end;
        }
        // "Berlin opposed it": of what stands in the sentence before.
        return end - start < 8 || depth.isOpen() ? TextSpan() : TextSpan{start, end};
    }

    const Briefing &m_briefing;
    const QString &m_text;
    const Prose &m_prose;
    QList<Stand> m_stands;
};

} // namespace

QString countryOf(const Briefing &briefing, const Party &party)
{
    if (!party.country.isEmpty())
        return party.country;
    const Person *person = briefing.person(party.person);
    return person ? person->country : QString();
}

QList<Position> positionsOf(const Briefing &briefing, const Prose &prose)
{
    QList<Position> positions;
    for (const Stand &stand : StandFinder(briefing, prose).find()) {
        auto known = std::ranges::find(positions, stand.codes, &Position::codes);
        if (known == positions.end()) {
            Position position{.codes = stand.codes, .names = {}, .points = {}};
            for (const QString &code : stand.codes) {
                const Country *country = briefing.country(code);
                position.names.append(country ? country->name : code);
            }
            positions.append(position);
            known = std::prev(positions.end());
        }
        const TextSpan start{stand.words.start, stand.words.start};
        known->points.append(
            {stand.stance, shortened(briefing.article, stand.words, start, pointLength), stand.speaker});
    }
    // What is told nowhere else stands first.
    for (Position &position : positions)
        std::stable_partition(position.points.begin(), position.points.end(),
                              [](const Position::Point &point) { return !point.isCommitment(); });
    return positions;
}

} // namespace readout
