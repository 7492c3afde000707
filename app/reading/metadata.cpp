// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/metadata.h"

#include "reading/lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** The article's own node of a page's JSON-LD; empty where there is none. */
QJsonObject articleNode(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &entry : array) {
            QJsonObject found = articleNode(entry);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    QJsonObject object = value.toObject();
    const QJsonValue type = object[u"@type"_s];
    QStringList types{type.toString()};
    for (const auto &entry : type.toArray())
        types.append(entry.toString());
    const auto isArticle = [](const QString &name) {
        return name.endsWith("Article"_L1) || name == "BlogPosting"_L1 || name == "LiveBlogPosting"_L1
            || name == "Report"_L1;
    };
    if (std::ranges::any_of(types, isArticle))
        return object;
    return object.contains("@graph"_L1) ? articleNode(object[u"@graph"_s]) : QJsonObject();
}

QJsonObject articleNode(const Page &page)
{
    for (QByteArray json : page.jsonLd) {
        json = json.trimmed();
        if (json.startsWith("//") || json.startsWith("<!") || json.startsWith("/*")) { // CDATA and comment wrappers
            const qsizetype start = json.indexOf('{');
            const qsizetype end = json.lastIndexOf('}');
            json = start >= 0 && end > start ? json.sliced(start, end - start + 1) : QByteArray();
        }
        json.replace('\n', ' ').replace('\t', ' ').replace('\r', ' ');
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QJsonObject found
            = articleNode(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

/** @p text without entities that were encoded twice. */
QString decoded(const QString &text)
{
    static const QRegularExpression entity(u"&(#x?[0-9a-fA-F]+|[a-zA-Z]+);"_s);
    static const QHash<QString, QString> named{{u"amp"_s, u"&"_s}, {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s},
                                               {u"lt"_s, u"<"_s},  {u"gt"_s, u">"_s},    {u"nbsp"_s, u" "_s}};
    QString result;
    qsizetype from = 0;
    auto matches = entity.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        QString character = named.value(name);
        if (name.startsWith(u'#')) {
            const bool isHex = name.at(1).toLower() == u'x';
            const char32_t code = name.sliced(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10);
            if (code > 0 && code <= QChar::LastValidCodePoint)
                character = QString::fromUcs4(&code, 1);
        }
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += character.isEmpty() ? match.captured(0) : character;
        from = match.capturedEnd();
    }
    return (result + text.sliced(from)).simplified();
}

/** The name of a person or a body in JSON-LD: a string, an object with a name, or several. */
QStringList namesIn(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    if (value.isObject())
        return namesIn(value[u"name"_s]);
    QStringList names;
    for (const auto &entry : value.toArray())
        names += namesIn(entry);
    return names;
}

/** Letters and digits of @p text, in lower case. */
QString flat(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters.append(c.toLower());
    }
    return letters;
}

/** The first <title>, cut at a bar or a dash where what stays is long enough to be a title. */
QString cutTitle(const QString &title)
{
    static const QRegularExpression separator(u"\\s+[|–—\\-»\\\\/>]\\s+"_s);
    const qsizetype cut = title.lastIndexOf(separator);
    if (cut > 0) {
        const QString front = title.first(cut);
        return wordCount(front) >= 4 ? front : title;
    }
    return title;
}

/** The title that JSON-LD gives. Encyclopedias put the title into "name" and a description into "headline". */
QString titleIn(const QJsonObject &node, const QString &wholeTitle)
{
    const QString name = node[u"name"_s].toString();
    const QString headline = node[u"headline"_s].toString();
    const bool isNamed = !name.isEmpty() && flat(wholeTitle).startsWith(flat(name));
    return headline.isEmpty() || (isNamed && !flat(wholeTitle).startsWith(flat(headline))) ? name : headline;
}

QString titleOf(const Page &page, const QJsonObject &node)
{
    const QString whole = page.firstMeta({u"title"_s});
    QString title = titleIn(node, whole);
    if (title.isEmpty()) {
        title = page.firstMeta({u"dc:title"_s, u"dcterm:title"_s, u"dc.title"_s, u"dcterms.title"_s, u"og:title"_s,
                                u"weibo:article:title"_s, u"weibo:webpage:title"_s, u"twitter:title"_s,
                                u"parsely-title"_s});
    }
    if (title.isEmpty())
        title = cutTitle(whole);
    if (title.isEmpty()) {
        for (const Page::Block &block : page.blocks) {
            if (block.kind == Page::Kind::Title)
                return page.in(block).toString();
        }
    }
    return decoded(title);
}

/** @p title without the name of the site at either end, where a line of the page is just what is left. */
QString headingOf(const Page &page, const QString &title)
{
    static const QRegularExpression separator(u"\\s+[|–—»·-]\\s+|:\\s+"_s);
    constexpr qsizetype fewestWords = 3;
    for (const Page::Block &block : page.blocks) {
        if (block.span.length() >= title.size() || wordCount(page.in(block)) < fewestWords)
            continue;
        const QString heading = page.in(block).toString().simplified();
        const bool isFront
            = title.startsWith(heading) && separator.match(title.sliced(heading.size())).capturedStart() == 0;
        const QString before = title.first(title.size() - heading.size()).right(3);
        const bool isBack
            = title.endsWith(heading) && separator.match(before).capturedEnd() == before.size() && !before.isEmpty();
        if (isFront || isBack)
            return heading;
    }
    return title;
}

QDate dateIn(const QString &text)
{
    const QDate iso = QDate::fromString(text.first(std::min<qsizetype>(10, text.size())), Qt::ISODate);
    return iso.isValid() ? iso : firstDate(text);
}

/** The blocks around the line that repeats @p title, where a page says by whom and when: as first and one past the
 *  last. Empty where there is no such line. */
std::pair<qsizetype, qsizetype> nearTitle(const Page &page, const QString &title)
{
    constexpr qsizetype before = 3;
    constexpr qsizetype after = 8;
    const QString letters = flat(title);
    for (qsizetype i = 0; i < page.blocks.size(); ++i) {
        const Page::Block &block = page.blocks.at(i);
        const bool mayBe = block.linked == 0 && block.span.length() <= 2 * title.size();
        if (mayBe && flat(page.in(block)) == letters)
            return {std::max<qsizetype>(0, i - before), std::min(page.blocks.size(), i + after)};
    }
    return {0, 0};
}

/** The names in a line that says by whom something is: "By Ada Example and Ben Sample in Oslo | 9 June". */
QString namesInLine(QString line)
{
    static const QRegularExpression by(
        u"^(?:written |reported |posted |published |story |words )?(?:by|von|par|por|di|door):?\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rest(
        u"\\s*[|·•–—/(<@].*$|\\s+-(?:\\s.*)?$|\\s*,\\s*\\p{Ll}.*$|\\s+(?:in|on|at|for|published|posted|updated)\\b.*$|\\s*\\d.*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression role(
        u"\\s*,(?![^,]*\\band\\b)[^,]*\\b(?:correspondent|editor|reporter|writer)\\b.*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dayFirst(u"\\s*\\b\\d{1,2}\\.?\\s+\\p{L}.*$"_s);             // "Ada Example 9 June"
    static const QRegularExpression monthFirst(u"(?:\\s+\\p{L}+,)?\\s+\\p{L}+\\.?\\s+\\d.*$"_s); // "… Tuesday, June 9"
    return line.remove(by).remove(dayFirst).remove(monthFirst).remove(role).remove(rest).trimmed();
}

/** What the lines around the title tell. Dates of what was changed later do not count. */
Dateline linesNearTitle(const Page &page, const QString &title)
{
    constexpr qsizetype longest = 160;
    static const QRegularExpression by(u"(?:\\bby|^(?:von|par|por|di|door)):?\\s+\\p{Lu}.*$"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    Dateline found;
    const auto [from, to] = nearTitle(page, title);
    for (qsizetype i = from; i < to; ++i) {
        const QString line = page.in(page.blocks.at(i)).toString().simplified();
        if (line.size() > longest || endsSentence(line))
            continue;
        const Dateline told = readDateline(line).value_or(Dateline());
        const bool isUpdate = line.startsWith("updated"_L1, Qt::CaseInsensitive);
        if (!found.published.isValid() && !isUpdate)
            found.published = told.published.isValid() ? told.published : firstDate(line);
        if (found.authors.isEmpty())
            found.authors = told.authors;
        if (const auto match = by.match(line); found.authors.isEmpty() && match.hasMatch())
            found.authors = {namesInLine(match.captured())};
    }
    return found;
}

QDate publishedOf(const Page &page, const QJsonObject &node)
{
    const QStringList candidates{
        node[u"datePublished"_s].toString(),
        page.firstMeta({u"article:published_time"_s, u"og:published_time"_s, u"datepublished"_s, u"date"_s,
                        u"dc.date"_s, u"dc.date.issued"_s, u"dcterms.date"_s, u"dcterms.created"_s,
                        u"parsely-pub-date"_s, u"sailthru.date"_s, u"pubdate"_s, u"publish-date"_s, u"publishdate"_s,
                        u"article:published"_s}),
        page.firstMeta({u"og:url"_s}),
        page.canonical,
        node[u"dateCreated"_s].toString(),
    };
    for (const QString &candidate : candidates) {
        const QDate date = dateIn(candidate);
        if (date.isValid() && date.year() >= 1990)
            return date;
    }
    // What a comment or a teaser says of itself does not count.
    const auto moment = std::ranges::find_if(page.nodes, [](const Page::Node &element) {
        return !element.moment.isEmpty() && element.part != PageWords::Part::Comment;
    });
    return moment == page.nodes.end() ? QDate() : dateIn(moment->moment);
}

/** What the first element near the title says that names the author; anywhere, where there is no title. */
QString markedAuthor(const Page &page, const QString &title)
{
    constexpr qsizetype longest = 80;
    constexpr qsizetype further = 6;
    const auto [from, to] = nearTitle(page, title);
    for (const Page::Node &element : page.nodes) {
        const bool isNear = to == 0 || (element.firstBlock >= from && element.firstBlock < to + further);
        if (!element.isAuthor || !isNear || element.span.length() > longest)
            continue;
        const QString names = namesInLine(element.span.in(page.text).toString().simplified());
        if (wordCount(names) > 1)
            return names;
    }
    return {};
}

QStringList authorsOf(const Page &page, const QJsonObject &node, const QString &outlet, const QString &title)
{
    QStringList names = namesIn(node[u"author"_s]);
    if (names.isEmpty())
        names.append(page.firstMeta({u"author"_s, u"parsely-author"_s, u"sailthru.author"_s, u"dc.creator"_s,
                                     u"dc:creator"_s, u"dcterms.creator"_s, u"dcterms:creator"_s, u"citation_author"_s,
                                     u"byl"_s, u"article:author"_s}));
    if (names.first().isEmpty() || names.first().contains("://"_L1))
        names = {markedAuthor(page, title)};
    if (names.first().isEmpty())
        names = linesNearTitle(page, title).authors;
    static const QRegularExpression separator(u"\\s*(?:,|;|&|\\band\\b)\\s*"_s);
    QStringList authors;
    for (QString name : names) {
        name = decoded(name).remove(
            QRegularExpression(u"^(?:(?:posted )?by|von|par|por)\\s+"_s, QRegularExpression::CaseInsensitiveOption));
        for (const QString &author : name.split(separator, Qt::SkipEmptyParts)) {
            const bool isName = wordCount(author) <= 5 && author.front().isUpper() && !author.contains(u'@')
                && !author.contains("://"_L1) && flat(author) != flat(outlet);
            if (isName && !authors.contains(author))
                authors.append(author);
        }
    }
    return authors;
}

} // namespace

Metadata readMetadata(const Page &page)
{
    const QJsonObject node = articleNode(page);
    Metadata metadata;
    metadata.outlet = decoded(page.firstMeta({u"og:site_name"_s}));
    if (metadata.outlet.isEmpty())
        metadata.outlet = decoded(namesIn(node[u"publisher"_s]).value(0));
    if (metadata.outlet.isEmpty())
        metadata.outlet = decoded(page.firstMeta({u"application-name"_s}));
    metadata.title = titleOf(page, node);
    metadata.heading = headingOf(page, metadata.title);
    const QJsonValue isFree = node[u"isAccessibleForFree"_s];
    metadata.isSold = isFree.isBool() ? !isFree.toBool() : isFree.toString().toLower() == "false"_L1;
    metadata.body = metadata.isSold ? QString() : node[u"articleBody"_s].toString();
    metadata.published = publishedOf(page, node);
    if (!metadata.published.isValid())
        metadata.published = linesNearTitle(page, metadata.heading).published;
    metadata.authors = authorsOf(page, node, metadata.outlet, metadata.heading);
    const QString language = page.firstMeta({u"html lang"_s, u"og:locale"_s, u"content-language"_s});
    metadata.language = QString(language).replace(u'_', u'-');
    return metadata;
}

} // namespace readout
