// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"
#include "briefing/result.h"

#include <QByteArray>
#include <QUrl>

namespace readout {

struct Downloaded;

/** Where the article of the web page @p html, found at @p address, goes on, as the page says with rel="next". Empty
 * where it does not, or where that leads to another article or site: the address must be that of the page but for the
 * number of a page. @p isFurther: the page is known to be a further one of an article. */
[[nodiscard]] QUrl nextPageOf(const QByteArray &html, const QUrl &address, bool isFurther = false);

/** The address that the web page @p html gives as its own; empty for none. */
[[nodiscard]] QUrl ownAddressOf(const QByteArray &html);

/** The article in @p downloaded, with the text of its further pages behind that of the first. @p source is where it
 * came from and is kept as given. */
[[nodiscard]] Result<Article> readDownloaded(const Downloaded &downloaded, const QString &source);

/** @p article with a last line which says that it goes on at @p next. */
[[nodiscard]] Article withNoteOn(const QUrl &next, const Article &article);

} // namespace readout
