// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/voices.h"

#include "briefing/json.h"
#include "export/keypoints.h"
#include "export/marks.h"
#include "export/words.h"
#include "lexicon/organisations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype quoteLength = 330;

QString roleLine(const PersonRole &role)
{
    // "presidential candidate" says its standing itself.
    if (role.title.contains(keyword(role.standing)))
        return capitalised(role.title);
    switch (role.standing) {
    case PersonRole::Standing::Current:
        return capitalised(role.title);
    case PersonRole::Standing::Former:
        return u"Former %1"_s.arg(role.title);
    case PersonRole::Standing::Outgoing:
        return u"Outgoing %1"_s.arg(role.title);
    case PersonRole::Standing::Acting:
        return u"Acting %1"_s.arg(role.title);
    case PersonRole::Standing::Elect:
        return capitalised(role.title) + u"-elect"_s;
    case PersonRole::Standing::Candidate:
        return u"Candidate for %1"_s.arg(role.title);
    case PersonRole::Standing::Deputy:
        return u"Deputy %1"_s.arg(role.title);
    }
    Q_UNREACHABLE();
}

TextSpan firstMention(const Person &person)
{
    for (const PersonMention &mention : person.mentions) {
        if (mention.form == PersonMention::Form::Full)
            return mention.span;
    }
    return person.mentions.isEmpty() ? TextSpan() : person.mentions.first().span;
}

Excerpt introductionAt(const Article &article, TextSpan span)
{
    return span.isEmpty() ? Excerpt() : excerptOf(article, {span});
}

Voice voiceOf(const Briefing &briefing, const Person &person)
{
    Voice voice;
    voice.person = person.id;
    voice.name = person.honorific.isEmpty() ? person.name : u"%1 %2"_s.arg(person.honorific, person.name);
    voice.familyName = person.name.section(u' ', -1);
    // Her "von der Leyen" is the name that the article goes on with, not the last word of it.
    for (const PersonMention &mention : person.mentions) {
        const QString words = printedWords(briefing.article, mention.span);
        if (mention.form == PersonMention::Form::Partial && person.name.endsWith(u' ' + words)) {
            voice.familyName = words;
            break;
        }
    }
    voice.code = person.country;
    if (const Country *country = briefing.country(person.country))
        voice.place = country->name;
    if (!person.roles.isEmpty()) {
        const PersonRole &role = person.roles.first();
        voice.role = roleLine(role);
        if (const Organisation *organisation = briefing.organisation(role.organisation);
            organisation && voice.place.isEmpty())
            voice.place = organisation->name;
    }
    if (voice.code.isEmpty() && !person.roles.isEmpty())
        voice.code = flagOf(person.roles.first().organisation);
    voice.leader = person.leader;
    voice.introduction = introductionAt(briefing.article, firstMention(person));
    return voice;
}

Voice voiceOf(const Briefing &briefing, const Party &party)
{
    if (const Person *person = briefing.person(party.person))
        return voiceOf(briefing, *person);
    Voice voice;
    voice.introduction = introductionAt(briefing.article, party.words);
    if (const Country *country = briefing.country(party.country)) {
        voice.name = voice.familyName = country->name;
        voice.code = country->code;
        voice.role = u"Country"_s;
    } else if (const Organisation *organisation = briefing.organisation(party.organisation)) {
        voice.name = voice.familyName = organisation->name;
        voice.role = u"Organisation"_s;
    } else {
        voice.name = voice.familyName = capitalised(printedWords(briefing.article, party.words));
        voice.role = u"Not named"_s;
    }
    return voice;
}

int wordsInMarks(const Article &article, const Quote &quote)
{
    int words = 0;
    for (const TextSpan span : quote.content) {
        if (quote.kind == Quote::Kind::Direct)
            words += countWords(article.text, span);
        else if (quote.kind == Quote::Kind::Mixed)
            words += quotedWords(article.text, span);
    }
    return words;
}

SpokenWords spokenWords(const Article &article, const Quote &quote)
{
    SpokenWords spoken{.kind = quote.kind, .words = {}, .cue = {}, .certainty = quote.certainty};
    QList<TextSpan> content = quote.content;
    // "said that Berlin would pay": the word hangs on the verb, which stands elsewhere here.
    if (quote.kind != Quote::Kind::Direct && content.first().in(article.text).startsWith("that "_L1))
        content.first().start += 5;
    qsizetype length = 0;
    for (const TextSpan span : std::as_const(content))
        length += span.length();
    // Parts that fit together stay whole; else the first one speaks for the quote.
    if (length <= quoteLength) {
        spoken.words = excerptOf(article, content);
    } else {
        const TextSpan first = content.first();
        spoken.words = shortened(article, first, {first.start, first.start}, quoteLength);
        if (spoken.words.after.isEmpty() && content.size() > 1)
            spoken.words.after = u" …"_s;
    }
    if (quote.cue)
        spoken.cue = excerptOf(article, {*quote.cue});
    return spoken;
}

/** A title's words stand at the head of the summary. */
bool isInTitle(const Article &article, TextSpan span)
{
    const auto section = article.sectionAt(span.start);
    return section && section->kind == Section::Kind::Title;
}

/** Best first: what was said in quotation marks before what is reported, what is sure before what is likely, and a
 *  caption's words, which the article mostly has elsewhere, last. */
int rank(const SpokenWords &spoken)
{
    const int kind = spoken.kind == Quote::Kind::Direct ? 0 : (spoken.kind == Quote::Kind::Mixed ? 1 : 2);
    const int sureness = spoken.certainty == Certainty::Likely ? 3 : 0;
    return kind + sureness + (spoken.words.paragraph == 0 ? 6 : 0);
}

} // namespace

QList<Voice> voicesOf(const Briefing &briefing)
{
    QList<Voice> voices;
    for (const Quote &quote : briefing.quotes) {
        if (quote.content.isEmpty() || isInTitle(briefing.article, quote.content.first()))
            continue;
        QStringList heard; // a joint statement is each speaker's, but once
        for (const Party &speaker : quote.speakers) {
            Voice voice = voiceOf(briefing, speaker);
            if (heard.contains(voice.name))
                continue;
            heard.append(voice.name);
            auto known = std::ranges::find_if(voices, [&](const Voice &other) {
                return voice.person.isEmpty() ? other.person.isEmpty() && other.name == voice.name
                                              : other.person == voice.person;
            });
            if (known == voices.end()) {
                voices.append(std::move(voice));
                known = std::prev(voices.end());
            }
            known->quotes.append(spokenWords(briefing.article, quote));
            known->words += wordsInMarks(briefing.article, quote);
        }
    }
    for (Voice &voice : voices)
        std::ranges::stable_sort(voice.quotes, {}, rank);
    const auto order = [](const Voice &voice) {
        const int group = voice.leader ? 0 : (voice.role == "Not named"_L1 ? 2 : 1);
        return std::tuple(group, -voice.words, -voice.quotes.size());
    };
    std::ranges::stable_sort(voices, {}, order);
    return voices;
}

QList<Voice> namedLeaders(const Briefing &briefing)
{
    QList<Voice> leaders;
    for (const Person &person : briefing.people) {
        if (person.leader && briefing.quotesBy(person.id).isEmpty())
            leaders.append(voiceOf(briefing, person));
    }
    return leaders;
}

QList<Share> sharesOf(const QList<Voice> &voices)
{
    QList<Share> shares;
    for (const Voice &voice : voices) {
        if (voice.words > 0)
            shares.append({voice.familyName, voice.words});
    }
    std::ranges::stable_sort(shares, std::ranges::greater(), &Share::words);
    return shares;
}

} // namespace readout
