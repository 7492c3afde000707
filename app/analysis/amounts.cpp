// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/amounts.h"

#include "analysis/clauses.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using enum PartOfSpeech;

/** A number where it stands. */
struct Number {
    TextSpan span;
    double value = 0;
    double magnitude = 1; ///< already part of value
    bool spelled = false; ///< "two"
    bool grouped = false; ///< "1,900": no year
};

class AmountReader
{
public:
    AmountReader(const Reading &reading, TextSpan span)
        : m_reading(reading)
        , m_text(reading.article.text)
        , m_table(reading.lexicon.quantities)
        , m_clauses(reading)
        , m_span(span)
    {
    }

    QList<Amount> read()
    {
        qsizetype position = m_span.start;
        while (position < m_span.end) {
            const bool begins = m_text.at(position).isLetterOrNumber()
                && (position == 0 || !m_text.at(position - 1).isLetterOrNumber() || isAfterSymbol(position));
            const auto number = begins ? numberAt(position) : std::nullopt;
            position = number ? readFrom(*number) : position + 1;
        }
        return m_found;
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_span.end ? m_text.at(i) : QChar(); }
    [[nodiscard]] static bool isDash(QChar c) { return c == u'-' || c == u'–' || c == u'—'; }
    [[nodiscard]] bool isAfterSymbol(qsizetype position) const { return !symbolBefore(position).first.isEmpty(); }

    /** End of the word that begins at @p i. */
    [[nodiscard]] qsizetype wordEnd(qsizetype i) const
    {
        while (at(i).isLetter() || (at(i) == u'.' && at(i + 1).isLetter()))
            ++i;
        return i;
    }
    [[nodiscard]] QString wordAt(qsizetype i) const { return m_text.sliced(i, wordEnd(i) - i).toString().toLower(); }
    [[nodiscard]] qsizetype skipBlank(qsizetype i) const { return at(i).isSpace() && at(i) != u'\n' ? i + 1 : i; }

    /** The longest phrase of @p phrases that begins at @p i, by its end; @p i where there is none. */
    template <typename Phrases>
    [[nodiscard]] qsizetype phraseEnd(qsizetype i, const Phrases &phrases) const
    {
        qsizetype best = i;
        QString words;
        for (qsizetype k = i, count = 0; count < 4 && at(k).isLetter(); ++count) {
            const qsizetype end = wordEnd(k);
            words += (count > 0 ? u" "_s : QString()) + m_text.sliced(k, end - k).toString().toLower();
            if (phrases.contains(words))
                best = end;
            k = skipBlank(end);
            if (k == end)
                break;
        }
        return best;
    }

    // -- numbers

    [[nodiscard]] std::optional<Number> numberAt(qsizetype i) const
    {
        std::optional<Number> number = at(i).isDigit() ? digitsAt(i) : wordsAt(i);
        if (!number)
            return number;
        for (;;) { // "20 million", "1.5-billion"
            const qsizetype end = number->span.end;
            const bool hyphen = isDash(at(end)) && at(end + 1).isLetter();
            const qsizetype next = hyphen ? end + 1 : skipBlank(end);
            const auto magnitude = at(next).isLetter() && next > end ? m_table.magnitudes.constFind(wordAt(next))
                                                                     : m_table.magnitudes.cend();
            if (magnitude == m_table.magnitudes.cend() || (next == end + 1 && wordAt(next).size() == 1))
                break;
            scale(*number, *magnitude, wordEnd(next));
        }
        return number;
    }

    static void scale(Number &number, double magnitude, qsizetype end)
    {
        // 1.6 * 1e9 is not 1.6e9 to the last digit
        number.value = std::round(number.value * magnitude * 1e4) / 1e4;
        number.magnitude *= magnitude;
        number.span.end = end;
    }

    [[nodiscard]] std::optional<Number> digitsAt(qsizetype i) const
    {
        qsizetype end = i;
        QString digits;
        bool grouped = false;
        while (at(end).isDigit() || ((at(end) == u',' || at(end) == u'.') && at(end + 1).isDigit())) {
            if (at(end) == u',') {
                const bool group = at(end + 2).isDigit() && at(end + 3).isDigit() && !at(end + 4).isDigit();
                if (!group)
                    break;
                grouped = true;
            } else {
                digits += at(end);
            }
            ++end;
        }
        bool fine = false;
        Number number{{i, end}, digits.toDouble(&fine), 1, false, grouped};
        if (!fine)
            return std::nullopt;
        if (at(end).isLetter()) { // "1.6bn"; "20th" is no number
            const auto magnitude = m_table.magnitudes.constFind(wordAt(end));
            if (magnitude == m_table.magnitudes.cend())
                return std::nullopt;
            scale(number, *magnitude, wordEnd(end));
        }
        return number;
    }

