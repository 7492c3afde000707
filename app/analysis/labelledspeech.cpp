// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/labelledspeech.h"

#include "analysis/blocks.h"
#include "analysis/quotations.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace readout {

namespace {

constexpr qsizetype longestLabel = 40; // characters
constexpr qsizetype longestName = 60;

bool isOpeningMark(QChar c)
{
    return c == u'"' || c == u'“';
}

bool isDash(QChar c)
{
    return c == u'—' || c == u'–' || c == u'―' || c == u'-';
}

/** @p span without blanks at its ends. */
TextSpan trimmed(TextSpan span, QStringView text)
{
    while (!span.isEmpty() && text.at(span.start).isSpace())
        ++span.start;
    while (!span.isEmpty() && text.at(span.end - 1).isSpace())
        --span.end;
    return span;
}

/** "(Applause.)", "[Laughter]": what a transcript's writer puts in. */
bool isAside(TextSpan paragraph, QStringView text)
{
    const QStringView words = paragraph.in(text);
    const QChar first = words.size() > 1 && isOpeningMark(words.front()) ? words.at(1) : words.front();
    return first == u'(' || first == u'[';
}

/** Whether @p label is words that each begin with a capital, as a name does: "Ada Quill". */
bool isNameLike(QStringView label)
{
    constexpr qsizetype mostWords = 4;
    const QList<QStringView> words = label.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && words.size() <= mostWords
        && std::ranges::all_of(words, [](QStringView word) { return word.front().isUpper(); });
}

/** The label that opens a paragraph: capitals before a colon ("SEN. SMITH:", "Q:"), or one of @p names. */
std::optional<TextSpan> labelOf(TextSpan block, QStringView text, const QSet<QString> &names)
{
    TextSpan label{block.start, block.start};
    if (!block.isEmpty() && isOpeningMark(text.at(block.start)))
        label = {block.start + 1, block.start + 1};
    bool letter = false;
    bool isLower = false;
    for (; label.end < block.end && label.length() <= longestLabel; ++label.end) {
        const QChar c = text.at(label.end);
        if (c == u':') {
            const bool opens = letter && label.end + 1 < block.end && text.at(label.end + 1).isSpace();
            return opens && (!isLower || names.contains(label.in(text).toString())) ? std::optional(label)
                                                                                    : std::nullopt;
        }
        if (c == u'\n')
            return std::nullopt;
        isLower = isLower || c.isLower();
        letter = letter || c.isUpper();
    }
    return std::nullopt;
}

/** What stands before a colon at the beginning of two paragraphs or more and looks like a name: the speakers of an
 *  interview; none where there is only one such, or where most paragraphs begin otherwise. */
QSet<QString> namesBeforeColons(const QList<TextSpan> &blocks, QStringView text)
{
    QHash<QString, int> counts;
    for (const TextSpan block : blocks) {
        const QStringView opening = trimmed(block, text).in(text).left(longestLabel + 2);
        const qsizetype colon = opening.indexOf(u": ");
        if (colon > 0 && isNameLike(opening.first(colon)))
            ++counts[opening.first(colon).toString()];
    }
    QSet<QString> names;
    int turns = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() > 1) {
            names.insert(each.key());
            turns += each.value();
        }
    }
    return names.size() > 1 && 2 * turns > blocks.size() ? names : QSet<QString>();
}

QList<LabelledSpeech> transcript(const Article &article)
{
    const QStringView text = article.text;
    QList<LabelledSpeech> speeches;
    QList<TextSpan> waiting; // paragraphs without a label: they belong to the speech before if another one follows
    const QList<TextSpan> blocks = blocksOf(article);
    const QSet<QString> names = namesBeforeColons(blocks, text);
    for (const TextSpan block : blocks) {
        const TextSpan paragraph = trimmed(block, text);
        const auto label = labelOf(paragraph, text, names);
        if (!label) {
            if (!speeches.isEmpty() && !paragraph.isEmpty() && !isAside(paragraph, text))
                waiting.append(paragraph);
            continue;
        }
        if (!speeches.isEmpty() && waiting.size() <= 3)
            speeches.last().content.append(waiting);
        waiting.clear();
        speeches.append({.speaker = *label,
                         .cue = {label->end, label->end + 1},
                         .content = {trimmed({label->end + 1, paragraph.end}, text)}});
    }
    return speeches.size() > 1 ? speeches : QList<LabelledSpeech>();
}

/** The name after a dash that follows a quotation which fills its line. */
std::optional<LabelledSpeech> signedQuotation(const Quotation &quotation, QStringView text)
{
    if (quotation.depth > 0 || !quotation.opened || !quotation.closed)
        return std::nullopt;
    const qsizetype lineStart = text.lastIndexOf(u'\n', quotation.span.start) + 1;
    if (!trimmed({lineStart, quotation.span.start}, text).isEmpty())
        return std::nullopt;
    const auto restOfLine = [&](qsizetype start) {
        const qsizetype nextLine = text.indexOf(u'\n', start);
        return trimmed({start, nextLine < 0 ? text.size() : nextLine}, text);
    };
    TextSpan rest = restOfLine(quotation.span.end);
    if (rest.isEmpty()) { // on a line of its own
        qsizetype next = quotation.span.end;
        while (next < text.size() && text.at(next).isSpace())
            ++next;
        rest = restOfLine(next);
    }
    if (rest.isEmpty() || !isDash(text.at(rest.start)))
        return std::nullopt;
    const TextSpan dash{rest.start, rest.start + 1};
    TextSpan name = trimmed({dash.end, rest.end}, text);
    if (!name.isEmpty() && text.at(name.end - 1) == u'.')
        --name.end;
    if (name.isEmpty() || name.length() > longestName || !text.at(name.start).isUpper())
        return std::nullopt;
    return LabelledSpeech{.speaker = name, .cue = dash, .content = {quotation.span}};
}

} // namespace

QList<LabelledSpeech> findLabelledSpeech(const Article &article)
{
    QList<LabelledSpeech> speeches = transcript(article);
    for (const Quotation &quotation : findQuotations(article)) {
        if (const auto speech = signedQuotation(quotation, article.text))
            speeches.append(*speech);
    }
    std::ranges::sort(speeches, {}, &LabelledSpeech::speaker);
    return speeches;
}

} // namespace readout
