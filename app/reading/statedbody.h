// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/page.h"

#include <QStringList>

namespace readout {

/** The paragraphs of @p stated, the text of the article that a page gives in its data for search engines; empty where
 *  that is too short to be more than a summary. */
[[nodiscard]] QStringList statedParagraphs(const QString &stated);

/** Whether @p stated is the article rather than @p blocks of @p page: those hold less than half as much, or hardly
 *  anything of it, as where a script draws the text. */
[[nodiscard]] bool isStatedOnly(const Page &page, const QList<qsizetype> &blocks, const QStringList &stated);

/** @p blocks of @p page without paragraphs that are not in @p stated, where that is all of the article: what stands
 *  between the article's own. Headings, lists, quotations and captions stay, which such data often leaves out. */
[[nodiscard]] QList<qsizetype> blocksAsStated(const Page &page, const QList<qsizetype> &blocks,
                                              const QStringList &stated);

} // namespace readout
