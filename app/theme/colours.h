// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"

#include <QColor>
#include <QPalette>

namespace readout {

/** How the window is coloured. In the schemes of high contrast marks have no fill: lines and the margin tell them. */
enum class Scheme { Light, Dark, Sepia, HighContrastLight, HighContrastDark };

/** All of them. */
inline constexpr Scheme allSchemes[]
    = {Scheme::Light, Scheme::Dark, Scheme::Sepia, Scheme::HighContrastLight, Scheme::HighContrastDark};

/** The colours of what the article says about a leader or a country. */
struct MentionColours {
    QColor line;    ///< underlines, gutter bars, marks on the scroll bar, counts
    QColor strong;  ///< behind a name
    QColor medium;  ///< behind a role or an adjective
    QColor current; ///< behind the mention stepped to; its words are in Colours::markText
};

/** The colours of the selected commitment. */
struct CommitmentColours {
    QColor line;
    QColor sentence; ///< behind the evidence
    QColor amount;   ///< behind the amount; its words are in Colours::markText
};

/** The colours of the quotes. */
struct QuoteColours {
    QColor bar;
    QColor current; ///< behind the words of the current quote
};

/** The colours of a status chip. */
struct ChipColours {
    QColor text;
    QColor fill;
};

/** Every colour of the program: the one place where the window and the PDF get theirs. */
struct Colours {
    QColor window; ///< bars
    QColor panel;  ///< side panels
    QColor paper;  ///< the article
    QColor field;  ///< line edits, buttons with a border
    QColor hover;
    QColor press;       ///< pressed or toggled; behind counts
    QColor line;        ///< dividers
    QColor controlLine; ///< borders of controls
    QColor text;
    QColor secondText; ///< details, standfirst
    QColor hint;
    QColor disabled;   ///< also the dash for "none"
    QColor accent;     ///< focus, links
    QColor accentText; ///< on accent
    QColor selection;  ///< the selected row
    MentionColours leader;
    MentionColours country;
    CommitmentColours commitment;
    QuoteColours quote;
    QColor markText; ///< on a current mention and on an amount, in both schemes
    ChipColours pledged;
    ChipColours agreed;
    ChipColours planned;
    ChipColours offered;
    ChipColours declined;
    QColor mapFew;  ///< one or two mentions
    QColor mapSome; ///< three to five
    QColor mapMany; ///< six and more
    QColor mapLand;

    /** The colours of the chip that shows @p status. */
    [[nodiscard]] const ChipColours &chip(Commitment::Status status) const;
};

/** The colours of @p scheme. */
[[nodiscard]] const Colours &colours(Scheme scheme);

/** Whether @p scheme has light words on dark paper. */
[[nodiscard]] bool isDark(Scheme scheme);

/** The scheme that @p palette has, by its window colour; light or dark, by the lightness of that, for a palette that is
 *  not ours. */
[[nodiscard]] Scheme schemeOf(const QPalette &palette);

/** The colours for a widget that has @p palette. */
[[nodiscard]] const Colours &coloursFor(const QPalette &palette);

/** The palette that gives native widgets the colours of @p scheme. */
[[nodiscard]] QPalette paletteFor(Scheme scheme);

/** The contrast of two colours by WCAG 2: 1 for the same, 21 for black and white. */
[[nodiscard]] double contrast(const QColor &first, const QColor &second);

} // namespace readout
