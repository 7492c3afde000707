// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** First and last day of a time; null days where they are unknown. */
struct Days {
    QDate from;
    QDate to;
};

/** A time without what bounds it, from word to word. */
struct Core {
    qsizetype end = 0; ///< one past the last word
    Days days;
    bool range = false; ///< its words name both ends
};

Days yearDays(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

Days monthDays(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, first.addMonths(1).addDays(-1)};
}

class TimeReader
{
public:
    TimeReader(const Reading &reading, TextSpan span)
        : m_reading(reading)
        , m_calendar(reading.lexicon.calendar)
        , m_published(reading.article.published)
    {
        const QList<Token> &tokens = reading.words.tokens;
        for (qint32 i = reading.words.tokenAt(span.start); i < tokens.size() && tokens.at(i).span.end <= span.end; ++i)
            addWords(tokens.at(i).span);
    }

    [[nodiscard]] QList<TimeReference> read() const
    {
        QList<TimeReference> found;
        for (qsizetype i = 0; i < m_words.size();) {
            const auto core = coreAt(i);
            if (!core) {
                ++i;
                continue;
            }
            found.append(bounded(i, *core));
            i = core->end;
        }
        return found;
    }

private:
    struct Word {
        TextSpan span;
        QString text; ///< in lower case, without full stop
    };

    /** "13-14" and "mid-March" are two words here. */
    void addWords(TextSpan span)
    {
        qsizetype start = span.start;
        for (qsizetype i = span.start; i <= span.end; ++i) {
            const bool dash = i < span.end && QStringView(u"-–—").contains(m_reading.article.text.at(i));
            if (i < span.end && !dash)
                continue;
            if (i > start && m_reading.article.text.sliced(start, i - start) != u".") {
                QString word = m_reading.article.text.sliced(start, i - start).toLower();
                if (word.size() > 1 && word.endsWith(u'.'))
                    word.chop(1);
                m_words.append({{start, i}, word});
            }
            start = i + 1;
        }
    }

    [[nodiscard]] QString word(qsizetype i) const { return m_words.value(i).text; }
    [[nodiscard]] static std::optional<int> value(const QHash<QString, int> &table, const QString &word)
    {
        const auto found = table.constFind(word);
        return found == table.cend() ? std::nullopt : std::optional(*found);
    }

    [[nodiscard]] std::optional<int> yearAt(qsizetype i) const
    {
        bool fine = false;
        const int year = word(i).toInt(&fine);
        return fine && word(i).size() == 4 && year >= 1900 && year <= 2199 ? std::optional(year) : std::nullopt;
    }
    /** A day of the month, also as "1st". */
    [[nodiscard]] std::optional<int> dayAt(qsizetype i) const
    {
        QString digits = word(i);
        if (digits.size() > 2 && digits.front().isDigit() && digits.back().isLetter())
            digits.chop(2);
        bool fine = false;
        const int day = digits.toInt(&fine);
        return fine && day >= 1 && day <= 31 ? std::optional(day) : std::nullopt;
    }
    [[nodiscard]] std::optional<int> monthAt(qsizetype i) const
    {
        // "may" and "march" are also verbs
        if (i >= m_words.size() || !m_reading.text(m_words.at(i).span).front().isUpper())
            return std::nullopt;
        return value(m_calendar.months, word(i));
    }
    [[nodiscard]] std::optional<double> countAt(qsizetype i) const
    {
        bool fine = false;
        const double count = word(i).toDouble(&fine);
        if (fine)
            return count;
        const auto spelled = m_reading.lexicon.quantities.numbers.constFind(word(i));
        if (spelled != m_reading.lexicon.quantities.numbers.cend())
            return *spelled;
        return word(i) == "a"_L1 || word(i) == "an"_L1 ? std::optional(1.0) : std::nullopt;
    }

    // -- times

