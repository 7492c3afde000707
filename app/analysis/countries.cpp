// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/countries.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Hint = CountryTable::Hint;

/** A phrase of the tables in the article, before it is known what it means there. */
struct Found {
    TextSpan span;
    const CountryPhrase *phrase = nullptr;
};

/** What a phrase means where it stands. */
struct Meaning {
    QString country; ///< empty: no country at all
    CountryMention::Form form = CountryMention::Form::Name;
};

/** The words around a span, as far as only a blank or a hyphen parts them from it. */
struct Surroundings {
    QStringView before;
    QStringView title;        ///< the word before, also where a full stop ends it: "Mr. Holland"
    QStringView after;        ///< the word after the span or after its possessive ending
    qsizetype afterStart = 0; ///< where that word begins
    bool possessive = false;
    bool joined = false; ///< a hyphen follows
};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'‑';
}

/** The word that ends at @p end of @p text. */
QStringView wordBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && (text.at(start - 1).isLetterOrNumber() || isApostrophe(text.at(start - 1))))
        --start;
    return text.sliced(start, end - start);
}

/** How long the possessive ending at @p at of @p text is: 0 for none. */
qsizetype possessiveLength(QStringView text, qsizetype at)
{
    if (at >= text.size() || !isApostrophe(text.at(at)))
        return 0;
    const bool withS = at + 1 < text.size() && text.at(at + 1).toLower() == u's';
    const qsizetype length = withS ? 2 : 1;
    const bool ends = at + length >= text.size() || !text.at(at + length).isLetterOrNumber();
    return ends && (withS || text.at(at - 1).toLower() == u's') ? length : 0;
}

Surroundings surroundings(QStringView text, TextSpan span)
{
    Surroundings around;
    if (span.start > 0 && (text.at(span.start - 1).isSpace() || isHyphen(text.at(span.start - 1)))) {
        const qsizetype end = span.start - 1;
        around.before = wordBefore(text, end);
        around.title = end > 0 && text.at(end - 1) == u'.' ? wordBefore(text, end - 1) : around.before;
    }
    const qsizetype possessive = possessiveLength(text, span.end);
    around.possessive = possessive > 0;
    qsizetype at = span.end + possessive;
    around.joined = at < text.size() && isHyphen(text.at(at));
    if (at < text.size() && (around.joined || text.at(at).isSpace()))
        ++at;
    around.afterStart = at;
    while (at < text.size() && text.at(at).isLetterOrNumber())
        ++at;
    around.after = text.sliced(around.afterStart, at - around.afterStart);
    return around;
}

/** Every phrase of the tables in the words that were read, the longest where several begin together. */
QList<Found> findPhrases(const Reading &reading)
{
    const QStringView text = reading.article.text;
    const CountryTable &table = reading.lexicon.countries;
    QList<Found> found;
    qsizetype free = 0;
    for (const Token &token : reading.words.tokens) {
        for (qsizetype at = std::max<qsizetype>(token.span.start, free); at < token.span.end; ++at) {
            if (!(text.at(at).isUpper() || text.at(at).isDigit()) || !beginsWord(text, at))
                continue;
            const auto match = table.index.longestAt(text, at);
            if (!match)
                continue;
            found.append({.span = {at, match->end}, .phrase = &table.phrases.at(match->value)});
            free = at = match->end;
        }
    }
    return found;
}

/** Tells what phrases mean in one article. */
class Judge
{
public:
    explicit Judge(const Reading &reading)
        : m_reading(reading)
        , m_text(reading.article.text)
    {
    }

