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
    /** What becomes of the titles of an article that is appended. */
    enum class Titles { AsHeadings, LeftOut };

    /** Goes on where @p article ends. */
    explicit ArticleComposer(const Article &article = {})
        : m_article(article)
    {
    }

    /** Adds @p words, which must not be blank, at the end of the text. */
    void add(BlockKind kind, QStringView words);

    /** Adds the blocks of @p article, each as what it is there. Paragraphs that are there already, such as a standfirst
     *  that each page of an article repeats, are left out where its titles are. */
    void append(const Article &article, Titles titles);

    /** What has been put together so far. */
    [[nodiscard]] const Article &article() const { return m_article; }

private:
    void addSection(Section::Kind kind, TextSpan span);

    Article m_article;
};

} // namespace readout
