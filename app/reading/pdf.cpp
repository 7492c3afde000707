// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/pdf.h"

#include "briefing/parallel.h"
#include "reading/composer.h"
#include "reading/lines.h"
#include "reading/wording.h"

#include <QHash>
#include <QRectF>
#include <QSet>

#include <algorithm>
#include <memory>
#include <optional>
#include <poppler/qt6/poppler-qt6.h>
#include <thread>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** The most pages that are read: more is a book. */
constexpr int mostPages = 1000;
/** From so many pages on, several threads share them. */
constexpr int fewestShared = 40;
constexpr int mostThreads = 4;
/** The share of a page's height, at head and foot, in which running heads stand. */
constexpr double margin = 0.09;

struct Line {
    QString text;
    QRectF box;
    int page = 0;
    double pageHeight = 0;
};

/** The words of a page in reading order, joined to lines. */
void appendLines(Poppler::Page &page, int number, QList<Line> &lines)
{
    const qsizetype first = lines.size();
    bool isSpaced = false;
    for (const std::unique_ptr<Poppler::TextBox> &word : page.textList()) {
        const QRectF box = word->boundingBox();
        const bool continues = lines.size() > first
            && std::abs(lines.last().box.center().y() - box.center().y()) < 0.5 * std::max(box.height(), 1.0)
            && box.left() >= lines.last().box.right() - box.height()
            && box.left() - lines.last().box.right() < 3 * box.height();
        if (continues) {
            lines.last().text += (isSpaced ? u" "_s : QString()) + word->text();
            lines.last().box |= box;
        } else {
            lines.append({.text = word->text(), .box = box, .page = number, .pageHeight = page.pageSizeF().height()});
        }
        isSpaced = word->hasSpaceAfter();
    }
}

/** Pages [first, end) of a document, counted from 0. */
struct PageRange {
    int first = 0;
    int end = 0;
};

QList<Line> linesOf(const Poppler::Document &document, PageRange pages)
{
    QList<Line> lines;
    for (int i = pages.first; i < pages.end; ++i) {
        if (const std::unique_ptr<Poppler::Page> page = document.page(i))
            appendLines(*page, i + 1, lines);
    }
    return lines;
}

/** The lines of a long document of @p pages pages out of @p bytes, read by several threads. Each has a document of its
 * own, as those of the library belong to one thread. */
QList<Line> sharedLinesOf(const Poppler::Document &document, const QByteArray &bytes, int pages)
{
    const int threads = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 2, mostThreads);
    QList<PageRange> parts;
    for (int i = 0; i < threads; ++i)
        parts.append({pages * i / threads, pages * (i + 1) / threads});
    const auto read = [&](PageRange part) -> std::optional<QList<Line>> {
        const std::unique_ptr<Poppler::Document> own = Poppler::Document::loadFromData(bytes);
        return own ? std::optional(linesOf(*own, part)) : std::nullopt;
    };
    QList<Line> lines;
    for (const std::optional<QList<Line>> &part : inParallel(parts, threads, read)) {
        if (!part) // no room for one more, say
            return linesOf(document, {0, pages});
        lines.append(*part);
    }
    return lines;
}

/** A running head with its page number left out, so that it is the same on each page. */
QString withoutDigits(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isDigit())
            result.append(c);
    }
    return result.simplified();
}

bool isInMargin(const Line &line)
{
    return line.box.bottom() < margin * line.pageHeight || line.box.top() > (1 - margin) * line.pageHeight;
}

