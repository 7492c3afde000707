// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"

namespace readout {

/** An article out of plain text: its title, date and byline as far as the text tells them, its sections and numbered
 *  paragraphs. The article's text is @p text unchanged. */
[[nodiscard]] Article readPlainText(const QString &text);

} // namespace readout