    [[nodiscard]] std::optional<Core> coreAt(qsizetype i) const
    {
        if (const auto day = value(m_calendar.days, word(i)))
            return Core{i + 1, fromPublished(*day, *day)};
        if (const auto core = partAt(i))
            return core;
        if (const auto core = dateAt(i))
            return core;
        if (const auto core = directedAt(i))
            return core;
        if (const auto core = stretchAt(i))
            return core;
        if (const auto weekday = value(m_calendar.weekdays, word(i)); weekday && isCapital(i)) {
            // "on Monday, March 3"
            const auto date = dateAt(word(i + 1) == ","_L1 ? i + 2 : i + 1);
            return date ? date : Core{i + 1, weekdayDays(*weekday, isPast(m_words.at(i).span) ? -1 : 0)};
        }
        if (const auto year = yearAt(i); year && i > 0 && m_calendar.bounds.contains(word(i - 1)))
            return Core{i + 1, yearDays(*year)};
        return std::nullopt;
    }

    [[nodiscard]] bool isCapital(qsizetype i) const { return m_reading.text(m_words.at(i).span).front().isUpper(); }

    /** "March 2", "2 March 2025", "April 13-14", "March 2025", "March". */
    [[nodiscard]] std::optional<Core> dateAt(qsizetype i) const
    {
        if (const auto day = dayAt(i); day && monthAt(i + 1))
            return dayOfMonth(i + 2, *monthAt(i + 1), *day, *day);
        if (const auto day = dayAt(i); day && dayAt(i + 1) && monthAt(i + 2))
            return dayOfMonth(i + 3, *monthAt(i + 2), *day, *dayAt(i + 1));
        const auto month = monthAt(i);
        if (!month)
            return std::nullopt;
        if (const auto day = dayAt(i + 1)) {
            const auto last = dayAt(i + 2);
            return last ? dayOfMonth(i + 3, *month, *day, *last) : dayOfMonth(i + 2, *month, *day, *day);
        }
        if (const auto year = yearAt(i + 1))
            return Core{i + 2, monthDays(*year, *month)};
        if (m_published.isNull())
            return Core{i + 1, {}};
        const int year = m_published.year() + (*month < m_published.month() ? 1 : 0);
        return Core{i + 1, monthDays(year, *month)};
    }

    [[nodiscard]] Core dayOfMonth(qsizetype end, int month, int first, int last) const
    {
        const qsizetype afterComma = word(end) == ","_L1 ? end + 1 : end;
        if (const auto year = yearAt(afterComma))
            return {afterComma + 1, {QDate(*year, month, first), QDate(*year, month, last)}, first != last};
        if (m_published.isNull())
            return {end, {}};
        QDate from(m_published.year(), month, first);
        QDate to(m_published.year(), month, last);
        if (from.daysTo(m_published) > 180) {
            from = from.addYears(1);
            to = to.addYears(1);
        }
        return {end, {from, to}, first != last};
    }

    /** "next week", "this year", "last Sunday", "next March", "this summer". */
    [[nodiscard]] std::optional<Core> directedAt(qsizetype i) const
    {
        const auto direction = value(m_calendar.directions, word(i));
        if (!direction)
            return std::nullopt;
        const QString noun = word(i + 1);
        if (const auto unit = value(m_calendar.units, noun); unit && !noun.endsWith(u's'))
            return Core{i + 2, unitDays(*unit, *direction)};
        if (const auto weekday = value(m_calendar.weekdays, noun))
            return Core{i + 2, weekdayDays(*weekday, *direction)};
        if (const auto month = monthAt(i + 1); month && !m_published.isNull())
            return Core{i + 2, directedMonth(*month, *direction)};
        if (const auto season = value(m_calendar.seasons, noun); season && !m_published.isNull()) {
            const Days first = directedMonth(*season, *direction);
            return Core{i + 2, {first.from, first.from.addMonths(3).addDays(-1)}};
        }
        // "in the next five years", "over the coming weeks"
        if (*direction == 1) {
            const auto count = countAt(i + 1);
            const auto unit = value(m_calendar.units, word(count ? i + 2 : i + 1));
            if (unit)
                return Core{count ? i + 3 : i + 2, count ? reach(*unit, *count) : Days{}};
        }
        return std::nullopt;
    }

