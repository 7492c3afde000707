// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entry.h"

#include <array>

namespace readout {

/** The groups of the briefing's tree, in the order they are shown. */
enum class Group {
    Sections,
    Leaders,
    OtherPeople,
    UnnamedSources,
    Countries,
    Organisations,
    Commitments,
    Quotes,
};
inline constexpr int groupCount = 8;

/** The entries of a briefing, group by group, each group in reading order. */
using Entries = std::array<QList<Entry>, groupCount>;

/** Gathers what @p briefing says of each of its entries. */
[[nodiscard]] Entries entriesOf(const Briefing &briefing);

/** Whom or what @p party is; null where it is words alone. */
[[nodiscard]] EntryId entryOf(const Party &party);

/** The words of @p spans, in order, parts that a cue separates joined by " … ". Line breaks become spaces. */
[[nodiscard]] QString wordsOf(const Article &article, const QList<TextSpan> &spans);
[[nodiscard]] QString wordsOf(const Article &article, TextSpan span);

/** Where @p position stands, for a reader: "paragraph 4", "title", "caption" …; empty for none. */
[[nodiscard]] QString placeOf(const Article &article, qsizetype position);

/** The name of the country with this code: the briefing's own, or else the system's; the code itself where unknown. */
[[nodiscard]] QString countryName(const Briefing &briefing, const QString &code);

/** @p party as a row names it: the person, country or organisation it is, or else the article's words. */
[[nodiscard]] QString partyName(const Briefing &briefing, const Party &party);

/** The country whose flag stands for @p party: its own, or its person's; empty for none. */
[[nodiscard]] QString partyCountry(const Briefing &briefing, const Party &party);

/** The offices of @p person, each in a line of its own: "Prime minister, Estonia". */
[[nodiscard]] QStringList roleLines(const Briefing &briefing, const Person &person);

} // namespace readout
