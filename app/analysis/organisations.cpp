// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/organisations.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** A place where the article names an organisation, before it is known which others name the same. */
struct Naming {
    TextSpan span;
    int known = -1;  ///< index in OrganisationTable::known; -1 for a body that only the article names
    QString country; ///< of a body named after its country: the "Russian" of "the Russian Foreign Ministry"
    QString acronym; ///< that the article gives in brackets behind the name; empty for none
};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/** The word of a token without a possessive ending that the tokeniser may have left on it. */
TextSpan withoutPossessive(QStringView text, TextSpan span)
{
    const QStringView word = span.in(text);
    if (word.size() > 2 && isApostrophe(word.at(word.size() - 2)) && word.back() == u's')
        return {span.start, span.end - 2};
    if (word.size() > 1 && isApostrophe(word.back()))
        return {span.start, span.end - 1};
    return span;
}

QString slug(const QString &name)
{
    QString result;
    for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber())
            result.append(c.toLower());
        else if (c.category() != QChar::Mark_NonSpacing && !isApostrophe(c) && !result.endsWith(u'-')
                 && !result.isEmpty())
            result.append(u'-');
    }
    while (result.endsWith(u'-'))
        result.chop(1);
    return result;
}

/** Whether @p name is written in capitals alone: 'BGC', 'IMF'. */
bool isAcronym(QStringView name)
{
    return name.size() >= 2 && name.size() <= 8
        && std::ranges::all_of(name, [](QChar c) { return c.isUpper() || c.isDigit() || c == u'&' || c == u'.'; })
        && std::ranges::any_of(name, [](QChar c) { return c.isUpper(); });
}

/** Finds the places where one article names organisations. */
class Finder
{
public:
    explicit Finder(const Reading &reading)
        : m_reading(reading)
        , m_text(reading.article.text)
        , m_table(reading.lexicon.organisations)
    {
    }

    [[nodiscard]] QList<Naming> namings()
    {
        addKnown();
        for (const Sentence &sentence : m_reading.words.sentences) {
            if (!isTitleCase(sentence))
                addByPattern(sentence);
            addAcronyms(sentence);
        }
        keepLongest();
        addShortForms();
        keepLongest();
        return m_namings;
    }

private:
    [[nodiscard]] const QList<Token> &tokens() const { return m_reading.words.tokens; }
    [[nodiscard]] QString word(qint32 index) const
    {
        return withoutPossessive(m_text, tokens().at(index).span).in(m_text).toString();
    }
    [[nodiscard]] bool isPossessive(qint32 index) const
    {
        const TextSpan span = tokens().at(index).span;
        return withoutPossessive(m_text, span) != span;
    }
    [[nodiscard]] bool isCapitalised(qint32 index) const { return m_text.at(tokens().at(index).span.start).isUpper(); }

    /** Whether only blanks part the token from the one before it. */
    [[nodiscard]] bool follows(qint32 index) const
    {
        const QStringView gap = m_text.sliced(tokens().at(index - 1).span.end,
                                              tokens().at(index).span.start - tokens().at(index - 1).span.end);
        return gap.trimmed().isEmpty();
    }

    /** The tokens from @p first to @p last, without the possessive ending of the last one. */
    [[nodiscard]] TextSpan spanOf(qint32 first, qint32 last) const
    {
        return {tokens().at(first).span.start, withoutPossessive(m_text, tokens().at(last - 1).span).end};
    }

    /** What the tables know, wherever it stands. */
    void addKnown()
    {
        qsizetype free = 0;
        for (const Token &token : tokens()) {
            for (qsizetype at = std::max<qsizetype>(token.span.start, free); at < token.span.end; ++at) {
                if (!(m_text.at(at).isUpper() || m_text.at(at) == u'a') || !beginsWord(m_text, at))
                    continue;
                const auto match = m_table.index.longestAt(m_text, at);
                if (!match)
                    continue;
                if (standsAfter(m_table.known.at(match->value).after, at) && !isCredit({at, match->end}))
                    m_namings.append({.span = {at, match->end}, .known = match->value, .country = {}, .acronym = {}});
                free = at = match->end;
            }
        }
    }

