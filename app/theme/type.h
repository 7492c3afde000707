// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace readout {

/** The styles of text that the program has. */
enum class TextStyle {
    ArticleTitle,
    Standfirst,
    Heading,
    Body,
    Caption,
    Credit,
    CardName,
    StartTitle,
    PanelTitle,
    RowTitle,
    RowDetail,
    Quotation, ///< in lists
    Small,     ///< column heads, badges, paragraph numbers, margin notes
};

/** Registers the reading fonts that come with the program. Needs a QGuiApplication; later calls do nothing. */
void loadFonts();

/** The families for reading and quotations, the best first. */
[[nodiscard]] QStringList readingFamilies();

/** The font of @p style beside the desktop's @p windowFont, of which all sizes are steps. @p zoom scales it. */
[[nodiscard]] QFont fontFor(TextStyle style, const QFont &windowFont, double zoom = 1);

/** The distance between two baselines in @p style, in pixels, beside @p windowFont and at @p zoom. */
[[nodiscard]] double lineHeightFor(TextStyle style, const QFont &windowFont, double zoom = 1);

/** How much larger @p windowFont is than the 13 px that the sizes and distances are drawn for. */
[[nodiscard]] double typeScale(const QFont &windowFont);

} // namespace readout
