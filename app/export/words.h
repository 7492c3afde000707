// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/summary.h"

namespace readout {

/** The word for a commitment's status: "Pledged". */
[[nodiscard]] QString statusWord(Commitment::Status status);

/** The word for a stance: "Commits". */
[[nodiscard]] QString stanceWord(Position::Stance stance);

/** How the words are given: "quoted", "partly quoted", "reported". */
[[nodiscard]] QString kindWord(Quote::Kind kind);

/** ", less sure" behind what is not certain; empty behind the rest. */
[[nodiscard]] QString surenessWords(Certainty certainty);

/** "9 June 2026"; empty for no date. */
[[nodiscard]] QString dateWords(QDate date);

/** When a row of the timeline is: "1 August 2026", "from 1 July 2026", "1–30 September 2026". */
[[nodiscard]] QString dateWords(const DateRow &row);

/** Where the article is from, as one line: outlet, date, authors, length. */
[[nodiscard]] QString sourceLine(const Summary &summary);

/** Where the article was read from and when, and the hash of its bytes: what a reader needs to check the summary. */
[[nodiscard]] QString provenance(const Article &article);

/** "14: 3 agreed, 5 pledged". */
[[nodiscard]] QString statusCounts(const QList<CommitmentRow> &commitments);

/** What the statuses mean. */
[[nodiscard]] QString statusLegend();

/** @p words with a capital letter at the start. */
[[nodiscard]] QString capitalised(QString words);

/** The words of @p excerpts with commas between them; empty for none. */
[[nodiscard]] QString listed(const QList<Excerpt> &excerpts);

/** The bottom line: @p typed where somebody typed one, else the article's sentences as @p words writes each; empty
 * where there is neither. */
[[nodiscard]] QString bottomLineOf(const Summary &summary, const QString &typed, QString (*words)(const Excerpt &));

/** A voice as one line: "Ada Northwater, prime minister, Estonia". */
[[nodiscard]] QString voiceLine(const Voice &voice);

} // namespace readout
