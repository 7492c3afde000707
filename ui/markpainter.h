// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "articledocument.h"
#include "marks.h"

class QPainter;

namespace readout {

/** Draws what is lit in an article: fills below its words, lines, bars and notes above. */
class MarkPainter
{
public:
    /** @p shown is the part of the article in sight; nothing else is drawn. @p font is the window's. */
    MarkPainter(const ArticleDocument &document, const Marks &marks, const Colours &colours, const QFont &font,
                TextSpan shown);

    /** What goes below the words: the sentence of a commitment, the current quote, the mentions. */
    void paintFills(QPainter &painter) const;
    /** What goes above: underlines, the frame of the current mention. */
    void paintLines(QPainter &painter) const;
    /** Frames around the find hits. */
    void paintHits(QPainter &painter, const QList<TextSpan> &hits) const;
    /** Bars of quotes and commitments, left of the column. */
    void paintBars(QPainter &painter) const;
    /** Notes in the right margin, @p room wide, or diamonds alone in the gutter where there is no room. */
    void paintNotes(QPainter &painter, double room) const;
    /** The numbers of the paragraphs, the icons of captions and the rules between parts. */
    void paintFurniture(QPainter &painter) const;

private:
    struct Bar;

    [[nodiscard]] QList<Bar> quoteBars() const;
    [[nodiscard]] QColor lineColour() const;
    void underline(QPainter &painter, const LinePiece &piece, Strength strength, const QColor &colour) const;
    void fill(QPainter &painter, TextSpan span, const QColor &colour, bool wholeLine) const;

    const ArticleDocument &m_document;
    const Marks &m_marks;
    const Colours &m_colours;
    QFont m_font;
    TextSpan m_shown;
    double m_scale = 1;
};

/** The first and the one after the last of @p spans, sorted and apart from each other, that reach into @p shown. */
template <typename Item, typename SpanOf>
[[nodiscard]] auto within(const QList<Item> &items, TextSpan shown, SpanOf spanOf)
{
    const auto first
        = std::ranges::lower_bound(items, shown.start, {}, [&](const Item &item) { return spanOf(item).end; });
    const auto last
        = std::ranges::lower_bound(items, shown.end, {}, [&](const Item &item) { return spanOf(item).start; });
    return std::ranges::subrange(first, std::max(first, last));
}

} // namespace readout