    [[nodiscard]] std::optional<Number> wordsAt(qsizetype i) const
    {
        const qsizetype end = wordEnd(i);
        const QString word = wordAt(i);
        if (const auto value = m_table.numbers.constFind(word); value != m_table.numbers.cend()) {
            Number number{{i, end}, *value, 1, true};
            if (isDash(at(end)) && *value >= 20) { // "twenty-five"
                const auto unit = m_table.numbers.constFind(wordAt(end + 1));
                if (unit != m_table.numbers.cend() && *unit < 10)
                    number = {{i, wordEnd(end + 1)}, *value + *unit, 1, true};
            }
            return number;
        }
        const qsizetype article = phraseEnd(i, m_table.articles);
        if (article == i || !m_table.magnitudes.contains(wordAt(skipBlank(article))))
            return std::nullopt;
        const QString words = m_text.sliced(i, article - i).toString().toLower();
        return Number{{i, article}, m_table.articles.value(words), 1, true};
    }

    // -- what the number counts

    [[nodiscard]] bool isLarge(qsizetype position) const
    {
        const auto number = numberAt(position);
        return number && number->magnitude > 1;
    }

    /** The ISO 4217 code of the symbol or code that ends at @p position, with its start. */
    [[nodiscard]] std::pair<QString, qsizetype> symbolBefore(qsizetype position) const
    {
        for (qsizetype length = 5; length > 0; --length) {
            for (const qsizetype end : {position, position - 1}) {
                if (end < position && !at(end).isSpace())
                    continue;
                const qsizetype start = end - length;
                if (start < m_span.start || (start > 0 && m_text.at(start - 1).isLetterOrNumber()))
                    continue;
                const QString symbol = m_text.sliced(start, length).toString();
                const bool isLetter = length == 1 && symbol.at(0).isLetter(); // "R500m", but no "N95 masks"
                if (isLetter && (end < position || !isLarge(position)))
                    continue;
                if (m_table.symbols.contains(symbol))
                    return {m_table.symbols.value(symbol), start};
                if (m_table.currencyCodes.contains(symbol))
                    return {symbol, start};
            }
        }
        return {};
    }

    /** The ISO 4217 code of the currency named at @p position, with its end. */
    [[nodiscard]] std::pair<QString, qsizetype> currencyAfter(qsizetype position) const
    {
        const qsizetype word = isDash(at(position)) ? position + 1 : skipBlank(position);
        const qsizetype end = phraseEnd(word, m_table.currencyWords);
        if (end > word) {
            const QString after = wordAt(skipBlank(end));
            if (after == "of"_L1 && m_text.at(word) == u'p') // "pounds of explosives"
                return {};
            return {m_table.currencyWords.value(m_text.sliced(word, end - word).toString().toLower()), end};
        }
        const QString code = m_text.sliced(word, wordEnd(word) - word).toString();
        if (m_table.currencyCodes.contains(code))
            return {code, word + code.size()};
        for (qsizetype length = 3; length > 0; --length) {
            if (word + length > m_span.end)
                continue;
            const QString symbol = m_text.sliced(word, length).toString();
            if (!symbol.at(0).isLetter() && m_table.symbols.contains(symbol) && !at(word + length).isDigit())
                return {m_table.symbols.value(symbol), word + length};
        }
        return {};
    }

    /** Reads the amount that begins with @p first; returns where to go on. */
    qsizetype readFrom(Number first)
    {
        QList<Number> numbers{first};
        if (const auto second = rangeEnd(first)) {
            // "5 to 10 million": the magnitude is meant for both
            if (first.magnitude == 1 && second->magnitude > 1 && first.value < second->value / second->magnitude)
                numbers.first().value = first.value * second->magnitude;
            numbers.append(*second);
        }
        const qsizetype end = numbers.last().span.end;
        const QString before = symbolBefore(first.span.start).first;
        const auto [after, currencyEnd] = before.isEmpty() ? currencyAfter(end) : std::pair<QString, qsizetype>{};
        if (!before.isEmpty() || !after.isEmpty()) {
            for (qsizetype i = 0; i < numbers.size(); ++i) {
                TextSpan span = numbers.at(i).span;
                if (const auto own = symbolBefore(span.start); !own.first.isEmpty())
                    span.start = own.second;
                if (i + 1 == numbers.size() && !after.isEmpty())
                    span.end = currencyEnd;
                append(span, numbers.at(i).value, before.isEmpty() ? after : before);
            }
            return std::max(end, after.isEmpty() ? end : currencyEnd);
        }
        if (const auto noun = countedAfter(numbers.last())) {
            numbers.last().span.end = noun->end;
            for (const Number &number : numbers)
                append(number.span, number.value, m_text.sliced(noun->start, noun->length()).toString());
            return noun->end;
        }
        return end;
    }

