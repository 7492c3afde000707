// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/typeset.h"

#include "theme/type.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

QFont fontOf(const QStringList &families, double points, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qRound(pt(points)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A ligature's glyph stands for several characters, which text copied from a PDF would lose; spaced text has none.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    return font;
}

/** Whether the character at @p position could turn into another glyph between figures or capitals. */
bool shapesAlone(QStringView text, qsizetype position)
{
    const auto isDigit = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at].isDigit(); };
    const QChar c = text[position];
    if (c == u'x')
        return isDigit(position - 1) && isDigit(position + 1);
    return QStringView(u":-–—+*/=<>()[]{}@&|").contains(c);
}

QTextOption::WrapMode wrapMode()
{
    return QTextOption::WrapAtWordBoundaryOrAnywhere;
}

/** The lines of @p runs; null where there is no text. */
std::shared_ptr<QTextLayout> laidOut(const QList<Run> &runs, double width, double leading, Qt::Alignment alignment)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        QTextCharFormat format;
        format.setFont(run.font);
        format.setForeground(run.colour);
        // A range of its own shapes a mark alone: in "14:30" the label font would take a colon that text copied from
        // a PDF lacks.
        qsizetype start = 0;
        for (qsizetype i = 0; i < run.text.size(); ++i) {
            if (!shapesAlone(run.text, i))
                continue;
            if (i > start)
                formats.append({int(text.size() + start), int(i - start), format});
            formats.append({int(text.size() + i), 1, format});
            start = i + 1;
        }
        if (start < run.text.size())
            formats.append({int(text.size() + start), int(run.text.size() - start), format});
        text += run.text;
    }
    if (text.isEmpty())
        return nullptr;

    auto layout = std::make_shared<QTextLayout>(text, runs.first().font);
    QTextOption option;
    option.setWrapMode(wrapMode());
    option.setAlignment(alignment);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    const QFontMetricsF metrics(runs.first().font);
    const double baseline = (leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    double y = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + baseline - line.ascent()});
        y += leading;
    }
    layout->endLayout();
    return layout;
}

} // namespace

Box composed(const QList<PlacedBox> &parts, double height)
{
    Box whole{.height = height, .draw = {}, .links = {}, .text = {}};
    for (const PlacedBox &part : parts) {
        whole.text += part.box.text;
        for (const LinkArea &link : part.box.links)
            whole.links.append({link.area.translated(part.corner), link.target});
    }
    whole.draw = [parts](QPainter &painter) {
        for (const PlacedBox &part : parts) {
            if (!part.box.draw)
                continue;
            painter.translate(part.corner);
            part.box.draw(painter);
            painter.translate(-part.corner);
        }
    };
    return whole;
}

Box stacked(const QList<Box> &boxes, double gap)
{
    QList<PlacedBox> parts;
    double y = 0;
    for (const Box &box : boxes) {
        if (!parts.isEmpty())
            y += gap;
        parts.append({{0, y}, box});
        y += box.height;
    }
    return composed(parts, y);
}

Box paragraph(const QList<Run> &runs, double width, double leading, Qt::Alignment alignment)
{
    const auto layout = laidOut(runs, width, leading, alignment);
    if (!layout)
        return {};
    Box box{.height = layout->lineCount() * leading,
            .draw =
                [layout](QPainter &painter) {
                    layout->draw(&painter, {0, 0});
                },
            .links = {},
            .text = layout->text()};
    int start = 0;
    for (const Run &run : runs) {
        const int end = start + static_cast<int>(run.text.size());
        for (int i = 0; !run.target.isEmpty() && i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int from = std::max(start, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const double left = line.cursorToX(from);
            box.links.append({QRectF(left, i * leading, line.cursorToX(to) - left, leading), run.target});
        }
        start = end;
    }
    return box;
}

QList<Box> lines(const QList<Run> &runs, double width, double leading)
{
    QList<Box> boxes;
    const auto layout = laidOut(runs, width, leading, Qt::AlignLeft);
    for (int i = 0; layout && i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        boxes.append({.height = leading,
                      .draw =
                          [layout, i, leading](QPainter &painter) {
                              layout->lineAt(i).draw(&painter, {0, -i * leading});
                          },
                      .links = {},
                      .text = layout->text().sliced(line.textStart(), line.textLength())});
    }
    return boxes;
}

Box rule(double width, double thickness, const QColor &colour)
{
    return {.height = thickness,
            .draw = [=](QPainter &painter) { painter.fillRect(QRectF(0, 0, width, thickness), colour); },
            .links = {},
            .text = {}};
}

QStringList labelFamilies()
{
    return QStringList(u"Inter"_s) + QGuiApplication::font().families();
}

QFont labelFont(double points, QFont::Weight weight)
{
    return fontOf(labelFamilies(), points, weight);
}

QFont readingFont(double points, QFont::Weight weight)
{
    loadFonts();
    return fontOf(readingFamilies(), points, weight);
}

} // namespace readout
