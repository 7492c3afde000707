// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/weighedpage.h"

#include <QHash>

namespace readout {

/** The parts of a web page that are not its article: navigation, comments, teasers, other articles, boxes. An element
 *  that holds too much of the page's text is no such part, whatever it is called. */
class OtherParts
{
public:
    /** Knows what tags, roles and names say, what asks to agree to cookies, and runs of teasers. @p page and @p
     * weighed, which is of it, must outlive it. */
    OtherParts(const Page &page, const WeighedPage &weighed, const PageWords &words);

    /** Adds what only tells itself apart from the text, which is in node @p body: further teasers, other articles,
     * boxes beside its main part. */
    void addBeside(qsizetype body);

    /** Whether @p block is in one. */
    [[nodiscard]] bool hold(qsizetype block) const { return m_isRejected[static_cast<size_t>(block)]; }

private:
    void addConsent(const PageWords &words);
    void addCards();
    void addSureCards();
    void addOtherArticles();
    void addOtherPosts();
    void addBoxes(qsizetype body);
    void addFormBoxes();
    void reject(const Page::Node &node);
    [[nodiscard]] double limitOf(const Page::Node &node) const;
    [[nodiscard]] bool isCard(const Page::Node &node) const;
    [[nodiscard]] bool isSureCard(const Page::Node &node) const;
    [[nodiscard]] QHash<qsizetype, QList<qsizetype>> childrenWithText() const;
    [[nodiscard]] bool isSlide(const Page::Node &node) const;
    [[nodiscard]] bool hasOwnHeading(const Page::Node &node) const;
    [[nodiscard]] double weightLeft(const Page::Node &node) const;

    const Page &m_page;
    const WeighedPage &m_weighed;
    std::vector<bool> m_isRejected; ///< by block
    double m_total = 0;             ///< positive weight of what is neither consent nor teasers
};

} // namespace readout
