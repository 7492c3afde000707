// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/type.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** What a style is at a window font of 13 px. */
struct Step {
    bool serif = false;
    QFont::Weight weight = QFont::Normal;
    double size = 13;
    double line = 18;
};

Step stepOf(TextStyle style)
{
    switch (style) {
    case TextStyle::ArticleTitle:
        return {.serif = true, .weight = QFont::DemiBold, .size = 33, .line = 40};
    case TextStyle::Standfirst:
        return {.serif = true, .size = 20, .line = 29};
    case TextStyle::Heading:
        return {.serif = true, .weight = QFont::DemiBold, .size = 22, .line = 30};
    case TextStyle::Body:
        return {.serif = true, .size = 18, .line = 28};
    case TextStyle::Caption:
        return {.size = 13.5, .line = 20};
    case TextStyle::Credit:
        return {.size = 12, .line = 20};
    case TextStyle::CardName:
        return {.weight = QFont::DemiBold, .size = 18, .line = 24};
    case TextStyle::StartTitle:
        return {.weight = QFont::DemiBold, .size = 24, .line = 32};
    case TextStyle::PanelTitle:
    case TextStyle::RowTitle:
        return {.weight = QFont::DemiBold, .size = 13, .line = 18};
    case TextStyle::RowDetail:
        return {.size = 12.5, .line = 18};
    case TextStyle::Quotation:
        return {.serif = true, .size = 14.5, .line = 19};
    case TextStyle::Small:
        return {.size = 11.5, .line = 16};
    }
    Q_UNREACHABLE();
}

} // namespace

void loadFonts()
{
    static const bool loaded = [] {
        const QDir fonts(u":/fonts"_s);
        for (const QString &file : fonts.entryList({u"*.ttf"_s}))
            QFontDatabase::addApplicationFont(fonts.filePath(file));
        return true;
    }();
    Q_UNUSED(loaded)
}

QStringList readingFamilies()
{
    return {u"Source Serif 4"_s, u"Noto Serif"_s, u"Charis SIL"_s, u"Georgia"_s, u"serif"_s};
}

double typeScale(const QFont &windowFont)
{
    return QFontInfo(windowFont).pixelSize() / 13.0;
}

QFont fontFor(TextStyle style, const QFont &windowFont, double zoom)
{
    const Step step = stepOf(style);
    QFont font = windowFont;
    if (step.serif)
        font.setFamilies(readingFamilies());
    font.setWeight(step.weight);
    // Points, because QFont holds fractions of those only: 13.5 px is not a whole number.
    const QFontInfo window(windowFont);
    font.setPointSizeF(window.pointSizeF() / window.pixelSize() * step.size * typeScale(windowFont) * zoom);
    return font;
}

double lineHeightFor(TextStyle style, const QFont &windowFont, double zoom)
{
    return stepOf(style).line * typeScale(windowFont) * zoom;
}

} // namespace readout
