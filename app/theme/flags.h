// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QColor;
class QPainter;
class QRectF;

namespace readout {

/** Whether there is a flag for @p code (ISO 3166-1 alpha-2 in any case, or "EU", "UN"). */
[[nodiscard]] bool hasFlag(const QString &code);

/** Draws the flag of @p code into @p rect, which should be 4:3, with an edge in @p edge. Returns whether there is one;
 *  where there is none nothing is drawn. In any thread, on what can be painted on there. */
bool drawFlag(QPainter &painter, const QRectF &rect, const QString &code, const QColor &edge);

} // namespace readout
