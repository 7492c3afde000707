// SPDX-License-Identifier: GPL-3.0-or-later
#include "markpainter.h"

#include "theme/icons.h"
#include "theme/space.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** From the column's left edge to the middle of what stands in the gutter. */
constexpr double barOffset = -16;
constexpr double diamondOffset = -31;
constexpr double numberOffset = -39; ///< the right edge of a paragraph's number

constexpr double ruleGap = 12; ///< between a caption's words and its rules
constexpr double underlineGap = 3;

/** The height of a mention's fill above its baseline and below, as parts of the line height. */
constexpr double fillAbove = 0.62;
constexpr double fillBelow = 0.18;

const MentionColours &mentionColours(MarkHue hue, const Colours &colours)
{
    return hue == MarkHue::Leader ? colours.leader : colours.country;
}

QRectF fillOf(const LinePiece &piece)
{
    const double height = piece.band.height();
    return QRectF(piece.band.left(), piece.baseline - fillAbove * height, piece.band.width(),
                  (fillAbove + fillBelow) * height);
}

void paintDiamond(QPainter &painter, QPointF centre, const QColor &line, const QColor &fill)
{
    constexpr double reach = 4.5;
    const QPolygonF diamond{centre + QPointF(0, -reach), centre + QPointF(reach, 0), centre + QPointF(0, reach),
                            centre + QPointF(-reach, 0)};
    painter.setPen(QPen(line, 1.5));
    painter.setBrush(fill);
    painter.drawConvexPolygon(diamond);
}

} // namespace

/** A bar in the gutter, in document coordinates. */
struct MarkPainter::Bar {
    double top = 0;
    double bottom = 0;
    double lineHeight = 0;
    Quote::Kind kind = Quote::Kind::Direct;
    bool isCurrent = false;
};

MarkPainter::MarkPainter(const ArticleDocument &document, const Marks &marks, const Colours &colours, const QFont &font,
                         TextSpan shown)
    : m_document(document)
    , m_marks(marks)
    , m_colours(colours)
    , m_font(font)
    , m_shown(shown)
    , m_scale(typeScale(font))
{
}

QColor MarkPainter::lineColour() const
{
    return m_marks.hue == MarkHue::Commitment ? m_colours.commitment.line : mentionColours(m_marks.hue, m_colours).line;
}

void MarkPainter::fill(QPainter &painter, TextSpan span, const QColor &colour, bool wholeLine) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const LinePiece &piece : m_document.piecesOf(span)) {
        if (wholeLine)
            painter.drawRect(piece.band);
        else
            painter.drawRoundedRect(fillOf(piece), space::markRadius, space::markRadius);
    }
}

void MarkPainter::paintFills(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_marks.currentCommitment >= 0) {
        const CommitmentMark &commitment = m_marks.commitments.at(m_marks.currentCommitment);
        fill(painter, commitment.evidence, m_colours.commitment.sentence, true);
        for (const TextSpan amount : commitment.amounts)
            fill(painter, amount, m_colours.commitment.amount, false);
    }
    if (m_marks.currentQuote >= 0) {
        for (const TextSpan part : m_marks.quotes.at(m_marks.currentQuote).content)
            fill(painter, part, m_colours.quote.current, true);
    }
    const MentionColours &hue = mentionColours(m_marks.hue, m_colours);
    for (const Mention &mention : within(m_marks.mentions, m_shown, std::mem_fn(&Mention::span))) {
        const bool isCurrent
            = m_marks.currentMention >= 0 && mention.span == m_marks.mentions.at(m_marks.currentMention).span;
        if (isCurrent)
            fill(painter, mention.span, hue.current, false);
        else if (mention.strength != Strength::Weak)
            fill(painter, mention.span, mention.strength == Strength::Strong ? hue.strong : hue.medium, false);
    }
    painter.restore();
}

void MarkPainter::underline(QPainter &painter, const LinePiece &piece, Strength strength, const QColor &colour) const
{
    QPen pen(colour, 2, Qt::SolidLine, Qt::FlatCap);
    if (strength == Strength::Medium) {
        pen.setWidthF(1.5);
        pen.setDashPattern({4, 2.4});
    } else if (strength == Strength::Weak) {
        pen.setWidthF(2.5);
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 1.8});
    }
    painter.setPen(pen);
    const double y = piece.baseline + underlineGap + pen.widthF() / 2;
    const double inset = strength == Strength::Weak ? pen.widthF() / 2 : 0;
    painter.drawLine(QPointF(piece.band.left() + inset, y), QPointF(piece.band.right() - inset, y));
}

