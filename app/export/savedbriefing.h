// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "briefing/result.h"

#include <QByteArray>

#include <optional>

namespace readout {

/** The name of the briefing among a PDF's attachments. */
inline constexpr QLatin1StringView briefingAttachment("briefing.json");

/** The briefing in @p bytes, a PDF or JSON file that Readout wrote: checked against its own text as before it was
 *  written. None where the bytes are anything else; an error where the briefing in them is damaged or was tampered
 *  with. */
[[nodiscard]] std::optional<Result<Briefing>> savedBriefing(const QByteArray &bytes);

} // namespace readout
