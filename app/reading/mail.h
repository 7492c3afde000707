// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"
#include "briefing/result.h"

#include <QByteArray>

namespace readout {

/** Whether @p bytes look like an e-mail or a web page saved as one file (.eml, .mht, .mhtml). */
[[nodiscard]] bool isMail(const QByteArray &bytes);

/** The article in an e-mail, a newsletter or a page saved as .mhtml: the HTML part, else the plain text; subject,
 * sender and date where the text itself tells none. Attachments are not opened. */
[[nodiscard]] Result<Article> readMail(const QByteArray &bytes);

} // namespace readout