    /** 'Ada Example/EPA': who took a picture. */
    [[nodiscard]] bool isCredit(TextSpan span) const
    {
        const auto section = m_reading.article.sectionAt(span.start);
        return section && section->kind == Section::Kind::Caption
            && ((span.start > 0 && m_text.at(span.start - 1) == u'/')
                || (span.end < m_text.size() && m_text.at(span.end) == u'/'));
    }

    /** Whether @p needed is the word before @p position. */
    [[nodiscard]] bool standsAfter(QStringView needed, qsizetype position) const
    {
        if (needed.isEmpty())
            return true;
        const QStringView before = m_text.left(position).trimmed();
        return before.endsWith(needed, Qt::CaseInsensitive)
            && (before.size() == needed.size() || !before.at(before.size() - needed.size() - 1).isLetterOrNumber());
    }

    /** Whether all words but the small ones begin with a capital, as in a headline, where capitals tell nothing. */
    [[nodiscard]] bool isTitleCase(const Sentence &sentence) const
    {
        const auto section = m_reading.article.sectionAt(sentence.span.start);
        if (section && section->kind == Section::Kind::Title)
            return true;
        int capitals = 0;
        for (qint32 i = sentence.firstToken; i < sentence.endToken; ++i) {
            if (!m_text.at(tokens().at(i).span.start).isLetter())
                continue;
            if (isCapitalised(i))
                ++capitals;
            else if (m_reading.lexicon.names.notNames.value(word(i), NotName::Thing) != NotName::Function)
                return false;
        }
        return capitals >= 4;
    }

    /** One past the last of the capitalised words that follow each other from @p first on. A possessive ends them,
     *  except the kind that names are made of: "People's Party". */
    [[nodiscard]] qint32 endOfRun(qint32 first, qint32 end) const
    {
        qint32 i = first;
        while (i < end && (i == first || follows(i))) {
            const QStringView text = tokens().at(i).span.in(m_text);
            if (i > first && isApostrophe(text.front())) {
                if (!isPossessor({tokens().at(i - 1).span.start, tokens().at(i).span.end}))
                    break;
            } else if (isPossessive(i) && !isPossessor(tokens().at(i).span)) {
                return isCapitalised(i) ? i + 1 : i;
            } else if (!isCapitalised(i) && (i == first || text != "&"_L1)) {
                break;
            }
            ++i;
        }
        return i;
    }

    [[nodiscard]] bool isPossessor(TextSpan span) const
    {
        return m_table.possessors.contains(span.in(m_text).toString().replace(u'’', u'\''));
    }

    /** 'Ministry of Defence', 'Tallinn Grid Authority', 'National Institute for Health Research'. */
    void addByPattern(const Sentence &sentence)
    {
        for (qint32 i = sentence.firstToken; i < sentence.endToken;) {
            if (!isCapitalised(i)) {
                ++i;
                continue;
            }
            const qint32 end = endOfRun(i, sentence.endToken);
            addFromRun(i, end, sentence.endToken);
            addCampaign(end, sentence.endToken);
            i = std::max(end, i + 1);
        }
    }

    void addFromRun(qint32 first, qint32 end, qint32 sentenceEnd)
    {
        while (first < end && m_table.outside.contains(word(first)))
            ++first;
        if (first >= end)
            return;
        qint32 last = -1; // one past the name's last token
        if (m_table.openers.contains(word(end - 1)) && !isPossessive(end - 1))
            last = endOfComplement(end, sentenceEnd);
        if (last < 0) {
            for (qint32 i = end - 1; i > first; --i) {
                if (m_table.closers.contains(word(i))) {
                    last = i + 1;
                    break;
                }
            }
        }
        if (last < 0)
            return;
        const QString country = countryBefore(first, last);
        const TextSpan span = spanOf(first, last);
        const bool initials = last - first == 2 && tokens().at(first).span.length() <= 2; // "A. Bank"
        if (!isPlace(span) && !initials && !m_table.noBodies.contains(span.in(m_text).toString()))
            m_namings.append({.span = span, .known = -1, .country = country, .acronym = {}});
    }

