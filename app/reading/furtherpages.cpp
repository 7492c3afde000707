// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/furtherpages.h"

#include "reading/address.h"
#include "reading/composer.h"
#include "reading/download.h"
#include "reading/feed.h"
#include "reading/html.h"
#include "reading/reader.h"
#include "reading/wording.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype longestTag = 2000;
constexpr int mostLinks = 5000; ///< looked at closely; whoever has more of them is up to no good

/** What finds the value of the attribute @p name in a tag. */
QRegularExpression attribute(QLatin1StringView name)
{
    return QRegularExpression(u"\\s%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))"_s.arg(QString(name)),
                              QRegularExpression::CaseInsensitiveOption);
}

/** What @p attribute finds in @p tag; empty for none. */
QString valueIn(const QString &tag, const QRegularExpression &attribute)
{
    const QRegularExpressionMatch match = attribute.match(tag);
    QString value = match.captured(match.lastCapturedIndex() > 0 ? match.lastCapturedIndex() : 0);
    return match.hasMatch() ? value.replace("&amp;"_L1, "&"_L1).trimmed() : QString();
}

/** Whether @p tag is a <link> or an <a>. */
bool isLink(QByteArrayView tag)
{
    const auto begins = [&](QByteArrayView name) {
        return tag.size() > name.size() && tag.first(name.size()).compare(name, Qt::CaseInsensitive) == 0
            && QChar::isSpace(static_cast<uchar>(tag.at(name.size())));
    };
    return begins("<link") || begins("<a");
}

/** The target of the first <link> or <a> of @p html with the relation @p relation; empty for none. */
QString targetOf(QByteArrayView html, QLatin1StringView relation)
{
    static const QRegularExpression relations = attribute("rel"_L1);
    static const QRegularExpression address = attribute("href"_L1);
    int links = 0;
    // From one "<" to the next, so that each byte is looked at a few times only, whatever a page repeats.
    for (qsizetype start = html.indexOf('<'); start >= 0 && links < mostLinks;) {
        const qsizetype next = html.indexOf('<', start + 1);
        const QByteArrayView piece = html.sliced(start, std::min(longestTag, (next < 0 ? html.size() : next) - start));
        start = next;
        if (!isLink(piece) || !piece.contains(relation))
            continue;
        ++links;
        const QString tag = QString::fromUtf8(piece.first(piece.lastIndexOf('>') + 1));
        if (valueIn(tag, relations).toLower().split(u' ', Qt::SkipEmptyParts).contains(relation))
            return valueIn(tag, address);
    }
    return {};
}

/** What tells a page's number in an address: "/2", "?page=2", "_p2", "/page/2/". */
struct PageNumber {
    QString word; ///< "page"; empty for a number alone
    int number = 0;
};

/** Whether @p word says in an address that a page's number follows. */
bool isPageWord(const QString &word)
{
    static const QSet<QString> words{u"p"_s,     u"pg"_s,   u"pag"_s,  u"page"_s,   u"pagina"_s, u"part"_s,
                                     u"seite"_s, u"sida"_s, u"sivu"_s, u"strona"_s, u"teil"_s};
    return words.contains(word.toLower());
}

