// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/blocks.h"

namespace readout {

QList<TextSpan> blocksOf(const Article &article)
{
    QList<TextSpan> blocks;
    auto paragraph = article.paragraphs.begin();
    for (const Section &section : article.sections) {
        if (section.heading)
            blocks.append(*section.heading);
        const auto first = paragraph;
        for (; paragraph != article.paragraphs.end() && section.span.contains(paragraph->span); ++paragraph)
            blocks.append(paragraph->span);
        if (first == paragraph && !section.heading)
            blocks.append(section.span);
    }
    return blocks;
}

} // namespace readout
