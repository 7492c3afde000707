// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace readout {

/** The colours an icon takes with the state of what it stands on. */
struct IconColours {
    QColor normal;
    QColor disabled;
    QColor selected; ///< on a selected row; like normal where not valid
};

/** The icon resources/icons/@p name .svg as a QIcon that is drawn from the SVG at every size and pixel ratio. */
[[nodiscard]] QIcon icon(const QString &name, const IconColours &colours);

/** The icon @p name in @p colour, @p size device-independent pixels square. For the window's thread. */
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, double devicePixelRatio);

/** Draws the icon @p name in @p colour into @p rect. In any thread, on what can be painted on there. */
void drawIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);

} // namespace readout
