// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/extract.h"

#include "reading/lines.h"
#include "reading/otherparts.h"
#include "reading/pagelines.h"
#include "reading/weighedpage.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** The share of the text that may go below "Related articles". */
constexpr double openedLimit = 0.35;

class Extractor
{
public:
    Extractor(const Page &page, const PageWords &words, const QString &title)
        : m_page(page)
        , m_words(words)
        , m_weighed(page, title)
        , m_others(page, m_weighed, words)
    {
    }

    [[nodiscard]] QList<qsizetype> body()
    {
        const qsizetype node = heaviestNode();
        if (node < 0)
            return fewWords();
        m_others.addBeside(node);
        QList<qsizetype> kept = lead(node);
        const Page::Node &best = m_page.nodes.at(node);
        for (qsizetype i = best.firstBlock; i < best.endBlock; ++i) {
            if (!m_others.hold(i))
                kept.append(i);
        }
        dropSingleCards(kept);
        dropOtherParts(kept);
        dropComments(kept);
        dropLastTeasers(kept);
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
            good += std::max(0.0, m_weighed.weight(i));
            length += m_page.blocks.at(i).span.length();
        }
        // A short text is an article where it is most of what the page says.
        return good >= WeighedPage::shortestArticle || length * 2 > m_page.text.size() ? kept : QList<qsizetype>();
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
            if (WeighedPage::linkShare(m_page.blocks.at(i)) > 0.5 || isPagesLine(m_page, m_page.blocks.at(i), m_words))
                return {};
            kept.append(i);
        }
        return kept;
    }

    [[nodiscard]] qsizetype heaviestNode() const
    {
        std::vector<double> sums{0};
        for (qsizetype i = 0; i < m_page.blocks.size(); ++i) {
            const double n
                = std::min(static_cast<double>(m_page.blocks.at(i).span.length()), WeighedPage::longestCounted);
            sums.push_back(sums.back() + (m_others.hold(i) ? -0.3 * n : m_weighed.weight(i)));
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

    /** Drops groups of blocks that are mostly links: lists, boxes and tables without a good sentence. */
    [[nodiscard]] QList<qsizetype> withoutLinkLists(const QList<qsizetype> &blocks) const
    {
        std::vector<bool> isDropped(static_cast<size_t>(m_page.blocks.size()), false);
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
                hasGood = hasGood || m_weighed.isGood(i);
            }
            // A line that is one link and ends a sentence is the author's, not the page's.
            const bool isSentence = node.endBlock - node.firstBlock == 1
                && endsSentence(m_page.in(m_page.blocks.at(node.firstBlock)))
                && (node.tag == "p" || (length >= 2 * WeighedPage::shortLine && linked * 4 < length * 3));
            if (!hasGood && !isSentence && linked * 2 > length) {
                for (qsizetype i = node.firstBlock; i < node.endBlock; ++i)
                    isDropped[static_cast<size_t>(i)] = true;
            }
        }
        QList<qsizetype> kept;
        for (const qsizetype i : blocks) {
            if (!isDropped[static_cast<size_t>(i)] || m_weighed.isEntrysTime(i) || headsText(i))
                kept.append(i);
        }
        return kept;
    }

    /** Whether the block is a heading with good text below it, beside more of it: a link in it leads to what that is
     *  about. The heading of a teaser stands with it alone. */
    [[nodiscard]] bool headsText(qsizetype index) const
    {
        constexpr qsizetype fewest = 3;
        const Page::Block &block = m_page.blocks.at(index);
        if (block.kind != Page::Kind::Heading || index + 1 >= m_page.blocks.size() || !m_weighed.isGood(index + 1))
            return false;
        const qsizetype parent = m_page.nodes.at(block.node).parent;
        qsizetype good = 0;
        for (qsizetype i = m_page.nodes.at(parent).firstBlock; i < m_page.nodes.at(parent).endBlock; ++i)
            good += m_weighed.isGood(i) && m_page.nodes.at(m_page.blocks.at(i).node).parent == parent ? 1 : 0;
        return good >= fewest;
    }

    /** Drops teasers that stand alone in the text, where they are little of it: an element that holds a heading which
     *  is a link and a line or two below it. */
    void dropSingleCards(QList<qsizetype> &blocks) const
    {
        constexpr qsizetype longest = 400;
        constexpr qsizetype mostBlocks = 4;
        constexpr double most = 0.15;
        std::vector<bool> isCardsBlock(static_cast<size_t>(m_page.blocks.size()), false);
        double weight = 0;
        for (const Page::Node &node : m_page.nodes) {
            const bool isBox
                = node.tag == "div" || node.tag == "section" || node.tag == "article" || node.tag == "aside";
            const qsizetype count = node.endBlock - node.firstBlock;
            if (!isBox || count < 2 || count > mostBlocks)
                continue;
            const Page::Block &head = m_page.blocks.at(node.firstBlock);
            const TextSpan span{head.span.start, m_page.blocks.at(node.endBlock - 1).span.end};
            if (span.length() > longest || head.kind != Page::Kind::Heading || WeighedPage::linkShare(head) < 0.8
                || isCardsBlock[static_cast<size_t>(node.firstBlock)])
                continue;
            weight += m_weighed.positive(node);
            std::fill(isCardsBlock.begin() + node.firstBlock, isCardsBlock.begin() + node.endBlock, true);
        }
        double whole = 0;
        for (const qsizetype i : std::as_const(blocks))
            whole += std::max(0.0, m_weighed.weight(i));
        if (weight < most * whole)
            blocks.removeIf([&](qsizetype i) { return isCardsBlock[static_cast<size_t>(i)]; });
    }

    /** What stands between the title and the part of the page that holds the text: a standfirst, a first paragraph or a
     *  list of what matters most. */
    [[nodiscard]] QList<qsizetype> lead(qsizetype body) const
    {
        constexpr qsizetype reach = 25;
        constexpr qsizetype shortestItem = 40;
        const qsizetype end = m_page.nodes.at(body).firstBlock;
        qsizetype title = end - 1;
        while (title >= 0 && end - title <= reach && !m_weighed.repeatsTitle(title))
            --title;
        if (title < 0 || end - title > reach)
            return {};
        QList<qsizetype> blocks;
        for (qsizetype i = title + 1; i < end; ++i) {
            const Page::Block &block = m_page.blocks.at(i);
            const bool isSentence
                = endsSentence(m_page.in(block)) || block.kind == Page::Kind::Item || block.kind == Page::Kind::Heading;
            if (!m_others.hold(i) && block.span.length() >= shortestItem && isSentence
                && block.kind != Page::Kind::Caption && WeighedPage::linkShare(block) < 0.3 && !isMetaLine(i))
                blocks.append(i);
        }
        return blocks;
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

    /** Drops parts with a head of their own that are not the article's, up to the next heading or the end. */
    void dropOtherParts(QList<qsizetype> &blocks) const
    {
        double whole = 0;
        for (const qsizetype i : std::as_const(blocks))
            whole += std::max(0.0, m_weighed.weight(i));
        for (qsizetype at = 0; at < blocks.size(); ++at) {
            if (!opensOtherPart(m_page, m_page.blocks.at(blocks.at(at)), m_words))
                continue;
            qsizetype end = at + 1;
            double weight = 0;
            const Page::Block &head = m_page.blocks.at(blocks.at(at));
            const bool isLine
                = head.kind != Page::Kind::Heading && WeighedPage::linkShare(head) > 0.3; // "More on this: …"
            while (!isLine && end < blocks.size() && !endsOtherPart(blocks.at(at), blocks.at(end))) {
                weight += std::max(0.0, m_weighed.weight(blocks.at(end)));
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
            if (before > WeighedPage::enoughText && opensComments(m_page, m_page.blocks.at(head), m_words)) {
                const qsizetype node = around(head);
                const qsizetype end = node < 0 ? m_page.blocks.size() : m_page.nodes.at(node).endBlock;
                blocks.removeIf([&](qsizetype i) { return i >= head && i < end; });
                --at;
                continue;
            }
            before += std::max(0.0, m_weighed.weight(head));
        }
    }

    /** Drops teasers below the text that no element holds: headings that are links, each with a line or two, where they
     *  are the smaller part of it. */
    void dropLastTeasers(QList<qsizetype> &blocks) const
    {
        constexpr qsizetype longest = 250;
        constexpr qsizetype fewest = 3;
        constexpr double most = 0.4;
        constexpr double mostApart = 0.7; // where they stand in another element than the text before
        qsizetype teasers = 0;
        qsizetype first = blocks.size();
        double weight = 0;
        double open = 0; // of lines that stand below no such heading yet
        for (qsizetype at = blocks.size(); at > 0; --at) {
            const Page::Block &block = m_page.blocks.at(blocks.at(at - 1));
            if (block.kind == Page::Kind::Heading && WeighedPage::linkShare(block) > 0.8) {
                ++teasers;
                first = at - 1;
                weight += std::exchange(open, 0);
            } else if (block.span.length() > longest || (block.kind == Page::Kind::Heading && open > 0)) {
                break;
            } else {
                open += std::max(0.0, m_weighed.weight(blocks.at(at - 1)));
            }
        }
        double whole = 0;
        for (const qsizetype i : std::as_const(blocks))
            whole += std::max(0.0, m_weighed.weight(i));
        const auto parentOf
            = [&](qsizetype at) { return m_page.nodes.at(m_page.blocks.at(blocks.at(at)).node).parent; };
        const bool isApart = first > 0 && first < blocks.size() && parentOf(first) != parentOf(first - 1);
        if (teasers >= fewest && weight < (isApart ? mostApart : most) * whole)
            blocks.remove(first, blocks.size() - first);
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
            return WeighedPage::linkShare(m_page.blocks.at(next)) < 0.5;
        const qsizetype node = around(head);
        if (node < 0)
            return false;
        // A line in the text itself opens no more than what is no text.
        const bool isInText = m_weighed.positive(m_page.nodes.at(node)) > WeighedPage::chromeLimit * m_weighed.total();
        const bool isHeading = m_page.blocks.at(head).kind == Page::Kind::Heading;
        return next >= m_page.nodes.at(node).endBlock || (!isHeading && isInText && m_weighed.isGood(next));
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
        if (block.span.length() >= WeighedPage::halfLine)
            return block.span.length() < longestDated && !endsSentence(line) && firstDate(line).isValid();
        if (m_weighed.isEntrysTime(index))
            return false;
        const bool isFragment = block.kind != Page::Kind::Heading && block.span.length() < WeighedPage::halfLine / 2
            && !endsSentence(line);
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
        return block.kind == Page::Kind::Paragraph && block.span.length() < WeighedPage::halfLine && !endsSentence(line)
            && (hasBylineName(index) || readDateline(line) || told.match(line).hasMatch());
    }

    /** Drops what stands above the text: the heading that repeats the title and all before it, bylines, dates. */
    void trimStart(QList<qsizetype> &blocks) const
    {
        constexpr qsizetype reach = 12;
        constexpr qsizetype furtherReach = 6;
        double before = 0;
        qsizetype heading = -1;
        for (qsizetype i = 0; i < std::min(reach, blocks.size()) && before < WeighedPage::longestCounted; ++i) {
            const Page::Block &block = m_page.blocks.at(blocks.at(i));
            const bool isOnlyTitle = m_weighed.isOnlyTitle(block);
            if (m_weighed.repeatsTitle(blocks.at(i)) || isOnlyTitle) {
                heading = i;
                break;
            }
            before += m_weighed.isGood(blocks.at(i)) ? m_weighed.weight(blocks.at(i)) : 0;
        }
        blocks.remove(0, heading + 1);
        const auto start = std::ranges::find_if(blocks, [&](qsizetype block) { return m_weighed.isGood(block); });
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
            const bool isLinkLine = WeighedPage::linkShare(block) > 0.5 && !endsSentence(m_page.in(block));
            const bool isAuthorsLine = m_page.nodes.at(block.node).part == PageWords::Part::Byline;
            if (!isHeading && !isLinkLine && !isAuthorsLine)
                break;
            blocks.removeLast();
        }
    }

    const Page &m_page;
    const PageWords &m_words;
    WeighedPage m_weighed;
    OtherParts m_others;
};

} // namespace

QList<qsizetype> findBody(const Page &page, const PageWords &words, const QString &title)
{
    return Extractor(page, words, title).body();
}

} // namespace readout
