// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/documents.h"

#include "reading/composer.h"
#include "reading/decode.h"
#include "reading/html.h"
#include "reading/lines.h"
#include "reading/wording.h"

#include <QHash>
#include <QUrl>
#include <QXmlStreamReader>

#include <cmark.h>
#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** The most bytes that are unpacked of one archive: a bomb holds more. */
constexpr zip_uint64_t largestContent = zip_uint64_t{64} * 1024 * 1024;
/** The most entries an archive may have. */
constexpr zip_int64_t mostEntries = 10000;

Error damaged()
{
    return {tr("The document is damaged and cannot be read. Open another copy.")};
}

Error locked()
{
    return {tr("The document is locked with a password. Open it in a word processor and save it without one.")};
}

class Archive
{
public:
    explicit Archive(const QByteArray &bytes)
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source
            = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
        m_archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
        if (!m_archive && source)
            zip_source_free(source);
        zip_error_fini(&error);
    }

    [[nodiscard]] bool isValid() const { return m_archive && zip_get_num_entries(m_archive.get(), 0) <= mostEntries; }

    [[nodiscard]] bool contains(const char *name) const { return zip_name_locate(m_archive.get(), name, 0) >= 0; }

    /** The entry @p name unpacked; empty where there is none or it is too large. */
    [[nodiscard]] QByteArray entry(const QByteArray &name)
    {
        zip_stat_t status;
        if (zip_stat(m_archive.get(), name.constData(), 0, &status) != 0 || (status.valid & ZIP_STAT_SIZE) == 0
            || status.size > largestContent - m_unpacked)
            return {};
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen(m_archive.get(), name.constData(), 0),
                                                                      &zip_fclose);
        if (!file)
            return {};
        QByteArray content(static_cast<qsizetype>(status.size), Qt::Uninitialized);
        const zip_int64_t length = zip_fread(file.get(), content.data(), status.size);
        content.resize(static_cast<qsizetype>(std::max<zip_int64_t>(length, 0)));
        m_unpacked += status.size;
        return content;
    }

private:
    struct Discard {
        void operator()(zip_t *archive) const { zip_discard(archive); }
    };

    std::unique_ptr<zip_t, Discard> m_archive;
    zip_uint64_t m_unpacked = 0;
};

/** Reads the paragraphs of a word processor's XML. */
class WordXml
{
public:
    /** Office Open XML: w:p with w:pStyle; OpenDocument: text:h and text:p with text:style-name. */
    explicit WordXml(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    [[nodiscard]] Article article()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                start();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                if (m_isText)
                    m_words += m_xml.text();
                break;
            case QXmlStreamReader::DTD: // entities of its own could expand without end
                return {};
            default:
                break;
            }
        }
        return m_composer.article();
    }

private:
    void start()
    {
        const QStringView name = m_xml.name();
        const QStringView prefix = m_xml.prefix();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (prefix == u"w") {
            m_isText = name == u"t";
            if (name == u"pStyle")
                m_style = attributes.value(u"w:val"_s).toString();
            else if (name == u"numPr")
                m_isItem = true;
            else if (name == u"tab" || name == u"br")
                m_words += u' ';
        } else if (prefix == u"text") {
            if (name == u"p" || name == u"h") {
                m_style = name == u"h" ? u"Heading"_s : attributes.value(u"text:style-name"_s).toString();
                m_isText = true;
            } else if (name == u"list-item") {
                m_isItem = true;
            } else if (name == u"s" || name == u"tab" || name == u"line-break") {
                m_words += u' ';
            } else if (name == u"note" || name == u"tracked-changes") {
                m_xml.skipCurrentElement();
            }
        } else if (prefix == u"office" && name == u"annotation") {
            m_xml.skipCurrentElement();
        }
    }

    void end()
    {
        const QStringView name = m_xml.name();
        const bool isParagraph
            = (m_xml.prefix() == u"w" && name == u"p") || (m_xml.prefix() == u"text" && (name == u"p" || name == u"h"));
        if (m_xml.prefix() == u"w" && name == u"t")
            m_isText = false;
        if (m_xml.prefix() == u"text" && name == u"list-item")
            m_isItem = false;
        if (!isParagraph)
            return;
        m_isText = false;
        const QString words = m_words.simplified();
        if (!words.isEmpty())
            m_composer.add(kind(words), words);
        m_words.clear();
        m_style.clear();
        if (m_xml.prefix() == u"w")
            m_isItem = false;
    }

    [[nodiscard]] BlockKind kind(const QString &words) const
    {
        const QString style = QString(m_style).toLower();
        const bool isFirst = m_composer.article().text.isEmpty();
        if (style == "title"_L1 || (isFirst && style.startsWith("heading"_L1)))
            return BlockKind::Title;
        if (style == "subtitle"_L1)
            return BlockKind::Standfirst;
        if (style.startsWith("heading"_L1))
            return BlockKind::Heading;
        if (style.contains("caption"_L1) || isCaption(words))
            return BlockKind::Caption;
        return m_isItem || isListItem(words) ? BlockKind::Item : BlockKind::Paragraph;
    }

    QXmlStreamReader m_xml;
    ArticleComposer m_composer;
    QString m_words;
    QString m_style;
    bool m_isText = false;
    bool m_isItem = false;
};

