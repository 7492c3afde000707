// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/composer.h"

using namespace Qt::StringLiterals;

namespace readout {

void ArticleComposer::add(BlockKind kind, QStringView words)
{
    QString &text = m_article.text;
    if (!text.isEmpty())
        text += "\n\n"_L1;
    const qsizetype start = text.size();
    text += words;
    const TextSpan span{start, text.size()};

    const auto addParagraph = [&](Section::Kind section) {
        const auto number = static_cast<int>(m_article.paragraphs.size()) + 1;
        m_article.paragraphs.append({.number = number, .span = span});
        if (m_article.sections.isEmpty() || m_article.sections.last().kind != section)
            addSection(section, span);
        m_article.sections.last().span.end = span.end;
    };
    switch (kind) {
    case BlockKind::Title:
        if (m_article.title.isEmpty())
            m_article.title = words.toString();
        addSection(Section::Kind::Title, span);
        break;
    case BlockKind::Standfirst:
        addSection(Section::Kind::Standfirst, span);
        break;
    case BlockKind::Heading:
        addSection(Section::Kind::Body, span);
        m_article.sections.last().heading = span;
        break;
    case BlockKind::Paragraph:
        addParagraph(Section::Kind::Body);
        break;
    case BlockKind::Item:
        addParagraph(Section::Kind::List);
        break;
    case BlockKind::Cell:
        addParagraph(Section::Kind::Table);
        break;
    case BlockKind::Caption:
        addSection(Section::Kind::Caption, span);
        break;
    case BlockKind::Note:
        addSection(Section::Kind::Note, span);
        break;
    }
}

void ArticleComposer::addSection(Section::Kind kind, TextSpan span)
{
    const QString id = u"section-%1"_s.arg(m_article.sections.size() + 1);
    m_article.sections.append({.id = id, .kind = kind, .heading = {}, .span = span});
}

} // namespace readout