    /** "in two weeks", "within a month", "over 10 years": only after such a word. */
    [[nodiscard]] std::optional<Core> stretchAt(qsizetype i) const
    {
        if (i == 0 || !(word(i - 1) == "in"_L1 || word(i - 1) == "within"_L1 || word(i - 1) == "over"_L1))
            return std::nullopt;
        const auto count = countAt(i);
        const auto unit = value(m_calendar.units, word(i + 1));
        if (!count || !unit)
            return std::nullopt;
        // "people over 65 years old", "for over 10 years": how old and how long, not when
        const bool isAge = word(i - 1) == "over"_L1
            && (word(i + 2) == "old"_L1 || word(i + 2) == "of"_L1 || (i > 1 && word(i - 2) == "for"_L1));
        if (isAge)
            return std::nullopt;
        return Core{i + 2, reach(*unit, *count)};
    }

    /** "the end of March", "mid-2026", "early next year", "the start of the decade". */
    [[nodiscard]] std::optional<Core> partAt(qsizetype i) const
    {
        const auto part = value(m_calendar.parts, word(i));
        if (!part)
            return std::nullopt;
        qsizetype next = i + 1;
        const bool of = word(next) == "of"_L1;
        if (of)
            ++next;
        std::optional<Core> whole;
        if (of && word(next) == "the"_L1) {
            if (const auto unit = value(m_calendar.units, word(next + 1)))
                whole = Core{next + 2, unitDays(*unit, 0)};
        } else if (const auto year = yearAt(next)) {
            whole = Core{next + 1, yearDays(*year)};
        } else if (const auto date = dateAt(next)) {
            whole = date;
        } else {
            whole = directedAt(next);
        }
        if (!whole || whole->days.from.isNull())
            return whole;
        const qint64 length = whole->days.from.daysTo(whole->days.to) + 1;
        // of a month the last days, of a year the last quarter: "end of 2026" still ends with the year
        if (*part == 0)
            whole->days.to = whole->days.from.addDays(length / 3);
        else if (*part == 1)
            whole->days = {whole->days.from.addDays(length / 3), whole->days.to.addDays(-(length / 3))};
        else
            whole->days.from = whole->days.to.addDays(-(length / 3));
        return whole;
    }

    /** Whether what happens at @p time is told as over: "it said on Monday", "the deal signed on Monday". */
    [[nodiscard]] bool isPast(TextSpan time) const
    {
        using enum PartOfSpeech;
        constexpr int farthest = 4; // steps up the tree
        const QList<Token> &tokens = m_reading.words.tokens;
        qint32 verb = m_reading.words.tokenAt(time.start);
        for (int steps = 0; verb >= 0 && steps < farthest; ++steps, verb = tokens.at(verb).head) {
            const PartOfSpeech tag = tokens.at(verb).tag;
            if (tag == VBD)
                return true;
            if (tag == VB || tag == VBG || tag == VBP || tag == VBZ || tag == MD)
                return false;
            if (tag != VBN)
                continue;
            // "will be signed", "to be signed", "has been signed"
            const auto first = tokens.begin() + std::max(0, verb - farthest);
            const auto last = tokens.begin() + verb;
            const bool ahead = std::any_of(first, last, [verb](const Token &token) {
                return token.head == verb && (token.tag == MD || token.tag == TO || token.tag == VB);
            });
            return !ahead;
        }
        return false;
    }

    // -- days

    [[nodiscard]] Days fromPublished(qint64 first, qint64 last) const
    {
        return m_published.isNull() ? Days{} : Days{m_published.addDays(first), m_published.addDays(last)};
    }