/** Drops page numbers, and lines at head or foot that come back on other pages. */
QList<Line> withoutRunningHeads(const QList<Line> &lines)
{
    QHash<QString, QSet<int>> pagesOf;
    for (const Line &line : lines) {
        if (isInMargin(line))
            pagesOf[withoutDigits(line.text)].insert(line.page);
    }
    QList<Line> kept;
    for (const Line &line : lines) {
        const QString words = withoutDigits(line.text);
        const bool isHead = isInMargin(line) && (words.size() < 3 || pagesOf.value(words).size() >= 2);
        if (!isHead)
            kept.append(line);
    }
    return kept;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/** Ligatures as letters; the text of a PDF holds the glyphs' own characters. */
QString withoutLigatures(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += c >= u'\uFB00' && c <= u'\uFB06' ? QString(c).normalized(QString::NormalizationForm_KD) : QString(c);
    return result;
}

/** Joins lines to paragraphs and headings. */
class Paragraphs
{
public:
    explicit Paragraphs(const QList<Line> &lines)
    {
        std::vector<double> heights;
        std::vector<double> gaps;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            heights.push_back(lines.at(i).box.height());
            if (i > 0 && lines.at(i).page == lines.at(i - 1).page && lines.at(i).box.top() > lines.at(i - 1).box.top())
                gaps.push_back(lines.at(i).box.top() - lines.at(i - 1).box.top());
        }
        m_height = median(heights);
        m_gap = median(gaps);
        for (qsizetype i = 0; i < lines.size(); ++i)
            add(lines.at(i), i > 0 ? &lines.at(i - 1) : nullptr);
    }

    [[nodiscard]] Article article() const
    {
        ArticleComposer composer;
        QList<qsizetype> pageStarts;
        for (const Block &block : m_blocks) {
            const bool isLarge = block.height > 1.15 * m_height && block.text.size() < 200;
            const bool isFirst = composer.article().text.isEmpty();
            BlockKind kind = isLarge ? (isFirst ? BlockKind::Title : BlockKind::Heading) : BlockKind::Paragraph;
            if (isCaption(block.text))
                kind = BlockKind::Caption;
            else if (!isLarge && isListItem(block.text))
                kind = BlockKind::Item;
            composer.add(kind, block.text);
            const qsizetype start = composer.article().text.size() - block.text.size();
            for (const auto &[page, offset] : block.pages) {
                while (pageStarts.size() < page)
                    pageStarts.append(pageStarts.isEmpty() ? 0 : start + offset);
            }
        }
        Article article = composer.article();
        article.pageStarts = pageStarts;
        return article;
    }

private:
    struct Block {
        QString text;
        QList<std::pair<int, qsizetype>> pages; ///< numbers of the pages it stands on, and where each begins in text
        double height = 0;
    };

    void add(const Line &line, const Line *before)
    {
        const QString text = withoutLigatures(line.text).simplified();
        if (text.isEmpty())
            return;
        if (m_blocks.isEmpty() || !before || startsParagraph(line, *before)) {
            m_blocks.append({.text = text, .pages = {{line.page, 0}}, .height = line.box.height()});
            return;
        }
        QString &open = m_blocks.last().text;
        const bool isHyphenated
            = open.size() > 1 && open.endsWith(u'-') && open.at(open.size() - 2).isLower() && text.at(0).isLower();
        if (isHyphenated)
            open.chop(1);
        else
            open += u' ';
        if (m_blocks.last().pages.last().first < line.page)
            m_blocks.last().pages.append({line.page, open.size()});
        open += text;
    }

    [[nodiscard]] bool startsParagraph(const Line &line, const Line &before) const
    {
        const bool hasOtherSize = std::abs(line.box.height() - before.box.height()) > 0.12 * m_height;
        const bool follows = line.page == before.page && line.box.top() > before.box.top();
        if (!follows) // the next column or page: the sentence may go on
            return hasOtherSize || endsSentence(m_blocks.last().text);
        const bool isIndented = line.box.left() > before.box.left() + 0.8 * m_height
            && line.box.left() < before.box.left() + 5 * m_height && endsSentence(before.text);
        return hasOtherSize || line.box.top() - before.box.top() > 1.35 * m_gap || isIndented || isListItem(line.text);
    }

    double m_height = 0;
    double m_gap = 0;
    QList<Block> m_blocks;
};

} // namespace

Result<Article> readPdf(const QByteArray &bytes)
{
    // What is wrong with a file is told in our words, not in the library's.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return Error{tr("The PDF is damaged and cannot be read. Download it again or open another copy.")};
    if (document->isLocked())
        return Error{tr("The PDF is locked with a password. Open it in a PDF viewer and save a copy without one.")};
    const int pages = std::min(document->numPages(), mostPages);
    const QList<Line> lines
        = pages < fewestShared ? linesOf(*document, {0, pages}) : sharedLinesOf(*document, bytes, pages);
    Article article = Paragraphs(withoutRunningHeads(lines)).article();
    if (QStringView(article.text).trimmed().isEmpty())
        return Error{tr("The PDF holds no text, only pictures. Run text recognition over it first.")};
    const QString title = document->title().simplified();
    if (article.title.isEmpty())
        article.title = title;
    article.published = firstDate(QStringView(article.text).first(std::min<qsizetype>(article.text.size(), 400)));
    return article;
}

} // namespace readout
