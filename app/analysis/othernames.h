// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/namewords.h"
#include "analysis/personnames.h"

namespace readout {

/** A second name that the article gives to somebody: "Quill, known as Hawk". */
struct OtherName {
    qsizetype owner = 0;      ///< the first word of the name beside which it is told
    QList<PersonName> places; ///< where it stands, there and elsewhere, in reading order
};

/** The other names told beside @p names. */
[[nodiscard]] QList<OtherName> findOtherNames(const Reading &reading, const NameText &text,
                                              const QList<PersonName> &names);

} // namespace readout
