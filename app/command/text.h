// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"

namespace readout {

/** The briefing as plain text for a terminal: leaders, countries and commitments, a line each. */
[[nodiscard]] QString toText(const Briefing &briefing);

} // namespace readout
