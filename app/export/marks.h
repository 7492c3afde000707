// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/textspan.h"

#include <QStringView>

#include <optional>

namespace readout {

/** Whether @p c can close a quotation. */
[[nodiscard]] bool isClosingMark(QChar c);

/** Follows quotation marks through a text, a character at a time: “…”, "…", ‘…’ and '…'; an apostrophe is none. */
class QuotationDepth
{
public:
    /** Takes notice of the character of @p text at @p position. */
    void pass(QStringView text, qsizetype position);
    /** Whether the characters passed last stand inside quotation marks. */
    [[nodiscard]] bool isOpen() const { return !m_close.isNull(); }
    /** The mark that will close the quotation; null where none is open. */
    [[nodiscard]] QChar close() const { return m_close; }

private:
    QChar m_close;
};

/** Where a quotation that is open at @p position, when read from @p start, is closed before @p end; none where none is
 *  open or it stays open. */
[[nodiscard]] std::optional<TextSpan> closingMark(QStringView text, qsizetype start, qsizetype position, qsizetype end);

/** The number of words of @p span that stand inside quotation marks. */
[[nodiscard]] int quotedWords(QStringView text, TextSpan span);

/** The number of words of @p span: runs of characters between blanks that hold a letter or digit. */
[[nodiscard]] int countWords(QStringView text, TextSpan span);

} // namespace readout
