// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/token.h"
#include "lexicon/lexicon.h"

#include <QList>
#include <QString>

namespace readout {

/** Parts the tokens of one block, @p first up to @p end of @p tokens, into sentences. Quotation marks and brackets that
 *  close stay with their sentence; a question inside a quotation ends none when the sentence goes on in lower case. */
[[nodiscard]] QList<Sentence> findSentences(const QString &text, const QList<Token> &tokens, qint32 first, qint32 end,
                                            const Lexicon &lexicon);

} // namespace readout
