// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

namespace readout {

/** Pages are set in units of a twentieth of a point, in which every size of the design is a whole number. */
inline constexpr int unitsPerInch = 1440;

/** @p points in units. */
[[nodiscard]] constexpr double pt(double points)
{
    return points * unitsPerInch / 72;
}

/** @p millimetres in units. */
[[nodiscard]] constexpr double mm(double millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}

/** A rectangle that leads to @p target: "#paragraph-4" inside the document, or an address. */
struct LinkArea {
    QRectF area;
    QString target;
};

/** Something that is measured and can be drawn with its top left corner at the painter's origin. */
struct Box {
    double height = 0;
    std::function<void(QPainter &)> draw;
    QList<LinkArea> links;
    QString text; ///< the characters in it
};

/** A box and where its top left corner goes. */
struct PlacedBox {
    QPointF corner;
    Box box;
};

/** One box that holds @p parts. */
[[nodiscard]] Box composed(const QList<PlacedBox> &parts, double height);

/** The boxes below each other, @p gap apart. */
[[nodiscard]] Box stacked(const QList<Box> &boxes, double gap);

/** A stretch of text in one font and colour. */
struct Run {
    QString text;
    QFont font;
    QColor colour = Qt::black;
    QString target; ///< as in LinkArea; empty for none
};

/** @p runs as a paragraph of lines at most @p width wide and @p leading apart. A no-break space holds words together.
 */
[[nodiscard]] Box paragraph(const QList<Run> &runs, double width, double leading,
                            Qt::Alignment alignment = Qt::AlignLeft);

/** @p runs set as by paragraph(), a box a line, for text that may break across pages. */
[[nodiscard]] QList<Box> lines(const QList<Run> &runs, double width, double leading);

/** A horizontal rule. */
[[nodiscard]] Box rule(double width, double thickness, const QColor &colour);

/** The families for everything but reading: Inter, then the desktop's. */
[[nodiscard]] QStringList labelFamilies();

/** A font for labels and tables, @p points high. */
[[nodiscard]] QFont labelFont(double points, QFont::Weight weight = QFont::Normal);

/** A font for the article's words, @p points high. */
[[nodiscard]] QFont readingFont(double points, QFont::Weight weight = QFont::Normal);

} // namespace readout
