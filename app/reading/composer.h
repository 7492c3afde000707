// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"

namespace readout {

/** What a piece of a document is. */
enum class BlockKind { Title, Standfirst, Heading, Paragraph, Item, Cell, Caption, Note };

/** Puts an article together whose text no file holds as it is: web pages, PDFs, documents. Blocks are joined by a blank
 *  line; a heading opens a section, and other blocks join the section before where it is of their kind. */
class ArticleComposer
{
public:
    /** Adds @p words, which must not be blank, at the end of the text. */
    void add(BlockKind kind, QStringView words);

    /** What has been put together so far. */
    [[nodiscard]] const Article &article() const { return m_article; }

private:
    void addSection(Section::Kind kind, TextSpan span);

    Article m_article;
};

} // namespace readout