    /** The meaning of each of @p found; none of them decides on its own what 'Kyiv and Moscow' is. */
    [[nodiscard]] QList<Meaning> meanings(const QList<Found> &found)
    {
        for (const Found &here : found) {
            if (isNameOfPerson(here, surroundings(m_text, here.span)))
                m_people.insert(here.span.in(m_text).toString());
        }
        QList<Meaning> result;
        for (qsizetype i = 0; i < found.size(); ++i)
            result.append(meaningOf(found.at(i), i + 1 < found.size() ? &found.at(i + 1) : nullptr));
        spreadAcrossAnd(found, result);
        dropHyphenatedAmericans(found, result);
        return result;
    }

private:
    [[nodiscard]] Meaning meaningOf(const Found &here, const Found *next)
    {
        const Surroundings around = surroundings(m_text, here.span);
        const CountryPhrase &phrase = *here.phrase;
        if (phrase.kind == CountryWord::Namesake || isOfPerson(here, around) || isLandmark(around))
            return {};
        if (isTownOfState(here, next))
            return {u"US"_s, CountryMention::Form::Place};
        CountryWord kind = phrase.kind;
        QString country = phrase.country;
        if (!phrase.senses.isEmpty()) {
            const CountrySense &sense = senseOf(phrase);
            kind = sense.kind;
            country = sense.country;
        }
        switch (kind) {
        case CountryWord::Name:
            return {country, CountryMention::Form::Name};
        case CountryWord::Abbreviation:
            return isPronounInCapitals(here) ? Meaning{} : Meaning{country, CountryMention::Form::Abbreviation};
        case CountryWord::Adjective:
            return isLanguageOrPeople(here, around) ? Meaning{} : Meaning{country, CountryMention::Form::Adjective};
        case CountryWord::Demonym:
            return isLanguageOrPeople(here, around) ? Meaning{} : Meaning{country, CountryMention::Form::Demonym};
        case CountryWord::Capital:
            return {country, standsForGovernment(around) ? CountryMention::Form::Capital : CountryMention::Form::Place};
        case CountryWord::Seat:
            return {country, CountryMention::Form::Seat};
        case CountryWord::StateAbbreviation:
            return followsTown(here) ? Meaning{country, CountryMention::Form::Place} : Meaning{};
        case CountryWord::Town:
        case CountryWord::State:
        case CountryWord::PlacePeople:
            return {country, CountryMention::Form::Place};
        case CountryWord::Namesake:
            break;
        }
        return {};
    }

    /** 'Michael Jordan', 'J. Holland', 'Mr France', 'Georgia Wells': a name with its neighbour. */
    [[nodiscard]] bool isNameOfPerson(const Found &here, const Surroundings &around) const
    {
        const CountryPhrase &phrase = *here.phrase;
        const bool name = phrase.kind == CountryWord::Name || phrase.kind == CountryWord::Capital
            || phrase.kind == CountryWord::Town || phrase.kind == CountryWord::State;
        if (!name)
            return false;
        const Names &names = m_reading.lexicon.names;
        const bool initial = around.title.size() == 1 && around.title.front().isUpper();
        if (phrase.familyName && (initial || names.honorifics.contains(lower(around.title))))
            return true;
        if (isGivenName(around.before) || isCredit(here, around))
            return true;
        return phrase.givenName && !around.possessive && !around.joined
            && names.family.value(around.after, FamilyName::Word) != FamilyName::Word;
    }

    /** '(Ren Holland/AFP)': who took a picture, before the slash of an agency. */
    [[nodiscard]] bool isCredit(const Found &here, const Surroundings &around) const
    {
        if (around.before.isEmpty() || !around.before.front().isUpper() || here.span.end + 1 >= m_text.size())
            return false;
        const qsizetype start = around.before.begin() - m_text.begin();
        return m_text.at(here.span.end) == u'/' && m_text.at(here.span.end + 1).isUpper() && start > 0
            && m_text.at(start - 1) == u'(';
    }

    /** Whether the word is a given name and nothing else. */
    [[nodiscard]] bool isGivenName(QStringView word) const
    {
        const auto given = m_reading.lexicon.names.given.constFind(word);
        return given != m_reading.lexicon.names.given.constEnd() && !given->alsoWord;
    }

    /** Whether the phrase is part of a person's name here, or all of one that the article has named in full. */
    [[nodiscard]] bool isOfPerson(const Found &here, const Surroundings &around) const
    {
        if (isNameOfPerson(here, around))
            return true;
        return here.phrase->familyName && m_people.contains(here.span.in(m_text).toString())
            && m_reading.lexicon.countries.before.value(lower(around.before), Hint::Language) != Hint::Place;
    }

