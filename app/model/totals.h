// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"

namespace readout {

/** The money of commitments of one status in one currency. */
struct Total {
    Commitment::Status status = Commitment::Status::Pledged;
    QString currency; ///< ISO 4217
    QString sign;     ///< what the article writes before a number for it: "€"; empty where it writes a word after
    double value = 0;
    int amounts = 0; ///< that it is the sum of

    bool operator==(const Total &) const = default;
};

/** What the commitments with these indexes come to, by status and then by currency, in reading order. Currencies are
 *  never added to each other. An amount counts once: also where several are bound by the same words, and where the
 *  article's head or the same actor names a sum that is named again. */
[[nodiscard]] QList<Total> totalsOf(const Briefing &briefing, const QList<qsizetype> &commitments);

/** @p total, shortened but not rounded, with the article's own sign or the currency's code: "€1.25bn", "CHF 800,000".
 */
[[nodiscard]] QString moneyText(const Total &total);

} // namespace readout
