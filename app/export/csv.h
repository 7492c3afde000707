// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/summary.h"

namespace readout {

/** The quotes and then the commitments as one table in RFC 4180's form, in UTF-8 with a byte-order mark, which
 *  spreadsheets need. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
[[nodiscard]] QByteArray toCsv(const Summary &summary);

} // namespace readout
