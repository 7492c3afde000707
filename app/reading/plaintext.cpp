// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/plaintext.h"

namespace readout {

Article readPlainText(const QString &text)
{
    Article article;
    article.text = text;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        if (!QStringView(text).sliced(start, end - start).trimmed().isEmpty()) {
            const TextSpan span {start, end};
            const auto number = static_cast<int>(article.paragraphs.size()) + 1;
            article.paragraphs.append({.number = number, .span = span});
            if (article.sections.isEmpty())
                article.sections.append({.id = QStringLiteral("section-1"), .kind = Section::Kind::Body, .heading = {}, .span = span});
            article.sections.last().span.end = end;
        }
        start = end + 1;
    }
    return article;
}

} // namespace readout
