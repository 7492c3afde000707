// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/feed.h"

#include "reading/address.h"
#include "reading/decode.h"
#include "reading/html.h"
#include "reading/lines.h"
#include "reading/page.h"
#include "reading/wording.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype mostEntries = 1000;
constexpr int deepest = 256;
constexpr qsizetype longestSummary = 300;
constexpr qsizetype shortestContent = 400;      ///< characters from which what calls itself content is an article
constexpr qsizetype shortestDescription = 1500; ///< the same for what calls itself a description

/** The words of an HTML fragment, in one line a block. */
QString wordsIn(const QString &html)
{
    if (!html.contains(u'<') && !html.contains(u'&'))
        return html.simplified();
    return layPage(html.toUtf8(), {}).text.trimmed();
}

QUrl completed(const QUrl &base, const QString &address)
{
    if (address.trimmed().isEmpty())
        return {};
    const QUrl url(address.trimmed());
    const QUrl whole = base.isEmpty() || !url.isRelative() ? url : base.resolved(url);
    return whole.scheme() == "http"_L1 || whole.scheme() == "https"_L1 ? whole : QUrl();
}

/** The moment that @p text names, as feeds write it: by RFC 3339 or RFC 822, with the names of zones. */
QDateTime momentIn(const QString &text)
{
    QString words = text.simplified();
    QDateTime moment = QDateTime::fromString(words, Qt::ISODate);
    if (moment.isValid())
        return moment;
    static const QHash<QString, QString> zones{{u"UT"_s, u"+0000"_s},  {u"UTC"_s, u"+0000"_s}, {u"GMT"_s, u"+0000"_s},
                                               {u"Z"_s, u"+0000"_s},   {u"EST"_s, u"-0500"_s}, {u"EDT"_s, u"-0400"_s},
                                               {u"CST"_s, u"-0600"_s}, {u"CDT"_s, u"-0500"_s}, {u"MST"_s, u"-0700"_s},
                                               {u"MDT"_s, u"-0600"_s}, {u"PST"_s, u"-0800"_s}, {u"PDT"_s, u"-0700"_s}};
    const qsizetype zone = words.lastIndexOf(u' ') + 1;
    if (const QString offset = zones.value(words.sliced(zone).toUpper()); !offset.isEmpty())
        words = words.first(zone) + offset;
    moment = QDateTime::fromString(words, Qt::RFC2822Date);
    if (moment.isValid())
        return moment;
    const QDate date = firstDate(words);
    return date.isValid() ? date.startOfDay() : QDateTime();
}

/** An entry as the feed tells it, before it is known what of it is the article. */
struct RawEntry {
    FeedEntry entry;
    QString summary; ///< HTML, as are the next two
    QString description;
    QString content;
};

/** Whether @p html ends as an article does, not as the start of one. */
bool isWhole(const QString &html, qsizetype shortest)
{
    const QString words = wordsIn(html);
    const QStringList cuts{u"…"_s, u"..."_s, u"…]"_s, u"...]"_s};
    return words.size() >= shortest
        && std::ranges::none_of(cuts, [&](const QString &cut) { return words.endsWith(cut); });
}

FeedEntry finished(const RawEntry &raw)
{
    FeedEntry entry = raw.entry;
    const bool isAlone = entry.address.isEmpty();
    if (isWhole(raw.content, isAlone ? 1 : shortestContent))
        entry.content = raw.content.toUtf8();
    else if (isWhole(raw.description, isAlone ? 1 : shortestDescription))
        entry.content = raw.description.toUtf8();
    const QStringList texts{raw.summary, raw.description, raw.content};
    const auto told = std::ranges::find_if_not(texts, [](const QString &text) { return text.isEmpty(); });
    if (told != texts.end())
        entry.summary = wordsIn(*told).replace(u'\n', u' ');
    if (entry.summary.size() > longestSummary) {
        const qsizetype cut = entry.summary.lastIndexOf(u' ', longestSummary);
        entry.summary = entry.summary.first(cut > 0 ? cut : longestSummary) + u'…';
    }
    if (entry.title.isEmpty())
        entry.title = entry.summary.section(u' ', 0, 11);
    return entry;
}

Error unreadable(const QString &why)
{
    return {tr("The feed is damaged (%1). Try another feed of the site, or open its page.").arg(why)};
}

Error empty()
{
    return {tr("The feed lists no articles. Try again later, or open the site's page.")};
}

/** Feeds use the names that HTML has for characters, though XML knows only five of them. */
class HtmlNames : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        const QString character = wordsIn(u"&%1;"_s.arg(name));
        // A no-break space is nothing to the page. What holds markup, as a name that HTML does not know either, would
        // be read as XML again, and again.
        return character.isEmpty() || character.contains(u'&') || character.contains(u'<') ? u" "_s : character;
    }
};

/** Reads RSS and Atom in one walk: what an element means follows from its own name, its parent's being either the
 * feed's or an entry's. */
class XmlFeed
{
public:
    XmlFeed(const QString &text, QUrl base)
        : m_xml(text)
        , m_base(std::move(base))
    {
        m_xml.setEntityResolver(&m_names);
    }

