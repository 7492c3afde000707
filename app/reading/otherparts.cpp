// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/otherparts.h"

#include "reading/lines.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

// Limits as measured in the project's study of page extraction; those of WeighedPage are.
constexpr double hiddenLimit = 0.8;  ///< for hidden elements what chromeLimit is: a dialog may have hidden them
constexpr double commentLimit = 0.9; ///< the same for comments
constexpr double mainShare = 0.75;   ///< of an element's text that makes one part in it the main one

} // namespace

OtherParts::OtherParts(const Page &page, const WeighedPage &weighed)
    : m_page(page)
    , m_weighed(weighed)
    , m_isRejected(static_cast<size_t>(page.blocks.size()), false)
{
    for (qsizetype i = 0; i < m_page.nodes.size();) {
        const Page::Node &node = m_page.nodes.at(i);
        const double limit = limitOf(node);
        if (limit > 0 && node.endBlock > node.firstBlock && m_weighed.positive(node) < limit * m_weighed.total()) {
            reject(node);
            i = node.end;
        } else {
            ++i;
        }
    }
}

void OtherParts::addBeside(qsizetype body)
{
    addCards();
    addOtherArticles();
    addBoxes(body);
    addFormBoxes();
}

void OtherParts::reject(const Page::Node &node)
{
    std::fill(m_isRejected.begin() + node.firstBlock, m_isRejected.begin() + node.endBlock, true);
}

/** The share of the page's weight from which the element is believed to be text; 0 for what is never dropped. */
double OtherParts::limitOf(const Page::Node &node) const
{
    double limit = node.isHidden ? hiddenLimit : node.isChrome ? WeighedPage::chromeLimit : 0;
    const double weight = m_weighed.positive(node);
    const bool isNamed = node.part == PageWords::Part::Chrome || node.part == PageWords::Part::Unseen
        || node.part == PageWords::Part::Beside;
    // The rest must be text enough, and more of it: then names are believed of larger parts too.
    const bool isSpare = m_weighed.total() - weight > std::max(WeighedPage::enoughText, weight);
    if (limit > WeighedPage::chromeLimit && m_weighed.holdsTitle(node))
        limit = WeighedPage::chromeLimit; // what a dialog in front hides
    if (isNamed && isSpare && !m_weighed.holdsTitle(node))
        limit
            = std::max(limit, node.part == PageWords::Part::Chrome ? WeighedPage::chromeLimit : WeighedPage::nameLimit);
    else if (node.part == PageWords::Part::Chrome)
        limit = std::max(limit, WeighedPage::nameLimit);
    else if (node.part == PageWords::Part::Comment)
        limit = std::max(limit, commentLimit);
    return limit;
}

/** Whether the node is a teaser: a short group of blocks whose head is a link. */
bool OtherParts::isCard(const Page::Node &node) const
{
    constexpr qsizetype mostBlocks = 8;
    constexpr qsizetype longest = 600;
    const qsizetype count = node.endBlock - node.firstBlock;
    if (count < 2 || count > mostBlocks || node.tag == "tr")
        return false;
    const qsizetype length
        = m_page.blocks.at(node.endBlock - 1).span.end - m_page.blocks.at(node.firstBlock).span.start;
    if (length > longest)
        return false;
    for (qsizetype i = node.firstBlock; i < std::min(node.endBlock, node.firstBlock + 3); ++i) {
        if (WeighedPage::linkShare(m_page.blocks.at(i)) > 0.8)
            return true;
        if (m_weighed.isGood(i)) // a link below the text leads on from it
            return false;
    }
    return false;
}

/** Whether the node is one of a series of pictures: its text begins with "3/12" or "3 of 12". */
bool OtherParts::isSlide(const Page::Node &node) const
{
    static const QRegularExpression counter(u"^\\d{1,3}\\s?(?:/|of)\\s?\\d{1,3}\\b"_s);
    constexpr qsizetype mostBlocks = 6;
    return node.endBlock - node.firstBlock <= mostBlocks
        && counter.match(m_page.in(m_page.blocks.at(node.firstBlock)).left(12).toString()).hasMatch();
}

/** Drops runs of three or more teasers that stand beside each other. */
void OtherParts::addCards()
{
    QHash<qsizetype, QList<qsizetype>> childrenOf; // of elements with text
    for (qsizetype i = 0; i < m_page.nodes.size(); ++i) {
        if (m_page.nodes.at(i).endBlock > m_page.nodes.at(i).firstBlock)
            childrenOf[m_page.nodes.at(i).parent].append(i);
    }
    for (const QList<qsizetype> &children : std::as_const(childrenOf)) {
        double weight = 0;
        qsizetype cards = 0;
        for (const qsizetype child : children) {
            const Page::Node &node = m_page.nodes.at(child);
            cards += isCard(node) || isSlide(node) ? 1 : 0;
            weight += m_weighed.positive(node);
        }
        const bool isSpare = weight <= WeighedPage::nameLimit * m_weighed.total()
            || m_weighed.total() - weight > 2 * WeighedPage::enoughText;
        if (cards < 3 || cards * 10 < children.size() * 7 || !isSpare)
            continue;
        for (const qsizetype child : children)
            reject(m_page.nodes.at(child));
    }
}

