// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingsession.h"

namespace readout {

/** Whose words are lit; decides the hue. */
enum class MarkHue { Leader, Country, Commitment };

/** One quote of what is selected. */
struct QuoteMark {
    Quote::Kind kind = Quote::Kind::Direct;
    QList<TextSpan> content;

    bool operator==(const QuoteMark &) const = default;
};

/** One commitment: of the selected leader or, where a commitment is selected, any. */
struct CommitmentMark {
    TextSpan evidence;
    TextSpan action; ///< where the diamond stands
    QString note;    ///< "Pledged €180mn"
    QList<TextSpan> amounts;
    QList<TextSpan> actors;
    std::optional<TextSpan> condition;

    bool operator==(const CommitmentMark &) const = default;
};

/** What the article view lights: one selection at a time. An index of -1 means that none is current. */
struct Marks {
    MarkHue hue = MarkHue::Leader;
    QList<Mention> mentions; ///< in reading order
    qsizetype currentMention = -1;
    QList<QuoteMark> quotes; ///< in reading order
    qsizetype currentQuote = -1;
    QList<CommitmentMark> commitments; ///< in reading order
    qsizetype currentCommitment = -1;

    bool operator==(const Marks &) const = default;
};

/** What is to be lit while @p session stands where it stands. */
[[nodiscard]] Marks marksOf(const ReadingSession &session);

/** What the margin says of the quote of @p marks with this index while it is current: "Quote 2 of 6\ndirect". */
[[nodiscard]] QString quoteNote(const Marks &marks, qsizetype index);

/** The notes of the quote and the commitment of @p marks at @p offset, for where the margin has no room; else empty. */
[[nodiscard]] QString noteAt(const Marks &marks, qsizetype offset);

/** What is current, for who does not see it: "Northwater, role, mention 4 of 12; quote 2 of 6, direct". */
[[nodiscard]] QString currentMarkText(const ReadingSession &session);

/** "Quote 2 of 6" while one is current; else empty. */
[[nodiscard]] QString quoteStepText(const ReadingSession &session);

} // namespace readout
