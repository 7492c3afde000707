// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace readout {

/** Where the report begins in @p text that may open with an agency's dateline at @p start: behind "GENEVA, May 12
 *  (Sample) - " or "OSLO — "; @p start where there is none. */
[[nodiscard]] qsizetype pastDateline(QStringView text, qsizetype start);

} // namespace readout
