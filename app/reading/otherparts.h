// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/weighedpage.h"

namespace readout {

/** The parts of a web page that are not its article: navigation, comments, teasers, other articles, boxes. An element
 *  that holds too much of the page's text is no such part, whatever it is called. */
class OtherParts
{
public:
    /** Knows what tags, roles and names say. @p page and @p weighed, which is of it, must outlive it. */
    OtherParts(const Page &page, const WeighedPage &weighed);

    /** Adds what only tells itself apart from the text: teasers, other articles, boxes beside the main part of node
     *  @p body. A run of teasers tells where the text is not, so it is to be known before. */
    void addBeside(qsizetype body);

    /** Whether @p block is in one. */
    [[nodiscard]] bool hold(qsizetype block) const { return m_isRejected[static_cast<size_t>(block)]; }

private:
    void addCards();
    void addOtherArticles();
    void addOtherPosts();
    void addBoxes(qsizetype body);
    void addFormBoxes();
    void reject(const Page::Node &node);
    [[nodiscard]] double limitOf(const Page::Node &node) const;
    [[nodiscard]] bool isCard(const Page::Node &node) const;
    [[nodiscard]] bool isSlide(const Page::Node &node) const;
    [[nodiscard]] bool hasOwnHeading(const Page::Node &node) const;
    [[nodiscard]] double weightLeft(const Page::Node &node) const;

    const Page &m_page;
    const WeighedPage &m_weighed;
    std::vector<bool> m_isRejected; ///< by block
};

} // namespace readout