    /** The other end of a range that begins with @p first: "5-10", "5 to 10", "between 5 and 10". */
    [[nodiscard]] std::optional<Number> rangeEnd(const Number &first) const
    {
        qsizetype i = first.span.end;
        if (isDash(at(i))) {
            ++i;
        } else {
            const qsizetype word = skipBlank(i);
            const QString joint = wordAt(word);
            const bool between = joint == "and"_L1
                && QStringView(m_text)
                       .sliced(m_span.start, first.span.start - m_span.start)
                       .contains(u"between"_s, Qt::CaseInsensitive);
            if (word == i || !(joint == "to"_L1 || joint == "or"_L1 || between))
                return std::nullopt;
            i = skipBlank(word + joint.size());
        }
        while (i < m_span.end && m_text.at(i).category() == QChar::Symbol_Currency)
            ++i;
        if (!at(i).isLetterOrNumber())
            return std::nullopt;
        const auto second = numberAt(i);
        return second && second->value > first.value / first.magnitude ? second : std::nullopt;
    }

    /** The noun that @p number counts, with the words before it that belong to it: "air defence missiles". */
    [[nodiscard]] std::optional<TextSpan> countedAfter(const Number &number) const
    {
        const bool year = !number.grouped && !number.spelled && number.magnitude == 1 && number.value >= 1900
            && number.value <= 2100 && number.value == std::floor(number.value);
        if (year || !isWhole(number) || at(number.span.end) == u'%' || number.value < 2)
            return std::nullopt;
        const qint32 first = m_reading.words.tokenAt(number.span.end);
        if (m_clauses.tag(first - 2) == DT && number.spelled) // "the two leaders" counts nothing new
            return std::nullopt;
        if (first > 1 && (m_clauses.tag(first - 2) == NNP || m_clauses.is(first - 2, u"No.")) && number.value < 32)
            return std::nullopt; // "March 2"
        qint32 begin = first;
        while (m_clauses.isA(begin, ClosedWords::More))
            ++begin;
        qint32 end = begin;
        qint32 last = -1;
        while (end < m_clauses.size() && m_clauses.token(end).span.end <= m_span.end) {
            const PartOfSpeech tag = m_clauses.tag(end);
            if (tag == NN || tag == NNS || tag == NNP || tag == NNPS)
                last = end;
            else if (tag != JJ && tag != VBN && tag != VBG && !(tag == POS && last >= 0))
                break;
            ++end;
        }
        if (last < 0 || (m_clauses.tag(last) != NNS && m_clauses.tag(last) != NNPS && number.magnitude == 1))
            return std::nullopt;
        for (qint32 i = first; i <= last; ++i) {
            const QString word = m_clauses.lower(i);
            if (m_table.percents.contains(word) || m_table.times.contains(word))
                return std::nullopt;
        }
        return m_clauses.span({begin, last + 1});
    }

    [[nodiscard]] bool isWhole(const Number &number) const
    {
        // "20-year-old", "20th", "9/11", "3:30" count nothing
        const QChar next = at(number.span.end);
        return !(isDash(next) || next == u'/' || next == u':') && at(number.span.start - 1) != u'/'
            && at(number.span.start - 1) != u':' && !isDash(at(number.span.start - 1));
    }

    /** Adds an amount, with the words of bound and rate around it ("up to £5m a year"). */
    void append(TextSpan span, double value, const QString &unit)
    {
        const qsizetype next = skipBlank(span.end);
        if (const qsizetype end = phraseEnd(next, m_table.rates); end > next)
            span.end = end;
        for (qsizetype words = 1, start = span.start; words <= 3 && start > m_span.start + 1; ++words) {
            if (!m_text.at(start - 1).isSpace())
                break;
            qsizetype word = start - 1;
            while (word > m_span.start && m_text.at(word - 1).isLetter())
                --word;
            if (word == start - 1)
                break;
            start = word;
            const TextSpan bound{start, span.start - 1};
            if (m_table.bounds.contains(m_text.sliced(bound.start, bound.length()).toString().toLower())) {
                span.start = start;
                break;
            }
        }
        m_found.append({.span = span, .value = value, .unit = unit});
    }

    const Reading &m_reading;
    QStringView m_text;
    const QuantityTable &m_table;
    Clauses m_clauses;
    TextSpan m_span;
    QList<Amount> m_found;
};

} // namespace

QList<Amount> findAmounts(const Reading &reading, TextSpan span)
{
    return AmountReader(reading, span).read();
}

} // namespace readout
