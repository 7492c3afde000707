// SPDX-License-Identifier: GPL-3.0-or-later
#include "articledocument.h"

#include "articlelayout.h"
#include "theme/space.h"

#include <QGlyphRun>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** Left of a caption's words, for its icon. */
constexpr double captionIndent = 30;
constexpr double listIndent = 24;
/** Above the article and below it. */
constexpr double blankAbove = 36;
constexpr double blankBelow = 120;
/** Between the article's head and its first words; a rule stands in it. */
constexpr double headBlank = 40;
/** Between a dateline and first words without a title between them. */
constexpr double datelineBlank = 24;

/** Blank above and below a block, at the usual font size. Of two that meet the larger counts. */
struct Blanks {
    double above = 0;
    double below = 0;
};

Blanks blanksOf(TextStyle style, Section::Kind section)
{
    switch (style) {
    case TextStyle::ArticleTitle:
        return {.above = 8, .below = 12};
    case TextStyle::Standfirst:
        return {.above = 0, .below = 16};
    case TextStyle::Heading:
        return {.above = 28, .below = 10};
    case TextStyle::Caption:
        return {.above = 28, .below = 36};
    case TextStyle::RowDetail:
        return {.above = 0, .below = 8};
    default:
        return {.above = 0, .below = section == Section::Kind::List ? 8.0 : 16.0};
    }
}

TextStyle styleOf(Section::Kind section)
{
    switch (section) {
    case Section::Kind::Title:
        return TextStyle::ArticleTitle;
    case Section::Kind::Standfirst:
        return TextStyle::Standfirst;
    case Section::Kind::Dateline:
        return TextStyle::RowDetail;
    case Section::Kind::Caption:
    case Section::Kind::Note:
        return TextStyle::Caption;
    case Section::Kind::Body:
    case Section::Kind::List:
    case Section::Kind::Table:
        break;
    }
    return TextStyle::Body;
}

/** The characters of the article as the document can hold them, one for one: what would start a block becomes a blank,
 *  or a line break where the lines matter. */
QString shown(QStringView text, bool keepsLines)
{
    QString words = text.toString();
    for (QChar &character : words) {
        switch (character.unicode()) {
        case u'\n':
        case QChar::ParagraphSeparator:
            character = keepsLines ? QChar(QChar::LineSeparator) : QChar(u' ');
            break;
        case u'\r':
            character = QChar(0x200B); // no width: the line feed after it is the blank
            break;
        case u'\0':
        case 0xFDD0: // QTextDocument's own
        case 0xFDD1:
        case QChar::ObjectReplacementCharacter:
            character = QChar(QChar::ReplacementCharacter);
            break;
        default:
            break;
        }
    }
    return words;
}

/** Where the characters from @p start to @p end stand in @p line: the left and the right end. */
std::pair<double, double> extentOf(const QTextLine &line, const QTextBlock &block, int start, int end)
{
    const auto isTurned
        = [](QChar character) { return character.direction() == QChar::DirR || character.direction() == QChar::DirAL; };
    const QString words = block.text().sliced(start, end - start);
    if (block.textDirection() == Qt::LeftToRight && std::ranges::none_of(words, isTurned))
        return {line.cursorToX(start), line.cursorToX(end)};
    // Where the direction changes, what follows in the text stands elsewhere: what is drawn tells where.
    QRectF drawn;
    for (const QGlyphRun &run : line.glyphRuns(start, end - start))
        drawn = drawn.united(run.boundingRect());
    return {drawn.left(), drawn.right()};
}

} // namespace