void MarkPainter::paintLines(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto underlineSpan = [&](TextSpan span, Strength strength, const QColor &colour) {
        for (const LinePiece &piece : m_document.piecesOf(span))
            underline(painter, piece, strength, colour);
    };
    for (const Mention &mention : within(m_marks.mentions, m_shown, std::mem_fn(&Mention::span))) {
        const bool isCurrent
            = m_marks.currentMention >= 0 && mention.span == m_marks.mentions.at(m_marks.currentMention).span;
        underlineSpan(mention.span, mention.strength, isCurrent ? m_colours.markText : lineColour());
    }
    if (m_marks.currentCommitment >= 0) {
        const CommitmentMark &commitment = m_marks.commitments.at(m_marks.currentCommitment);
        for (const TextSpan amount : commitment.amounts)
            underlineSpan(amount, Strength::Strong, m_colours.commitment.line);
        for (const TextSpan actor : commitment.actors)
            underlineSpan(actor, Strength::Medium, m_colours.commitment.line);
        if (commitment.condition)
            underlineSpan(*commitment.condition, Strength::Weak, m_colours.commitment.line);
    }
    if (m_marks.currentMention >= 0) {
        painter.setPen(QPen(lineColour(), 2));
        painter.setBrush(Qt::NoBrush);
        for (const LinePiece &piece : m_document.piecesOf(m_marks.mentions.at(m_marks.currentMention).span))
            painter.drawRoundedRect(fillOf(piece).adjusted(-1, -2, 1, 3), space::markRadius, space::markRadius);
    }
    painter.restore();
}

void MarkPainter::paintHits(QPainter &painter, const QList<TextSpan> &hits) const
{
    painter.save();
    painter.setPen(QPen(m_colours.text, 1));
    painter.setBrush(Qt::NoBrush);
    for (const TextSpan hit : within(hits, m_shown, std::identity()))
        for (const LinePiece &piece : m_document.piecesOf(hit))
            painter.drawRect(fillOf(piece).toAlignedRect());
    painter.restore();
}

QList<MarkPainter::Bar> MarkPainter::quoteBars() const
{
    QList<Bar> bars;
    for (qsizetype index = 0; index < m_marks.quotes.size(); ++index) {
        const QuoteMark &quote = m_marks.quotes.at(index);
        if (quote.content.isEmpty() || quote.content.last().end < m_shown.start
            || quote.content.first().start > m_shown.end)
            continue;
        // One bar for each paragraph that the quote runs through.
        qsizetype lastBlock = -1;
        for (const TextSpan part : quote.content) {
            const QList<LinePiece> pieces = m_document.piecesOf(part);
            if (pieces.isEmpty())
                continue;
            const qsizetype block = m_document.blockAt(part.start + 1);
            const double bottom = pieces.last().band.bottom();
            if (block == lastBlock) {
                bars.last().bottom = bottom;
            } else {
                bars.append({.top = pieces.first().band.top(),
                             .bottom = bottom,
                             .lineHeight = pieces.first().band.height(),
                             .kind = quote.kind,
                             .isCurrent = index == m_marks.currentQuote});
            }
            lastBlock = block;
        }
    }
    // Where one quote ends on the line on which the next begins, the line goes to the next, or each gets half of it.
    for (qsizetype next = 1; next < bars.size(); ++next) {
        Bar &before = bars[next - 1];
        Bar &after = bars[next];
        if (after.top >= before.bottom)
            continue;
        if (after.top <= before.top)
            after.top = before.top + after.lineHeight / 2;
        before.bottom = after.top;
    }
    return bars;
}

