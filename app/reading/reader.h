// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"
#include "briefing/result.h"

#include <QByteArray>
#include <QString>

namespace readout {

/** The most bytes an article file may have: a book of two thousand pages. More is a mistake or an attack. */
inline constexpr qint64 largestArticle = qint64{32} * 1024 * 1024;

/** The article that @p bytes hold. @p source is where they came from (path, address, "-") and is kept as given; @p
 *  charset is what a server said of them, empty for nothing. */
[[nodiscard]] Result<Article> readArticle(const QByteArray &bytes, const QString &source,
                                          const QByteArray &charset = {});

/** What the file at @p path holds, or standard input for "-". The error names what is wrong and what to do. */
[[nodiscard]] Result<QByteArray> readBytes(const QString &path);

/** The article in the file at @p path, or on standard input for "-". The error names what is wrong and what to do. */
[[nodiscard]] Result<Article> readFile(const QString &path);

} // namespace readout