    /** 'the Example campaign': the people who work for a candidate. @p at is one past a run of capitalised words. */
    void addCampaign(qint32 at, qint32 sentenceEnd)
    {
        if (at >= sentenceEnd || word(at) != "campaign"_L1 || isPossessive(at - 1) || !follows(at)
            || m_table.outside.contains(word(at - 1)) || isPlace(spanOf(at - 1, at)) || isAcronym(word(at - 1)))
            return;
        m_namings.append({.span = spanOf(at - 1, at + 1), .known = -1, .country = {}, .acronym = {}});
    }

    /** Where the words end that complete "Ministry" in "Ministry of Health and Sport"; -1 where none follow. */
    [[nodiscard]] qint32 endOfComplement(qint32 at, qint32 sentenceEnd) const
    {
        if (at >= sentenceEnd || isPossessive(at - 1))
            return -1;
        const QString link = word(at);
        if (link != "of"_L1 && link != "for"_L1 && link != "on"_L1)
            return -1;
        qint32 next = at + 1;
        if (next < sentenceEnd && word(next) == "the"_L1)
            ++next;
        if (next >= sentenceEnd || !isCapitalised(next))
            return -1;
        qint32 end = endBeforeTitle(next, endOfRun(next, sentenceEnd));
        if (link == "on"_L1 && namesSomethingElse(next, end))
            return -1; // "the university on Long Island"
        if (isPossessive(end - 1))
            return end;
        // "Ministry of Foreign and Caricom Affairs": the names joined by 'and' end in one noun.
        // The university of a place has no more than the place: "University of Oslo and Example College".
        if (end + 1 < sentenceEnd && word(end) == "and"_L1 && isCapitalised(end + 1) && !isPlace(spanOf(next, end))) {
            const qint32 rest = endOfRun(end + 1, sentenceEnd);
            if (rest - end <= 4 && !namesSomethingElse(end + 1, rest))
                end = rest;
        }
        const qint32 further = endOfComplement(end, sentenceEnd);
        return further < 0 ? end : further;
    }

    /** Where the run of capitalised words [@p first, @p end) comes to a title and a name after it: "Bank of Japan
     *  Governor Ada Example"; else @p end. */
    [[nodiscard]] qint32 endBeforeTitle(qint32 first, qint32 end) const
    {
        for (qint32 i = first + 1; i + 1 < end; ++i) {
            if (m_reading.lexicon.roles.titles.contains(word(i).toLower()))
                return i;
        }
        return end;
    }

    /** Whether a country, place or known organisation takes up the tokens from @p first to @p last, or a body begins.
     */
    [[nodiscard]] bool namesSomethingElse(qint32 first, qint32 last) const
    {
        const TextSpan span = spanOf(first, last);
        const auto known = m_table.index.longestAt(m_text, span.start);
        return isPlace(span) || (known && known->end >= span.end) || m_table.openers.contains(word(first))
            || m_table.outside.contains(word(last - 1));
    }

    /** The country whose name or adjective opens the name in the tokens from @p first to @p last. Where every state has
     *  such a body ("Danish Foreign Ministry"), the adjective is no part of the name, and @p first moves behind it. */
    [[nodiscard]] QString countryBefore(qint32 &first, qint32 last) const
    {
        const auto match = m_reading.lexicon.countries.index.longestAt(m_text, tokens().at(first).span.start);
        if (!match)
            return {};
        const CountryPhrase &phrase = m_reading.lexicon.countries.phrases.at(match->value);
        if (phrase.kind != CountryWord::Name && phrase.kind != CountryWord::Abbreviation
            && phrase.kind != CountryWord::Adjective)
            return {};
        qint32 after = first;
        while (after < last && tokens().at(after).span.start < match->end)
            ++after;
        // "Danish Parliament" keeps its first word: a head alone is no name.
        if (last - after < 2 || !m_table.national.contains(word(last - 1)))
            return {};
        first = after;
        return phrase.country;
    }

