// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/lines.h"

#include "lexicon/credits.h"
#include "lexicon/months.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** The longest line of a text that was wrapped by hand or by a mail program. */
constexpr qsizetype widestWrap = 100;
/** Words that a line with a credit may have and still be a caption. */
constexpr qsizetype longestCaption = 90;
/** Characters that a line may have which tells who worked on an article. */
constexpr qsizetype longestCredit = 400;

/** The table, read once. */
const Credits &credits()
{
    static const Credits table = readCredits();
    return table;
}

TextSpan trimmed(const QString &text, TextSpan span)
{
    while (!span.isEmpty() && text.at(span.start).isSpace())
        ++span.start;
    while (!span.isEmpty() && text.at(span.end - 1).isSpace())
        --span.end;
    return span;
}

QList<TextSpan> findLines(const QString &text)
{
    QList<TextSpan> lines;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        lines.append(trimmed(text, {start, end}));
        start = end + 1;
    }
    return lines;
}

qsizetype firstWordLength(QStringView line)
{
    qsizetype length = 0;
    while (length < line.size() && !line.at(length).isSpace())
        ++length;
    return length;
}

/** Whether the lines were broken to fit a width: nearly every line that is followed by another is so long that the
 *  next word would not have fitted. */
bool isHardWrapped(const QString &text, const QList<TextSpan> &lines)
{
    qsizetype width = 0;
    for (const TextSpan line : lines)
        width = std::max(width, line.length());
    if (width > widestWrap)
        return false;
    qsizetype joints = 0;
    qsizetype full = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines.at(i).isEmpty() || lines.at(i + 1).isEmpty())
            continue;
        ++joints;
        if (lines.at(i).length() + 1 + firstWordLength(lines.at(i + 1).in(text)) > width - 8)
            ++full;
    }
    return joints > 0 && full * 10 >= joints * 8;
}

QString alternatives(const QStringList &words)
{
    QStringList escaped;
    for (const QString &word : words)
        escaped.append(QRegularExpression::escape(word));
    return escaped.join(u'|');
}

/** Groups: year, its separator, month, day · day, month name, year · month name, day, year. */
const QRegularExpression &datePattern()
{
    static const QRegularExpression pattern = [] {
        const QString month = u"(%1)\\.?"_s.arg(alternatives(readMonths().keys()));
        return QRegularExpression(u"(?<![^\\W_])(?:(\\d{4})([-/])(\\d{2})\\2(\\d{2})"
                                  "|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? %1,? (\\d{4})"
                                  "|%1 (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))(?![^\\W_])"_s.arg(month),
                                  QRegularExpression::CaseInsensitiveOption);
    }();
    return pattern;
}

QDate dateIn(const QRegularExpressionMatch &match)
{
    static const QHash<QString, int> months = readMonths();
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    const auto month = [&](int group) { return months.value(match.captured(group).toLower()); };
    if (match.hasCaptured(1))
        return {number(1), number(3), number(4)};
    if (match.hasCaptured(5))
        return {number(7), month(6), number(5)};
    return {number(10), month(8), number(9)};
}