    /** 'Frenchmen Street' */
    [[nodiscard]] bool isLandmark(const Surroundings &around) const
    {
        return !around.possessive && !around.after.isEmpty() && around.after.front().isUpper()
            && m_reading.lexicon.countries.after.value(lower(around.after), Hint::Place) == Hint::Landmark;
    }

    /** 'Paris, Texas' and 'Lebanon, Pa.' */
    [[nodiscard]] bool isTownOfState(const Found &here, const Found *next) const
    {
        if (!next || m_text.sliced(here.span.end, next->span.start - here.span.end) != ", "_L1)
            return false;
        const bool town = here.phrase->kind == CountryWord::Name || here.phrase->kind == CountryWord::Capital
            || here.phrase->kind == CountryWord::Town;
        if (!town || here.phrase->country == "US"_L1)
            return false;
        if (next->phrase->kind == CountryWord::StateAbbreviation)
            return true;
        const bool closed = next->span.end >= m_text.size() || m_text.at(next->span.end).isPunct();
        return next->phrase->kind == CountryWord::State && closed
            && (here.phrase->kind != CountryWord::Name || !isListed(here));
    }

    /** 'Canada, Mexico, Texas': a comma before as well. */
    [[nodiscard]] bool isListed(const Found &here) const
    {
        return here.span.start >= 2 && m_text.sliced(here.span.start - 2, 2) == ", "_L1;
    }

    /** 'R-Ky.', 'Lexington, Ky.' */
    [[nodiscard]] bool followsTown(const Found &here) const
    {
        if (here.span.start == 0)
            return false;
        const QChar last = m_text.at(here.span.start - 1);
        return last == u'-' || last == u'–' || last == u'(' || isListed(here);
    }

    [[nodiscard]] const CountrySense &senseOf(const CountryPhrase &phrase)
    {
        const auto known = m_senses.constFind(&phrase);
        if (known != m_senses.constEnd())
            return phrase.senses.at(*known);
        qsizetype best = 0;
        qsizetype most = 0;
        for (qsizetype i = 0; i < phrase.senses.size(); ++i) {
            const QStringList &clues = phrase.senses.at(i).clues;
            const auto count = std::ranges::count_if(clues, [&](const QString &clue) { return holdsWord(clue); });
            if (count > most) {
                most = count;
                best = i;
            }
        }
        m_senses.insert(&phrase, best);
        return phrase.senses.at(best);
    }

    [[nodiscard]] bool holdsWord(const QString &word) const
    {
        for (qsizetype at = m_text.indexOf(word); at >= 0; at = m_text.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            if (beginsWord(m_text, at) && (end == m_text.size() || !m_text.at(end).isLetterOrNumber()))
                return true;
        }
        return false;
    }

    /** In a line of capitals 'US' can be a pronoun; it is one at the end of it: "JOIN US". */
    [[nodiscard]] bool isPronounInCapitals(const Found &here) const
    {
        if (here.span.in(m_text) != "US"_L1)
            return false;
        qsizetype end = here.span.end;
        while (end < m_text.size() && !m_text.at(end).isLetterOrNumber() && m_text.at(end) != u'\n')
            ++end;
        if (end < m_text.size() && m_text.at(end) != u'\n')
            return false;
        const QString before = surroundings(m_text, here.span).before.toString();
        return before.size() > 1 && before != "THE"_L1 && before.isUpper();
    }

    [[nodiscard]] bool isLanguageOrPeople(const Found &here, const Surroundings &around) const
    {
        const CountryTable &table = m_reading.lexicon.countries;
        const auto before = table.before.constFind(lower(around.before));
        const auto after = table.after.constFind(lower(around.after));
        if (before != table.before.constEnd() && (*before == Hint::Ethnic || *before == Hint::Language))
            return *before == Hint::Ethnic || here.phrase->kind == CountryWord::Adjective;
        if (after != table.after.constEnd() && *after == Hint::Language)
            return true;
        return before != table.before.constEnd() && *before == Hint::LanguageIfLast
            && here.phrase->kind == CountryWord::Adjective && endsPhrase(around);
    }

