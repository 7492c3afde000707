// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>
#include <mutex>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** The ink that the SVG files are drawn in and that the colour asked for replaces. */
constexpr QByteArrayView drawnInk = "#47505A";

QByteArray svgOf(const QString &name, const QColor &colour)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace(drawnInk, colour.name().toLatin1());
}

/** The icon @p name in @p colour, @p size device-independent pixels square. Each is drawn once; safe in any thread. */
QImage iconImage(const QString &name, const QColor &colour, int size, double devicePixelRatio)
{
    static std::mutex mutex;
    static QHash<QString, QImage> images;
    const std::lock_guard lock(mutex);
    QImage &image = images[u"%1/%2/%3/%4"_s.arg(name, colour.name()).arg(size).arg(devicePixelRatio)];
    if (image.isNull()) {
        const int pixels = static_cast<int>(std::ceil(size * devicePixelRatio));
        image = QImage(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        QSvgRenderer(svgOf(name, colour)).render(&painter);
        painter.end();
        image.setDevicePixelRatio(devicePixelRatio);
    }
    return image;
}

/** Draws an icon in the colour of its state. */
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const QString &name, const IconColours &colours)
        : m_name(name)
        , m_colours(colours)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(*painter, rect, m_name, colourOf(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, colourOf(mode), std::min(size.width(), size.height()), 1);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_colours); }

private:
    [[nodiscard]] QColor colourOf(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return m_colours.disabled;
        return mode == QIcon::Selected && m_colours.selected.isValid() ? m_colours.selected : m_colours.normal;
    }

    QString m_name;
    IconColours m_colours;
};

} // namespace

QIcon icon(const QString &name, const IconColours &colours)
{
    return QIcon(new TintedIconEngine(name, colours));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, double devicePixelRatio)
{
    return QPixmap::fromImage(iconImage(name, colour, size, devicePixelRatio));
}

void drawIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const double side = std::min(rect.width(), rect.height());
    const QPointF corner = rect.center() - QPointF(side / 2, side / 2);
    painter.drawImage(corner, iconImage(name, colour, static_cast<int>(std::ceil(side)), ratio));
}

} // namespace readout
