// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainterPath>
#include <QString>

namespace readout {

/** A country as it lies on the map of the world. */
struct MapCountry {
    QString code;         ///< ISO 3166-1 alpha-2; empty for land of no state
    QPainterPath outline; ///< empty where it is too small to have one
    QPointF centre;       ///< of its largest part
    QRectF home;          ///< the bounds of its largest part: without what lies overseas
};

/** The countries of the world on a plane that is 10000 units wide, y growing downwards. Read on the first call. */
[[nodiscard]] const QList<MapCountry> &worldMap();

/** The country of worldMap() with this code; nullptr where it has none. */
[[nodiscard]] const MapCountry *mapCountry(const QString &code);

/** All land of worldMap() as one outline. */
[[nodiscard]] const QPainterPath &worldLand();

} // namespace readout
