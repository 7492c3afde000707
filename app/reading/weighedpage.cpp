// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/weighedpage.h"

#include "reading/lines.h"

#include <QSet>

namespace readout {

namespace {

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
double likenessOf(const QSet<QString> &first, const QSet<QString> &second)
{
    const qsizetype shared = (QSet<QString>(first) &= second).size();
    const qsizetype all = first.size() + second.size() - shared;
    return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

bool isHeading(const Page::Block &block)
{
    return block.kind == Page::Kind::Title || block.kind == Page::Kind::Heading;
}

} // namespace

WeighedPage::WeighedPage(const Page &page, const QString &title)
    : m_page(page)
{
    const QSet<QString> words = wordsOf(title);
    m_sums.push_back(0);
    for (const Page::Block &block : page.blocks) {
        m_weights.push_back(weightOf(block));
        m_likeness.push_back(isHeading(block) ? likenessOf(wordsOf(page.in(block)), words) : 0);
        m_sums.push_back(m_sums.back() + std::max(0.0, m_weights.back()));
    }
    m_titles = std::ranges::count(page.blocks, Page::Kind::Title, &Page::Block::kind);
    m_times = std::ranges::count_if(page.blocks, [&](const Page::Block &block) { return isTimeOfDay(page.in(block)); });
}

double WeighedPage::weightOf(const Page::Block &block) const
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

bool WeighedPage::isGood(qsizetype block) const
{
    const Page::Block &entry = m_page.blocks.at(block);
    return entry.span.length() >= halfLine && endsSentence(m_page.in(entry)) && linkShare(entry) < 0.3;
}

bool WeighedPage::isEntrysTime(qsizetype block) const
{
    constexpr qsizetype fewest = 3;
    return m_times >= fewest && isTimeOfDay(m_page.in(m_page.blocks.at(block)));
}

bool WeighedPage::holdsTitle(const Page::Node &node) const
{
    const auto begin = m_likeness.begin();
    return std::any_of(begin + node.firstBlock, begin + node.endBlock, [](double share) { return share > 0.6; });
}

qsizetype WeighedPage::titleBlock() const
{
    for (qsizetype i = 0; i < m_page.blocks.size(); ++i) {
        if (repeatsTitle(i) && linkShare(m_page.blocks.at(i)) < 0.5)
            return i;
    }
    return -1;
}

bool WeighedPage::isOnlyTitle(const Page::Block &block) const
{
    return block.kind == Page::Kind::Title && m_titles == 1;
}

} // namespace readout