    /** From the article's date to @p count units later. */
    [[nodiscard]] Days reach(int unit, double count) const
    {
        if (m_published.isNull())
            return {};
        const int whole = static_cast<int>(count);
        switch (unit) {
        case 30:
            return {m_published, m_published.addMonths(whole)};
        case 91:
            return {m_published, m_published.addMonths(3 * whole)};
        case 365:
            return {m_published, m_published.addYears(whole)};
        case 3650:
            return {m_published, m_published.addYears(10 * whole)};
        default:
            return fromPublished(0, static_cast<qint64>(unit * count));
        }
    }

    /** The calendar week, month, quarter, year or decade @p direction away from the article's. */
    [[nodiscard]] Days unitDays(int unit, int direction) const
    {
        if (m_published.isNull())
            return {};
        const int year = m_published.year();
        switch (unit) {
        case 1:
            return fromPublished(direction, direction);
        case 30: {
            const QDate day = m_published.addMonths(direction);
            return monthDays(day.year(), day.month());
        }
        case 91: {
            const QDate day = m_published.addMonths(3 * direction);
            const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
            return {first, first.addMonths(3).addDays(-1)};
        }
        case 365:
            return yearDays(year + direction);
        case 3650: {
            const int first = year / 10 * 10 + 10 * direction;
            return {QDate(first, 1, 1), QDate(first + 9, 12, 31)};
        }
        default: {
            const qint64 monday = 1 - m_published.dayOfWeek() + qint64{unit} * direction;
            return fromPublished(monday, monday + unit - 1);
        }
        }
    }

    [[nodiscard]] Days weekdayDays(int weekday, int direction) const
    {
        if (m_published.isNull())
            return {};
        int ahead = (weekday - m_published.dayOfWeek() + 7) % 7;
        if (direction > 0 && ahead == 0)
            ahead = 7;
        if (direction < 0)
            ahead -= 7;
        return fromPublished(ahead, ahead);
    }

    [[nodiscard]] Days directedMonth(int month, int direction) const
    {
        int year = m_published.year();
        if (direction > 0 && month <= m_published.month())
            ++year;
        else if (direction < 0 && month >= m_published.month())
            --year;
        return monthDays(year, month);
    }

    /** @p core with the words before it that bound it. */
    [[nodiscard]] TimeReference bounded(qsizetype first, const Core &core) const
    {
        TimeReference time{.span = m_words.at(first).span.united(m_words.at(core.end - 1).span),
                           .from = core.days.from,
                           .to = core.days.to};
        qsizetype before = first - 1;
        if (word(before) == "the"_L1)
            --before;
        if (word(before) == "later"_L1)
            --before;
        const auto bound = m_calendar.bounds.constFind(word(before));
        if (before < 0 || bound == m_calendar.bounds.cend()) {
            if (before + 1 < first && word(before + 1) == "later"_L1)
                time.span.start = m_words.at(before + 1).span.start;
            return time;
        }
        time.span.start = m_words.at(before).span.start;
        switch (*bound) {
        case CalendarTable::Bound::Until:
            time.from = {};
            break;
        case CalendarTable::Bound::Before:
            // "before the end of the year": of its last day, not of its last months
            time.to = value(m_calendar.parts, word(first)) == 2 ? core.days.to
                : core.days.from.isNull()                       ? QDate()
                                                                : core.days.from.addDays(-1);
            time.from = {};
            break;
        case CalendarTable::Bound::From:
            if (!core.range)
                time.to = {};
            break;
        case CalendarTable::Bound::After:
            time.from = core.days.to.isNull() ? QDate() : core.days.to.addDays(1);
            time.to = {};
            break;
        case CalendarTable::Bound::Within:
        case CalendarTable::Bound::At:
            break;
        }
        return time;
    }

    const Reading &m_reading;
    const CalendarTable &m_calendar;
    QDate m_published;
    QList<Word> m_words;
};

} // namespace

QList<TimeReference> findTimes(const Reading &reading, TextSpan span)
{
    return TimeReader(reading, span).read();
}

} // namespace readout
