// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/appendix.h"

#include "export/excerpt.h"
#include "export/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr double leading = 13;
constexpr double numberWidth = 26;

enum Mark : quint8 { None = 0, Name = 1, Quoted = 2, Promised = 4 };

/** The marks of each character of the article. */
QList<quint8> marksOf(const Briefing &briefing)
{
    QList<quint8> marks(briefing.article.text.size(), None);
    const auto mark = [&](TextSpan span, Mark kind) {
        for (qsizetype i = std::max<qsizetype>(span.start, 0); i < std::min(span.end, marks.size()); ++i)
            marks[i] = quint8(marks[i] | kind);
    };
    for (const Person &person : briefing.people) {
        for (const PersonMention &mention : person.mentions) {
            const bool isName
                = mention.form == PersonMention::Form::Full || mention.form == PersonMention::Form::Partial;
            if (person.leader && isName)
                mark(mention.span, Name);
        }
    }
    for (const Quote &quote : briefing.quotes) {
        for (const TextSpan span : quote.content) {
            if (quote.kind != Quote::Kind::Indirect)
                mark(span, Quoted);
        }
    }
    for (const Commitment &commitment : briefing.commitments)
        mark(commitment.action, Promised);
    return marks;
}

/** The words of @p span as runs, one for each stretch of the same marks. */
QList<Run> runsOf(const Article &article, TextSpan span, const QList<quint8> &marks)
{
    QList<Run> runs;
    for (qsizetype start = span.start; start < span.end;) {
        qsizetype end = start + 1;
        while (end < span.end && marks[end] == marks[start])
            ++end;
        QFont font = readingFont(9.5, (marks[start] & Name) != 0 ? QFont::DemiBold : QFont::Normal);
        font.setUnderline((marks[start] & Promised) != 0);
        runs.append({.text = printedWords(article, {start, end}),
                     .font = font,
                     .colour = (marks[start] & Quoted) != 0 ? ink::accent : ink::text,
                     .target = {}});
        start = end;
    }
    return runs;
}

/** @p lines moved right by @p indent. */
QList<Box> indented(const QList<Box> &lines, double indent)
{
    QList<Box> moved;
    for (const Box &line : lines)
        moved.append(composed({{{indent, 0}, line}}, line.height));
    return moved;
}

AppendixBlock plainBlock(const Article &article, TextSpan span, const QFont &font, const QColor &colour, double width)
{
    const QString words = printedWords(article, span).trimmed();
    const Run run{.text = words, .font = font, .colour = colour, .target = {}};
    return {.lines = indented(lines({run}, width - pt(numberWidth), pt(11)), pt(numberWidth)), .before = pt(5)};
}

} // namespace

QList<AppendixBlock> appendixOf(const Briefing &briefing, double width)
{
    const Article &article = briefing.article;
    const QList<quint8> marks = marksOf(briefing);
    QList<AppendixBlock> blocks;
    auto paragraph = article.paragraphs.begin();
    for (const Section &section : article.sections) {
        if (section.kind == Section::Kind::Title || section.kind == Section::Kind::Standfirst)
            continue; // they stand on the first page
        if (section.heading) {
            AppendixBlock heading
                = plainBlock(article, *section.heading, labelFont(9.5, QFont::DemiBold), ink::accent, width);
            heading.before = pt(10);
            heading.heading = true;
            blocks.append(heading);
        }
        const qsizetype before = blocks.size();
        for (; paragraph != article.paragraphs.end() && paragraph->span.start < section.span.end; ++paragraph) {
            QList<Box> set = indented(
                lines(runsOf(article, paragraph->span, marks), width - pt(numberWidth), pt(leading)), pt(numberWidth));
            if (set.isEmpty())
                continue;
            const Run number{
                .text = u"¶%1"_s.arg(paragraph->number), .font = labelFont(7.5), .colour = ink::grey, .target = {}};
            set.first()
                = composed({{{0, pt(1)}, readout::paragraph({number}, pt(numberWidth), pt(11))}, {{0, 0}, set.first()}},
                           set.first().height);
            blocks.append({.lines = set, .before = pt(5), .paragraph = paragraph->number});
        }
        if (blocks.size() == before && !section.heading)
            blocks.append(plainBlock(article, section.span, labelFont(8), ink::grey, width));
    }
    return blocks;
}

} // namespace readout