void MarkPainter::paintBars(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = m_document.columnLeft() + barOffset;
    for (const Bar &bar : quoteBars()) {
        QPen pen(m_colours.quote.bar, bar.isCurrent ? 5 : 3, Qt::SolidLine, Qt::FlatCap);
        if (bar.kind == Quote::Kind::Mixed) {
            pen.setDashPattern({7 / pen.widthF(), 3 / pen.widthF()});
        } else if (bar.kind == Quote::Kind::Indirect) {
            pen.setCapStyle(Qt::RoundCap);
            pen.setDashPattern({0.01, 2});
        }
        painter.setPen(pen);
        painter.drawLine(QPointF(x, bar.top + 3), QPointF(x, bar.bottom - 2));
    }
    if (m_marks.currentCommitment >= 0) {
        const QList<LinePiece> pieces = m_document.piecesOf(m_marks.commitments.at(m_marks.currentCommitment).evidence);
        if (!pieces.isEmpty()) {
            painter.setPen(QPen(m_colours.commitment.line, 5, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(x, pieces.first().band.top() + 2), QPointF(x, pieces.last().band.bottom() - 2));
        }
    }
    painter.restore();
}

void MarkPainter::paintNotes(QPainter &painter, double room) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = fontFor(TextStyle::Small, m_font);
    const QFontMetricsF metrics(font);
    const double lineHeight = lineHeightFor(TextStyle::Small, m_font);
    const double right = m_document.columnLeft() + m_document.columnWidth();
    const bool hasRoom = room > 0;
    painter.setFont(font);
    double lowest = -1;
    const auto note = [&](double baseline, const QString &text, const QColor &colour, double indent) {
        for (const QString &line : text.split(u'\n')) {
            painter.setPen(colour);
            const double width = room - space::noteGap - indent - 4;
            painter.drawText(QPointF(right + space::noteGap + indent, baseline),
                             metrics.elidedText(line, Qt::ElideRight, width));
            baseline += lineHeight;
        }
        lowest = baseline - lineHeight / 2;
    };
    if (hasRoom && m_marks.currentQuote >= 0) {
        const QuoteMark &quote = m_marks.quotes.at(m_marks.currentQuote);
        const QList<LinePiece> pieces
            = quote.content.isEmpty() ? QList<LinePiece>() : m_document.piecesOf(quote.content.first());
        if (!pieces.isEmpty())
            note(pieces.first().baseline, quoteNote(m_marks, m_marks.currentQuote), m_colours.quote.bar, 0);
    }
    for (qsizetype index = 0; index < m_marks.commitments.size(); ++index) {
        const CommitmentMark &commitment = m_marks.commitments.at(index);
        if (!m_shown.overlaps(commitment.evidence))
            continue;
        const QList<LinePiece> pieces = m_document.piecesOf(commitment.action);
        if (pieces.isEmpty())
            continue;
        const LinePiece &piece = pieces.first();
        const QColor inside
            = index == m_marks.currentCommitment ? m_colours.commitment.amount : m_colours.commitment.sentence;
        const double middle = piece.baseline - metrics.xHeight() / 2 - 1;
        if (hasRoom) {
            const double baseline = std::max(piece.baseline, lowest + lineHeight / 2);
            paintDiamond(painter, {right + space::noteGap + 5, baseline - metrics.xHeight() / 2},
                         m_colours.commitment.line, inside);
            note(baseline, commitment.note, m_colours.commitment.line, 16);
        } else {
            const double y = std::max(middle, lowest + 12);
            paintDiamond(painter, {m_document.columnLeft() + diamondOffset + 4, y}, m_colours.commitment.line, inside);
            lowest = y;
        }
    }
    painter.restore();
}

void MarkPainter::paintFurniture(QPainter &painter) const
{
    painter.save();
    painter.setFont(fontFor(TextStyle::Small, m_font));
    const double left = m_document.columnLeft();
    const double right = left + m_document.columnWidth();
    const auto rule = [&](double y) {
        painter.setPen(QPen(m_colours.line, 1));
        painter.drawLine(QPointF(left, std::floor(y) + 0.5), QPointF(right, std::floor(y) + 0.5));
    };
    const QList<ArticleDocument::Block> &blocks = m_document.blocks();
    for (qsizetype index = std::max(qsizetype(0), m_document.blockAt(m_shown.start)); index < blocks.size(); ++index) {
        const ArticleDocument::Block &block = blocks.at(index);
        if (block.span.start > m_shown.end)
            break;
        const QList<LinePiece> pieces = m_document.piecesOf(block.span);
        if (pieces.isEmpty())
            continue;
        const LinePiece &first = pieces.first();
        const double bottom = pieces.last().band.bottom();
        if (block.paragraph > 0) {
            painter.setPen(m_colours.hint);
            painter.drawText(QRectF(left + numberOffset - 60, first.baseline - 20, 60, 20),
                             Qt::AlignRight | Qt::AlignBottom, QString::number(block.paragraph));
        }
        const bool isCaption = block.section == Section::Kind::Caption;
        if (isCaption) {
            const bool followsCaption = index > 0 && blocks.at(index - 1).section == Section::Kind::Caption;
            if (!followsCaption)
                rule(first.band.top() - ruleGap);
            rule(bottom + ruleGap);
            const double side = space::rowIcon * m_scale;
            drawIcon(painter, QRectF(left + 2, first.baseline - side + 3, side, side), u"camera"_s,
                     m_colours.secondText);
        }
        if (block.endsHead)
            rule(bottom + ruleGap);
    }
    painter.restore();
}

} // namespace readout