    /** Whether a country or place takes up the whole of @p span: 'the Oval Office'. */
    [[nodiscard]] bool isPlace(TextSpan span) const
    {
        const auto match = m_reading.lexicon.countries.index.longestAt(m_text, span.start);
        return match && match->end >= span.end;
    }

    /** 'the Baltic Grid Council (BGC)': the words before the bracket whose initials it repeats. */
    void addAcronyms(const Sentence &sentence)
    {
        for (qint32 i = sentence.firstToken + 1; i + 1 < sentence.endToken; ++i) {
            const QStringView acronym = tokens().at(i).span.in(m_text);
            if (!isAcronym(acronym) || tokens().at(i - 1).span.in(m_text) != "("_L1
                || tokens().at(i + 1).span.in(m_text) != ")"_L1)
                continue;
            const qint32 first = firstByInitials(acronym, i - 2, sentence.firstToken);
            if (first < 0 || m_table.rules.contains(word(i - 2)))
                continue;
            const TextSpan span = spanOf(first, i - 1);
            m_namings.append({.span = span, .known = -1, .country = {}, .acronym = acronym.toString()});
        }
    }

    /** The token from which on the capitalised words up to @p last have the letters of @p acronym as initials. */
    [[nodiscard]] qint32 firstByInitials(QStringView acronym, qint32 last, qint32 sentenceStart) const
    {
        qsizetype letter = acronym.size() - 1;
        for (qint32 i = last; i >= sentenceStart; --i) {
            const QStringView word = tokens().at(i).span.in(m_text);
            if (word.front().toUpper() == acronym.at(letter)) {
                if (letter == 0)
                    return isCapitalised(i) ? i : -1;
                --letter;
            } else if (word.front().isUpper() || word.size() > 4) {
                return -1; // a small word like "of" needs no letter, any other does
            }
        }
        return -1;
    }

    /** Of namings that overlap the longest one stays; it keeps what the others knew of the same words. */
    void keepLongest()
    {
        std::ranges::stable_sort(m_namings, [](const Naming &a, const Naming &b) {
            return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
        });
        QList<Naming> kept;
        for (const Naming &naming : std::as_const(m_namings)) {
            if (kept.isEmpty() || !kept.constLast().span.overlaps(naming.span)) {
                kept.append(naming);
                continue;
            }
            Naming &last = kept.last();
            if (naming.span.length() > last.span.length()) {
                last = naming;
            } else if (naming.span == last.span) {
                last.known = std::max(last.known, naming.known);
                if (last.country.isEmpty())
                    last.country = naming.country;
                if (last.acronym.isEmpty())
                    last.acronym = naming.acronym;
            } else if (last.acronym.isEmpty() && naming.span.end == last.span.end) {
                last.acronym = naming.acronym;
            }
        }
        m_namings = kept;
    }

    /** Acronyms that the article has explained, wherever it uses them. */
    void addShortForms()
    {
        PhraseIndex acronyms;
        QHash<QString, int> owners;
        for (qsizetype i = 0; i < m_namings.size(); ++i) {
            const QString &acronym = m_namings.at(i).acronym;
            if (!acronym.isEmpty() && !owners.contains(acronym)) {
                owners.insert(acronym, static_cast<int>(i));
                acronyms.insert(acronym, static_cast<int>(i));
            }
        }
        if (owners.isEmpty())
            return;
        acronyms.finish();
        const QList<Naming> named = m_namings;
        for (const Token &token : tokens()) {
            for (qsizetype at = token.span.start; at < token.span.end; ++at) {
                if (!m_text.at(at).isUpper() || !beginsWord(m_text, at))
                    continue;
                if (const auto match = acronyms.longestAt(m_text, at)) {
                    Naming naming = named.at(match->value);
                    naming.span = {at, match->end};
                    m_namings.append(naming);
                    at = match->end;
                }
            }
        }
    }

