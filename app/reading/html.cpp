// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/html.h"

#include "reading/composer.h"
#include "reading/decode.h"
#include "reading/extract.h"
#include "reading/lines.h"
#include "reading/metadata.h"
#include "reading/page.h"
#include "reading/plaintext.h"
#include "reading/scriptbody.h"
#include "reading/statedbody.h"
#include "reading/wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** The charset that a page's first bytes declare; empty for none. */
QByteArray declaredCharset(const QByteArray &bytes)
{
    static const QRegularExpression pattern(u"<meta[^>]*charset\\s*=\\s*[\"']?\\s*([a-z0-9_:-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype reach = 4096;
    const QRegularExpressionMatch match
        = pattern.match(QString::fromLatin1(bytes.first(std::min(reach, bytes.size()))));
    return match.captured(1).toLatin1().toLower();
}

BlockKind kindOf(Page::Kind kind)
{
    switch (kind) {
    case Page::Kind::Heading:
    case Page::Kind::Title:
        return BlockKind::Heading;
    case Page::Kind::Item:
        return BlockKind::Item;
    case Page::Kind::Cell:
        return BlockKind::Cell;
    case Page::Kind::Caption:
        return BlockKind::Caption;
    case Page::Kind::Paragraph:
    case Page::Kind::Quote:
    case Page::Kind::Preformatted:
        break;
    }
    return BlockKind::Paragraph;
}

/** Characters of @p blocks of @p page. */
qsizetype lengthOf(const Page &page, const QList<qsizetype> &blocks)
{
    qsizetype length = 0;
    for (const qsizetype index : blocks)
        length += page.blocks.at(index).span.length();
    return length;
}

/** Whether the longest of @p paragraphs stands on @p page. */
bool isOnPage(const Page &page, const QStringList &paragraphs)
{
    constexpr qsizetype reach = 60;
    const auto longest = std::ranges::max_element(paragraphs, {}, &QString::size);
    return longest != paragraphs.end() && page.text.contains(QStringView(*longest).left(reach));
}

} // namespace

bool isHtml(const QByteArray &bytes)
{
    constexpr qsizetype reach = 2048;
    const QByteArray start = bytes.first(std::min(reach, bytes.size())).toLower();
    return start.contains("<!doctype html") || start.contains("<html") || start.contains("<head")
        || start.contains("<body") || (start.trimmed().startsWith('<') && start.contains("<p"));
}

Article readWholeHtml(const QByteArray &utf8, const QString &title)
{
    const Page page = layPage(utf8, readPageWords());
    ArticleComposer composer;
    if (!title.isEmpty())
        composer.add(BlockKind::Title, title);
    for (const Page::Block &block : page.blocks) {
        const bool isTitle = block.kind == Page::Kind::Title && composer.article().text.isEmpty();
        composer.add(isTitle ? BlockKind::Title : kindOf(block.kind), page.in(block));
    }
    return composer.article();
}

Result<Article> readClipping(const QString &html, const QString &source)
{
    Article article = readWholeHtml(html.toUtf8());
    if (article.text.isEmpty())
        return Error{tr("There is no text in it. Copy the article's text first, then paste it here.")};
    const Article lines = readPlainText(article.text);
    article.source = source;
    if (article.title.isEmpty())
        article.title = lines.title;
    article.published = lines.published;
    article.byline = lines.byline;
    article.outlet = lines.outlet;
    return article;
}

Result<Article> readHtml(const QByteArray &bytes, const QByteArray &charset)
{
    const Result<QString> source = decodeText(bytes, charset.isEmpty() ? declaredCharset(bytes) : charset);
    if (!source)
        return source.error();
    const PageWords words = readPageWords();
    const QByteArray utf8 = source.value().toUtf8();
    const Page page = layPage(utf8, words);
    const Metadata metadata = readMetadata(page);
    QStringList stated = statedParagraphs(metadata.body);
    const QList<qsizetype> body = blocksAsStated(page, findBody(page, words, metadata.heading), stated);
    bool isStated = isStatedOnly(page, body, stated);
    constexpr qsizetype shortBody = 1500;
    const qsizetype found = lengthOf(page, body);
    if (found < shortBody && !isStated && !metadata.isSold) {
        const ScriptedText scripted = scriptedText(utf8, metadata.heading);
        const qsizetype length = scripted.paragraphs.join(u' ').size();
        // Beside a text that is on the page, one with its title is the article where it is not on the page, or much
        // more.
        const bool isMore = length > 2 * found || (length > found && !isOnPage(page, scripted.paragraphs));
        isStated = length > 0 && (found == 0 || (scripted.isTitled && isMore));
        stated = isStated ? scripted.paragraphs : stated;
    }
    if (body.isEmpty() && !isStated) {
        return Error{
            tr("The page holds no article. If it asks you to sign in, do so in your browser, save the page and "
               "open the saved file.")};
    }
    ArticleComposer composer;
    if (!metadata.title.isEmpty())
        composer.add(BlockKind::Title, metadata.title);
    const auto isTime = [&](qsizetype index) { return isTimeOfDay(page.in(page.blocks.at(index))); };
    const bool isLive = std::ranges::count_if(body, isTime) >= 3; // each entry of a live blog begins with its time
    if (isStated) {
        for (const QString &paragraph : stated)
            composer.add(BlockKind::Paragraph, paragraph);
    }
    for (const qsizetype index : isStated ? QList<qsizetype>() : body) {
        const Page::Block &block = page.blocks.at(index);
        composer.add(isLive && isTime(index) ? BlockKind::Heading : kindOf(block.kind), page.in(block));
    }
    Article article = composer.article();
    article.published = metadata.published;
    article.byline = metadata.authors;
    article.outlet = metadata.outlet;
    if (!metadata.language.isEmpty())
        article.language = metadata.language;
    return article;
}

} // namespace readout
