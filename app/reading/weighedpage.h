// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/page.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace readout {

/** A web page with how much each of its blocks looks like the text of an article. */
class WeighedPage
{
public:
    /** A line shorter than this is hardly ever text. */
    static constexpr qsizetype shortLine = 25;
    /** A line shorter than this is text where it ends a sentence. */
    static constexpr qsizetype halfLine = 80;
    /** Characters of a block that count. */
    static constexpr double longestCounted = 600;
    /** Weight of a very short article. */
    static constexpr double enoughText = 250;
    /** Characters of good text below which a page holds no article. */
    static constexpr double shortestArticle = 140;
    /** The share of the page's weight from which an element that is called chrome by its tag is believed to be text. */
    static constexpr double chromeLimit = 0.5;
    /** The same for elements that are called so by their names. */
    static constexpr double nameLimit = 0.2;

    /** @p page must outlive it; @p title is that of the article. */
    WeighedPage(const Page &page, const QString &title);

    /** About the block's length where it is text, less than nothing where it is none. */
    [[nodiscard]] double weight(qsizetype block) const { return m_weights[static_cast<size_t>(block)]; }
    /** What in the element speaks for text. */
    [[nodiscard]] double positive(const Page::Node &node) const
    {
        return m_sums[static_cast<size_t>(node.endBlock)] - m_sums[static_cast<size_t>(node.firstBlock)];
    }
    /** The same of the whole page. */
    [[nodiscard]] double total() const { return m_sums.back(); }

    /** Whether the block is a sentence or more without many links. */
    [[nodiscard]] bool isGood(qsizetype block) const;
    /** Whether the block is the time of an entry of a live blog. */
    [[nodiscard]] bool isEntrysTime(qsizetype block) const;
    /** Whether a heading in the element is the article's title. */
    [[nodiscard]] bool holdsTitle(const Page::Node &node) const;
    /** Whether the block is a heading that says what the title says. */
    [[nodiscard]] bool repeatsTitle(qsizetype block) const { return likeness(block) > 0.75; }
    /** The first heading that says what the title says and is no link; -1 for none. */
    [[nodiscard]] qsizetype titleBlock() const;
    /** Whether the block is the only heading of the first level. */
    [[nodiscard]] bool isOnlyTitle(const Page::Block &block) const;

    /** Which share of the block stands in links. */
    [[nodiscard]] static double linkShare(const Page::Block &block)
    {
        return static_cast<double>(block.linked) / static_cast<double>(std::max<qsizetype>(1, block.span.length()));
    }

private:
    [[nodiscard]] double weightOf(const Page::Block &block) const;
    [[nodiscard]] double likeness(qsizetype block) const { return m_likeness[static_cast<size_t>(block)]; }

    const Page &m_page;
    std::vector<double> m_weights;  ///< by block
    std::vector<double> m_likeness; ///< by block: share of its words and the title's that both have; 0 for no heading
    std::vector<double> m_sums;     ///< positive weight of all blocks before each
    qsizetype m_titles = 0;         ///< how many blocks are headings of the first level
    qsizetype m_times = 0;          ///< how many blocks are nothing but a time of day
};

} // namespace readout
