// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyse.h"

/** The briefing of a text whose paragraphs are parted by line breaks, published then. A line that begins with "©" is a
 * caption. */
inline readout::Briefing briefingOf(const QString &text, QDate published = {})
{
    using namespace readout;
    static const Lexicon lexicon = loadLexicon();
    Article article;
    article.text = text;
    article.published = published;
    qsizetype start = 0;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        const TextSpan span{start, start + line.size()};
        const bool isCaption = line.startsWith(u'©');
        const bool isByline = line.startsWith(QLatin1String("By ")) && !line.endsWith(u'.');
        article.sections.append(Section{.id = QStringLiteral("section-%1").arg(article.sections.size() + 1),
                                        .kind = isCaption ? Section::Kind::Caption
                                            : isByline    ? Section::Kind::Dateline
                                                          : Section::Kind::Body,
                                        .heading = {},
                                        .span = span});
        if (!isCaption && !isByline)
            article.paragraphs.append(Paragraph{.number = ++number, .span = span});
        start = span.end + 1;
    }
    return analyse(article, lexicon);
}
