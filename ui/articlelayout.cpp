// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlelayout.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace readout {

namespace {

/** Where the baseline is in a line, as a part of the line's height. */
constexpr double baselinePlace = 0.8;
/** A document of so few characters is laid out as a whole: then nothing in it ever moves. */
constexpr int fewCharacters = 20'000;
/** Characters that the letters' width is taken from. */
constexpr int sampleLength = 300;
/** Of a line's end so much stays free, on average: half a word. */
constexpr double halfWord = 2.5;

double lineHeightOf(const QTextBlock &block)
{
    return std::max(1.0, block.blockFormat().lineHeight());
}

double letterWidthOf(const QTextFragment &words)
{
    const QString sample = words.text().left(sampleLength);
    return QFontMetricsF(words.charFormat().font()).horizontalAdvance(sample) / static_cast<double>(sample.size());
}

} // namespace

ArticleLayout::ArticleLayout(QTextDocument *document)
    : QAbstractTextDocumentLayout(document)
    , m_sizeDue(new QTimer(this))
{
    m_sizeDue->setSingleShot(true);
    connect(m_sizeDue, &QTimer::timeout, this, [this] { emit documentSizeChanged(documentSize()); });
}

void ArticleLayout::setColumn(const Column &column)
{
    if (column == m_column)
        return;
    m_column = column;
    begin();
}

void ArticleLayout::documentChanged(int, int, int)
{
    // A view that changes its size says the same as one that changes the text.
    const bool isOther = m_places.size() != document()->blockCount() || m_characters != document()->characterCount();
    if (isOther && m_column.width > 0)
        begin();
}

void ArticleLayout::begin()
{
    m_characters = document()->characterCount();
    m_places.resize(document()->blockCount());
    m_firstMoved = 0;
    QHash<int, double> letterWidths; // by format
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        double letterWidth = 1;
        if (const auto words = block.begin(); !words.atEnd()) {
            const QTextFragment first = words.fragment();
            auto known = letterWidths.constFind(first.charFormatIndex());
            if (known == letterWidths.cend())
                known = letterWidths.insert(first.charFormatIndex(), letterWidthOf(first));
            letterWidth = *known;
        }
        m_places[block.blockNumber()] = {.height = estimatedHeight(block, letterWidth)};
    }
    if (m_characters <= fewCharacters)
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            layOutBlock(block);
    m_sizeDue->stop();
    emit documentSizeChanged(documentSize());
    emit update();
}

double ArticleLayout::estimatedHeight(const QTextBlock &block, double letterWidth) const
{
    const double room = m_column.width - block.blockFormat().leftMargin() - halfWord * letterWidth;
    const double lines = std::ceil(block.length() * letterWidth / std::max(letterWidth, room));
    return std::max(1.0, lines) * lineHeightOf(block);
}

void ArticleLayout::layOutBlock(const QTextBlock &block) const
{
    const int number = block.blockNumber();
    QTextLayout *layout = block.layout();
    const QTextBlockFormat format = block.blockFormat();
    if (!m_places.at(number).isLaidOut) {
        QTextOption option = document()->defaultTextOption();
        option.setTextDirection(block.textDirection());
        option.setAlignment(block.textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        const double lineHeight = lineHeightOf(block);
        double y = 0;
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(std::max(1.0, m_column.width - format.leftMargin()));
            line.setPosition({0, y + baselinePlace * lineHeight - line.ascent()});
            y += lineHeight;
        }
        layout->endLayout();
        if (y != m_places.at(number).height) {
            m_firstMoved = std::min(m_firstMoved, number + 1);
            m_sizeDue->start(0);
        }
        m_places[number].height = y;
        m_places[number].isLaidOut = true;
    }
    layout->setPosition({m_column.left + format.leftMargin(), topOf(number)});
}

double ArticleLayout::topOf(int number) const
{
    if (m_firstMoved <= number) {
        QTextBlock block = document()->findBlockByNumber(m_firstMoved);
        double blankAbove = m_firstMoved == 0 ? 0 : block.previous().blockFormat().bottomMargin();
        double y = m_firstMoved == 0 ? m_column.above
                                     : m_places.at(m_firstMoved - 1).top + m_places.at(m_firstMoved - 1).height;
        for (; m_firstMoved <= number; ++m_firstMoved) {
            const QTextBlockFormat format = block.blockFormat();
            y += std::max(blankAbove, format.topMargin());
            Place &place = m_places[m_firstMoved];
            place.top = y;
            y += place.height;
            blankAbove = format.bottomMargin();
            block = block.next();
        }
    }
    return m_places.at(number).top;
}

