// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/timeline.h"

#include "export/keypoints.h"
#include "lexicon/tsv.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype eventLength = 170;

/** The words of the table forward_words that stand at @p where. */
QSet<QString> forwardWords(QLatin1StringView where)
{
    QSet<QString> words;
    for (const QStringList &row : readTable(u"forward_words"_s).rows) {
        if (row.at(1) == where)
            words.insert(row.at(0));
    }
    return words;
}

/** Finds the days that the times of a story mean. The analysis takes "on Friday" as a plan does: the next one. */
class Teller
{
public:
    Teller(const Article &article, const Prose &prose)
        : m_article(article)
        , m_prose(prose)
    {
        for (const TimeReference &time : prose.times) {
            const Prose::Sentence *sentence = prose.sentenceAt(time.span.start);
            if (sentence && looksAhead(time, *sentence))
                m_ahead.insert(nameOf(time.span));
        }
    }

    /** @p time where its sentence has it; none where it is just the time of the article. */
    [[nodiscard]] std::optional<TimeReference> told(TimeReference time, const Prose::Sentence &sentence) const
    {
        const QDate published = m_article.published;
        const bool isPlan = looksAhead(time, sentence);
        if (published.isValid() && time.from == published && time.to == published && !isPlan)
            return std::nullopt;
        if (published.isNull() || hasYear(time.span))
            return time;
        const QDate last = time.to.isNull() ? time.from : time.to;
        if (time.from.isValid() && time.from <= published && last >= published && !isPlan)
            return std::nullopt;
        const bool isAhead = time.from.isValid() ? time.from > published : last > published;
        if (!isAhead || !isBare(time.span) || isPlan)
            return time;
        if ((time.from.isValid() && time.from.daysTo(last) > 7) || hasDigit(time.span)) {
            // "in August", "since 1 January": of the year before, unless it is near.
            const bool isWholeMonth = time.from.isValid() && time.from.day() == 1 && last.day() == last.daysInMonth();
            if (hasDigit(time.span) && published.daysTo(last) < 60)
                return time;
            if (time.from.isValid())
                time.from = time.from.addYears(-1);
            if (time.to.isValid()) {
                time.to = time.to.addYears(-1);
                if (isWholeMonth)
                    time.to.setDate(time.to.year(), time.to.month(), time.to.daysInMonth());
            }
        } else if (!m_ahead.contains(nameOf(time.span)) || !namesEvent(time.span)) {
            if (time.from.isValid())
                time.from = time.from.addDays(-7);
            if (time.to.isValid())
                time.to = time.to.addDays(-7);
        } else {
            return time; // "Monday’s debate", where elsewhere somebody will speak on Monday
        }
        return (time.from.isValid() ? time.from : time.to) <= published ? std::optional(time) : std::nullopt;
    }

private:
    [[nodiscard]] QString wordAt(qint32 token) const
    {
        return m_prose.tokens.at(token).span.in(m_article.text).toString().toLower();
    }

    [[nodiscard]] QStringList wordsOf(TextSpan span) const
    {
        QStringList words;
        for (const Token &token : m_prose.tokens) {
            if (span.contains(token.span))
                words.append(token.span.in(m_article.text).toString().toLower());
        }
        return words;
    }

    /** The last word of a time: of "on Friday" the day. */
    [[nodiscard]] QString nameOf(TextSpan span) const
    {
        const QStringList words = wordsOf(span);
        return words.isEmpty() ? QString() : words.last();
    }

    /** Whether something has its name from the time @p span: "Monday’s debate", "Monday night’s debate". */
    [[nodiscard]] bool namesEvent(TextSpan span) const
    {
        static const QRegularExpression possessive(u"^(?: \\w+)?['’]s\\b"_s);
        return possessive
            .match(m_article.text.sliced(span.end, std::min<qsizetype>(24, m_article.text.size() - span.end)))
            .hasMatch();
    }

