// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QFont>
#include <QTextDocument>

namespace readout {

class ArticleLayout;

/** How an article is set: the desktop's font, of which the reading sizes are steps, the colours and the text zoom. */
struct ArticleLook {
    QFont windowFont;
    Colours colours;
    double zoom = 1;
    QString family; ///< for reading; empty for the program's own
};

/** The part of a line that a span covers, in document coordinates. */
struct LinePiece {
    QRectF band;         ///< as high as the line, so that pieces below each other touch
    double baseline = 0; ///< its y
};

/** An article set for reading. Holds the article's own characters and no others, so that each place in the text has
 *  one place in the document and back. */
class ArticleDocument : public QTextDocument
{
    Q_OBJECT

public:
    /** What one block of the document is. */
    struct Block {
        int position = 0; ///< of its first character in the document
        TextSpan span;    ///< the same characters in Article::text
        TextStyle style = TextStyle::Body;
        Section::Kind section = Section::Kind::Body;
        int paragraph = 0;      ///< its number; 0 for none
        bool endsHead = false;  ///< the last of title and standfirst: a rule follows
        bool meetsBody = false; ///< a dateline with no title between it and the first paragraph
    };

    ArticleDocument(const Article &article, const ArticleLook &look, QObject *parent = nullptr);

    [[nodiscard]] const QList<Block> &blocks() const { return m_blocks; }

    /** The document's position for @p offset in Article::text; between two blocks, the start of the later one. */
    [[nodiscard]] int positionOf(qsizetype offset) const;
    /** The offset in Article::text for @p position in the document. */
    [[nodiscard]] qsizetype offsetOf(int position) const;
    /** The index of the block that holds @p offset or comes next after it; -1 in an empty document. */
    [[nodiscard]] qsizetype blockAt(qsizetype offset) const;

    /** Sets the column @p width wide, @p left from the left edge of a page that is @p pageWidth wide. */
    void setColumn(double left, double width, double pageWidth);
    /** The left edge and the width of the column. */
    [[nodiscard]] double columnLeft() const { return m_columnLeft; }
    [[nodiscard]] double columnWidth() const { return m_columnWidth; }

    /** Lays out what stands within @p above and @p below of the line at @p offset: what is then said of places near it
     *  holds until the column changes. */
    void layOutAround(qsizetype offset, double above, double below);
    /** How it is laid out. */
    [[nodiscard]] ArticleLayout &layout() const { return *m_layout; }

    /** The lines that @p span runs over, top down. */
    [[nodiscard]] QList<LinePiece> piecesOf(TextSpan span) const;
    /** The top of the line that holds @p offset, in document coordinates. */
    [[nodiscard]] double lineTop(qsizetype offset) const;
    /** Where about @p offset is, as a part of the document's height from its top. Lays nothing out. */
    [[nodiscard]] double placeOf(qsizetype offset) const;

private:
    [[nodiscard]] QFont fontOf(TextStyle style) const;
    void append(QTextCursor &cursor, const Article &article, const Block &block);

    ArticleLook m_look;
    ArticleLayout *m_layout;
    QList<Block> m_blocks;
    double m_columnLeft = 0;
    double m_columnWidth = 0;
};

} // namespace readout
