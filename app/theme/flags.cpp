// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/flags.h"

#include <QFile>
#include <QHash>
#include <QImage>
#include <QPainter>

#include <mutex>

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

/** The drawing in the file at @p path. Each is read once: a PDF holds what is drawn twice as one picture only where it
 *  is the same image. Safe in any thread. */
QImage imageAt(const QString &path)
{
    static std::mutex mutex;
    static QHash<QString, QImage> images;
    const std::lock_guard lock(mutex);
    QImage &image = images[path];
    if (image.isNull()) {
        image = QImage(path).convertToFormat(QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(1); // the file's name sets it to the scale
    }
    return image;
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
    const QImage flag = imageAt(pathOf(code, scale));
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect, flag);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
    painter.restore();
    return true;
}

} // namespace readout
