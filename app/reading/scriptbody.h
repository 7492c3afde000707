// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace readout {

/** The paragraphs of the longest text in the data that the scripts of the page @p html (UTF-8) draw it from; empty
 * where there is none that could be an article. No script is run: what is JSON is read as such. */
[[nodiscard]] QStringList scriptedParagraphs(const QByteArray &html);

} // namespace readout
