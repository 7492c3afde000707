// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/voices.h"

#include "briefing/json.h"
#include "export/keypoints.h"
#include "export/marks.h"
#include "export/tellingwords.h"
#include "export/words.h"
#include "lexicon/organisations.h"
#include "lexicon/tsv.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype quoteLength = 330;

QString roleLine(const PersonRole &role)
{
    // "presidential candidate" and "nominee" say their standing themselves.
    static const QSet<QString> candidates = [] {
        QSet<QString> titles;
        for (const QStringList &row : readTable(u"roles"_s).rows) {
            if (row.at(3) == "candidate"_L1)
                titles.insert(row.at(0));
        }
        return titles;
    }();
    const bool isCandidate = candidates.contains(role.title.section(u' ', -1));
    if (role.title.contains(keyword(role.standing))
        || (role.standing == PersonRole::Standing::Candidate && isCandidate))
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

/** The role that tells most of @p person: the highest office, as the table state_offices has them, where "counterpart"
 *  comes last. Has one. */
const PersonRole &tellingRole(const Person &person)
{
    static const QStringList offices = [] {
        QStringList words;
        for (const QStringList &row : readTable(u"state_offices"_s).rows)
            words.append(row.at(0));
        return words;
    }();
    const auto rankOf = [&](const PersonRole &role) {
        qsizetype rank = offices.size();
        for (const QString &word : role.title.split(u' ')) {
            if (const qsizetype at = offices.indexOf(word); at >= 0)
                rank = std::min(rank, at);
        }
        return std::pair(role.standing != person.roles.first().standing, rank);
    };
    return *std::ranges::min_element(person.roles, {}, rankOf);
}

/** Where @p person is first named in full, in a paragraph if anywhere: a caption has no number to refer to. */
TextSpan firstMention(const Article &article, const Person &person)
{
    TextSpan first;
    for (const PersonMention &mention : person.mentions) {
        if (mention.form != PersonMention::Form::Full)
            continue;
        if (article.paragraphAt(mention.span.start))
            return mention.span;
        if (first.isEmpty())
            first = mention.span;
    }
    return first.isEmpty() && !person.mentions.isEmpty() ? person.mentions.first().span : first;
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
    if (!person.country.isEmpty())
        voice.codes = {person.country};
    if (const Country *country = briefing.country(person.country))
        voice.place = country->name;
    if (!person.roles.isEmpty()) {
        const PersonRole &role = tellingRole(person);
        // "King Charles" has it in his name.
        if (person.honorific.compare(role.title, Qt::CaseInsensitive) != 0)
            voice.role = roleLine(role);
        if (const Organisation *organisation = briefing.organisation(role.organisation);
            organisation && voice.place.isEmpty())
            voice.place = organisation->name;
    }
    if (voice.codes.isEmpty() && !person.roles.isEmpty())
        voice.codes = {flagOf(person.roles.first().organisation)};
    voice.codes.removeAll(QString());
    voice.leader = person.leader;
    voice.introduction = introductionAt(briefing.article, firstMention(briefing.article, person));
    return voice;
}

/** Whether @p words, which name nobody known, have a name as their main word: "The Post" has, "one ally of Alder" not.
 */
bool isName(const QString &words)
{
    static const QRegularExpression rest(u"\\s(?:of|in|at|for|from|to|with|who|close|near)\\s.*$"_s);
    const QString last = QString(words).remove(rest).section(u' ', -1);
    return words.contains(u' ') && !last.isEmpty() && last[0].isUpper();
}

Voice voiceOf(const Briefing &briefing, const Party &party)
{
    if (const Person *person = briefing.person(party.person))
        return voiceOf(briefing, *person);
    Voice voice;
    voice.introduction = introductionAt(briefing.article, party.words);
    if (const Country *country = briefing.country(party.country)) {
        voice.kind = Voice::Kind::State;
        voice.name = voice.familyName = country->name;
        voice.codes = {country->code};
    } else if (const Organisation *organisation = briefing.organisation(party.organisation)) {
        voice.kind = Voice::Kind::Organisation;
        voice.name = voice.familyName = organisation->name;
    } else {
        voice.name = voice.familyName = capitalised(printedWords(briefing.article, party.words));
        // "They": so much that they are the article's words, and not a name, is to be seen.
        if (isPronoun(voice.name))
            voice.name = voice.familyName = u"“%1”"_s.arg(voice.name);
        voice.kind = isName(voice.name) ? Voice::Kind::Other : Voice::Kind::Unnamed;
    }
    return voice;
}

/** The one who speaks in @p quote, or all together. */
Voice speakerOf(const Briefing &briefing, const Quote &quote)
{
    QList<Voice> voices;
    for (const Party &speaker : quote.speakers) {
        Voice voice = voiceOf(briefing, speaker);
        const bool isKnown = std::ranges::any_of(voices, [&](const Voice &other) { return other.name == voice.name; });
        if (!isKnown)
            voices.append(std::move(voice));
    }
    if (voices.size() == 1)
        return voices.first();
    Voice joint;
    joint.kind = Voice::Kind::Joint;
    QStringList names;
    for (const Voice &voice : std::as_const(voices)) {
        names.append(voice.familyName);
        joint.leader = joint.leader || voice.leader;
        for (const QString &code : voice.codes) {
            if (!joint.codes.contains(code))
                joint.codes.append(code);
        }
    }
    joint.introduction = voices.first().introduction;
    joint.familyName = joint.name = names.join(u", "_s);
    return joint;
}

/** On what terms a source that is not named spoke in @p quote: told beside it or elsewhere in its paragraph. */
SourceTerms termsOf(const Article &article, const Quote &quote)
{
    const auto paragraph = article.paragraphAt(quote.content.first().start);
    return paragraph ? sourceTermsIn(paragraph->span.in(article.text)) : SourceTerms::None;
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

/** Marks what one of the @p quotes, best first, says again after a better one: a caption what a paragraph says, or the
 *  same words once more. */
void markRepeated(QList<SpokenWords> &quotes)
{
    constexpr qsizetype fewestTelling = 2; ///< below it "no, we will not" would be told by any other quote
    struct Told {
        QString text; ///< its words with blanks between and around them
        QSet<QString> words;
    };
    QList<Told> told;
    for (SpokenWords &quote : quotes) {
        const Told now{.text = u' ' + wordsOf(quote.words.text()).join(u' ') + u' ',
                       .words = tellingWords(quote.words.text())};
        const bool isCaption = quote.words.paragraph == 0;
        quote.isRepeated = std::ranges::any_of(told, [&](const Told &other) {
            if (isCaption)
                return sharedPart(now.words, other.words) >= 0.6;
            if (now.words.size() < fewestTelling)
                return other.text.contains(now.text);
            return double((QSet(now.words) & other.words).size()) >= 0.7 * double(now.words.size());
        });
        if (!quote.isRepeated)
            told.append(now);
    }
}

} // namespace

QList<Voice> voicesOf(const Briefing &briefing)
{
    QList<Voice> voices;
    for (const Quote &quote : briefing.quotes) {
        if (quote.content.isEmpty() || quote.speakers.isEmpty() || isInTitle(briefing.article, quote.content.first()))
            continue;
        Voice voice = speakerOf(briefing, quote);
        if (voice.kind == Voice::Kind::Unnamed)
            voice.terms = termsOf(briefing.article, quote);
        auto known = std::ranges::find_if(voices, [&](const Voice &other) {
            return other.kind == voice.kind && other.terms == voice.terms
                && (voice.person.isEmpty() ? other.name == voice.name : other.person == voice.person);
        });
        if (known == voices.end()) {
            voices.append(std::move(voice));
            known = std::prev(voices.end());
        }
        known->quotes.append(spokenWords(briefing.article, quote));
        known->words += wordsInMarks(briefing.article, quote);
    }
    for (Voice &voice : voices) {
        std::ranges::stable_sort(voice.quotes, {}, rank);
        markRepeated(voice.quotes);
    }
    const auto order = [](const Voice &voice) {
        const int group = voice.leader ? 0 : (voice.kind == Voice::Kind::Unnamed ? 2 : 1);
        return std::tuple(group, -voice.words, -voice.quotes.size());
    };
    std::ranges::stable_sort(voices, {}, order);
    return voices;
}

QList<Voice> namedLeaders(const Briefing &briefing, const QList<Voice> &voices)
{
    QList<Voice> leaders;
    for (const Person &person : briefing.people) {
        const bool isVoice = std::ranges::any_of(voices, [&](const Voice &voice) { return voice.person == person.id; });
        if (person.leader && !isVoice)
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