/** Whether the date is nearly all there is in @p line, or follows a word such as "Published". */
bool tellsDate(QStringView line)
{
    static const QRegularExpression label(
        u"^(?:(?:first )?published|(?:last )?updated|posted|created|date|issued)\\b[: ]"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch date = datePattern().match(line);
    if (!date.hasMatch() || !dateIn(date).isValid())
        return false;
    // The date stands right after the label, or is nearly all there is.
    constexpr qsizetype slack = 24;
    const QRegularExpressionMatch labelled = label.match(line);
    if (labelled.hasMatch() && date.capturedStart() <= labelled.capturedEnd() + slack)
        return wordCount(line) <= 40;
    return wordCount(line) <= 10 && !line.endsWith(u'.');
}

/** The authors that a line such as "By Ada Example in Oslo, Cara Pattern and Ben Sample" names; empty for any other
 *  line. */
QStringList authorsIn(QStringView line)
{
    static const QRegularExpression byline(u"^by:?\\s+(\\p{Lu}[^|•·–—]{2,120}?)(?:\\s*[|•·–—].*)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separator(u"\\s*(?:(,)\\s*(?:and\\b)?|&|\\band\\b)\\s*"_s);
    static const QRegularExpression place(u"\\s+(?:in|at|for|from)\\s+\\p{Lu}.*$"_s);
    static const QRegularExpression job(
        u"\\b(?:editors?|correspondents?|reporters?|writers?|columnists?|producers?|staff|analysts?|bureau|chief)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (wordCount(line) > 24 || line.endsWith(u'.'))
        return {};
    const QRegularExpressionMatch match = byline.match(line);
    if (!match.hasMatch())
        return {};
    QStringList authors;
    const QString names = match.captured(1);
    bool isListed = false; // after a comma a place or a job may stand, too: "Ada Example, Oslo"
    for (qsizetype start = 0; start <= names.size();) {
        const QRegularExpressionMatch mark = separator.match(names, start);
        const qsizetype end = mark.hasMatch() ? mark.capturedStart() : names.size();
        QString name = names.sliced(start, end - start).trimmed();
        const bool isPlaced = name.contains(place);
        name.remove(place);
        const qsizetype words = wordCount(name);
        const bool isName = !name.isEmpty() && name.at(0).isUpper() && words <= 5;
        if (isName && !(isListed && words < 2 && !isPlaced) && !(words > 1 && name.contains(job)))
            authors.append(name);
        else if (authors.isEmpty())
            return {};
        isListed = mark.hasMatch() && mark.hasCaptured(1);
        start = mark.hasMatch() ? mark.capturedEnd() : names.size() + 1;
    }
    return authors;
}

} // namespace

QList<TextSpan> findBlocks(const QString &text)
{
    const QList<TextSpan> lines = findLines(text);
    const bool isWrapped = isHardWrapped(text, lines);
    QList<TextSpan> blocks;
    bool isOpen = false; // whether the next line may continue the last block
    for (const TextSpan line : lines) {
        if (line.isEmpty()) {
            isOpen = false;
        } else if (isOpen && isWrapped && !isListItem(line.in(text))) {
            blocks.last().end = line.end;
        } else {
            blocks.append(line);
            isOpen = true;
        }
    }
    return blocks;
}

QDate firstDate(QStringView line)
{
    auto matches = datePattern().globalMatch(line);
    while (matches.hasNext()) {
        const QDate date = dateIn(matches.next());
        if (date.isValid())
            return date;
    }
    return {};
}

std::optional<Dateline> readDateline(QStringView line)
{
    static const QRegularExpression separator(u"\\s+[|•·]\\s+"_s);
    const QStringList parts = line.toString().split(separator, Qt::SkipEmptyParts);
    Dateline dateline;
    for (const QString &part : parts) {
        const QStringList authors = authorsIn(part);
        if (tellsDate(part) && dateline.published.isNull())
            dateline.published = firstDate(part);
        else if (!authors.isEmpty())
            dateline.authors += authors;
        else if (parts.size() == 1 || wordCount(part) > 6)
            return std::nullopt;
        else if (dateline.outlet.isEmpty())
            dateline.outlet = part.trimmed();
    }
    if (dateline.published.isNull() && dateline.authors.isEmpty())
        return std::nullopt;
    return dateline;
}

bool isCaption(QStringView line)
{
    static const QString labels = alternatives(credits().labels);
    static const QRegularExpression marked(
        u"©\\s*(?!\\d{4}\\b)\\S.{0,120}$"                 // "… at the summit © Ada Example/Pool"
        "|^(?i:%1)(?: by| courtesy(?: of)?)?\\s*:\\s*\\S" // "Photo: Ada Example"
        "|\\b(?i:%1):\\s*\\p{Lu}[^.!?]{0,80}\\.?$"
        "|\\((?:(?:[^()]*/\\s*)?(?:%2)(?:\\s*/[^()]*)?|(?i:%1)(?: by| courtesy of|:)[^()]+)\\)[\\s.]*$" // "(AP
                                                                                                        // Photo/…)"
        "|\\[(?:(?:[^\\[\\]]*/\\s*)?(?:%2)(?:\\s*/[^\\[\\]]*)?)\\][\\s.]*$"
        "|\\p{Lu}[\\p{L}.'’-]+(?: [\\p{Lu}][\\p{L}.'’-]+)*/(?:%2)(?:/[\\p{L} -]+)*\\.?$"_s // "… Ada Example/Reuters"
            .arg(labels, alternatives(credits().agencies)));
    static const QRegularExpression labelled( // "… from file. Image: Ada Example."
        u"[.!?”\")\\]] ?(?i:%1)(?: by| courtesy of)?:? \\p{Lu}[^.!?]{0,80}\\.?$"_s.arg(labels));
    if (wordCount(line) > longestCaption)
        return false;
    // Most lines have none of these signs, which every alternative of the first pattern needs.
    const bool hasMark = std::ranges::any_of(
        line, [](QChar c) { return c == u'/' || c == u':' || c == u'(' || c == u'[' || c == u'©'; });
    return (hasMark && marked.match(line).hasMatch()) || labelled.match(line).hasMatch();
}

bool isCredit(QStringView line)
{
    static const QString work = u"(?i:%1)(?:(?:, | and |, and )(?i:%1))* by "_s.arg(alternatives(credits().work));
    static const QString name = u"\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]{0,3})*(?: \\p{Lu}[\\p{L}.'’-]*)*"_s;
    static const QString names = u"%1(?:(?:, and |, | and )%1)*(?: in (?:the )?%1)?"_s.arg(name);
    static const QRegularExpression credit(
        u"(*LIMIT_MATCH=20000)^\\(?%1%2(?:[;.] (?:and )?(?:%1)?%2)*[.;]?\\)?[.]?$"_s.arg(
            work, names)); // A bounded search: many ways lead to no match
    return line.size() <= longestCredit && credit.match(line).hasMatch();
}

bool isTimeOfDay(QStringView line)
{
    constexpr qsizetype longest = 16;
    static const QRegularExpression pattern(
        u"^\\s*\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,4}|Uhr|h)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() <= longest && pattern.match(line.toString()).hasMatch();
}

bool isListItem(QStringView line)
{
    static const QRegularExpression item(u"^(?:[•‣▪◦●–*-]\\s+|\\(?(?:\\d{1,2}|[a-h])[.)]\\s+)\\S"_s);
    return item.match(line).hasMatch();
}

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && u"”’\"')]»"_s.contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && u".!?…:;。！？؟।"_s.contains(text.back());
}

qsizetype wordCount(QStringView line)
{
    qsizetype words = 0;
    bool isInWord = false;
    for (const QChar c : line) {
        words += !isInWord && !c.isSpace() ? 1 : 0;
        isInWord = !c.isSpace();
    }
    return words;
}

} // namespace readout
