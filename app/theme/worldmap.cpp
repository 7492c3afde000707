// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/worldmap.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** The ring that @p words hold: a point, then the steps to the next ones. */
QPolygonF ringIn(const QByteArray &words)
{
    QPolygonF ring;
    QPointF place;
    const QList<QByteArray> numbers = words.split(' ');
    for (qsizetype index = 0; index + 1 < numbers.size(); index += 2) {
        place += QPointF(numbers.at(index).toInt(), numbers.at(index + 1).toInt());
        ring.append(place);
    }
    return ring;
}

MapCountry countryIn(const QByteArray &line)
{
    const QList<QByteArray> cells = line.split('\t');
    MapCountry country;
    if (cells.at(0) != "-")
        country.code = QString::fromLatin1(cells.at(0));
    country.centre = ringIn(cells.at(1)).value(0);
    for (const QByteArray &words : cells.at(2).split(';')) {
        const QPolygonF ring = ringIn(words);
        if (ring.isEmpty())
            continue;
        country.outline.addPolygon(ring);
        country.outline.closeSubpath();
        const QRectF bounds = ring.boundingRect();
        if (bounds.width() * bounds.height() > country.home.width() * country.home.height())
            country.home = bounds;
    }
    if (country.home.isNull())
        country.home = QRectF(country.centre, QSizeF(1, 1));
    return country;
}

QList<MapCountry> readMap()
{
    QFile file(u":/map/world.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The map of the world is missing from the program.");
    QList<MapCountry> countries;
    bool isHead = true;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (!std::exchange(isHead, false))
            countries.append(countryIn(line));
    }
    return countries;
}

} // namespace

const QList<MapCountry> &worldMap()
{
    static const QList<MapCountry> map = readMap();
    return map;
}

const MapCountry *mapCountry(const QString &code)
{
    const auto country = std::ranges::find(worldMap(), code, &MapCountry::code);
    return country == worldMap().cend() || code.isEmpty() ? nullptr : &*country;
}

const QPainterPath &worldLand()
{
    static const QPainterPath land = [] {
        QPainterPath all;
        for (const MapCountry &country : worldMap())
            all.addPath(country.outline);
        return all;
    }();
    return land;
}

} // namespace readout
