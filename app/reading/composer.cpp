// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/composer.h"

#include "reading/lines.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** What a paragraph of a section, or a section without paragraphs, is. */
BlockKind kindOf(Section::Kind section)
{
    switch (section) {
    case Section::Kind::List:
        return BlockKind::Item;
    case Section::Kind::Table:
        return BlockKind::Cell;
    case Section::Kind::Caption:
        return BlockKind::Caption;
    case Section::Kind::Standfirst:
        return BlockKind::Standfirst;
    case Section::Kind::Note:
        return BlockKind::Note;
    case Section::Kind::Title:
    case Section::Kind::Dateline:
    case Section::Kind::Body:
        break;
    }
    return BlockKind::Paragraph;
}

} // namespace

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
        if (isCredit(words))
            addSection(Section::Kind::Note, span);
        else
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

void ArticleComposer::append(const Article &article, Titles titles)
{
    constexpr qsizetype shortestRepeated = 40;
    const Article before = m_article;
    QSet<QStringView> known;
    if (titles == Titles::LeftOut) {
        for (const Paragraph &paragraph : before.paragraphs)
            known.insert(paragraph.span.in(before.text));
    }
    const auto isThere = [&](QStringView words) { return words.size() >= shortestRepeated && known.contains(words); };
    auto paragraph = article.paragraphs.begin(); // they stand in the order of the sections
    for (const Section &section : article.sections) {
        const bool isTitle = section.kind == Section::Kind::Title;
        if (isTitle || section.heading) {
            const QStringView heading = (isTitle ? section.span : *section.heading).in(article.text);
            if (!isTitle || titles == Titles::AsHeadings)
                add(BlockKind::Heading, heading);
        }
        const auto first = paragraph;
        for (; paragraph != article.paragraphs.end() && paragraph->span.end <= section.span.end; ++paragraph) {
            const QStringView words = paragraph->span.in(article.text);
            if (!isThere(words))
                add(kindOf(section.kind), words);
        }
        if (first == paragraph && !isTitle && !section.heading)
            add(kindOf(section.kind), section.span.in(article.text));
    }
}

void ArticleComposer::addSection(Section::Kind kind, TextSpan span)
{
    const QString id = u"section-%1"_s.arg(m_article.sections.size() + 1);
    m_article.sections.append({.id = id, .kind = kind, .heading = {}, .span = span});
}

} // namespace readout
