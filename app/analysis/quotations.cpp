// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quotations.h"

#include "analysis/blocks.h"

#include <QStringView>

#include <algorithm>

namespace readout {

namespace {

/** The shapes of quotation marks. A mark closes only what its own shape has opened. */
enum class Shape { CurlyDouble, CurlySingle, StraightDouble, StraightSingle, Guillemets };

struct Mark {
    qsizetype position = 0;
    Shape shape = Shape::CurlyDouble;
    bool canOpen = false;
    bool canClose = false;
};

bool isBlank(QChar character)
{
    return character.isNull() || character.isSpace();
}

/** Reads the marks of one block of text. Characters beyond its borders count as blanks. */
class MarkReader
{
public:
    explicit MarkReader(QStringView block)
        : m_block(block)
    {
    }

    /** The mark at @p i, if the character there can open or close a quotation. */
    [[nodiscard]] std::optional<Mark> at(qsizetype i) const
    {
        switch (m_block.at(i).unicode()) {
        case u'“':
        case u'„':
            return Mark{i, Shape::CurlyDouble, !isBlank(next(i)), false};
        case u'”':
            return Mark{i, Shape::CurlyDouble, false, true};
        case u'«':
            return Mark{i, Shape::Guillemets, true, false};
        case u'»':
            return Mark{i, Shape::Guillemets, false, true};
        case u'‘':
            return single(i, Shape::CurlySingle, true, false);
        case u'’':
            return single(i, Shape::CurlySingle, false, true);
        case u'"':
            return straightDouble(i);
        case u'\'':
            return single(i, Shape::StraightSingle, true, true);
        default:
            return std::nullopt;
        }
    }

private:
    [[nodiscard]] QChar next(qsizetype i) const { return i + 1 < m_block.size() ? m_block.at(i + 1) : QChar(); }
    [[nodiscard]] QChar previous(qsizetype i) const { return i > 0 ? m_block.at(i - 1) : QChar(); }
    /** Whether @p i stands where a quotation can begin: at the start, after a blank, a bracket, a dash, a mark. */
    [[nodiscard]] bool isBefore(qsizetype i) const
    {
        const QChar before = previous(i);
        return isBlank(before) || QStringView(u"([{-–—“‘\"'/:").contains(before);
    }
    /** Whether a quotation can end at @p i: what follows is no word. */
    [[nodiscard]] bool isAfter(qsizetype i) const { return !next(i).isLetterOrNumber(); }

    [[nodiscard]] std::optional<Mark> straightDouble(qsizetype i) const
    {
        const bool blankAfter = isBlank(next(i));
        return Mark{i, Shape::StraightDouble, isBefore(i) && !blankAfter, !isBlank(previous(i)) || blankAfter};
    }
    [[nodiscard]] std::optional<Mark> single(qsizetype i, Shape shape, bool opens, bool closes) const
    {
        // "'90s", "rock 'n' roll": an apostrophe stands for what is left out
        const bool leftOut = shape == Shape::StraightSingle
            && (next(i).isDigit() || (i + 2 < m_block.size() && m_block.at(i + 2) == u'\''));
        const bool canOpen = opens && isBefore(i) && !isBlank(next(i)) && !leftOut;
        const bool canClose = closes && isAfter(i) && !isBlank(previous(i)) && !isBefore(i);
        if (!canOpen && !canClose)
            return std::nullopt;
        return Mark{i, shape, canOpen, canClose};
    }

    QStringView m_block;
};

/** Pairs the marks of one block, whose positions count from the block's start. */
class Pairing
{
public:
    explicit Pairing(QStringView block)
        : m_block(block)
    {
        const MarkReader reader(block);
        for (qsizetype i = 0; i < block.size(); ++i) {
            if (const auto mark = reader.at(i))
                m_marks.append(*mark);
        }
        m_closing.resize(m_marks.size() + 1);
        for (qsizetype i = m_marks.size() - 1; i >= 0; --i) {
            const Mark &mark = m_marks.at(i);
            const bool isDouble = mark.shape == Shape::CurlyDouble;
            m_closing[i] = m_closing.at(i + 1) + (isDouble ? (mark.canOpen ? -1 : 1) : 0);
            if (m_lastSingle < 0 && mark.shape == Shape::StraightSingle && mark.canClose && !mark.canOpen)
                m_lastSingle = i;
        }
    }

    QList<Quotation> pair()
    {
        for (qsizetype i = 0; i < m_marks.size(); ++i) {
            const Mark &mark = m_marks.at(i);
            const qsizetype opener = openerFor(mark);
            if (opener >= 0 && (!mark.canOpen || mark.shape == Shape::StraightDouble) && !isPossessive(i))
                close(opener, mark.position + 1);
            else if (mark.canOpen && opener < 0 && resumes(i))
                continue;
            else if (mark.canOpen && opener < 0 && mayOpen(i))
                m_open.append({mark, static_cast<qsizetype>(m_found.size())}), m_found.append(Quotation{});
            else if (opener < 0 && mark.canClose && !mark.canOpen && isStrayClosing(mark))
                m_found.append({.span = {mark.position, mark.position + 1}, .opened = false});
        }
        while (!m_open.isEmpty()) {
            const Open open = m_open.takeLast();
            m_found[open.index] = {.span = {open.mark.position, m_block.size()}, .closed = false};
        }
        return nested();
    }

private:
    struct Open {
        Mark mark;
        qsizetype index = 0; ///< its place in m_found
    };