std::optional<PageNumber> pageNumberIn(const QString &words)
{
    static const QRegularExpression pattern(u"^[/?&_.-]?(?:([a-z]+)[/=_.-]?)?(\\d{1,3})$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(words);
    if (!match.hasMatch() || (match.hasCaptured(1) && !isPageWord(match.captured(1))))
        return std::nullopt;
    return PageNumber{.word = match.captured(1).toLower(), .number = match.captured(2).toInt()};
}

/** Whether @p next is the address of the page after @p current of one article. A number alone may be that of another
 *  article, except behind the first page and where @p isFurther. */
bool isNext(const QUrl &next, const QUrl &current, bool isFurther)
{
    const auto partsOf = [](const QUrl &address) {
        QString path = address.path(QUrl::FullyEncoded);
        while (path.endsWith(u'/'))
            path.chop(1);
        return address.hasQuery() ? path + u'?' + address.query(QUrl::FullyEncoded) : path;
    };
    const QString from = partsOf(current);
    const QString to = partsOf(next);
    if (!isWeb(next) || next.host() != current.host() || next.port() != current.port()
        || (current.scheme() == "https"_L1 && next.scheme() != "https"_L1) || from.isEmpty() || from == to)
        return false;
    const qsizetype shorter = std::min(from.size(), to.size());
    qsizetype start = 0;
    while (start < shorter && from.at(start) == to.at(start))
        ++start;
    const auto isDigitAt
        = [](const QString &words, qsizetype at) { return at >= 0 && at < words.size() && words.at(at).isDigit(); };
    while (isDigitAt(from, start - 1) && (isDigitAt(from, start) || isDigitAt(to, start)))
        --start;
    qsizetype end = 0;
    while (end < shorter - start && from.at(from.size() - 1 - end) == to.at(to.size() - 1 - end))
        ++end;
    while (isDigitAt(from, from.size() - end)
           && (isDigitAt(from, from.size() - 1 - end) || isDigitAt(to, to.size() - 1 - end)))
        --end;
    // What both begin with may have taken the word from the number: "/page/" of "/page/2" and "/page/3".
    static const QRegularExpression word(u"[/?&_.-]([a-z]+)[/=_.-]?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString had = from.sliced(start, from.size() - start - end);
    const QString has = to.sliced(start, to.size() - start - end);
    const std::optional<PageNumber> now = pageNumberIn(has);
    if (!now)
        return false;
    if (had.isEmpty())
        return now->number == 2 || (now->number == 1 && !now->word.isEmpty());
    const std::optional<PageNumber> before = pageNumberIn(had);
    const bool isWordBefore = start > 0 && isPageWord(word.match(from.first(start)).captured(1));
    return before && before->number + 1 == now->number && before->word == now->word
        && (isFurther || before->number == 1 || !now->word.isEmpty() || isWordBefore);
}

QSet<QString> wordsOf(const QString &title)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    const QStringList words = title.toLower().split(gap, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/** Whether @p a and @p b are titles of pages of one article: most words are the same. */
bool areAlike(const QString &a, const QString &b)
{
    const QSet<QString> first = wordsOf(a);
    const QSet<QString> second = wordsOf(b);
    const qsizetype shared = (QSet<QString>(first) &= second).size();
    return shared * 2 >= std::min(first.size(), second.size());
}

} // namespace

QUrl nextPageOf(const QByteArray &html, const QUrl &address, bool isFurther)
{
    if (!isHtml(html) || isFeed(html))
        return {};
    const QString target = targetOf(html, "next"_L1);
    if (target.isEmpty())
        return {};
    const QUrl next = address.resolved(QUrl(target)).adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    return isNext(next, address, isFurther) ? next : QUrl();
}

QUrl ownAddressOf(const QByteArray &html)
{
    const QUrl address(targetOf(html, "canonical"_L1));
    return isWeb(address) ? address : QUrl();
}

Result<Article> readDownloaded(const Downloaded &downloaded, const QString &source)
{
    Result<Article> first = readArticle(downloaded.bytes, source, downloaded.charset);
    if (!first || (downloaded.further.isEmpty() && downloaded.missing.isEmpty()))
        return first;
    ArticleComposer composer(first.value());
    for (const Downloaded &page : downloaded.further) {
        const Result<Article> next = readHtml(page.bytes, page.charset);
        // What does not read as a page of it is not one: a list of articles, a request to sign in.
        if (!next || !areAlike(first.value().title, next.value().title))
            return composer.article();
        composer.append(next.value(), ArticleComposer::Titles::LeftOut);
    }
    return downloaded.missing.isEmpty() ? composer.article() : withNoteOn(downloaded.missing, composer.article());
}

Article withNoteOn(const QUrl &next, const Article &article)
{
    ArticleComposer composer(article);
    composer.add(BlockKind::Note,
                 tr("The article goes on on a page that was not opened: %1").arg(next.toString(QUrl::FullyEncoded)));
    return composer.article();
}

} // namespace readout
