// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/pagelines.h"

#include "reading/lines.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** The words of @p block in lower case, without marks at either end: "- Advertisement -" → "advertisement". */
QString plainLine(const Page &page, const Page::Block &block)
{
    QStringView line = page.in(block);
    while (!line.isEmpty() && !line.front().isLetterOrNumber())
        line = line.sliced(1);
    while (!line.isEmpty() && !line.back().isLetterOrNumber())
        line.chop(1);
    return line.toString().simplified().toLower();
}

bool fitsOne(const QString &line, const QStringList &patterns, bool isWhole)
{
    return std::ranges::any_of(patterns, [&](const QString &pattern) { return fitsPattern(line, pattern, isWhole); });
}

} // namespace

bool isPagesLine(const Page &page, const Page::Block &block, const PageWords &words)
{
    constexpr qsizetype longest = 120;
    constexpr qsizetype longestAsk = 300;
    if (block.span.length() > longestAsk)
        return false;
    const bool isHeading = block.kind == Page::Kind::Heading || block.kind == Page::Kind::Title;
    const QString line = plainLine(page, block);
    if (!isHeading && fitsOne(line, words.asks, false))
        return true;
    if (block.span.length() > longest)
        return false;
    if (fitsOne(line, words.wholeLines, true))
        return true;
    return !isHeading && (block.linked > 0 || !endsSentence(page.in(block))) && fitsOne(line, words.lineStarts, false);
}

bool opensOtherPart(const Page &page, const Page::Block &block, const PageWords &words)
{
    constexpr qsizetype longest = 60;
    if (block.span.length() > longest)
        return false;
    const QString line = plainLine(page, block);
    return std::ranges::any_of(words.partHeads, [&](const QString &head) {
        return line.startsWith(head) && (line.size() == head.size() || head.endsWith(u' '));
    });
}

bool opensComments(const Page &page, const Page::Block &block, const PageWords &words)
{
    constexpr qsizetype longest = 120;
    return block.span.length() <= longest && fitsOne(plainLine(page, block), words.commentHeads, true);
}

bool isCredit(const Page &page, const Page::Block &block)
{
    constexpr qsizetype longest = 80;
    constexpr qsizetype mostWords = 8;
    if (block.span.length() > longest || (block.kind != Page::Kind::Caption && block.kind != Page::Kind::Paragraph))
        return false;
    static const QRegularExpression label(u"^(?:image|photo(?:graph)?|picture|file)? ?(?:credit|copyright|source|by)?s?"
                                          " ?(?::|\\b(?:by|copyright|courtesy)\\b|©) ?\\S"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression names(
        u"^[(\\[]?[\\p{Lu}][\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3} ?(?:/|via) ?[\\p{Lu}]"_s);
    const QString line = page.in(block).toString();
    if (wordCount(line) > mostWords || (endsSentence(line) && !line.endsWith(u')')))
        return false;
    return label.match(line).hasMatch() || (block.kind == Page::Kind::Caption && names.match(line).hasMatch());
}

} // namespace readout
