// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/parties.h"

#include <algorithm>

namespace readout {

namespace {

using enum PartOfSpeech;

constexpr qint32 farthestAntecedent = 12; ///< words before "who" or "all" in which its noun phrase begins

/** The parts of a coordination, or the phrase alone. A comma parts only where "and" does too. */
QList<TokenRange> partsOf(const Clauses &clauses, TokenRange phrase)
{
    qint32 conjunction = -1;
    for (qint32 i = phrase.first + 1; i + 1 < phrase.end; ++i) {
        if (clauses.tag(i) == WP || clauses.tag(i) == WDT || clauses.isVerb(i))
            break;
        // "Minister of Trade and Industry": what hangs on a preposition is one
        if (clauses.tag(i) == IN)
            break;
        if (clauses.tag(i) == CC)
            conjunction = i;
    }
    if (conjunction < 0)
        return {phrase};
    QList<TokenRange> parts;
    qint32 first = phrase.first;
    for (qint32 i = phrase.first; i <= conjunction; ++i) {
        if (clauses.tag(i) != Comma && clauses.tag(i) != CC)
            continue;
        if (i > first)
            parts.append({first, i});
        first = i + 1;
    }
    if (first < phrase.end)
        parts.append({first, phrase.end});
    return parts;
}

/** Fills in whom the words at @p head name; false where they name nobody known. */
bool nameAt(TextSpan head, const MentionIndex &mentions, Party &party)
{
    const auto named = mentions.nameAt(head);
    if (!named)
        return false;
    TextSpan words = party.words;
    if (!named->words.isEmpty() && words.contains(named->words)) // "Al Bee of Cole News": the name ends the words
        words.end = named->words.end;
    party = *named;
    party.words = words;
    return true;
}

/** The person, country or organisation whose possessive opens @p phrase acts through its head: "his party", "her
 *  government", "Bee's government". False where it does not. */
bool ownerOf(const Clauses &clauses, TokenRange phrase, qint32 head, const MentionIndex &mentions, Party &party)
{
    const bool isParty = clauses.is(head, u"party");
    if (!isParty && !clauses.isA(head, ClosedWords::Government) && !clauses.isA(head, ClosedWords::Country))
        return false;
    qint32 owner = phrase.first;
    while (owner < head && clauses.tag(owner) != PRPS && !(clauses.tag(owner + 1) == POS && owner + 1 < head))
        ++owner;
    Party holder;
    if (owner == head || !nameAt(clauses.token(owner).span, mentions, holder))
        return false;
    if (!isParty) {
        party.country = holder.country;
    } else {
        const QList<Person> &people = mentions.briefing().people;
        const auto person = std::ranges::find(people, holder.person, &Person::id);
        if (person == people.end())
            return false;
        for (const PersonRole &role : person->roles) {
            if (party.organisation.isEmpty())
                party.organisation = role.organisation;
        }
    }
    party.certainty = Certainty::Likely;
    return !party.country.isEmpty() || !party.organisation.isEmpty();
}

Party partyOf(const Clauses &clauses, TokenRange phrase, const MentionIndex &mentions)
{
    Party party{.person = {}, .country = {}, .organisation = {}, .words = clauses.span(phrase)};
    qint32 head = clauses.headOf(phrase);
    std::optional<TokenRange> antecedent;
    if (phrase.first > 0
        && (clauses.tag(phrase.first) == WP
            || clauses.tag(phrase.first) == WDT)) { // "Bee, who said": what stands before
        head = phrase.first - 1;
        while (head > 0 && clauses.isMark(head))
            --head;
        antecedent = clauses.phraseBefore(head + 1, std::max(0, head - farthestAntecedent));
        if (antecedent)
            party.words = clauses.span(*antecedent);
        const auto named = mentions.nameAt(clauses.token(head).span);
        if (named && !named->words.isEmpty()) // "kind words for Bee, who"
            return *named;
    }
    if (nameAt(clauses.token(head).span, mentions, party))
        return party;
    if (antecedent
        && nameAt(clauses.token(clauses.headOf(*antecedent)).span, mentions, party)) // "Bee of Cole News, who"
        return party;
    if (ownerOf(clauses, phrase, head, mentions, party))
        return party;
    const bool isSameCountry = clauses.isA(phrase.first, ClosedWords::Definite) && head == phrase.first + 1
        && clauses.isA(head, ClosedWords::Country);
    if (isSameCountry) {
        party.country = mentions.lastCountryBefore(clauses.token(head).span.start);
        party.certainty = Certainty::Likely;
        return party;
    }
    // "the president's spokesman, Al Bee,": the apposition names him
    for (qint32 i = phrase.first; i + 1 < phrase.end; ++i) {
        if (clauses.tag(i) != Comma)
            continue;
        if (nameAt(clauses.token(clauses.headOf({i + 1, phrase.end})).span, mentions, party) && !party.person.isEmpty())
            return party;
        party = {.person = {}, .country = {}, .organisation = {}, .words = clauses.span(phrase)};
        break;
    }
    const bool government = clauses.isA(head, ClosedWords::Government);
    if (government && head > phrase.first)
        party.country = mentions.countryWithin(clauses.span({phrase.first, head}));
    return party;
}

} // namespace

QList<Party> partiesOf(const Clauses &clauses, TokenRange phrase, const MentionIndex &mentions)
{
    // "Bee, Cole and Dorn all said": those before it
    if (phrase.end - phrase.first == 1 && clauses.isA(phrase.first, ClosedWords::Quantifier)) {
        if (const auto before = clauses.phraseBefore(phrase.first, std::max(0, phrase.first - farthestAntecedent)))
            phrase = *before;
    }
    // "Bee, Cole and Dorn all", where the words are taken together
    if (phrase.end - phrase.first > 1 && clauses.isA(phrase.end - 1, ClosedWords::Quantifier))
        --phrase.end;
    // "Bee and Cole are among those which": what those are
    if (phrase.first > 0 && (clauses.tag(phrase.first) == WP || clauses.tag(phrase.first) == WDT)
        && clauses.isA(phrase.first - 1, ClosedWords::Those)) {
        qint32 verb = phrase.first - 2;
        while (verb > 0 && (clauses.tag(verb) == IN || clauses.tag(verb) == CD || clauses.is(verb, u"not")))
            --verb;
        if (clauses.isBe(verb)) {
            if (const auto before = clauses.phraseBefore(verb, std::max(0, verb - farthestAntecedent)))
                phrase = *before;
        }
    }
    QList<Party> parties;
    for (const TokenRange part : partsOf(clauses, phrase)) {
        const Party party = partyOf(clauses, part, mentions);
        // "the founder, Bee, and her brother": the same person in two parts
        const bool isSame = !party.person.isEmpty()
            && std::ranges::any_of(parties, [&](const Party &other) { return other.person == party.person; });
        if (!isSame)
            parties.append(party);
    }
    return parties;
}

} // namespace readout