/** Value of @p attribute of the first element @p element for which @p wanted holds. */
template <typename Wanted>
void forEachElement(const QByteArray &xml, QStringView element, Wanted wanted)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            wanted(reader);
    }
}

/** What a document says of itself in Dublin Core. */
void addMetadata(const QByteArray &xml, Article &article)
{
    forEachElement(xml, u"title", [&](QXmlStreamReader &reader) {
        const QString title = reader.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        if (article.title.isEmpty())
            article.title = title;
    });
    forEachElement(xml, u"creator", [&](QXmlStreamReader &reader) {
        const QString author = reader.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        if (!author.isEmpty() && !article.byline.contains(author))
            article.byline.append(author);
    });
    forEachElement(xml, u"language", [&](QXmlStreamReader &reader) {
        const QString language = reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        if (!language.isEmpty())
            article.language = language;
    });
}

/** An electronic book: its chapters in the order of the spine, without the list of them. */
Result<Article> readEpub(Archive &archive)
{
    QString packagePath;
    forEachElement(archive.entry("META-INF/container.xml"), u"rootfile", [&](QXmlStreamReader &reader) {
        packagePath = reader.attributes().value(u"full-path"_s).toString();
    });
    const QByteArray package = archive.entry(packagePath.toUtf8());
    const QUrl base(u'/' + packagePath);
    QHash<QString, QString> files;
    forEachElement(package, u"item", [&](QXmlStreamReader &reader) {
        const QXmlStreamAttributes attributes = reader.attributes();
        const bool isContents = attributes.value(u"properties"_s).split(u' ').contains("nav"_L1);
        const QUrl address(attributes.value(u"href"_s).toString());
        if (!isContents) // an address elsewhere may be without a path
            files.insert(attributes.value(u"id"_s).toString(), base.resolved(address).path().mid(1));
    });
    ArticleComposer composer;
    const bool mayBeLocked = archive.contains("META-INF/encryption.xml");
    bool isLocked = false;
    forEachElement(package, u"itemref", [&](QXmlStreamReader &reader) {
        const QByteArray chapter
            = archive.entry(files.value(reader.attributes().value(u"idref"_s).toString()).toUtf8());
        const bool isText = chapter.contains('<') && !chapter.contains('\0');
        isLocked = isLocked || (mayBeLocked && !chapter.isEmpty() && !isText);
        if (!isLocked)
            composer.append(readWholeHtml(chapter), ArticleComposer::Titles::AsHeadings);
    });
    if (isLocked)
        return Error{tr("The book is locked by its seller and cannot be read. Open a copy without a lock.")};
    Article article = composer.article();
    addMetadata(package, article);
    forEachElement(package, u"date", [&](QXmlStreamReader &reader) {
        const QString date = reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        if (article.published.isNull())
            article.published = QDate::fromString(date.left(10), Qt::ISODate);
    });
    return article;
}

} // namespace

bool isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Result<Article> readArchive(const QByteArray &bytes)
{
    Archive archive(bytes);
    if (!archive.isValid())
        return damaged();
    Article article;
    if (archive.contains("word/document.xml")) {
        article = WordXml(archive.entry("word/document.xml")).article();
        addMetadata(archive.entry("docProps/core.xml"), article);
    } else if (archive.contains("META-INF/container.xml")) {
        Result<Article> book = readEpub(archive);
        if (!book)
            return book;
        article = std::move(book).value();
    } else if (archive.contains("content.xml")) {
        if (archive.entry("META-INF/manifest.xml").contains("encryption-data"))
            return locked();
        article = WordXml(archive.entry("content.xml")).article();
        addMetadata(archive.entry("meta.xml"), article);
    } else {
        return Error{tr("It is an archive without a document. Unpack it and open the article in it.")};
    }
    if (QStringView(article.text).trimmed().isEmpty())
        return damaged();
    return article;
}

Error oldOfficeError(const QByteArray &bytes)
{
    static const QString name = u"EncryptedPackage"_s; // in two bytes a character, as such a file lists what it holds
    const QByteArray mark(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    if (bytes.contains(mark))
        return locked();
    return {tr("It is an old Office file, which Readout does not read. Save it from a word processor as ODT or DOCX.")};
}

Result<Article> readMarkdown(const QByteArray &bytes)
{
    const Result<QString> text = decodeText(bytes);
    if (!text)
        return text.error();
    const QByteArray utf8 = text.value().toUtf8();
    const std::unique_ptr<char, decltype(&std::free)> html(
        cmark_markdown_to_html(utf8.constData(), static_cast<size_t>(utf8.size()), CMARK_OPT_VALIDATE_UTF8),
        &std::free);
    Article article = readWholeHtml(html.get());
    if (QStringView(article.text).trimmed().isEmpty())
        return Error{tr("It is empty. Choose a file that holds an article.")};
    return article;
}

} // namespace readout