double ArticleLayout::bottomOf(int number) const
{
    return topOf(number) + heightOf(number);
}

int ArticleLayout::blockAt(double y) const
{
    if (m_places.isEmpty())
        return 0;
    std::ignore = topOf(static_cast<int>(m_places.size()) - 1);
    const auto after = std::ranges::upper_bound(m_places, y, {}, &Place::top);
    return std::max(0, static_cast<int>(after - m_places.begin()) - 1);
}

void ArticleLayout::layOut(double y, double above, double below)
{
    if (m_places.isEmpty())
        return;
    const QTextBlock middle = document()->findBlockByNumber(blockAt(y));
    double room = above;
    for (QTextBlock block = middle.previous(); block.isValid() && room > 0; block = block.previous()) {
        layOutBlock(block);
        room -= heightOf(block.blockNumber());
    }
    room = y - topOf(middle.blockNumber()) + below;
    for (QTextBlock block = middle; block.isValid() && room > 0; block = block.next()) {
        layOutBlock(block);
        room -= heightOf(block.blockNumber());
    }
    if (m_sizeDue->isActive()) {
        m_sizeDue->stop();
        emit documentSizeChanged(documentSize());
    }
}

void ArticleLayout::draw(QPainter *painter, const PaintContext &context)
{
    if (m_places.isEmpty())
        return;
    const QRectF clip = context.clip.isValid() ? context.clip : QRectF(QPointF(), documentSize());
    painter->save();
    painter->setPen(context.palette.color(QPalette::Text));
    QTextBlock block = document()->findBlockByNumber(blockAt(clip.top()));
    for (; block.isValid() && topOf(block.blockNumber()) <= clip.bottom(); block = block.next()) {
        layOutBlock(block);
        const int start = block.position();
        QList<QTextLayout::FormatRange> ranges;
        for (const Selection &selection : context.selections) {
            const int from = selection.cursor.selectionStart() - start;
            const int to = selection.cursor.selectionEnd() - start;
            if (from < block.length() && to > 0 && to > from)
                ranges.append({.start = from, .length = to - from, .format = selection.format});
        }
        block.layout()->draw(painter, {}, ranges, clip);
        const int cursor = context.cursorPosition - start;
        const int cursorWidth = property("cursorWidth").toInt(); // as QTextEdit sets it
        if (cursorWidth > 0 && cursor >= 0 && cursor < block.length())
            block.layout()->drawCursor(painter, {}, cursor, cursorWidth);
    }
    painter->restore();
}

int ArticleLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    if (m_places.isEmpty())
        return accuracy == Qt::ExactHit ? -1 : 0;
    const QTextBlock block = document()->findBlockByNumber(blockAt(point.y()));
    layOutBlock(block);
    const QTextLayout *layout = block.layout();
    const QPointF place = point - layout->position();
    if (accuracy == Qt::ExactHit && (place.y() < 0 || place.y() >= heightOf(block.blockNumber())))
        return -1;
    const int last = layout->lineCount() - 1;
    if (last < 0 || place.y() < 0)
        return block.position();
    if (place.y() >= heightOf(block.blockNumber()))
        return block.position() + block.length() - 1;
    const int line = std::clamp(static_cast<int>(place.y() / lineHeightOf(block)), 0, last);
    return block.position() + layout->lineAt(line).xToCursor(place.x());
}

QSizeF ArticleLayout::documentSize() const
{
    const int last = static_cast<int>(m_places.size()) - 1;
    return {m_column.pageWidth, last < 0 ? 0 : bottomOf(last) + m_column.below};
}

QRectF ArticleLayout::frameBoundingRect(QTextFrame *) const
{
    return {QPointF(), documentSize()}; // there is no frame but the root
}

QRectF ArticleLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid() || m_places.isEmpty())
        return {};
    layOutBlock(block);
    return {block.layout()->position(),
            QSizeF(m_column.width - block.blockFormat().leftMargin(), heightOf(block.blockNumber()))};
}

} // namespace readout
