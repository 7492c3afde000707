// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelpaint.h"

#include "briefing/json.h"
#include "model/briefingmodel.h"
#include "theme/flags.h"
#include "theme/icons.h"
#include "theme/space.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace readout::paint {

namespace {

constexpr QChar ellipsis = u'…';

/** The text of each line when @p text is broken at words into lines of @p width, the last of @p most cut. */
QStringList brokenLines(const QString &text, const QFont &font, double width, int most)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines.append(cutAtWord(text.sliced(line.textStart()), font, width));
            break;
        }
        lines.append(text.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

int scaled(double distance, const QFont &windowFont)
{
    return static_cast<int>(std::lround(distance * typeScale(windowFont)));
}

void drawRow(QPainter &painter, const QStyleOptionViewItem &option, const Colours &colours)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = option.state.testFlag(QStyle::State_HasFocus) || (option.widget && option.widget->hasFocus());
    if (selected) {
        painter.fillRect(option.rect, colours.selection);
        QRect bar = option.rect;
        bar.setWidth(space::rowBar);
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(option.rect.right());
        painter.fillRect(bar, active ? colours.accent : colours.controlLine);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, colours.hover);
    }
    if (!selected && option.state.testFlag(QStyle::State_HasFocus)) // the bar shows it on a selected row
        drawFocus(painter, option.rect, colours, 0);
}

void drawFocus(QPainter &painter, const QRectF &rect, const Colours &colours, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

QString cutAtWord(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const double room = width - metrics.horizontalAdvance(ellipsis);
    qsizetype end = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (metrics.horizontalAdvance(text.first(next)) > room)
            break;
        end = next;
    }
    QString cut = text.first(end).trimmed();
    // Not "…, …" and not an opening mark before nothing.
    static const QString loose = u",;:…–—-“‘\"'(["_s;
    while (!cut.isEmpty() && (loose.contains(cut.back()) || cut.back().isSpace()))
        cut.chop(1);
    return cut.isEmpty() ? metrics.elidedText(text, Qt::ElideRight, width) : cut + ellipsis;
}

void drawLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, cutAtWord(text, font, rect.width()));
}

int drawLines(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour,
              int lines, double lineHeight, Qt::Alignment alignment)
{
    const QStringList broken = brokenLines(text, font, rect.width(), lines);
    QRectF line(rect.topLeft(), QSizeF(rect.width(), lineHeight));
    for (const QString &words : broken) {
        drawLine(painter, line, words, font, colour, alignment | Qt::AlignVCenter);
        line.translate(0, lineHeight);
    }
    return static_cast<int>(broken.size());
}

int lineCount(const QString &text, const QFont &font, double width, int most)
{
    return static_cast<int>(brokenLines(text, font, width, most).size());
}

void drawCount(QPainter &painter, const QRectF &rect, int count, const QFont &font, const Colours &colours)
{
    painter.setFont(font);
    painter.setPen(count > 0 ? colours.text : colours.disabled);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, count > 0 ? QString::number(count) : u"–"_s);
}

QSizeF badgeSize(int count, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double height = std::ceil(metrics.height()) + 4;
    return {std::max(height, std::ceil(metrics.horizontalAdvance(QString::number(count))) + 10), height};
}

void drawBadge(QPainter &painter, const QRectF &rect, int count, const QFont &font, const QColor &text,
               const QColor &fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.restore();
    painter.setFont(font);
    painter.setPen(text);
    painter.drawText(rect, Qt::AlignCenter, QString::number(count));
}

void drawCountry(QPainter &painter, const QRectF &rect, const QString &code, const QFont &windowFont,
                 const Colours &colours)
{
    if (drawFlag(painter, rect, code, colours.line))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.press);
    painter.drawRoundedRect(rect, space::markRadius, space::markRadius);
    painter.restore();
    drawLine(painter, rect, code, fontFor(TextStyle::Small, windowFont), colours.text, Qt::AlignCenter);
}

QString iconOf(Quote::Kind kind)
{
    switch (kind) {
    case Quote::Kind::Direct:
        return u"quote"_s;
    case Quote::Kind::Mixed:
        return u"mixed"_s;
    case Quote::Kind::Indirect:
        return u"indirect"_s;
    }
    Q_UNREACHABLE();
}

QString capitalised(const QString &words)
{
    return words.isEmpty() ? words : words.front().toUpper() + words.sliced(1);
}

QSizeF chipSize(Commitment::Status status, const QFont &windowFont)
{
    const QFontMetricsF metrics(fontFor(TextStyle::RowDetail, windowFont));
    const double padding = scaled(7, windowFont);
    return {padding * 2 + space::chipIcon + 5 + std::ceil(metrics.horizontalAdvance(capitalised(statusText(status)))),
            std::ceil(metrics.height()) + scaled(5, windowFont)};
}

double chipColumn(const QFont &windowFont)
{
    double widest = 0;
    for (const auto status : {Commitment::Status::Pledged, Commitment::Status::Agreed, Commitment::Status::Planned,
                              Commitment::Status::Offered, Commitment::Status::Declined})
        widest = std::max(widest, chipSize(status, windowFont).width());
    return widest;
}

void drawChip(QPainter &painter, QPointF topLeft, Commitment::Status status, const QFont &windowFont,
              const Colours &colours)
{
    const ChipColours &chip = colours.chip(status);
    const QRectF rect(topLeft, chipSize(status, windowFont));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(chip.fill);
    painter.drawRoundedRect(rect, space::chipRadius, space::chipRadius);
    painter.restore();
    const double padding = scaled(7, windowFont);
    const QRectF icon(rect.left() + padding, std::round(rect.center().y() - space::chipIcon / 2.0), space::chipIcon,
                      space::chipIcon);
    drawIcon(painter, icon, keyword(status), chip.text); // its icons are named so
    painter.setFont(fontFor(TextStyle::RowDetail, windowFont));
    painter.setPen(chip.text);
    painter.drawText(rect.adjusted(padding + space::chipIcon + 5, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     capitalised(statusText(status)));
}

void drawMention(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, Strength strength,
                 const MentionColours &hue, const Colours &colours)
{
    const QFontMetricsF metrics(font);
    const double baseline = std::round(rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    const QRectF fill(rect.left(), baseline - metrics.ascent() + 2, rect.width(), metrics.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (strength != Strength::Weak) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(strength == Strength::Strong ? hue.strong : hue.medium);
        painter.drawRoundedRect(fill, space::markRadius, space::markRadius);
    }
    QPen line(hue.line, 1.5);
    if (strength == Strength::Medium)
        line.setDashPattern({3.5, 2});
    else if (strength == Strength::Weak)
        line = QPen(hue.line, 2, Qt::CustomDashLine, Qt::RoundCap);
    if (strength == Strength::Weak)
        line.setDashPattern({0.01, 2});
    painter.setPen(line);
    const double y = baseline + 3;
    painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right() - 1, y));
    painter.restore();
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(QPointF(rect.left(), baseline), text);
}

} // namespace readout::paint
