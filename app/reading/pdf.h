// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"
#include "briefing/result.h"

#include <QByteArray>

namespace readout {

/** The text of the PDF @p bytes: columns in reading order, hyphenation undone, running heads and page numbers dropped,
 *  page starts kept. An error for an encrypted or damaged PDF and for one that holds only pictures. */
[[nodiscard]] Result<Article> readPdf(const QByteArray &bytes);

} // namespace readout