    const Reading &m_reading;
    QStringView m_text;
    const OrganisationTable &m_table;
    QList<Naming> m_namings;
};

/** Joins the namings of one body. */
class Register
{
public:
    Register(const Reading &reading, const QList<Naming> &namings)
        : m_reading(reading)
    {
        for (const Naming &naming : namings) {
            if (naming.known < 0)
                note(naming);
        }
        std::ranges::for_each(namings, [this](const Naming &naming) { add(naming); });
    }

    /** All bodies by first mention. */
    [[nodiscard]] const QList<Organisation> &organisations() const { return m_organisations; }

private:
    [[nodiscard]] QString wordsOf(const Naming &naming) const
    {
        return naming.span.in(m_reading.article.text).toString().simplified();
    }

    /** The country's name in front of @p bare; just @p bare where it begins so already. */
    [[nodiscard]] QString withCountry(const QString &bare, const QString &country) const
    {
        const QString prefix = slug(m_reading.lexicon.countries.names.value(country)) + u'-';
        return bare.startsWith(prefix) || bare.startsWith(country.toLower() + u'-') ? bare : prefix + bare;
    }

    /** Remembers which longer names a shorter one can stand for. */
    void note(const Naming &naming)
    {
        const QString bare = slug(wordsOf(naming));
        const QString id = naming.country.isEmpty() ? bare : withCountry(bare, naming.country);
        if (id != bare)
            noteLonger(bare, id);
        // "the Grid Authority" is the Tallinn Grid Authority, but "the Authority" can be any.
        const qsizetype last = bare.lastIndexOf(u'-');
        for (qsizetype at = bare.indexOf(u'-'); at >= 0 && at < last; at = bare.indexOf(u'-', at + 1))
            noteLonger(bare.sliced(at + 1), id);
    }

    void noteLonger(const QString &shorter, const QString &id)
    {
        const auto known = m_longer.constFind(shorter);
        if (known == m_longer.constEnd())
            m_longer.insert(shorter, id);
        else if (*known != id)
            m_longer.insert(shorter, QString()); // two bear it
    }

    [[nodiscard]] QString idOf(const Naming &naming) const
    {
        if (naming.known >= 0)
            return m_reading.lexicon.organisations.known.at(naming.known).id;
        const QString words = wordsOf(naming);
        const auto explained = m_byAcronym.constFind(words);
        if (explained != m_byAcronym.constEnd())
            return *explained;
        const QString bare = slug(words);
        if (!naming.country.isEmpty())
            return withCountry(bare, naming.country);
        const QString longer = m_longer.value(bare);
        return longer.isEmpty() ? bare : longer;
    }

    void add(const Naming &naming)
    {
        const QString id = idOf(naming);
        if (!naming.acronym.isEmpty())
            m_byAcronym.insert(naming.acronym, id);
        auto at = m_index.constFind(id);
        if (at == m_index.constEnd()) {
            at = m_index.insert(id, m_organisations.size());
            const QString name
                = naming.known < 0 ? wordsOf(naming) : m_reading.lexicon.organisations.known.at(naming.known).name;
            m_organisations.append({.id = id, .name = name, .mentions = {}});
        }
        Organisation &organisation = m_organisations[*at];
        if (naming.known < 0 && naming.span.length() > organisation.name.size())
            organisation.name = wordsOf(naming);
        organisation.mentions.append(naming.span);
    }

    const Reading &m_reading;
    QList<Organisation> m_organisations;
    QHash<QString, qsizetype> m_index;   ///< by id
    QHash<QString, QString> m_byAcronym; ///< id
    QHash<QString, QString> m_longer;    ///< id of the one body whose name ends in the key; empty where several do
};

} // namespace

QList<Organisation> findOrganisations(const Reading &reading)
{
    return Register(reading, Finder(reading).namings()).organisations();
}

} // namespace readout
