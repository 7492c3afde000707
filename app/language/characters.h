// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace readout {

/** Whether @p c separates words and is none itself: blanks, controls, and marks of no width. */
[[nodiscard]] inline bool isBlank(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return u <= 0x20 || u == 0x7f;
    return c.isSpace() || u == 0x200b || u == 0x200e || u == 0x200f || u == 0x2060 || u == 0xfeff
        || c.category() == QChar::Other_Control;
}

/** Whether @p c is an apostrophe, straight or typographic. */
[[nodiscard]] inline bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

/** Whether @p c joins the parts of a word. */
[[nodiscard]] inline bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

/** Whether @p c is a mark that can only close: a typographic closing quotation mark or a closing bracket. */
[[nodiscard]] inline bool isClosing(QChar c)
{
    return c == u'\u201d' || c == u'\u2019' || c == u'\u00bb' || c == u')' || c == u']' || c == u'}';
}

/** Whether @p c is a mark that can only open. */
[[nodiscard]] inline bool isOpening(QChar c)
{
    return c == u'\u201c' || c == u'\u2018' || c == u'\u00ab' || c == u'(' || c == u'[' || c == u'{';
}

} // namespace readout