    static bool isSingle(Shape shape) { return shape == Shape::CurlySingle || shape == Shape::StraightSingle; }

    /** Index in m_open of what @p mark can close; -1 for nothing. */
    [[nodiscard]] qsizetype openerFor(const Mark &mark) const
    {
        if (!mark.canClose)
            return -1;
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (m_open.at(i).mark.shape == mark.shape)
                return i;
        }
        return -1;
    }

    /** "the allies’ plan": with an s before and a word after, and a better mark further on, it is a possessive. */
    [[nodiscard]] bool isPossessive(qsizetype index) const
    {
        const Mark &mark = m_marks.at(index);
        if (!isSingle(mark.shape) || mark.position == 0 || m_block.at(mark.position - 1).toLower() != u's')
            return false;
        if (mark.position + 2 >= m_block.size() || !m_block.at(mark.position + 1).isSpace()
            || !m_block.at(mark.position + 2).isLower())
            return false;
        for (qsizetype i = index + 1; i < m_marks.size(); ++i) {
            if (m_marks.at(i).shape == mark.shape)
                return m_marks.at(i).canClose && !m_marks.at(i).canOpen;
        }
        return false;
    }

    /** "“We go. “We stay.”": a mark that opened a paragraph, before somebody joined them, goes on with the quotation.
     */
    [[nodiscard]] bool resumes(qsizetype index) const
    {
        const Mark &mark = m_marks.at(index);
        const auto sameShape = [&](const auto &other) { return other.shape == mark.shape; };
        if (mark.shape != Shape::CurlyDouble || mark.canClose
            || std::ranges::none_of(m_open, [&](const Open &open) { return sameShape(open.mark); }))
            return false;
        const QStringView before = m_block.first(mark.position).trimmed();
        if (before.isEmpty() || !QStringView(u".!?").contains(before.back()))
            return false;
        return m_closing.at(index) < std::ranges::count_if(
                   m_open, [&](const Open &open) { return sameShape(open.mark); });
    }

    /** A straight single mark opens only where one closes later on: else it is an apostrophe ("'em"). */
    [[nodiscard]] bool mayOpen(qsizetype index) const
    {
        return m_marks.at(index).shape != Shape::StraightSingle || index < m_lastSingle;
    }

    /** A closing mark that nothing opens is one only where it can be nothing else: no foot, inch or possessive. */
    [[nodiscard]] bool isStrayClosing(const Mark &mark) const
    {
        if (mark.position == 0)
            return false;
        const QChar before = m_block.at(mark.position - 1);
        if (before.isDigit() || mark.shape == Shape::StraightSingle)
            return false;
        return mark.shape != Shape::CurlySingle || before.toLower() != u's';
    }

    void close(qsizetype opener, qsizetype end)
    {
        // what was opened inside and never closed was no mark of its own
        while (m_open.size() > opener + 1)
            m_found[m_open.takeLast().index].span = {};
        const Open open = m_open.takeLast();
        m_found[open.index] = {.span = {open.mark.position, end}};
    }

    /** The found ones with their depths, without those that came to nothing. */
    [[nodiscard]] QList<Quotation> nested() const
    {
        QList<Quotation> result;
        for (Quotation quotation : m_found) {
            if (quotation.span.isEmpty())
                continue;
            quotation.depth = static_cast<int>(std::ranges::count_if(
                result, [&](const Quotation &outer) { return outer.span.contains(quotation.span); }));
            result.append(quotation);
        }
        return result;
    }

    QStringView m_block;
    QList<Mark> m_marks;
    QList<qsizetype> m_closing;  ///< for each mark: curly double ones from it on that close, less those that open
    qsizetype m_lastSingle = -1; ///< the last straight single mark that can only close; -1 for none
    QList<Open> m_open;
    QList<Quotation> m_found;
};

} // namespace

QList<Quotation> findQuotations(const Article &article)
{
    QList<Quotation> all;
    for (const TextSpan block : blocksOf(article)) {
        QList<Quotation> here = Pairing(block.in(article.text)).pair();
        for (Quotation &quotation : here)
            quotation.span = {quotation.span.start + block.start, quotation.span.end + block.start};
        if (!all.isEmpty() && !all.last().closed && !here.isEmpty() && here.first().span.start == block.start
            && article.text.at(all.last().span.start) == article.text.at(block.start))
            all.last().runsOn = true;
        all.append(here);
    }
    return all;
}

} // namespace readout