/** Drops articles that follow or precede the one whose heading is the page's title: the next ones of an endless
 *  page, each with a heading of its own. */
void OtherParts::addOtherArticles()
{
    QList<qsizetype> articles;
    qsizetype own = -1;
    for (qsizetype i = 0; i < m_page.nodes.size(); ++i) {
        const Page::Node &node = m_page.nodes.at(i);
        if (node.tag != "article" || node.endBlock <= node.firstBlock)
            continue;
        if (own < 0 && m_weighed.holdsTitle(node) && m_weighed.positive(node) > WeighedPage::shortestArticle)
            own = i;
        articles.append(i);
    }
    addOtherPosts();
    if (own < 0)
        return;
    for (const qsizetype i : std::as_const(articles)) {
        const Page::Node &node = m_page.nodes.at(i);
        const bool isApart = i >= m_page.nodes.at(own).end || node.end <= own;
        if (isApart && hasOwnHeading(node))
            reject(node);
    }
}

/** Drops elements beside the one with the title and of its shape whose own headings are links: other articles. */
void OtherParts::addOtherPosts()
{
    const auto title = std::ranges::find_if(m_page.blocks, [&](const Page::Block &block) {
        return m_weighed.repeatsTitle(block) && WeighedPage::linkShare(block) < 0.5;
    });
    if (title == m_page.blocks.end())
        return;
    for (qsizetype own = title->node; own > 0; own = m_page.nodes.at(own).parent) {
        const Page::Node &node = m_page.nodes.at(own);
        if (m_weighed.positive(node) < WeighedPage::shortestArticle)
            continue;
        for (qsizetype next = node.end; next < m_page.nodes.at(node.parent).end; next = m_page.nodes.at(next).end) {
            const Page::Node &other = m_page.nodes.at(next);
            if (other.shape == node.shape && other.endBlock > other.firstBlock
                && m_page.blocks.at(other.firstBlock).kind == Page::Kind::Heading
                && WeighedPage::linkShare(m_page.blocks.at(other.firstBlock)) > 0.8)
                reject(other);
        }
    }
}

/** Drops boxes beside the main part of @p node, and of that part: elements with a heading of their own that hold
 *  little of the text. What is of the same shape as the main part is a part of the text as well. */
void OtherParts::addBoxes(qsizetype node)
{
    while (node >= 0) {
        const double whole = weightLeft(m_page.nodes.at(node));
        qsizetype main = -1;
        for (qsizetype child = node + 1; child < m_page.nodes.at(node).end; child = m_page.nodes.at(child).end) {
            if (weightLeft(m_page.nodes.at(child)) > mainShare * whole)
                main = child;
        }
        if (main < 0)
            return;
        for (qsizetype child = node + 1; child < m_page.nodes.at(node).end; child = m_page.nodes.at(child).end) {
            const Page::Node &box = m_page.nodes.at(child);
            const bool isBox = box.tag == "div" || box.tag == "section" || box.tag == "aside" || box.tag == "td";
            if (child != main && isBox && box.shape != m_page.nodes.at(main).shape && box.endBlock > box.firstBlock + 1
                && m_page.blocks.at(box.firstBlock).kind == Page::Kind::Heading && !m_weighed.holdsTitle(box))
                reject(box);
        }
        node = main;
    }
}

/** Marks boxes around a form, with a heading and a line or two: they ask for the reader's address. */
void OtherParts::addFormBoxes()
{
    constexpr qsizetype longest = 400;
    constexpr qsizetype mostBlocks = 6;
    for (const Page::Node &form : m_page.nodes) {
        if (form.tag != "form" || form.parent < 0)
            continue;
        const Page::Node &box = m_page.nodes.at(form.parent);
        const bool isBox = box.tag == "div" || box.tag == "section" || box.tag == "aside";
        if (!isBox || box.endBlock <= box.firstBlock || box.endBlock - box.firstBlock > mostBlocks
            || m_weighed.holdsTitle(box) || m_weighed.positive(box) > WeighedPage::nameLimit * m_weighed.total())
            continue;
        const TextSpan span{m_page.blocks.at(box.firstBlock).span.start, m_page.blocks.at(box.endBlock - 1).span.end};
        if (span.length() <= longest)
            reject(box);
    }
}

bool OtherParts::hasOwnHeading(const Page::Node &node) const
{
    constexpr qsizetype reach = 4;
    for (qsizetype i = node.firstBlock; i < std::min(node.endBlock, node.firstBlock + reach); ++i) {
        const Page::Kind kind = m_page.blocks.at(i).kind;
        if (kind == Page::Kind::Title || kind == Page::Kind::Heading)
            return true;
    }
    return false;
}

/** The weight of what is not rejected in @p node. */
double OtherParts::weightLeft(const Page::Node &node) const
{
    double sum = 0;
    for (qsizetype i = node.firstBlock; i < node.endBlock; ++i)
        sum += m_isRejected[static_cast<size_t>(i)] ? 0 : std::max(0.0, m_weighed.weight(i));
    return sum;
}

} // namespace readout
