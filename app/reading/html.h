// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"
#include "briefing/result.h"

#include <QByteArray>
#include <QString>

namespace readout {

/** Whether @p bytes look like a web page. */
[[nodiscard]] bool isHtml(const QByteArray &bytes);

/** The article in the web page @p bytes: its title, then headings, paragraphs, lists, quotations and captions, without
 *  what surrounds them. @p charset is what the server said, empty for nothing. An error where the page holds no
 * article.
 */
[[nodiscard]] Result<Article> readHtml(const QByteArray &bytes, const QByteArray &charset = {});

/** All text of the HTML @p utf8, as of a document that is nothing but its text: a chapter of a book, a letter. @p title
 *  goes before it; where that is empty, a first heading of level 1 is the title. */
[[nodiscard]] Article readWholeHtml(const QByteArray &utf8, const QString &title = {});

/** What was copied out of a page or a document, as @p html: all of it, with its structure, and what its lines tell of
 *  title, date and authors. @p source is kept as given. */
[[nodiscard]] Result<Article> readClipping(const QString &html, const QString &source);

} // namespace readout
