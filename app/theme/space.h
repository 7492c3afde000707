// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/** Distances on the 4 px grid, in device-independent pixels. */
namespace readout::space {

inline constexpr int grid = 4;
inline constexpr int toolBar = 46;
inline constexpr int tabBar = 40;
inline constexpr int filterRow = 46;
inline constexpr int statusBar = 28;

inline constexpr int leaderRow = 52;
inline constexpr int personRow = 46;
inline constexpr int quoteRow = 44;
inline constexpr int countryRow = 29;
inline constexpr int commitmentRow = 40;
inline constexpr int outlineRow = 30;
inline constexpr int rowBar = 3; ///< at the left edge of the selected row

inline constexpr int panelPadding = 14;
inline constexpr int outlineWidth = 228;
inline constexpr int outlineNarrowest = 160;
inline constexpr int outlineWidest = 320;
inline constexpr int sidePanelWidth = 400;
inline constexpr int sidePanelNarrowest = 300;
inline constexpr int commitmentsWidth = 790;

inline constexpr int controlRadius = 5;
inline constexpr int chipRadius = 4;
inline constexpr int markRadius = 2;

inline constexpr int measure = 584; ///< of the article's column, at the window's usual font size
inline constexpr int gutter = 84;   ///< left of the column: paragraph numbers, diamonds, bars
inline constexpr int noteGap = 13;  ///< between the column and the margin notes
inline constexpr int scrollBar = 14;

inline constexpr int barIcon = 18;
inline constexpr int rowIcon = 16;
inline constexpr int chipIcon = 12;

} // namespace readout::space