    /** Whether no noun can follow: "in French." */
    [[nodiscard]] bool endsPhrase(const Surroundings &around) const
    {
        if (around.possessive || around.joined)
            return false;
        if (around.after.isEmpty())
            return true;
        const qint32 index = m_reading.words.tokenAt(around.afterStart);
        if (index >= m_reading.words.tokens.size())
            return true;
        switch (m_reading.words.tokens.at(index).tag) {
        case PartOfSpeech::CC:
        case PartOfSpeech::DT:
        case PartOfSpeech::IN:
        case PartOfSpeech::MD:
        case PartOfSpeech::PRP:
        case PartOfSpeech::TO:
        case PartOfSpeech::VBD:
        case PartOfSpeech::VBP:
        case PartOfSpeech::VBZ:
        case PartOfSpeech::WRB:
            return true;
        default:
            return false;
        }
    }

    /** Whether a capital is the government here ("Kyiv said") and not the town ("in Kyiv"). */
    [[nodiscard]] bool standsForGovernment(const Surroundings &around) const
    {
        const CountryTable &table = m_reading.lexicon.countries;
        const QString after = lower(around.after);
        if (around.joined)
            return table.joined.contains(after);
        const auto before = table.before.constFind(lower(around.before));
        const auto next = table.after.constFind(after);
        if (before != table.before.constEnd() && *before != Hint::Government)
            return false;
        if (next != table.after.constEnd() && *next == Hint::Place)
            return false;
        return around.possessive || before != table.before.constEnd() || next != table.after.constEnd();
    }

    /** "for Kyiv and Moscow to decide", "between Beijing and Washington": two capitals joined mean the same kind. */
    void spreadAcrossAnd(const QList<Found> &found, QList<Meaning> &meanings) const
    {
        for (qsizetype i = 0; i + 1 < found.size(); ++i) {
            const auto isCapital = [&](qsizetype at) { return found.at(at).phrase->kind == CountryWord::Capital; };
            if (!isCapital(i) || !isCapital(i + 1))
                continue;
            const QStringView link
                = m_text.sliced(found.at(i).span.end, found.at(i + 1).span.start - found.at(i).span.end);
            if (link != " and "_L1 && link != " or "_L1)
                continue;
            const bool before = meanings.at(i).form == CountryMention::Form::Capital;
            const QStringView to = m_text.sliced(found.at(i + 1).span.end).left(4);
            const Surroundings around = surroundings(m_text, found.at(i).span);
            const bool decides = to == " to "_L1 && around.before == "for"_L1;
            if (before || decides)
                meanings[i].form = meanings[i + 1].form = CountryMention::Form::Capital;
        }
    }

    /** 'Japanese-American', 'Turkish Americans': a group of people, no state. */
    void dropHyphenatedAmericans(const QList<Found> &found, QList<Meaning> &meanings) const
    {
        for (qsizetype i = 0; i + 1 < found.size(); ++i) {
            const TextSpan next = found.at(i + 1).span;
            if (found.at(i).phrase->kind != CountryWord::Adjective || found.at(i + 1).phrase->country != "US"_L1
                || !next.in(m_text).startsWith(u"American") || next.start != found.at(i).span.end + 1
                || !(isHyphen(m_text.at(next.start - 1)) || m_text.at(next.start - 1).isSpace()))
                continue;
            meanings[i] = meanings[i + 1] = {};
        }
    }

    [[nodiscard]] static QString lower(QStringView word) { return word.toString().toLower(); }

    const Reading &m_reading;
    QStringView m_text;
    QSet<QString> m_people;                           ///< phrases that are family names in this article
    QHash<const CountryPhrase *, qsizetype> m_senses; ///< which sense each has in this article
};

} // namespace

QList<Country> findCountries(const Reading &reading)
{
    const QList<Found> found = findPhrases(reading);
    const QList<Meaning> meanings = Judge(reading).meanings(found);
    QList<Country> countries;
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const auto &[code, form] = meanings.at(i);
        if (code.isEmpty())
            continue;
        auto at = known.constFind(code);
        if (at == known.constEnd()) {
            at = known.insert(code, countries.size());
            countries.append({.code = code, .name = reading.lexicon.countries.names.value(code), .mentions = {}});
        }
        countries[*at].mentions.append({.span = found.at(i).span, .form = form});
    }
    return countries;
}

} // namespace readout
