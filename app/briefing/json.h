// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "briefing/jsontext.h"
#include "briefing/result.h"

#include <QJsonObject>

namespace readout {

/** The briefing as JSON of format "readout-briefing" version 1, in UTF-8. Offsets count Unicode code points. */
[[nodiscard]] QByteArray toJson(const Briefing &briefing, JsonLayout layout);
/** Likewise, as an object. */
[[nodiscard]] QJsonObject toJson(const Briefing &briefing);

/** The briefing that @p object holds. An error where the format or version differs, a required member is missing, or
 *  an offset lies outside the text. */
[[nodiscard]] Result<Briefing> briefingFromJson(const QJsonObject &object);

/** Words used in the JSON, for the window, the command line and tests alike. */
[[nodiscard]] QString keyword(Section::Kind kind);
[[nodiscard]] QString keyword(PersonMention::Form form);
[[nodiscard]] QString keyword(PersonRole::Standing standing);
[[nodiscard]] QString keyword(CountryMention::Form form);
[[nodiscard]] QString keyword(Quote::Kind kind);
[[nodiscard]] QString keyword(Commitment::Status status);
[[nodiscard]] QString keyword(Certainty certainty);

} // namespace readout