    [[nodiscard]] Result<Feed> read()
    {
        while (!m_xml.atEnd() && m_feed.entries.size() < mostEntries && m_depth < deepest) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                ++m_depth;
                readElement();
            } else if (token == QXmlStreamReader::EndElement) {
                --m_depth;
            }
        }
        // What came before the damage is still worth a choice.
        if (!m_feed.entries.isEmpty())
            return m_feed;
        if (m_xml.hasError())
            return unreadable(m_xml.errorString());
        return empty();
    }

private:
    [[nodiscard]] bool isOwn() const
    {
        const QStringView space = m_xml.namespaceUri();
        return space.isEmpty() || space == m_space || space == "http://purl.org/dc/elements/1.1/"_L1
            || space == "http://purl.org/rss/1.0/modules/content/"_L1;
    }

    void readElement()
    {
        const QStringView name = m_xml.name();
        if (name == "item"_L1 || name == "entry"_L1) {
            m_space = m_xml.namespaceUri().toString();
            readEntry();
            --m_depth; // its end is read
        } else if (name == "channel"_L1 || name == "feed"_L1) {
            m_space = m_xml.namespaceUri().toString();
            m_feed.language = m_xml.attributes().value("xml:lang"_L1).toString();
        } else if (name == "image"_L1 || name == "textinput"_L1) {
            m_xml.skipCurrentElement(); // has a title of its own
            --m_depth;
        } else if (isOwn() && (name == "title"_L1 || name == "language"_L1)) {
            const QString text = wordsIn(inner());
            --m_depth;
            QString &told = name == "title"_L1 ? m_feed.title : m_feed.language;
            if (told.isEmpty())
                told = text;
        }
    }

    void readEntry()
    {
        RawEntry raw;
        while (m_xml.readNextStartElement()) {
            if (isOwn())
                readPart(raw);
            else
                m_xml.skipCurrentElement();
        }
        if (!m_xml.hasError())
            m_feed.entries.append(finished(raw));
    }

    void readPart(RawEntry &raw)
    {
        const QString name = m_xml.name().toString();
        FeedEntry &entry = raw.entry;
        if (name == "link"_L1) {
            const QXmlStreamAttributes attributes = m_xml.attributes();
            const QStringView relation = attributes.value("rel"_L1);
            const QString target = attributes.value("href"_L1).toString();
            const QString text = inner();
            if (relation.isEmpty() || relation == "alternate"_L1)
                entry.address = completed(m_base, target.isEmpty() ? text : target);
        } else if (name == "guid"_L1) {
            const bool isAddress = m_xml.attributes().value("isPermaLink"_L1) != "false"_L1;
            const QUrl address = completed({}, inner());
            if (isAddress && entry.address.isEmpty())
                entry.address = address;
        } else if (name == "title"_L1) {
            entry.title = wordsIn(inner()).simplified();
        } else if (name == "pubDate"_L1 || name == "published"_L1 || name == "issued"_L1 || name == "date"_L1) {
            entry.published = momentIn(inner());
        } else if (name == "updated"_L1 || name == "modified"_L1) {
            const QDateTime moment = momentIn(inner());
            if (!entry.published.isValid())
                entry.published = moment;
        } else if (name == "author"_L1 || name == "creator"_L1) {
            readAuthor(entry);
        } else if (name == "description"_L1) {
            raw.description = inner();
        } else if (name == "summary"_L1) {
            raw.summary = inner();
        } else if (name == "encoded"_L1 || name == "content"_L1) {
            raw.content = inner();
        } else {
            m_xml.skipCurrentElement();
        }
    }

    /** Atom has a name inside; RSS has an address with the name in brackets, or just the name. */
    void readAuthor(FeedEntry &entry)
    {
        QString author;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement && m_xml.name() == "name"_L1)
                author = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (token == QXmlStreamReader::StartElement)
                m_xml.skipCurrentElement();
            else if (token == QXmlStreamReader::EndElement)
                --depth;
            else if (token == QXmlStreamReader::Characters)
                author += m_xml.text();
        }
        static const QRegularExpression inBrackets(u"^\\S+@\\S+\\s*\\((.*)\\)$"_s);
        author = author.simplified();
        if (const auto match = inBrackets.match(author); match.hasMatch())
            author = match.captured(1);
        if (!author.isEmpty() && !author.contains(u'@') && !entry.authors.contains(author))
            entry.authors.append(author);
    }

    /** What the element holds, as HTML: text that was escaped, or elements of XHTML. Goes to its end. */
    [[nodiscard]] QString inner()
    {
        QString html;
        QStringList open;
        while (!m_xml.atEnd() && open.size() < deepest) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement: {
                open.append(m_xml.name().toString());
                const QStringView target = m_xml.attributes().value("href"_L1);
                html += u'<' + open.last();
                if (!target.isEmpty())
                    html += u" href=\"%1\""_s.arg(target.toString().toHtmlEscaped());
                html += u'>';
                break;
            }
            case QXmlStreamReader::EndElement:
                if (open.isEmpty())
                    return html.trimmed();
                html += u"</%1>"_s.arg(open.takeLast());
                break;
            case QXmlStreamReader::Characters:
                // Between elements text is text; alone it is escaped HTML.
                html += open.isEmpty() ? m_xml.text().toString() : m_xml.text().toString().toHtmlEscaped();
                break;
            default:
                break;
            }
        }
        return html.trimmed();
    }

    HtmlNames m_names;
    QXmlStreamReader m_xml;
    QUrl m_base;
    QString m_space; ///< namespace of the feed itself
    Feed m_feed;
    int m_depth = 0;
};

