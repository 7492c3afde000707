// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/odt.h"

#include "export/words.h"

#include <QXmlStreamWriter>

#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

const QString office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const QString styleSpace = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s;
const QString textSpace = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
const QString tableSpace = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s;
const QString fo = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s;
const QString meta = u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s;
const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
const QString manifest = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
const QString mediaType = u"application/vnd.oasis.opendocument.text"_s;

/** An XML document whose root is @p root of the office namespace, filled by @p write. */
template <typename Function>
QByteArray document(const QString &root, Function write)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    for (const auto &[space, prefix] : {std::pair(office, u"office"_s), std::pair(styleSpace, u"style"_s),
                                        std::pair(textSpace, u"text"_s), std::pair(tableSpace, u"table"_s),
                                        std::pair(fo, u"fo"_s), std::pair(meta, u"meta"_s), std::pair(dc, u"dc"_s)})
        xml.writeNamespace(space, prefix);
    xml.writeStartElement(office, root);
    xml.writeAttribute(office, u"version"_s, u"1.3"_s);
    write(xml);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

/** A paragraph style. */
struct Style {
    QString name;
    QString parent;
    QString font;
    double points = 0;
    bool bold = false;
    QString colour;
    int outline = 0; ///< level of a heading; 0 for none
    QString indent;
};

void writeStyle(QXmlStreamWriter &xml, const Style &style)
{
    xml.writeStartElement(styleSpace, u"style"_s);
    xml.writeAttribute(styleSpace, u"name"_s, QString(style.name).replace(u' ', u"_20_"_s));
    xml.writeAttribute(styleSpace, u"display-name"_s, style.name);
    xml.writeAttribute(styleSpace, u"family"_s, u"paragraph"_s);
    if (!style.parent.isEmpty())
        xml.writeAttribute(styleSpace, u"parent-style-name"_s, style.parent);
    if (style.outline > 0)
        xml.writeAttribute(styleSpace, u"default-outline-level"_s, QString::number(style.outline));
    xml.writeEmptyElement(styleSpace, u"paragraph-properties"_s);
    xml.writeAttribute(fo, u"margin-top"_s, style.outline > 0 ? u"0.4cm"_s : u"0cm"_s);
    xml.writeAttribute(fo, u"margin-bottom"_s, u"0.15cm"_s);
    if (style.outline > 0)
        xml.writeAttribute(fo, u"keep-with-next"_s, u"always"_s);
    if (!style.indent.isEmpty())
        xml.writeAttribute(fo, u"margin-left"_s, style.indent);
    xml.writeEmptyElement(styleSpace, u"text-properties"_s);
    xml.writeAttribute(fo, u"font-family"_s, style.font);
    xml.writeAttribute(fo, u"font-size"_s, u"%1pt"_s.arg(style.points));
    if (style.bold)
        xml.writeAttribute(fo, u"font-weight"_s, u"bold"_s);
    if (!style.colour.isEmpty())
        xml.writeAttribute(fo, u"color"_s, style.colour);
    xml.writeEndElement();
}

QByteArray styles()
{
    const QString serif = u"Source Serif 4"_s;
    const QString sans = u"Inter"_s;
    const QString accent = u"#1c4f86"_s;
    const QString grey = u"#555555"_s;
    const QList<Style> all{
        {.name = u"Standard"_s, .parent = {}, .font = serif, .points = 10.5, .colour = {}, .indent = {}},
        {.name = u"Title"_s,
         .parent = u"Standard"_s,
         .font = serif,
         .points = 20,
         .bold = true,
         .colour = {},
         .indent = {}},
        {.name = u"Subtitle"_s, .parent = u"Standard"_s, .font = serif, .points = 13, .colour = {}, .indent = {}},
        {.name = u"Heading 1"_s,
         .parent = u"Standard"_s,
         .font = sans,
         .points = 12,
         .bold = true,
         .colour = accent,
         .outline = 1,
         .indent = {}},
        {.name = u"Heading 2"_s,
         .parent = u"Standard"_s,
         .font = sans,
         .points = 10,
         .bold = true,
         .colour = {},
         .outline = 2,
         .indent = {}},
        {.name = u"Quotations"_s,
         .parent = u"Standard"_s,
         .font = serif,
         .points = 10.5,
         .colour = {},
         .indent = u"0.6cm"_s},
        {.name = u"Table Contents"_s, .parent = u"Standard"_s, .font = sans, .points = 8, .colour = {}, .indent = {}},
        {.name = u"Table Heading"_s,
         .parent = u"Standard"_s,
         .font = sans,
         .points = 8,
         .bold = true,
         .colour = {},
         .indent = {}},
        {.name = u"Note"_s, .parent = u"Standard"_s, .font = sans, .points = 8, .colour = grey, .indent = {}},
    };
    return document(u"document-styles"_s, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(office, u"styles"_s);
        for (const Style &style : all)
            writeStyle(xml, style);
        xml.writeEndElement();
    });
}

