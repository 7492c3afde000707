// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace readout {

/** Number (1 to 12) of each month by its English name or short form, in lower case and without a full stop. */
[[nodiscard]] QHash<QString, int> readMonths();

} // namespace readout
