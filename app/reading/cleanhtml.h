// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <string_view>

namespace readout {

/** What of the HTML @p source a parser needs to see: no scripts, styles, drawings and comments, no attributes but those
 *  that tell what an element is for, and no nesting that is too deep. What is ld+json is added to @p jsonLd. More than
 *  half of a page's bytes go here. */
[[nodiscard]] QByteArray cleanHtml(std::string_view source, QList<QByteArray> &jsonLd);

} // namespace readout
