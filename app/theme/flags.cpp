// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/flags.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** Width of the drawing at one pixel a pixel; the others are its multiples. */
constexpr double baseWidth = 28;

QString pathOf(const QString &code, int scale)
{
    const QString suffix = scale == 1 ? QString() : u"@%1x"_s.arg(scale);
    return u":/flags/%1%2.png"_s.arg(code.toLower(), suffix);
}

} // namespace

bool hasFlag(const QString &code)
{
    return !code.isEmpty() && QFile::exists(pathOf(code, 1));
}

bool drawFlag(QPainter &painter, const QRectF &rect, const QString &code, const QColor &edge)
{
    if (!hasFlag(code))
        return false;
    const double width = painter.deviceTransform().mapRect(rect).width() * painter.device()->devicePixelRatio();
    const int scale = width <= baseWidth ? 1 : width <= 2 * baseWidth ? 2 : 3;
    const QString path = pathOf(code, scale);
    QPixmap flag;
    if (!QPixmapCache::find(path, &flag)) {
        QImage image(path);
        image.setDevicePixelRatio(1); // the file's name sets it to the scale
        flag = QPixmap::fromImage(image);
        QPixmapCache::insert(path, flag);
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect, flag, flag.rect());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
    painter.restore();
    return true;
}

} // namespace readout
