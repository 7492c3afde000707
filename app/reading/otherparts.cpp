// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/otherparts.h"

#include "reading/lines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

// Limits as measured in the project's study of page extraction; those of WeighedPage are.
constexpr double hiddenLimit = 0.8;    ///< for hidden elements what chromeLimit is: a dialog may have hidden them
constexpr double commentLimit = 0.9;   ///< the same for comments
constexpr double mainShare = 0.75;     ///< of an element's text that makes one part in it the main one
constexpr double shortMainShare = 0.6; ///< the same of a short text, of which a box is soon a larger part
constexpr double shortText = 1500;

} // namespace

OtherParts::OtherParts(const Page &page, const WeighedPage &weighed, const PageWords &words)
    : m_page(page)
    , m_weighed(weighed)
    , m_isRejected(static_cast<size_t>(page.blocks.size()), false)
{
    addConsent(words);
    addSureCards();
    for (qsizetype i = 0; i < m_page.blocks.size(); ++i)
        m_total += hold(i) ? 0 : std::max(0.0, m_weighed.weight(i));
    for (qsizetype i = 0; i < m_page.nodes.size();) {
        const Page::Node &node = m_page.nodes.at(i);
        const double limit = limitOf(node);
        if (limit > 0 && node.endBlock > node.firstBlock && m_weighed.positive(node) < limit * m_total) {
            reject(node);
            i = node.end;
        } else {
            ++i;
        }
    }
}

/** Adds boxes that ask to agree to cookies: near the root of the page, with a few of the words that they all have. */
void OtherParts::addConsent(const PageWords &words)
{
    constexpr qsizetype shortest = 150;
    constexpr qsizetype longest = 3000;
    constexpr int deepest = 4;
    constexpr int fewestWords = 3;
    QList<int> depths; // by node
    for (qsizetype i = 0; i < m_page.nodes.size(); ++i) {
        const Page::Node &node = m_page.nodes.at(i);
        depths.append(node.parent < 0 ? 0 : depths.at(node.parent) + 1);
        const bool isBox = node.tag == "div" || node.tag == "section" || node.tag == "aside";
        if (!isBox || depths.last() > deepest || node.endBlock <= node.firstBlock || node.span.length() < shortest
            || node.span.length() > longest || m_weighed.holdsTitle(node)
            || m_weighed.positive(node) > WeighedPage::chromeLimit * m_weighed.total())
            continue;
        const QString text = node.span.in(m_page.text).toString().toLower();
        const auto isThere = [&](const QString &word) { return text.contains(word); };
        if (std::ranges::count_if(words.consents, isThere) >= fewestWords)
            reject(node);
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
    const bool isSpare = m_total - weight > std::max(WeighedPage::enoughText, weight);
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
    if (count < 2 || count > mostBlocks || node.tag == "tr" || m_weighed.isEntrysTime(node.firstBlock))
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

/** Whether the node is nothing but a heading that is a link, a picture and a few lines. */
bool OtherParts::isSureCard(const Page::Node &node) const
{
    constexpr qsizetype mostBlocks = 5;
    constexpr qsizetype longest = 300;
    bool hasHead = false;
    const qsizetype count = node.endBlock - node.firstBlock;
    if (count < 2 || count > mostBlocks)
        return false;
    for (qsizetype i = node.firstBlock; i < node.endBlock; ++i) {
        const Page::Block &block = m_page.blocks.at(i);
        hasHead = hasHead || (block.kind == Page::Kind::Heading && WeighedPage::linkShare(block) > 0.8);
        if (block.span.length() > longest)
            return false;
    }
    return hasHead;
}

/** By an element the elements in it that hold text. */
QHash<qsizetype, QList<qsizetype>> OtherParts::childrenWithText() const
{
    QHash<qsizetype, QList<qsizetype>> childrenOf;
    for (qsizetype i = 0; i < m_page.nodes.size(); ++i) {
        if (m_page.nodes.at(i).endBlock > m_page.nodes.at(i).firstBlock)
            childrenOf[m_page.nodes.at(i).parent].append(i);
    }
    return childrenOf;
}

/** Drops three or more teasers of one shape beside each other, where the title stands elsewhere with some text. */
void OtherParts::addSureCards()
{
    constexpr qsizetype fewest = 3;
    if (m_weighed.titleBlock() < 0)
        return;
    const QHash<qsizetype, QList<qsizetype>> childrenOf = childrenWithText();
    for (const QList<qsizetype> &children : childrenOf) {
        QHash<size_t, QList<qsizetype>> cardsOf; // by shape
        for (const qsizetype child : children) {
            const Page::Node &node = m_page.nodes.at(child);
            if (isSureCard(node) && !m_weighed.holdsTitle(node))
                cardsOf[node.shape].append(child);
        }
        for (const QList<qsizetype> &cards : std::as_const(cardsOf)) {
            double weight = 0;
            for (const qsizetype card : cards)
                weight += m_weighed.positive(m_page.nodes.at(card));
            if (cards.size() < fewest || m_weighed.total() - weight < WeighedPage::shortestArticle)
                continue;
            for (const qsizetype card : cards)
                reject(m_page.nodes.at(card));
        }
    }
}

/** Drops runs of three or more teasers that stand beside each other. */
void OtherParts::addCards()
{
    const QHash<qsizetype, QList<qsizetype>> childrenOf = childrenWithText();
    for (const QList<qsizetype> &children : childrenOf) {
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
        for (const qsizetype child : children) {
            if (!m_weighed.holdsTitle(m_page.nodes.at(child)))
                reject(m_page.nodes.at(child));
        }
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
    const qsizetype title = m_weighed.titleBlock();
    if (title < 0)
        return;
    for (qsizetype own = m_page.blocks.at(title).node; own > 0; own = m_page.nodes.at(own).parent) {
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
            if (weightLeft(m_page.nodes.at(child)) > (whole < shortText ? shortMainShare : mainShare) * whole)
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