Result<Feed> readJson(const QByteArray &bytes, const QUrl &base)
{
    QJsonParseError error{};
    const QJsonObject root = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return unreadable(error.errorString());
    Feed feed{.title = root[u"title"_s].toString(), .language = root[u"language"_s].toString(), .entries = {}};
    const QJsonArray items = root[u"items"_s].toArray();
    for (const auto &value : items) {
        const QJsonObject item = value.toObject();
        RawEntry raw;
        raw.entry.title = item[u"title"_s].toString().simplified();
        raw.entry.address = completed(base, item[u"url"_s].toString(item[u"external_url"_s].toString()));
        raw.entry.published = momentIn(item[u"date_published"_s].toString(item[u"date_modified"_s].toString()));
        QJsonArray authors = item[u"authors"_s].toArray();
        authors.append(item[u"author"_s]);
        for (const auto &author : std::as_const(authors)) {
            const QString name = author[u"name"_s].toString();
            if (!name.isEmpty() && !raw.entry.authors.contains(name))
                raw.entry.authors.append(name);
        }
        raw.summary = item[u"summary"_s].toString().toHtmlEscaped();
        raw.content = item[u"content_html"_s].toString();
        if (raw.content.isEmpty()) {
            raw.content = item[u"content_text"_s].toString().toHtmlEscaped().replace(u"\n"_s, u"<br>"_s);
        }
        feed.entries.append(finished(raw));
        if (feed.entries.size() == mostEntries)
            break;
    }
    return feed.entries.isEmpty() ? Result<Feed>(empty()) : Result<Feed>(feed);
}

bool isJson(const QByteArray &bytes)
{
    return bytes.trimmed().startsWith('{');
}

} // namespace

bool isFeed(const QByteArray &bytes)
{
    constexpr qsizetype reach = 2048;
    const QByteArray start = bytes.first(std::min(reach, bytes.size()));
    if (isJson(start))
        return start.contains("jsonfeed.org/version");
    static const QRegularExpression root(u"^(?:\\x{EF}\\x{BB}\\x{BF})?\\s*"
                                         "(?:<(?:\\?[^>]*|!--.*?--|!DOCTYPE[^\\[>]*(?:\\[[^\\]]*\\]\\s*)?)>\\s*)*"
                                         "<(?:rss|feed|(?:\\w+:)?RDF)[\\s>]"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return root.match(QString::fromLatin1(start)).hasMatch();
}

Result<Feed> readFeed(const QByteArray &bytes, const QUrl &address, const QByteArray &charset)
{
    if (isJson(bytes))
        return readJson(bytes, address);
    static const QRegularExpression declaration(u"^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]+)"_s);
    constexpr qsizetype reach = 200;
    const QByteArray declared
        = declaration.match(QString::fromLatin1(bytes.first(std::min(reach, bytes.size())))).captured(1).toLatin1();
    const Result<QString> text = decodeText(bytes, charset.isEmpty() ? declared : charset);
    if (!text)
        return text.error();
    return XmlFeed(text.value().trimmed(), address).read();
}

QString sourceOf(const FeedEntry &entry, const QString &source)
{
    if (!entry.address.isEmpty())
        return wordsOf(entry.address);
    const QByteArray mark = QCryptographicHash::hash(entry.content, QCryptographicHash::Sha256).toHex().first(12);
    return source + u'#' + QString::fromLatin1(mark);
}

Result<Article> readEntry(const FeedEntry &entry, const Feed &feed, const QString &source)
{
    if (entry.content.isEmpty())
        return Error{tr("The feed holds only the start of the article. Open the article's address.")};
    Article article = readWholeHtml(entry.content, entry.title);
    if (article.paragraphs.isEmpty())
        return Error{tr("The feed holds no text of the article. Open the article's address.")};
    article.source = sourceOf(entry, source);
    article.published = entry.published.date();
    article.byline = entry.authors;
    article.outlet = feed.title;
    if (!feed.language.isEmpty())
        article.language = feed.language;
    article.sha256 = QCryptographicHash::hash(entry.content, QCryptographicHash::Sha256);
    return article;
}

QList<QUrl> feedsOf(const QByteArray &bytes, const QUrl &address)
{
    const Result<QString> text = decodeText(bytes);
    if (!text)
        return {};
    QList<QUrl> feeds;
    const Page page = layPage(text.value().toUtf8(), {});
    for (const QString &feed : page.feeds) {
        const QUrl whole = completed(address, feed);
        if (!whole.isEmpty() && !feeds.contains(whole))
            feeds.append(whole);
    }
    return feeds;
}

} // namespace readout
