// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/token.h"

#include <algorithm>

namespace readout
{

qint32 ParsedText::tokenAt(qsizetype position) const
{
    const auto found
        = std::ranges::upper_bound(tokens, position, {}, [](const Token &token) { return token.span.end; });
    return static_cast<qint32>(std::distance(tokens.begin(), found));
}

qint32 ParsedText::sentenceAt(qsizetype position) const
{
    const auto found
        = std::ranges::upper_bound(sentences, position, {}, [](const Sentence &sentence) { return sentence.span.end; });
    if (found == sentences.end() || !found->span.contains(position))
        return -1;
    return static_cast<qint32>(std::distance(sentences.begin(), found));
}

} // namespace readout
