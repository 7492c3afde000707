// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/plaintext.h"

#include "reading/lines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** How far from the top a date or a byline is still the article's own, in blocks. */
constexpr qsizetype headLength = 6;

/** Whether a line ends as running text does: with its sentence, or with a comma before the next line. */
bool isClosed(QStringView line)
{
    return endsSentence(line) || line.endsWith(u',');
}

bool startsLikeHeading(QStringView line)
{
    const QChar first = line.front();
    return first.isUpper() || first.isDigit() || u"“‘\"'¿¡"_s.contains(first);
}

/** Whether most longer words have a capital, as headlines in title case do. */
bool isTitleCase(QStringView line)
{
    qsizetype longer = 0;
    qsizetype capitals = 0;
    for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < 4)
            continue;
        ++longer;
        capitals += std::ranges::find_if(word, [](QChar c) { return c.isLetter(); })->isUpper() ? 1 : 0;
    }
    return longer >= 3 && capitals * 10 >= longer * 7;
}

/** Whether the first line of a text that goes on is its title. */
bool isTitle(QStringView line)
{
    const qsizetype words = wordCount(line);
    if (words > 28 || !startsLikeHeading(line) || isListItem(line))
        return false;
    return !isClosed(line) || words <= 14 || isTitleCase(line);
}

bool isHeading(QStringView line)
{
    return wordCount(line) <= 12 && startsLikeHeading(line) && !isClosed(line) && !isListItem(line);
}

/** "TITLE: Something LINK: https://…", as collections of articles label their parts: group 1 is the title. */
const QRegularExpression &labelledTitle()
{
    static const QRegularExpression pattern(
        u"^(?:title|headline)\\s*:\\s*(\\S.*?)\\s*(?:\\b(?:link|url)\\s*:\\s*\\S+\\s*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/** Whether @p line is no more than who wrote the article and where: "Ada Example in Oslo". */
bool isNameAndPlace(QStringView line)
{
    static const QString name = u"\\p{Lu}[\\p{L}'’.-]+(?: \\p{L}[\\p{L}'’.-]*){0,2} \\p{Lu}[\\p{L}'’-]+"_s;
    static const QRegularExpression told(
        u"^(?!By\\b)%1(?:(?:,| and) %1)* in \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}$"_s.arg(name));
    return told.match(line).hasMatch();
}

/** Puts an article together, block by block. */
class Composer
{
public:
    explicit Composer(const QString &text)
    {
        m_article.text = text;
        m_blocks = findBlocks(text);
    }

    [[nodiscard]] Article compose()
    {
        const qsizetype head = readHead();
        if (m_article.published.isNull() && head > 0)
            m_article.published = firstDate(QStringView(m_article.text).first(m_blocks.at(head - 1).end));
        for (qsizetype next = head; next < m_blocks.size(); ++next) {
            const TextSpan block = m_blocks.at(next);
            const QStringView line = block.in(m_article.text);
            const bool isLast = next + 1 == m_blocks.size();
            if (isCaption(line))
                addSection(Section::Kind::Caption, block);
            else if (isCredit(line))
                addSection(Section::Kind::Note, block);
            else if (isListItem(line))
                addParagraph(Section::Kind::List, block);
            else if (!isLast && isHeading(line) && !isHeading(m_blocks.at(next + 1).in(m_article.text)))
                addSection(Section::Kind::Body, block).heading = block;
            else
                addParagraph(Section::Kind::Body, block);
        }
        return m_article;
    }

private:
    /** Title, standfirst, date and byline; returns the index of the first block after them. */
    qsizetype readHead()
    {
        qsizetype next = 0;
        bool hasStandfirst = false;
        const qsizetype end = std::min(headLength, m_blocks.size() - 1);
        for (; next < end; ++next) {
            const TextSpan block = m_blocks.at(next);
            const QStringView line = block.in(m_article.text);
            // a heading can look so as well: "Ada Example and Ben Sample in Oslo"
            const bool isByline = !m_article.title.isEmpty() && isNameAndPlace(line) && isBesideDate(next);
            if (const std::optional<Dateline> dateline
                = isByline ? readDateline(u"By "_s + line.toString()) : readDateline(line)) {
                if (m_article.published.isNull())
                    m_article.published = dateline->published;
                if (m_article.outlet.isEmpty())
                    m_article.outlet = dateline->outlet;
                m_article.byline += dateline->authors;
                addSection(Section::Kind::Dateline, block);
            } else if (isCaption(line)) {
                addSection(Section::Kind::Caption, block);
            } else if (m_article.title.isEmpty() && addTitle(block)) {
                continue;
            } else if (!m_article.title.isEmpty() && !hasStandfirst && isStandfirst(line)) {
                hasStandfirst = true;
                addSection(Section::Kind::Standfirst, block);
            } else {
                break;
            }
        }
        return next;
    }

    /** Whether the block before or after block @p i tells when the article was published. */
    [[nodiscard]] bool isBesideDate(qsizetype i) const
    {
        const auto tellsDate = [this](qsizetype k) {
            const QStringView line = m_blocks.at(k).in(m_article.text);
            const auto dateline = readDateline(line);
            return isTimeOfDay(line) || (dateline && !dateline->published.isNull());
        };
        return (i > 0 && tellsDate(i - 1)) || (i + 1 < m_blocks.size() && tellsDate(i + 1));
    }

    bool addTitle(TextSpan block)
    {
        const QStringView line = block.in(m_article.text);
        const QRegularExpressionMatch labelled = labelledTitle().match(line);
        if (!labelled.hasMatch() && !isTitle(line))
            return false;
        m_article.title = labelled.hasMatch() ? labelled.captured(1) : line.toString().simplified();
        // A full stop at the end of a headline is the collection's, not the newspaper's.
        if (m_article.title.endsWith(u'.') && !m_article.title.endsWith("..."_L1))
            m_article.title.chop(1);
        addSection(Section::Kind::Title, block);
        return true;
    }

    [[nodiscard]] static bool isStandfirst(QStringView line)
    {
        const qsizetype words = wordCount(line);
        return words >= 6 && words <= 45 && !isClosed(line) && startsLikeHeading(line);
    }

    Section &addSection(Section::Kind kind, TextSpan span)
    {
        const QString id = u"section-%1"_s.arg(m_article.sections.size() + 1);
        m_article.sections.append({.id = id, .kind = kind, .heading = {}, .span = span});
        return m_article.sections.last();
    }

    void addParagraph(Section::Kind kind, TextSpan span)
    {
        const auto number = static_cast<int>(m_article.paragraphs.size()) + 1;
        m_article.paragraphs.append({.number = number, .span = span});
        if (m_article.sections.isEmpty() || m_article.sections.last().kind != kind)
            addSection(kind, span);
        m_article.sections.last().span.end = span.end;
    }

    Article m_article;
    QList<TextSpan> m_blocks;
};

} // namespace

Article readPlainText(const QString &text)
{
    return Composer(text).compose();
}

} // namespace readout
