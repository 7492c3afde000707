// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/parse.h"

#include <QTextBoundaryFinder>

namespace readout
{

ParsedText parseText(const QString &text, const QList<TextSpan> &blocks)
{
    ParsedText parsed;
    for (const TextSpan block : blocks) {
        const QString words = block.in(text).toString();
        QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, words);
        qsizetype from = 0;
        for (qsizetype to = sentences.toNextBoundary(); to > 0; to = sentences.toNextBoundary()) {
            const auto first = static_cast<qint32>(parsed.tokens.size());
            QTextBoundaryFinder boundaries(QTextBoundaryFinder::Word,
                                           QStringView(words).sliced(from, to - from).toString());
            qsizetype start = 0;
            for (qsizetype end = boundaries.toNextBoundary(); end > 0; end = boundaries.toNextBoundary()) {
                if (!words.at(from + start).isSpace())
                    parsed.tokens.append({.span = {block.start + from + start, block.start + from + end}});
                start = end;
            }
            const auto after = static_cast<qint32>(parsed.tokens.size());
            if (after > first) {
                const TextSpan span{parsed.tokens.at(first).span.start, parsed.tokens.at(after - 1).span.end};
                parsed.sentences.append({.span = span, .firstToken = first, .endToken = after});
            }
            from = to;
        }
    }
    return parsed;
}

} // namespace readout
