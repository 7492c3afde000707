// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/extract.h"

#include "reading/lines.h"
#include "reading/pagelines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

// Weights and limits as measured in the project's study of page extraction.
constexpr double longestCounted = 600; ///< characters of a block that count
constexpr qsizetype shortLine = 25;
constexpr qsizetype halfLine = 80;
constexpr double chromeLimit = 0.5; ///< a chrome element that holds more of the page's weight is none
constexpr double hiddenLimit = 0.8; ///< the same for hidden elements, which a dialog may have hidden
constexpr double nameLimit = 0.2;   ///< the same for elements called so
constexpr double commentLimit = 0.9;
constexpr double enoughText = 250;      ///< weight of a very short article
constexpr double mainShare = 0.75;      ///< of an element's text that makes one part in it the main one
constexpr double openedLimit = 0.35;    ///< share of the text that may go below "Related articles"
constexpr double shortestArticle = 140; ///< characters of good text below which a page holds no article

QSet<QString> wordsOf(QStringView text)
{
    QSet<QString> words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            word.append(c.toLower());
        } else if (!word.isEmpty()) {
            words.insert(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.insert(word);
    return words;
}

/** Share of the words of either that both have. */
double likeness(QStringView a, QStringView b)
{
    const QSet<QString> first = wordsOf(a);
    const QSet<QString> second = wordsOf(b);
    const qsizetype shared = (QSet<QString>(first) &= second).size();
    const qsizetype all = first.size() + second.size() - shared;
    return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

class Extractor
{
public:
    Extractor(const Page &page, const PageWords &words, const QString &title)
        : m_page(page)
        , m_words(words)
        , m_title(title)
    {
        m_sums.push_back(0);
        for (const Page::Block &block : page.blocks) {
            m_weights.push_back(weightOf(block));
            m_sums.push_back(m_sums.back() + std::max(0.0, m_weights.back()));
        }
        m_total = m_sums.back();
        m_titles = std::ranges::count(page.blocks, Page::Kind::Title, &Page::Block::kind);
        m_times
            = std::ranges::count_if(page.blocks, [&](const Page::Block &block) { return isTimeOfDay(page.in(block)); });
    }

    [[nodiscard]] QList<qsizetype> body()
    {
        reject();
        const qsizetype node = heaviestNode();
        if (node < 0)
            return fewWords();
        rejectCards(); // only now: a run of teasers tells where the text is not
        rejectOtherArticles();
        rejectBoxes(node);
        rejectFormBoxes();
        QList<qsizetype> kept = lead(node);
        const Page::Node &best = m_page.nodes.at(node);
        for (qsizetype i = best.firstBlock; i < best.endBlock; ++i) {
            if (!m_isRejected[static_cast<size_t>(i)])
                kept.append(i);
        }
        dropSingleCards(kept);
        dropOtherParts(kept);
        dropComments(kept);
        kept.removeIf([this](qsizetype i) {
            const Page::Block &block = m_page.blocks.at(i);
            return isPagesLine(m_page, block, m_words) || isCredit(m_page, block);
        });
        kept = withoutLinkLists(kept);
        dropRepeated(kept);
        trimStart(kept);
        trimEnd(kept);
        double good = 0;
        qsizetype length = 0;
        for (const qsizetype i : std::as_const(kept)) {
            good += std::max(0.0, m_weights[static_cast<size_t>(i)]);
            length += m_page.blocks.at(i).span.length();
        }
        // A short text is an article where it is most of what the page says.
        return good >= shortestArticle || length * 2 > m_page.text.size() ? kept : QList<qsizetype>();
    }

private:
    /** All blocks of a page that has nothing but a few short lines, and neither links nor controls around them. */
    [[nodiscard]] QList<qsizetype> fewWords() const
    {
        const auto isPlain = [](const Page::Node &node) { return !node.isChrome && !node.isHidden; };
        if (!std::ranges::all_of(m_page.nodes, isPlain))
            return {};
        QList<qsizetype> kept;
        for (qsizetype i = 0; i < m_page.blocks.size(); ++i) {
            if (linkShare(m_page.blocks.at(i)) > 0.5 || isPagesLine(m_page, m_page.blocks.at(i), m_words))
                return {};
            kept.append(i);
        }
        return kept;
    }

    [[nodiscard]] double linkShare(const Page::Block &block) const
    {
        return static_cast<double>(block.linked) / static_cast<double>(std::max<qsizetype>(1, block.span.length()));
    }

    [[nodiscard]] double weightOf(const Page::Block &block) const
    {
        const double n = std::min(static_cast<double>(block.span.length()), longestCounted);
        const double links = linkShare(block);
        const bool isText = block.kind == Page::Kind::Paragraph || block.kind == Page::Kind::Quote
            || block.kind == Page::Kind::Preformatted;
        if (links > 0.5)
            return -n;
        if (block.span.length() < shortLine)
            return block.kind == Page::Kind::Cell ? -0.3 * n : 0;
        if (block.span.length() < halfLine && !endsSentence(m_page.in(block)))
            return isText || block.kind == Page::Kind::Item ? 0.2 * n : -0.2 * n;
        return (1 - 2 * links) * n * (isText ? 1.15 : 1);
    }

    [[nodiscard]] double positive(const Page::Node &node) const
    {
        return m_sums[static_cast<size_t>(node.endBlock)] - m_sums[static_cast<size_t>(node.firstBlock)];
    }

    /** Marks the blocks of what tags, roles and names say is no text, except where that holds too much of it. */
    void reject()
    {
        m_isRejected.assign(m_weights.size(), false);
        for (qsizetype i = 0; i < m_page.nodes.size();) {
            const Page::Node &node = m_page.nodes.at(i);
            const double limit = limitOf(node);
            if (limit > 0 && node.endBlock > node.firstBlock && positive(node) < limit * m_total) {
                reject(node);
                i = node.end;
            } else {
                ++i;
            }
        }
    }

    void reject(const Page::Node &node)
    {
        std::fill(m_isRejected.begin() + node.firstBlock, m_isRejected.begin() + node.endBlock, true);
    }

    /** Whether a heading in the element is the article's title. */
    [[nodiscard]] bool holdsTitle(const Page::Node &node) const
    {
        for (qsizetype i = node.firstBlock; i < node.endBlock; ++i) {
            const Page::Block &block = m_page.blocks.at(i);
            const bool isHeading = block.kind == Page::Kind::Title || block.kind == Page::Kind::Heading;
            if (isHeading && likeness(m_page.in(block), m_title) > 0.6)
                return true;
        }
        return false;
    }

    /** The share of the page's weight from which the element is believed to be text; 0 for what is never dropped. */
    [[nodiscard]] double limitOf(const Page::Node &node) const
    {
        double limit = node.isHidden ? hiddenLimit : node.isChrome ? chromeLimit : 0;
        const double weight = positive(node);
        const bool isNamed = node.part == PageWords::Part::Chrome || node.part == PageWords::Part::Unseen
            || node.part == PageWords::Part::Beside;
        // The rest must be text enough, and more of it: then names are believed of larger parts too.
        const bool isSpare = m_total - weight > std::max(enoughText, weight);
        if (limit > chromeLimit && holdsTitle(node))
            limit = chromeLimit; // what a dialog in front hides
        if (isNamed && isSpare && !holdsTitle(node))
            limit = std::max(limit, node.part == PageWords::Part::Chrome ? chromeLimit : nameLimit);
        else if (node.part == PageWords::Part::Chrome)
            limit = std::max(limit, nameLimit);
        else if (node.part == PageWords::Part::Comment)
            limit = std::max(limit, commentLimit);
        return limit;
    }

    [[nodiscard]] qsizetype heaviestNode() const
    {
        std::vector<double> sums(m_weights.size() + 1, 0);
        for (size_t i = 0; i < m_weights.size(); ++i) {
            const double n = std::min(static_cast<double>(m_page.blocks.at(static_cast<qsizetype>(i)).span.length()),
                                      longestCounted);
            sums[i + 1] = sums[i] + (m_isRejected[i] ? -0.3 * n : m_weights[i]);
        }
        qsizetype best = -1;
        double most = 0;
        for (qsizetype i = 0; i < m_page.nodes.size(); ++i) {
            const Page::Node &node = m_page.nodes.at(i);
            if (node.endBlock <= node.firstBlock)
                continue;
            const double sum = sums[static_cast<size_t>(node.endBlock)] - sums[static_cast<size_t>(node.firstBlock)];
            if (sum > 0 && sum >= most) { // of equals the innermost
                most = sum;
                best = i;
            }
        }
        return best;
    }

    [[nodiscard]] bool isGood(qsizetype block) const
    {
        const Page::Block &entry = m_page.blocks.at(block);
        return entry.span.length() >= halfLine && endsSentence(m_page.in(entry)) && linkShare(entry) < 0.3;
    }

    /** Drops groups of blocks that are mostly links: lists, boxes and tables without a good sentence. */
    [[nodiscard]] QList<qsizetype> withoutLinkLists(const QList<qsizetype> &blocks) const
    {
        std::vector<bool> isDropped(m_weights.size(), false);
        for (const Page::Node &node : m_page.nodes) {
            const bool isGroup = node.tag == "ul" || node.tag == "ol" || node.tag == "div" || node.tag == "section"
                || node.tag == "table" || node.tag == "p" || node.tag == "h2" || node.tag == "h3" || node.tag == "h4";
            if (!isGroup || node.endBlock <= node.firstBlock)
                continue;
            qsizetype length = 0;
            qsizetype linked = 0;
            bool hasGood = false;
            for (qsizetype i = node.firstBlock; i < node.endBlock; ++i) {
                const Page::Block &block = m_page.blocks.at(i);
                length += block.span.length();
                linked += block.linked;
                hasGood = hasGood || isGood(i);
            }
            // A line that is one link and ends a sentence is the author's, not the page's.
            const bool isSentence = node.endBlock - node.firstBlock == 1 && node.tag == "p"
                && endsSentence(m_page.in(m_page.blocks.at(node.firstBlock)));
            if (!hasGood && !isSentence && linked * 2 > length) {
                for (qsizetype i = node.firstBlock; i < node.endBlock; ++i)
                    isDropped[static_cast<size_t>(i)] = true;
            }
        }
        QList<qsizetype> kept;
        for (const qsizetype i : blocks) {
            if (!isDropped[static_cast<size_t>(i)] || isEntrysTime(i) || headsText(i))
                kept.append(i);
        }
        return kept;
    }

    /** Whether the block is the time of an entry of a live blog. */
    [[nodiscard]] bool isEntrysTime(qsizetype index) const
    {
        constexpr qsizetype fewest = 3;
        return m_times >= fewest && isTimeOfDay(m_page.in(m_page.blocks.at(index)));
    }

    /** Whether the block is a heading with good text below it, beside more of it: a link in it leads to what that is
     *  about. The heading of a teaser stands with it alone. */
    [[nodiscard]] bool headsText(qsizetype index) const
    {
        constexpr qsizetype fewest = 3;
        const Page::Block &block = m_page.blocks.at(index);
        if (block.kind != Page::Kind::Heading || index + 1 >= m_page.blocks.size() || !isGood(index + 1))
            return false;
        const qsizetype parent = m_page.nodes.at(block.node).parent;
        qsizetype good = 0;
        for (qsizetype i = m_page.nodes.at(parent).firstBlock; i < m_page.nodes.at(parent).endBlock; ++i)
            good += isGood(i) && m_page.nodes.at(m_page.blocks.at(i).node).parent == parent ? 1 : 0;
        return good >= fewest;
    }

    /** Whether the node is a teaser: a short group of blocks whose head is a link. */
    [[nodiscard]] bool isCard(const Page::Node &node) const
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
            if (linkShare(m_page.blocks.at(i)) > 0.8)
                return true;
            if (isGood(i)) // a link below the text leads on from it
                return false;
        }
        return false;
    }

    /** Drops teasers that stand alone in the text, where they are little of it: an element that holds a heading which
     *  is a link and a line or two below it. */
    void dropSingleCards(QList<qsizetype> &blocks) const
    {
        constexpr qsizetype longest = 400;
        constexpr qsizetype mostBlocks = 4;
        constexpr double most = 0.15;
        std::vector<bool> isCardsBlock(m_weights.size(), false);
        double weight = 0;
        for (const Page::Node &node : m_page.nodes) {
            const bool isBox
                = node.tag == "div" || node.tag == "section" || node.tag == "article" || node.tag == "aside";
            const qsizetype count = node.endBlock - node.firstBlock;
            if (!isBox || count < 2 || count > mostBlocks)
                continue;
            const Page::Block &head = m_page.blocks.at(node.firstBlock);
            const TextSpan span{head.span.start, m_page.blocks.at(node.endBlock - 1).span.end};
            if (span.length() > longest || head.kind != Page::Kind::Heading || linkShare(head) < 0.8
                || isCardsBlock[static_cast<size_t>(node.firstBlock)])
                continue;
            weight += positive(node);
            std::fill(isCardsBlock.begin() + node.firstBlock, isCardsBlock.begin() + node.endBlock, true);
        }
        double whole = 0;
        for (const qsizetype i : std::as_const(blocks))
            whole += std::max(0.0, m_weights[static_cast<size_t>(i)]);
        if (weight < most * whole)
            blocks.removeIf([&](qsizetype i) { return isCardsBlock[static_cast<size_t>(i)]; });
    }

    /** Marks boxes around a form, with a heading and a line or two: they ask for the reader's address. */
    void rejectFormBoxes()
    {
        constexpr qsizetype longest = 400;
        constexpr qsizetype mostBlocks = 6;
        for (const Page::Node &form : m_page.nodes) {
            if (form.tag != "form" || form.parent < 0)
                continue;
            const Page::Node &box = m_page.nodes.at(form.parent);
            const bool isBox = box.tag == "div" || box.tag == "section" || box.tag == "aside";
            if (!isBox || box.endBlock <= box.firstBlock || box.endBlock - box.firstBlock > mostBlocks
                || holdsTitle(box) || positive(box) > nameLimit * m_total)
                continue;
            const TextSpan span{m_page.blocks.at(box.firstBlock).span.start,
                                m_page.blocks.at(box.endBlock - 1).span.end};
            if (span.length() <= longest)
                reject(box);
        }
    }

    /** What stands between the title and the part of the page that holds the text: a standfirst, a first paragraph or a
     *  list of what matters most. */
    [[nodiscard]] QList<qsizetype> lead(qsizetype body) const
    {
        constexpr qsizetype reach = 25;
        constexpr qsizetype shortestItem = 40;
        const qsizetype end = m_page.nodes.at(body).firstBlock;
        qsizetype title = end - 1;
        while (title >= 0 && end - title <= reach && !repeatsTitle(m_page.blocks.at(title)))
            --title;
        if (title < 0 || end - title > reach)
            return {};
        QList<qsizetype> blocks;
        for (qsizetype i = title + 1; i < end; ++i) {
            const Page::Block &block = m_page.blocks.at(i);
            const bool isSentence
                = endsSentence(m_page.in(block)) || block.kind == Page::Kind::Item || block.kind == Page::Kind::Heading;
            if (!m_isRejected[static_cast<size_t>(i)] && block.span.length() >= shortestItem && isSentence
                && block.kind != Page::Kind::Caption && linkShare(block) < 0.3 && !isMetaLine(i))
                blocks.append(i);
        }
        return blocks;
    }

    /** Whether the block is a heading that says what the title says. */
    [[nodiscard]] bool repeatsTitle(const Page::Block &block) const
    {
        const bool isHeading = block.kind == Page::Kind::Title || block.kind == Page::Kind::Heading;
        return isHeading && likeness(m_page.in(block), m_title) > 0.75;
    }

    /** Whether the node is one of a series of pictures: its text begins with "3/12" or "3 of 12". */
    [[nodiscard]] bool isSlide(const Page::Node &node) const
    {
        static const QRegularExpression counter(u"^\\d{1,3}\\s?(?:/|of)\\s?\\d{1,3}\\b"_s);
        constexpr qsizetype mostBlocks = 6;
        return node.endBlock - node.firstBlock <= mostBlocks
            && counter.match(m_page.in(m_page.blocks.at(node.firstBlock)).left(12).toString()).hasMatch();
    }

    /** Drops articles that follow or precede the one whose heading is the page's title: the next ones of an endless
     *  page, each with a heading of its own. */
    void rejectOtherArticles()
    {
        QList<qsizetype> articles;
        qsizetype own = -1;
        for (qsizetype i = 0; i < m_page.nodes.size(); ++i) {
            const Page::Node &node = m_page.nodes.at(i);
            if (node.tag != "article" || node.endBlock <= node.firstBlock)
                continue;
            if (own < 0 && holdsTitle(node) && positive(node) > shortestArticle)
                own = i;
            articles.append(i);
        }
        rejectOtherPosts();
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
    void rejectOtherPosts()
    {
        const auto title = std::ranges::find_if(
            m_page.blocks, [&](const Page::Block &block) { return repeatsTitle(block) && linkShare(block) < 0.5; });
        if (title == m_page.blocks.end())
            return;
        for (qsizetype own = title->node; own > 0; own = m_page.nodes.at(own).parent) {
            const Page::Node &node = m_page.nodes.at(own);
            if (positive(node) < shortestArticle)
                continue;
            for (qsizetype next = node.end; next < m_page.nodes.at(node.parent).end; next = m_page.nodes.at(next).end) {
                const Page::Node &other = m_page.nodes.at(next);
                if (other.shape == node.shape && other.endBlock > other.firstBlock
                    && m_page.blocks.at(other.firstBlock).kind == Page::Kind::Heading
                    && linkShare(m_page.blocks.at(other.firstBlock)) > 0.8)
                    reject(other);
            }
        }
    }

    /** Drops boxes beside the main part of @p node, and of that part: elements with a heading of their own that hold
     *  little of the text. What is of the same shape as the main part is a part of the text as well. */
    void rejectBoxes(qsizetype node)
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
                if (child != main && isBox && box.shape != m_page.nodes.at(main).shape
                    && box.endBlock > box.firstBlock + 1 && m_page.blocks.at(box.firstBlock).kind == Page::Kind::Heading
                    && !holdsTitle(box))
                    reject(box);
            }
            node = main;
        }
    }

    /** The weight of what is not rejected in @p node. */
    [[nodiscard]] double weightLeft(const Page::Node &node) const
    {
        double sum = 0;
        for (qsizetype i = node.firstBlock; i < node.endBlock; ++i)
            sum += m_isRejected[static_cast<size_t>(i)] ? 0 : std::max(0.0, m_weights[static_cast<size_t>(i)]);
        return sum;
    }

    /** Drops words that the page sets twice: quotations that stand large beside the paragraph they are from, a caption
     *  for each size of a picture, a standfirst for each width of the window. */
    void dropRepeated(QList<qsizetype> &blocks) const
    {
        constexpr qsizetype shortest = 20;
        constexpr qsizetype shortestParagraph = 40;
        constexpr qsizetype longest = 250;
        constexpr qsizetype mostText = 200'000;
        QString letters; // of the paragraphs, with a mark after each
        QHash<qsizetype, TextSpan> placeOf;
        for (const qsizetype index : std::as_const(blocks)) {
            const qsizetype start = letters.size();
            for (const QChar c : m_page.in(m_page.blocks.at(index))) {
                if (c.isLetterOrNumber())
                    letters.append(c.toLower());
            }
            placeOf.insert(index, {start, letters.size()});
            letters.append(u' ');
        }
        if (letters.size() > mostText)
            return;
        const auto isRepeated = [&](qsizetype index) {
            const Page::Block &block = m_page.blocks.at(index);
            const TextSpan place = placeOf.value(index);
            const qsizetype least = block.kind == Page::Kind::Paragraph ? shortestParagraph : shortest;
            const bool mayBe = block.kind == Page::Kind::Quote || block.kind == Page::Kind::Caption
                || (block.kind == Page::Kind::Paragraph && standsApart(index));
            if (!mayBe || place.length() < least || block.span.length() > longest)
                return false;
            const QStringView words = place.in(letters);
            for (qsizetype at = letters.indexOf(words); at >= 0; at = letters.indexOf(words, at + 1)) {
                const bool isWhole = (at == 0 || letters.at(at - 1) == u' ') && letters.at(at + words.size()) == u' ';
                // Of two that are the same the first stays, and of paragraphs both where they are apart.
                const bool isAdjacent = at + words.size() + 1 == place.start;
                if (isWhole ? at < place.start && (block.kind != Page::Kind::Paragraph || isAdjacent)
                            : block.kind != Page::Kind::Caption)
                    return true;
            }
            return false;
        };
        blocks.removeIf(isRepeated);
    }

    /** Whether the block has an element around its own for itself, or for itself and one more. */
    [[nodiscard]] bool standsApart(qsizetype index) const
    {
        const Page::Node &own = m_page.nodes.at(m_page.blocks.at(index).node);
        if (own.tag != "p")
            return own.endBlock - own.firstBlock <= 2;
        return own.parent >= 0 && m_page.nodes.at(own.parent).endBlock - m_page.nodes.at(own.parent).firstBlock <= 2;
    }

    [[nodiscard]] bool hasOwnHeading(const Page::Node &node) const
    {
        constexpr qsizetype reach = 4;
        for (qsizetype i = node.firstBlock; i < std::min(node.endBlock, node.firstBlock + reach); ++i) {
            const Page::Kind kind = m_page.blocks.at(i).kind;
            if (kind == Page::Kind::Title || kind == Page::Kind::Heading)
                return true;
        }
        return false;
    }

    /** Drops parts with a head of their own that are not the article's, up to the next heading or the end. */
    void dropOtherParts(QList<qsizetype> &blocks) const
    {
        double whole = 0;
        for (const qsizetype i : std::as_const(blocks))
            whole += std::max(0.0, m_weights[static_cast<size_t>(i)]);
        for (qsizetype at = 0; at < blocks.size(); ++at) {
            if (!opensOtherPart(m_page, m_page.blocks.at(blocks.at(at)), m_words))
                continue;
            qsizetype end = at + 1;
            double weight = 0;
            const Page::Block &head = m_page.blocks.at(blocks.at(at));
            const bool isLine = head.kind != Page::Kind::Heading && linkShare(head) > 0.3; // "More on this: …"
            while (!isLine && end < blocks.size() && !endsOtherPart(blocks.at(at), blocks.at(end))) {
                weight += std::max(0.0, m_weights[static_cast<size_t>(blocks.at(end))]);
                ++end;
            }
            if (weight < openedLimit * whole)
                blocks.remove(at, end - at);
            else
                blocks.removeAt(at);
            --at;
        }
    }

    /** Drops what readers wrote below the text, from its head to the end of the element that holds it. */
    void dropComments(QList<qsizetype> &blocks) const
    {
        double before = 0;
        for (qsizetype at = 0; at < blocks.size(); ++at) {
            const qsizetype head = blocks.at(at);
            if (before > enoughText && opensComments(m_page, m_page.blocks.at(head), m_words)) {
                const qsizetype node = around(head);
                const qsizetype end = node < 0 ? m_page.blocks.size() : m_page.nodes.at(node).endBlock;
                blocks.removeIf([&](qsizetype i) { return i >= head && i < end; });
                --at;
                continue;
            }
            before += std::max(0.0, m_weights[static_cast<size_t>(head)]);
        }
    }

    /** The innermost element that holds block @p head and a block after it; -1 for none. */
    [[nodiscard]] qsizetype around(qsizetype head) const
    {
        qsizetype node = m_page.blocks.at(head).node;
        while (node >= 0 && m_page.nodes.at(node).endBlock <= head + 1)
            node = m_page.nodes.at(node).parent;
        return node;
    }

    /** Whether the part that block @p head opens is over at block @p next: by a heading, or where the element ends that
     *  holds the head and text below it. */
    [[nodiscard]] bool endsOtherPart(qsizetype head, qsizetype next) const
    {
        const Page::Kind kind = m_page.blocks.at(next).kind;
        if (kind == Page::Kind::Heading || kind == Page::Kind::Title)
            return linkShare(m_page.blocks.at(next)) < 0.5;
        const qsizetype node = around(head);
        if (node < 0)
            return false;
        // A line in the text itself opens no more than what is no text.
        const bool isInText = positive(m_page.nodes.at(node)) > chromeLimit * m_total;
        const bool isHeading = m_page.blocks.at(head).kind == Page::Kind::Heading;
        return next >= m_page.nodes.at(node).endBlock || (!isHeading && isInText && isGood(next));
    }

    /** Drops runs of three or more teasers that stand beside each other. */
    void rejectCards()
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
                weight += positive(node);
            }
            const bool isSpare = weight <= nameLimit * m_total || m_total - weight > 2 * enoughText;
            if (cards < 3 || cards * 10 < children.size() * 7 || !isSpare)
                continue;
            for (const qsizetype child : children)
                reject(m_page.nodes.at(child));
        }
    }

    [[nodiscard]] bool hasBylineName(qsizetype block) const
    {
        constexpr int levels = 3;
        qsizetype node = m_page.blocks.at(block).node;
        for (int level = 0; level < levels && node >= 0; ++level, node = m_page.nodes.at(node).parent) {
            if (m_page.nodes.at(node).part == PageWords::Part::Byline)
                return true;
        }
        return false;
    }

    /** Whether a block above the text tells no more than by whom, when or in which part of the site it was published.
     */
    [[nodiscard]] bool isMetaLine(qsizetype index) const
    {
        const Page::Block &block = m_page.blocks.at(index);
        const QStringView line = m_page.in(block);
        constexpr qsizetype longestDated = 160;
        if (block.kind == Page::Kind::Caption)
            return false;
        if (block.span.length() >= halfLine)
            return block.span.length() < longestDated && !endsSentence(line) && firstDate(line).isValid();
        if (isEntrysTime(index))
            return false;
        const bool isFragment
            = block.kind != Page::Kind::Heading && block.span.length() < halfLine / 2 && !endsSentence(line);
        return isFragment || hasBylineName(index) || readDateline(line);
    }

    /** Whether a short line below the first words tells by whom or when: "Publié le 9 juin 2026 à 06h00". */
    [[nodiscard]] bool isLateMetaLine(qsizetype index) const
    {
        static const QRegularExpression told(
            u"\\b\\d{1,2}\\b.*\\b(?:19|20)\\d{2}\\b|^(?:by|von|par|por|di|door)\\s+\\p{Lu}"_s,
            QRegularExpression::CaseInsensitiveOption);
        const Page::Block &block = m_page.blocks.at(index);
        const QStringView line = m_page.in(block);
        return block.kind == Page::Kind::Paragraph && block.span.length() < halfLine && !endsSentence(line)
            && (hasBylineName(index) || readDateline(line) || told.match(line).hasMatch());
    }

    /** Drops what stands above the text: the heading that repeats the title and all before it, bylines, dates. */
    void trimStart(QList<qsizetype> &blocks) const
    {
        constexpr qsizetype reach = 12;
        constexpr qsizetype furtherReach = 6;
        double before = 0;
        qsizetype heading = -1;
        for (qsizetype i = 0; i < std::min(reach, blocks.size()) && before < longestCounted; ++i) {
            const Page::Block &block = m_page.blocks.at(blocks.at(i));
            const bool isOnlyTitle = block.kind == Page::Kind::Title && m_titles == 1;
            if (repeatsTitle(block) || isOnlyTitle) {
                heading = i;
                break;
            }
            before += isGood(blocks.at(i)) ? m_weights[static_cast<size_t>(blocks.at(i))] : 0;
        }
        blocks.remove(0, heading + 1);
        const auto start = std::ranges::find_if(blocks, [&](qsizetype block) { return isGood(block); });
        if (start == blocks.end() || start - blocks.begin() > reach)
            return;
        const qsizetype further = std::min(start - blocks.begin() + furtherReach, blocks.size());
        blocks.erase(
            std::remove_if(start, blocks.begin() + further, [&](qsizetype block) { return isLateMetaLine(block); }),
            blocks.begin() + further);
        blocks.erase(std::remove_if(blocks.begin(), start, [&](qsizetype block) { return isMetaLine(block); }), start);
    }

    /** Drops headings without text, link lines and other remains below the text. */
    void trimEnd(QList<qsizetype> &blocks) const
    {
        while (!blocks.isEmpty()) {
            const Page::Block &block = m_page.blocks.at(blocks.last());
            const bool isHeading = block.kind == Page::Kind::Heading || block.kind == Page::Kind::Title;
            const bool isLinkLine = linkShare(block) > 0.5 && !endsSentence(m_page.in(block));
            const bool isAuthorsLine = m_page.nodes.at(block.node).part == PageWords::Part::Byline;
            if (!isHeading && !isLinkLine && !isAuthorsLine)
                break;
            blocks.removeLast();
        }
    }

    const Page &m_page;
    const PageWords &m_words;
    const QString &m_title;
    std::vector<double> m_weights;  ///< by block
    std::vector<bool> m_isRejected; ///< by block
    std::vector<double> m_sums;     ///< positive weight of all blocks before each
    double m_total = 0;             ///< positive weight of the page
    qsizetype m_titles = 0;         ///< how many blocks are headings of the first level
    qsizetype m_times = 0;          ///< how many blocks are nothing but a time of day
};

} // namespace

QList<qsizetype> findBody(const Page &page, const PageWords &words, const QString &title)
{
    return Extractor(page, words, title).body();
}

} // namespace readout
