// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/marks.h"

namespace readout {

namespace {

bool isWordAt(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() && text[position].isLetterOrNumber();
}

/** Calls @p word with the first position of each word of @p span. */
template <typename Function>
void forEachWord(QStringView text, TextSpan span, Function word)
{
    bool inside = false;
    for (qsizetype i = std::max<qsizetype>(span.start, 0); i < std::min(span.end, text.size()); ++i) {
        if (text[i].isSpace() || text[i] == u'—')
            inside = false;
        else if (!inside && text[i].isLetterOrNumber()) {
            inside = true;
            word(i);
        }
    }
}

} // namespace

bool isClosingMark(QChar c)
{
    return c == u'”' || c == u'’' || c == u'"' || c == u'\'' || c == u'»';
}

void QuotationDepth::pass(QStringView text, qsizetype position)
{
    const QChar c = text[position];
    if (isOpen()) {
        // "don’t", "the ministers’ plan": an apostrophe follows a letter and, within a word, precedes one.
        const bool isApostrophe = (c == u'’' || c == u'\'') && isWordAt(text, position + 1);
        if (c == m_close && !isApostrophe)
            m_close = QChar();
        return;
    }
    const bool startsWord = isWordAt(text, position + 1) && !isWordAt(text, position - 1);
    if (c == u'“')
        m_close = u'”';
    else if (c == u'«')
        m_close = u'»';
    else if (c == u'"')
        m_close = u'"';
    else if (c == u'‘' && startsWord)
        m_close = u'’';
    else if (c == u'\'' && startsWord)
        m_close = u'\'';
}

std::optional<TextSpan> closingMark(QStringView text, qsizetype start, qsizetype position, qsizetype end)
{
    QuotationDepth depth;
    for (qsizetype i = start; i < position; ++i)
        depth.pass(text, i);
    if (!depth.isOpen())
        return std::nullopt;
    for (qsizetype i = position; i < end; ++i) {
        depth.pass(text, i);
        if (!depth.isOpen())
            return TextSpan{i, i + 1};
    }
    return std::nullopt;
}

int quotedWords(QStringView text, TextSpan span)
{
    int words = 0;
    QuotationDepth depth;
    qsizetype read = std::max<qsizetype>(span.start, 0);
    forEachWord(text, span, [&](qsizetype position) {
        for (; read <= position; ++read)
            depth.pass(text, read);
        words += depth.isOpen() ? 1 : 0;
    });
    return words;
}

int countWords(QStringView text, TextSpan span)
{
    int words = 0;
    forEachWord(text, span, [&](qsizetype) { ++words; });
    return words;
}

} // namespace readout