QString words(const Excerpt &excerpt)
{
    return excerpt.text() + (excerpt.paragraph > 0 ? u"\u00a0[¶%1]"_s.arg(excerpt.paragraph) : QString());
}

/** Writes the body of the document. */
class Body
{
public:
    explicit Body(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

    void heading(const QString &text, int level)
    {
        m_xml.writeStartElement(textSpace, u"h"_s);
        m_xml.writeAttribute(textSpace, u"style-name"_s, u"Heading_20_%1"_s.arg(level));
        m_xml.writeAttribute(textSpace, u"outline-level"_s, QString::number(level));
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void paragraph(const QString &text, const QString &style)
    {
        m_xml.writeStartElement(textSpace, u"p"_s);
        m_xml.writeAttribute(textSpace, u"style-name"_s, style);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void list(const QStringList &items)
    {
        m_xml.writeStartElement(textSpace, u"list"_s);
        for (const QString &item : items) {
            m_xml.writeStartElement(textSpace, u"list-item"_s);
            paragraph(item, u"Standard"_s);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void table(const QStringList &heads, const QList<QStringList> &rows)
    {
        m_xml.writeStartElement(tableSpace, u"table"_s);
        m_xml.writeEmptyElement(tableSpace, u"table-column"_s);
        m_xml.writeAttribute(tableSpace, u"number-columns-repeated"_s, QString::number(heads.size()));
        m_xml.writeStartElement(tableSpace, u"table-header-rows"_s);
        row(heads, u"Table_20_Heading"_s);
        m_xml.writeEndElement();
        for (const QStringList &cells : rows)
            row(cells, u"Table_20_Contents"_s);
        m_xml.writeEndElement();
    }

private:
    void row(const QStringList &cells, const QString &style)
    {
        m_xml.writeStartElement(tableSpace, u"table-row"_s);
        for (const QString &cell : cells) {
            m_xml.writeStartElement(tableSpace, u"table-cell"_s);
            paragraph(cell, style);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    QXmlStreamWriter &m_xml;
};

void writeBody(Body &body, const Summary &summary, const Article &article)
{
    if (!summary.handling.isEmpty())
        body.paragraph(summary.handling, u"Note"_s);
    body.paragraph(summary.title, u"Title"_s);
    if (!summary.standfirst.isEmpty())
        body.paragraph(words(summary.standfirst), u"Subtitle"_s);
    body.paragraph(sourceLine(summary), u"Note"_s);
    if (const QString line = bottomLineOf(summary, summary.typedBottomLine, words); !line.isEmpty()) {
        body.heading(u"Bottom line"_s, 1);
        body.paragraph(line, u"Standard"_s);
    }
    if (!summary.keyPoints.isEmpty()) {
        QStringList points;
        for (const Excerpt &point : summary.keyPoints)
            points.append(words(point));
        body.heading(u"Key points"_s, 1);
        body.list(points);
    }
    if (!summary.voices.isEmpty())
        body.heading(u"Who said what"_s, 1);
    for (const Voice &voice : summary.voices) {
        body.heading(voiceLine(voice), 2);
        for (const SpokenWords &quote : voice.quotes) {
            const QString cue = quote.cue.isEmpty() ? QString() : u", “%1”"_s.arg(quote.cue.text());
            body.paragraph(
                u"%1 (%2%3%4)"_s.arg(words(quote.words), kindWord(quote.kind), cue, surenessWords(quote.certainty)),
                u"Quotations"_s);
        }
    }
    QList<QStringList> positions;
    for (const Position &position : summary.positions) {
        for (const Position::Point &point : position.points)
            positions.append({position.names.join(u", "_s), stanceWord(point.stance), words(point.words)});
    }
    if (!positions.isEmpty()) {
        body.heading(u"Positions by country"_s, 1);
        body.table({u"Country"_s, u"Position"_s, u"Words"_s}, positions);
    }
    QList<QStringList> commitments;
    for (const CommitmentRow &row : summary.commitments) {
        commitments.append({listed(row.actors), words(row.action), listed(row.amounts), listed(row.beneficiaries),
                            row.when.text(), row.condition.text(),
                            statusWord(row.status) + surenessWords(row.certainty)});
    }
    if (!commitments.isEmpty()) {
        body.heading(u"Commitments"_s, 1);
        body.paragraph(statusCounts(summary.commitments), u"Note"_s);
        body.table({u"Who"_s, u"What"_s, u"Amount"_s, u"For whom"_s, u"When"_s, u"Condition"_s, u"Status"_s},
                   commitments);
        body.paragraph(statusLegend(), u"Note"_s);
    }
    QList<QStringList> dates;
    for (const DateRow &row : summary.dates)
        dates.append({dateWords(row), words(row.what)});
    if (!dates.isEmpty()) {
        body.heading(u"Timeline"_s, 1);
        body.table({u"When"_s, u"What"_s}, dates);
    }
    if (!summary.named.isEmpty()) {
        QStringList people;
        for (const Voice &voice : summary.named)
            people.append(voiceLine(voice));
        body.heading(u"Also named"_s, 1);
        body.list(people);
    }
    body.paragraph(provenance(article), u"Note"_s);
}

QByteArray content(const Summary &summary, const Article &article)
{
    return document(u"document-content"_s, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(office, u"body"_s);
        xml.writeStartElement(office, u"text"_s);
        Body body(xml);
        writeBody(body, summary, article);
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

QByteArray information(const Summary &summary)
{
    return document(u"document-meta"_s, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(office, u"meta"_s);
        xml.writeTextElement(meta, u"generator"_s, u"Readout"_s);
        xml.writeTextElement(dc, u"title"_s, summary.title);
        xml.writeEndElement();
    });
}

QByteArray contents()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(manifest, u"manifest"_s);
    xml.writeStartElement(manifest, u"manifest"_s);
    xml.writeAttribute(manifest, u"version"_s, u"1.3"_s);
    for (const auto &[path, type] :
         {std::pair(u"/"_s, mediaType), std::pair(u"content.xml"_s, u"text/xml"_s),
          std::pair(u"styles.xml"_s, u"text/xml"_s), std::pair(u"meta.xml"_s, u"text/xml"_s)}) {
        xml.writeEmptyElement(manifest, u"file-entry"_s);
        xml.writeAttribute(manifest, u"full-path"_s, path);
        xml.writeAttribute(manifest, u"media-type"_s, type);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> toOdt(const Summary &summary, const Article &article)
{
    // The media type comes first and is not compressed, so that a program can tell the file by its first bytes.
    const QList<std::pair<const char *, QByteArray>> files{{"mimetype", mediaType.toUtf8()},
                                                           {"META-INF/manifest.xml", contents()},
                                                           {"content.xml", content(summary, article)},
                                                           {"styles.xml", styles()},
                                                           {"meta.xml", information(summary)}};
    zip_error_t problem;
    zip_error_init(&problem);
    const auto failed = [&] {
        return Error{u"The document could not be packed: %1"_s.arg(QString::fromUtf8(zip_error_strerror(&problem)))};
    };
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &problem);
    if (!source)
        return failed();
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> keeper(source, &zip_source_free);
    zip_source_keep(source); // zip_close() gives up the reference that zip_open_from_source() takes
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, &problem);
    if (!archive) {
        zip_source_free(source);
        return failed();
    }
    for (const auto &[name, bytes] : files) {
        zip_source_t *entry = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name, entry, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(entry);
            zip_discard(archive);
            return Error{u"The document could not be packed."_s};
        }
        zip_set_file_compression(archive, zip_uint64_t(index), index == 0 ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return Error{u"The document could not be packed."_s};
    }
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray packed(qsizetype(zip_source_tell(source)), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, packed.data(), zip_uint64_t(packed.size()));
    zip_source_close(source);
    return packed;
}

} // namespace readout
