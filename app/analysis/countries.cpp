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

/** The words around a span. */
class Surroundings
{
public:
    Surroundings(const Reading &reading, TextSpan span)
        : m_text(reading.article.text)
        , m_span(span)
    {
        qsizetype end = span.start;
        while (end > 0 && (m_text.at(end - 1).isSpace() || m_text.at(end - 1) == u'-') && end > span.start - 2)
            --end;
        qsizetype start = end;
        while (start > 0 && (m_text.at(start - 1).isLetterOrNumber() || isApostrophe(m_text.at(start - 1))))
            --start;
        m_before = m_text.sliced(start, end - start);
        m_initial = end >= 2 && m_text.at(end - 1) == u'.' && m_text.at(end - 2).isUpper()
            && (end == 2 || !m_text.at(end - 3).isLetter()) && end < span.start;
        m_beforeStart = start;

        start = span.end;
        m_possessive = isPossessive(start);
        if (m_possessive)
            start += start + 1 < m_text.size() && m_text.at(start + 1).toLower() == u's' ? 2 : 1;
        m_joined = start < m_text.size() && (m_text.at(start) == u'-' || m_text.at(start) == u'‑');
        if (start < m_text.size() && (m_joined || m_text.at(start).isSpace()))
            ++start;
        end = start;
        while (end < m_text.size() && m_text.at(end).isLetterOrNumber())
            ++end;
        m_after = m_text.sliced(start, end - start);
        m_afterStart = start;
    }

    [[nodiscard]] QStringView before() const
    {
        return m_before;
    } ///< the word before, if only a blank or hyphen parts them
    [[nodiscard]] QStringView after() const { return m_after; } ///< the word after it or after its possessive ending
    [[nodiscard]] qsizetype beforeStart() const { return m_beforeStart; }
    [[nodiscard]] qsizetype afterStart() const { return m_afterStart; }
    [[nodiscard]] bool possessive() const { return m_possessive; }
    [[nodiscard]] bool joined() const { return m_joined; }        ///< a hyphen follows
    [[nodiscard]] bool afterInitial() const { return m_initial; } ///< 'J. Holland'

private:
    [[nodiscard]] static bool isApostrophe(QChar c) { return c == u'\'' || c == u'’'; }
    [[nodiscard]] bool isPossessive(qsizetype at) const
    {
        if (at >= m_text.size() || !isApostrophe(m_text.at(at)))
            return false;
        const bool withS = at + 1 < m_text.size() && m_text.at(at + 1).toLower() == u's';
        const qsizetype next = at + (withS ? 2 : 1);
        return (withS || m_text.at(at - 1) == u's') && (next >= m_text.size() || !m_text.at(next).isLetterOrNumber());
    }

    QStringView m_text;
    TextSpan m_span;
    QStringView m_before;
    QStringView m_after;
    qsizetype m_beforeStart = 0;
    qsizetype m_afterStart = 0;
    bool m_possessive = false;
    bool m_joined = false;
    bool m_initial = false;
};

/** Every phrase of the tables in the words that were read, the longest where several begin together. */
QList<Found> findPhrases(const Reading &reading)
{
    const QStringView text = reading.article.text;
    const CountryTable &table = reading.lexicon.countries;
    QList<Found> found;
    qsizetype free = 0;
    for (const Token &token : reading.words.tokens) {
        for (qsizetype at = std::max(token.span.start, free); at < token.span.end; ++at) {
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
            if (isNameOfPerson(here, Surroundings(m_reading, here.span)))
                m_people.insert(here.span.in(m_text).toString());
        }
        QList<Meaning> result;
        for (qsizetype i = 0; i < found.size(); ++i)
            result.append(meaningOf(found.at(i), i + 1 < found.size() ? &found.at(i + 1) : nullptr));
        spreadAcrossAnd(found, result);
        return result;
    }

private:
    [[nodiscard]] Meaning meaningOf(const Found &here, const Found *next)
    {
        const Surroundings around(m_reading, here.span);
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
        const qint32 index = m_reading.words.tokenAt(here.span.start);
        const Token &token = m_reading.words.tokens.at(index);
        const bool follows = index + 1 < m_reading.words.tokens.size()
            && m_reading.words.tokens.at(index + 1).name == NameKind::Person
            && !m_reading.words.tokens.at(index + 1).beginsName;
        if (token.name == NameKind::Person && (!token.beginsName || follows))
            return true;
        return around.afterInitial();
    }

    /** Whether the phrase is part of a person's name here, or all of one that the article has named in full. */
    [[nodiscard]] bool isOfPerson(const Found &here, const Surroundings &around) const
    {
        if (isNameOfPerson(here, around))
            return true;
        return here.phrase->familyName && m_people.contains(here.span.in(m_text).toString())
            && m_reading.lexicon.countries.before.value(lower(around.before()), Hint::Language) != Hint::Place;
    }

    /** 'Frenchmen Street' */
    [[nodiscard]] bool isLandmark(const Surroundings &around) const
    {
        return !around.possessive() && !around.after().isEmpty() && around.after().front().isUpper()
            && m_reading.lexicon.countries.after.value(lower(around.after()), Hint::Place) == Hint::Landmark;
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
        const QString before = Surroundings(m_reading, here.span).before().toString();
        return before.size() > 1 && before != "THE"_L1 && before.isUpper();
    }

    [[nodiscard]] bool isLanguageOrPeople(const Found &here, const Surroundings &around) const
    {
        const CountryTable &table = m_reading.lexicon.countries;
        const auto before = table.before.constFind(lower(around.before()));
        const auto after = table.after.constFind(lower(around.after()));
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
        if (around.possessive() || around.joined())
            return false;
        if (around.after().isEmpty())
            return true;
        const qint32 index = m_reading.words.tokenAt(around.afterStart());
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
        const QString after = lower(around.after());
        if (around.joined())
            return table.joined.contains(after);
        const auto before = table.before.constFind(lower(around.before()));
        const auto next = table.after.constFind(after);
        if (before != table.before.constEnd() && *before != Hint::Government)
            return false;
        if (next != table.after.constEnd() && *next == Hint::Place)
            return false;
        return around.possessive() || before != table.before.constEnd() || next != table.after.constEnd();
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
            const Surroundings around(m_reading, found.at(i).span);
            const bool decides = to == " to "_L1 && around.before() == "for"_L1;
            if (before || decides)
                meanings[i].form = meanings[i + 1].form = CountryMention::Form::Capital;
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
