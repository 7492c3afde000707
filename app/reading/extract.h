// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/page.h"

namespace readout {

/** The indexes of the blocks of @p page that are the article's text, in order; empty where the page holds no article.
 *  @p title is the article's title as far as known: the heading that repeats it is left out.
 *
 *  The method: weigh each block by its length, links and kind; take the subtree with the largest sum; within it drop
 *  what tags, roles and names say is not text, unless it holds too much of the page to be that; trim both ends. */
[[nodiscard]] QList<qsizetype> findBody(const Page &page, const PageWords &words, const QString &title);

} // namespace readout