ArticleDocument::ArticleDocument(const Article &article, const ArticleLook &look, QObject *parent)
    : QTextDocument(parent)
    , m_look(look)
    , m_layout(new ArticleLayout(this))
{
    setDocumentLayout(m_layout);
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    QTextCursor cursor(this);
    cursor.beginEditBlock(); // one change to lay out, not one for each paragraph
    auto paragraph = article.paragraphs.begin();
    for (qsizetype index = 0; index < article.sections.size(); ++index) {
        const Section &section = article.sections.at(index);
        Block block{.span = section.span, .style = styleOf(section.kind), .section = section.kind};
        const auto isHead
            = [](Section::Kind kind) { return kind == Section::Kind::Title || kind == Section::Kind::Standfirst; };
        block.endsHead = isHead(section.kind)
            && (index + 1 == article.sections.size() || !isHead(article.sections.at(index + 1).kind));
        block.meetsBody = section.kind == Section::Kind::Dateline && index + 1 < article.sections.size()
            && article.sections.at(index + 1).kind == Section::Kind::Body;
        if (section.heading) {
            Block heading = block;
            heading.span = *section.heading;
            heading.style = TextStyle::Heading;
            append(cursor, article, heading);
        }
        const auto first = paragraph;
        for (; paragraph != article.paragraphs.end() && section.span.contains(paragraph->span); ++paragraph) {
            block.span = paragraph->span;
            block.paragraph = paragraph->number;
            append(cursor, article, block);
        }
        if (first == paragraph && !section.heading)
            append(cursor, article, block);
    }
    cursor.endEditBlock();
}

QFont ArticleDocument::fontOf(TextStyle style) const
{
    QFont font = fontFor(style, m_look.windowFont, m_look.zoom);
    const bool isForReading = font.families() == readingFamilies();
    if (isForReading && !m_look.family.isEmpty())
        font.setFamilies(QStringList{m_look.family} + readingFamilies());
    return font;
}

void ArticleDocument::append(QTextCursor &cursor, const Article &article, const Block &block)
{
    const TextStyle style = block.style;
    const double scale = typeScale(m_look.windowFont) * m_look.zoom;
    QTextBlockFormat blockFormat;
    const Blanks blanks = blanksOf(style, block.section);
    blockFormat.setTopMargin(blanks.above * scale);
    const double below = block.endsHead ? headBlank : block.meetsBody ? datelineBlank : blanks.below;
    blockFormat.setBottomMargin(below * scale);
    blockFormat.setLineHeight(lineHeightFor(style, m_look.windowFont, m_look.zoom), QTextBlockFormat::FixedHeight);
    if (block.section == Section::Kind::Caption)
        blockFormat.setLeftMargin(captionIndent * scale);
    else if (block.section == Section::Kind::List)
        blockFormat.setLeftMargin(listIndent * scale);
    if (style == TextStyle::ArticleTitle)
        blockFormat.setHeadingLevel(1);
    else if (style == TextStyle::Heading)
        blockFormat.setHeadingLevel(2);

    QTextCharFormat characterFormat;
    characterFormat.setFont(fontOf(style));
    const bool isSecond
        = style == TextStyle::Standfirst || style == TextStyle::RowDetail || style == TextStyle::Caption;
    characterFormat.setForeground(isSecond ? m_look.colours.secondText : m_look.colours.text);

    if (m_blocks.isEmpty())
        cursor.setBlockFormat(blockFormat);
    else
        cursor.insertBlock(blockFormat, characterFormat);
    m_blocks.append(block);
    m_blocks.last().position = cursor.position();

    QString words = shown(block.span.in(article.text), block.section == Section::Kind::Table);
    const qsizetype credit = block.section == Section::Kind::Caption ? words.lastIndexOf(u" ©"_s) : -1;
    if (credit < 0) {
        cursor.insertText(words, characterFormat);
        return;
    }
    QTextCharFormat creditFormat = characterFormat;
    creditFormat.setFont(fontFor(TextStyle::Credit, m_look.windowFont, m_look.zoom));
    creditFormat.setForeground(m_look.colours.hint);
    words[credit] = QChar::LineSeparator;
    cursor.insertText(words.first(credit), characterFormat);
    cursor.insertText(words.sliced(credit), creditFormat);
}

