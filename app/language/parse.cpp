// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/parse.h"

#include "language/sentences.h"
#include "language/tokenise.h"

namespace readout {

ParsedText parseText(const QString &text, const QList<TextSpan> &blocks, const Lexicon &lexicon)
{
    ParsedText parsed;
    for (const TextSpan block : blocks) {
        const auto first = static_cast<qint32>(parsed.tokens.size());
        for (const TextSpan span : tokenise(text, block, lexicon))
            parsed.tokens.append({.span = span});
        const auto end = static_cast<qint32>(parsed.tokens.size());
        parsed.sentences += findSentences(text, parsed.tokens, first, end, lexicon);
    }
    return parsed;
}

} // namespace readout
