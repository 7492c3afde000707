// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entry.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QFont>
#include <QRectF>

class QPainter;
class QStyleOptionViewItem;
class QWidget;

/** How the parts of the side panel are drawn, in lists and on cards alike. */
namespace readout::paint {

/** A distance of theme/space.h beside a window font of any size. */
[[nodiscard]] int scaled(double distance, const QFont &windowFont);

/** The background of a row: hover, selection with its bar, focus. @p colours are those of the view. */
void drawRow(QPainter &painter, const QStyleOptionViewItem &option, const Colours &colours);

/** One line of @p text in @p rect, cut at a word with "…" where it does not fit. */
void drawLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/** @p text over up to @p lines lines of @p lineHeight, cut at a word with "…" where it does not fit. Returns how many
 *  lines it took. */
int drawLines(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour,
              int lines, double lineHeight, Qt::Alignment alignment = Qt::AlignLeft);

/** How many lines of @p width @p text takes, at most @p most. */
[[nodiscard]] int lineCount(const QString &text, const QFont &font, double width, int most);

/** @p text cut after the last word that leaves room for "…" in @p width; whole where it fits. */
[[nodiscard]] QString cutAtWord(const QString &text, const QFont &font, double width);

/** A number in @p rect, right-aligned; a dash for none. */
void drawCount(QPainter &painter, const QRectF &rect, int count, const QFont &font, const Colours &colours);

/** The pill with a count behind a tab's name. */
void drawBadge(QPainter &painter, const QRectF &rect, int count, const QFont &font, const QColor &text,
               const QColor &fill);
[[nodiscard]] QSizeF badgeSize(int count, const QFont &font);

/** The flag of @p code, or the two letters on the press colour where there is none. */
void drawCountry(QPainter &painter, const QRectF &rect, const QString &code, const QFont &windowFont,
                 const Colours &colours);

/** The chip with icon and word that shows a commitment's status; @p topLeft is its corner. */
void drawChip(QPainter &painter, QPointF topLeft, Commitment::Status status, const QFont &windowFont,
              const Colours &colours);
[[nodiscard]] QSizeF chipSize(Commitment::Status status, const QFont &windowFont);
/** The width that holds the widest chip. */
[[nodiscard]] double chipColumn(const QFont &windowFont);

/** @p text as a mention of this strength is lit in the article. */
void drawMention(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, Strength strength,
                 const MentionColours &hue, const Colours &colours);

/** The icon for a quote of @p kind, for a commitment of @p status. */
[[nodiscard]] QString iconOf(Quote::Kind kind);

/** "Direct": a word of the model at the start of a line. */
[[nodiscard]] QString capitalised(const QString &words);

/** The frame that shows keyboard focus, inside the edge of @p rect. */
void drawFocus(QPainter &painter, const QRectF &rect, const Colours &colours, double radius);

} // namespace readout::paint
