// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/result.h"

#include <QByteArray>

namespace readout {

/** The text that @p bytes hold: by byte-order mark, as UTF-8 where it is valid, else as the @p charset that a server or
 *  the document itself declares, else by detection, else Windows-1252. A byte-order mark is dropped; CR LF and CR
 * become LF. An error for bytes that are no text. */
[[nodiscard]] Result<QString> decodeText(const QByteArray &bytes, const QByteArray &charset = {});

} // namespace readout