    /** The first token from @p position on. */
    [[nodiscard]] qint32 tokenFrom(qsizetype position) const
    {
        const auto token
            = std::ranges::lower_bound(m_prose.tokens, position, {}, [](const Token &word) { return word.span.start; });
        return qint32(std::distance(m_prose.tokens.begin(), token));
    }

    [[nodiscard]] bool hasYear(TextSpan span) const
    {
        return std::ranges::any_of(wordsOf(span), [](const QString &word) {
            return word.size() >= 4 && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
        });
    }

    [[nodiscard]] bool hasDigit(TextSpan span) const
    {
        return std::ranges::any_of(span.in(m_article.text), [](QChar c) { return c.isDigit(); });
    }

    /** Whether nothing in @p span says which of several days it is: "Friday" is bare, "next Friday" is not. */
    [[nodiscard]] bool isBare(TextSpan span) const { return wordsOf(span).size() <= (hasDigit(span) ? 3 : 2); }

    /** Whether @p time is one to come: its own words say so, or those of its clause, as in "will meet on Friday", but
     * not in "said on Friday that it will". */
    [[nodiscard]] bool looksAhead(const TimeReference &time, const Prose::Sentence &sentence) const
    {
        static const QSet<QString> days = forwardWords("day"_L1);
        static const QSet<QString> clauses = forwardWords("clause"_L1);
        static const QSet<QString> borders
            = (readWords(u"clause_openers"_s) | forwardWords("border"_L1)) - QSet{u"and"_s};
        const QStringList words = wordsOf(time.span);
        if (words.isEmpty())
            return false;
        if (std::ranges::any_of(words, [](const QString &word) { return days.contains(word); }))
            return true;
        const qint32 first = tokenFrom(time.span.start);
        for (qint32 token = first - 1; token >= sentence.firstToken && !borders.contains(wordAt(token)); --token) {
            if (clauses.contains(wordAt(token)))
                return true;
        }
        const qint32 end = first + qint32(words.size());
        for (qint32 token = end; token < sentence.endToken && !borders.contains(wordAt(token)); ++token) {
            if (clauses.contains(wordAt(token)))
                return true;
        }
        return false;
    }

    const Article &m_article;
    const Prose &m_prose;
    QSet<QString> m_ahead; ///< names of weekdays and months that the article looks forward to, in lower case
};

} // namespace

QList<DateRow> timelineOf(const Briefing &briefing, const Prose &prose)
{
    const Article &article = briefing.article;
    const Teller teller(article, prose);
    QList<DateRow> rows;
    QSet<TextSpan> events; // of one day a sentence tells one thing
    for (const Commitment &commitment : briefing.commitments) {
        if (!commitment.when || isInCaption(article, commitment.action))
            continue;
        const TimeReference &when = *commitment.when;
        if (when.from.isNull() && when.to.isNull())
            continue;
        if (const Prose::Sentence *sentence = prose.sentenceAt(when.span.start))
            events.insert(sentence->span);
        rows.append({.from = when.from,
                     .to = when.to,
                     .when = excerptOf(article, {when.span}),
                     .what = shortened(article, commitment.evidence, commitment.action.united(when.span), eventLength),
                     .isCommitment = true});
    }
    for (const TimeReference &found : prose.times) {
        const Prose::Sentence *sentence = prose.sentenceAt(found.span.start);
        if (!sentence || (found.from.isNull() && found.to.isNull()) || events.contains(sentence->span))
            continue;
        if (const auto time = teller.told(found, *sentence)) {
            events.insert(sentence->span);
            rows.append({.from = time->from,
                         .to = time->to,
                         .when = excerptOf(article, {time->span}),
                         .what = shortened(article, sentence->span, time->span, eventLength)});
        }
    }
    const auto day = [](const DateRow &row) { return row.to.isNull() ? row.from : row.to; };
    std::ranges::stable_sort(rows, {}, day);
    return rows;
}

} // namespace readout