qsizetype ArticleDocument::blockAt(qsizetype offset) const
{
    const auto found
        = std::ranges::lower_bound(m_blocks, offset, {}, [](const Block &block) { return block.span.end; });
    if (found == m_blocks.end())
        return m_blocks.size() - 1;
    return std::distance(m_blocks.begin(), found);
}

int ArticleDocument::positionOf(qsizetype offset) const
{
    if (m_blocks.isEmpty())
        return 0;
    const Block &block = m_blocks.at(blockAt(offset));
    return block.position + static_cast<int>(std::clamp(offset - block.span.start, qsizetype(0), block.span.length()));
}

qsizetype ArticleDocument::offsetOf(int position) const
{
    if (m_blocks.isEmpty())
        return 0;
    const auto after = std::ranges::upper_bound(m_blocks, position, {}, &Block::position);
    const Block &block = after == m_blocks.begin() ? *after : *std::prev(after);
    return block.span.start + std::clamp(qsizetype(position) - block.position, qsizetype(0), block.span.length());
}

void ArticleDocument::setColumn(double left, double width, double pageWidth)
{
    m_columnLeft = left;
    m_columnWidth = width;
    const double scale = typeScale(m_look.windowFont);
    m_layout->setColumn({.left = left,
                         .width = width,
                         .pageWidth = pageWidth,
                         .above = blankAbove * scale,
                         .below = blankBelow * scale});
}

void ArticleDocument::layOutAround(qsizetype offset, double above, double below)
{
    m_layout->layOut(m_layout->topOf(static_cast<int>(std::max(qsizetype(0), blockAt(offset)))), above, below);
}

QList<LinePiece> ArticleDocument::piecesOf(TextSpan span) const
{
    QList<LinePiece> pieces;
    if (m_blocks.isEmpty() || span.isEmpty())
        return pieces;
    for (qsizetype index = blockAt(span.start + 1); index < m_blocks.size(); ++index) {
        const Block &block = m_blocks.at(index);
        if (block.span.start >= span.end)
            break;
        const QTextBlock textBlock = findBlock(block.position);
        std::ignore = m_layout->blockBoundingRect(textBlock); // lays it out where that was not yet done
        const QTextLayout *layout = textBlock.layout();
        const int from = static_cast<int>(std::max(span.start, block.span.start) - block.span.start);
        const int to = static_cast<int>(std::min(span.end, block.span.end) - block.span.start);
        const double height = lineHeightFor(block.style, m_look.windowFont, m_look.zoom);
        for (int number = 0; number < layout->lineCount(); ++number) {
            const QTextLine line = layout->lineAt(number);
            const int lineEnd = line.textStart() + line.textLength();
            if (lineEnd <= from || line.textStart() >= to)
                continue;
            const int start = std::max(from, line.textStart());
            int end = std::min(to, lineEnd);
            // A blank where the line breaks is not drawn.
            while (end > start + 1 && characterAt(block.position + end - 1).isSpace() && end == lineEnd)
                --end;
            const auto [left, right] = extentOf(line, textBlock, start, end);
            const double baseline = layout->position().y() + line.y() + line.ascent();
            pieces.append(
                {.band = QRectF(layout->position().x() + left, baseline - height * 0.72, right - left, height),
                 .baseline = baseline});
        }
    }
    return pieces;
}

double ArticleDocument::lineTop(qsizetype offset) const
{
    const QList<LinePiece> pieces = piecesOf({offset, offset + 1});
    return pieces.isEmpty() ? 0 : pieces.first().band.top();
}

double ArticleDocument::placeOf(qsizetype offset) const
{
    const qsizetype index = blockAt(offset);
    if (index < 0)
        return 0;
    const TextSpan span = m_blocks.at(index).span;
    const auto number = static_cast<int>(index);
    const double part = static_cast<double>(std::clamp(offset - span.start, qsizetype(0), span.length()))
        / static_cast<double>(std::max(qsizetype(1), span.length()));
    return (m_layout->topOf(number) + part * m_layout->heightOf(number)) / m_layout->documentSize().height();
}

} // namespace readout
