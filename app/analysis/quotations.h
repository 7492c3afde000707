// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"

namespace readout {

/** A stretch in quotation marks. */
struct Quotation {
    TextSpan span;       ///< with its marks
    int depth = 0;       ///< 0 for the outermost marks, 1 for a quotation inside of those
    bool opened = true;  ///< false for a closing mark that nothing opens; span is then the mark alone
    bool closed = true;  ///< false for one that ends with its paragraph for want of a mark
    bool runsOn = false; ///< not closed, and the next paragraph opens with a mark: the same speech goes on there

    bool operator==(const Quotation &) const = default;
};

/** Pairs the quotation marks of @p article: typographic and straight, double and single, also one inside another.
 *  Apostrophes, inches and feet are no quotation marks. In reading order, an outer quotation before those inside. */
[[nodiscard]] QList<Quotation> findQuotations(const Article &article);

} // namespace readout
