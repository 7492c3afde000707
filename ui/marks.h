// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"

namespace readout {

/** Whose words are lit; decides the hue. */
enum class MarkKind { Leader, Country, Organisation, Commitment };

/** How sure the words name what is selected: a name, a role or an adjective, a pronoun or a place. */
enum class MarkStrength { Strong, Medium, Weak };

/** One mention of what is selected. */
struct MentionMark {
    TextSpan span;
    MarkStrength strength = MarkStrength::Strong;

    bool operator==(const MentionMark &) const = default;
};

/** One quote of the selected leader. */
struct QuoteMark {
    Quote::Kind kind = Quote::Kind::Direct;
    QList<TextSpan> content;
    QString note; ///< for the margin while it is the current quote: "Quote 2 of 6\ndirect"

    bool operator==(const QuoteMark &) const = default;
};

/** One commitment: of the selected leader or, in the list of commitments, any. */
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
    MarkKind kind = MarkKind::Leader;
    QList<MentionMark> mentions; ///< in reading order
    qsizetype currentMention = -1;
    QList<QuoteMark> quotes; ///< in reading order
    qsizetype currentQuote = -1;
    QList<CommitmentMark> commitments; ///< in reading order
    qsizetype currentCommitment = -1;

    bool operator==(const Marks &) const = default;
};

} // namespace readout
