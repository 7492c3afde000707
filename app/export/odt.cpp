// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/odt.h"

#include "reading/wording.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSizeF>
#include <QXmlStreamWriter>

#include <algorithm>
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
const QString serif = u"'Source Serif 4', 'Noto Serif', Georgia, 'Liberation Serif'"_s;
const QString sans = u"Inter, 'Noto Sans', Arial"_s;
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
    bool isOurs = false; ///< its words are the summary's own, not the article's
};

/** How wide a column of a table is beside the others. */
enum class Column { Narrow = 10, Middle = 15, Wide = 30, Broad = 60 };

QString nameOf(Column width)
{
    return u"Column%1"_s.arg(int(width));
}

/** The languages of the document, BCP 47. */
struct Languages {
    QString article;
    QString ours;
};

void writeStyle(QXmlStreamWriter &xml, const Style &style, const Languages &languages)
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
    xml.writeAttribute(styleSpace, u"font-family-generic"_s, style.font == serif ? u"roman"_s : u"swiss"_s);
    xml.writeAttribute(fo, u"font-size"_s, u"%1pt"_s.arg(style.points));
    const QLocale locale(style.isOurs ? languages.ours : languages.article);
    xml.writeAttribute(fo, u"language"_s, locale.name().section(u'_', 0, 0));
    xml.writeAttribute(fo, u"country"_s, locale.name().section(u'_', 1, 1));
    if (style.bold)
        xml.writeAttribute(fo, u"font-weight"_s, u"bold"_s);
    if (!style.colour.isEmpty())
        xml.writeAttribute(fo, u"color"_s, style.colour);
    xml.writeEndElement();
}

/** The page: its size, its margins and, at its foot, the title and page numbers. */
void writePage(QXmlStreamWriter &xml, QPageSize::PageSizeId paper, const QString &title, const Words &say)
{
    const QSizeF size = QPageSize(paper).size(QPageSize::Millimeter);
    xml.writeStartElement(office, u"automatic-styles"_s);
    xml.writeStartElement(styleSpace, u"page-layout"_s);
    xml.writeAttribute(styleSpace, u"name"_s, u"Paper"_s);
    xml.writeStartElement(styleSpace, u"page-layout-properties"_s);
    xml.writeAttribute(fo, u"page-width"_s, u"%1mm"_s.arg(size.width()));
    xml.writeAttribute(fo, u"page-height"_s, u"%1mm"_s.arg(size.height()));
    for (const QString &side : {u"left"_s, u"right"_s, u"top"_s, u"bottom"_s})
        xml.writeAttribute(fo, u"margin-"_s + side, u"18mm"_s);
    xml.writeEndElement();
    xml.writeStartElement(styleSpace, u"footer-style"_s);
    xml.writeEmptyElement(styleSpace, u"header-footer-properties"_s);
    xml.writeAttribute(fo, u"margin-top"_s, u"4mm"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();

    xml.writeStartElement(office, u"master-styles"_s);
    xml.writeStartElement(styleSpace, u"master-page"_s);
    xml.writeAttribute(styleSpace, u"name"_s, u"Standard"_s);
    xml.writeAttribute(styleSpace, u"page-layout-name"_s, u"Paper"_s);
    xml.writeStartElement(styleSpace, u"footer"_s);
    xml.writeStartElement(textSpace, u"p"_s);
    xml.writeAttribute(textSpace, u"style-name"_s, u"Note"_s);
    // The words around the numbers stand where the language has them.
    static const QRegularExpression number(u"[12]"_s);
    const QString words = u"%1 · %2"_s.arg(title, say.page(1, 2));
    qsizetype read = words.size() - say.page(1, 2).size();
    xml.writeCharacters(words.first(read));
    for (auto matches = number.globalMatch(words, read); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        xml.writeCharacters(words.sliced(read, match.capturedStart() - read));
        xml.writeTextElement(textSpace, match.captured() == "1"_L1 ? u"page-number"_s : u"page-count"_s,
                             match.captured());
        read = match.capturedEnd();
    }
    xml.writeCharacters(words.sliced(read));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray styles(const Languages &languages, QPageSize::PageSizeId paper, const QString &title, const Words &say)
{
    const QString accent = u"#1c4f86"_s;
    const QString grey = u"#555555"_s;
    const auto style = [](const QString &name, const QString &font, double points) {
        return Style{.name = name,
                     .parent = name == "Standard"_L1 ? QString() : u"Standard"_s,
                     .font = font,
                     .points = points,
                     .colour = {},
                     .indent = {}};
    };
    Style title1 = style(u"Title"_s, serif, 20);
    title1.bold = true;
    Style heading1 = style(u"Heading 1"_s, sans, 12);
    heading1.bold = heading1.isOurs = true;
    heading1.colour = accent;
    heading1.outline = 1;
    Style heading2 = style(u"Heading 2"_s, sans, 10);
    heading2.bold = true;
    heading2.outline = 2;
    Style quotations = style(u"Quotations"_s, serif, 10.5);
    quotations.indent = u"0.6cm"_s;
    Style tableHeading = style(u"Table Heading"_s, sans, 8);
    tableHeading.bold = tableHeading.isOurs = true;
    Style note = style(u"Note"_s, sans, 8);
    note.colour = grey;
    note.isOurs = true;
    return document(u"document-styles"_s, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(office, u"styles"_s);
        for (const Style &each : {style(u"Standard"_s, serif, 10.5), title1, style(u"Subtitle"_s, serif, 13), heading1,
                                  heading2, quotations, style(u"Table Contents"_s, sans, 8), tableHeading, note})
            writeStyle(xml, each, languages);
        xml.writeEndElement();
        writePage(xml, paper, title, say);
    });
}

/** A style of the table parts, named @p name and of @p family, with @p properties. */
void writeTableStyle(QXmlStreamWriter &xml, const QString &name, const QString &family,
                     const QList<std::pair<QString, QString>> &properties)
{
    xml.writeStartElement(styleSpace, u"style"_s);
    xml.writeAttribute(styleSpace, u"name"_s, name);
    xml.writeAttribute(styleSpace, u"family"_s, family);
    xml.writeEmptyElement(styleSpace, family + u"-properties"_s);
    for (const auto &[property, value] : properties) {
        const bool isStyle = property.startsWith("rel-"_L1);
        xml.writeAttribute(property == "align"_L1 ? tableSpace : (isStyle ? styleSpace : fo), property, value);
    }
    xml.writeEndElement();
}

void writeTableStyles(QXmlStreamWriter &xml)
{
    xml.writeStartElement(office, u"automatic-styles"_s);
    writeTableStyle(xml, u"Whole"_s, u"table"_s, {{u"rel-width"_s, u"100%"_s}, {u"align"_s, u"margins"_s}});
    for (const Column width : {Column::Narrow, Column::Middle, Column::Wide, Column::Broad}) {
        writeTableStyle(xml, nameOf(width), u"table-column"_s,
                        {{u"rel-column-width"_s, QString::number(int(width)) + u'*'}});
    }
    writeTableStyle(xml, u"Row"_s, u"table-row"_s, {{u"keep-together"_s, u"always"_s}});
    const std::pair padding(u"padding"_s, u"0.8mm"_s);
    writeTableStyle(xml, u"Cell"_s, u"table-cell"_s, {padding, {u"border-bottom"_s, u"0.5pt solid #b4b4b4"_s}});
    writeTableStyle(xml, u"HeadCell"_s, u"table-cell"_s, {padding, {u"border-bottom"_s, u"0.8pt solid #333333"_s}});
    xml.writeEndElement();
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

    /** A table of @p rows; a column in which no row has anything is left out. */
    void table(const QList<std::pair<QString, Column>> &heads, const QList<QStringList> &rows)
    {
        QList<qsizetype> filled;
        for (qsizetype i = 0; i < heads.size(); ++i) {
            if (std::ranges::any_of(rows, [i](const QStringList &cells) { return !cells.at(i).isEmpty(); }))
                filled.append(i);
        }
        const auto chosen = [&](const QStringList &cells) {
            QStringList some;
            for (const qsizetype i : filled)
                some.append(cells.at(i));
            return some;
        };
        QStringList titles;
        m_xml.writeStartElement(tableSpace, u"table"_s);
        m_xml.writeAttribute(tableSpace, u"style-name"_s, u"Whole"_s);
        for (qsizetype i = 0; i < heads.size(); ++i) {
            titles.append(heads[i].first);
            if (!filled.contains(i))
                continue;
            m_xml.writeEmptyElement(tableSpace, u"table-column"_s);
            m_xml.writeAttribute(tableSpace, u"style-name"_s, nameOf(heads[i].second));
        }
        m_xml.writeStartElement(tableSpace, u"table-header-rows"_s);
        row(chosen(titles), u"HeadCell"_s, u"Table_20_Heading"_s);
        m_xml.writeEndElement();
        for (const QStringList &cells : rows)
            row(chosen(cells), u"Cell"_s, u"Table_20_Contents"_s);
        m_xml.writeEndElement();
    }

private:
    void row(const QStringList &cells, const QString &cellStyle, const QString &style)
    {
        m_xml.writeStartElement(tableSpace, u"table-row"_s);
        m_xml.writeAttribute(tableSpace, u"style-name"_s, u"Row"_s);
        for (const QString &cell : cells) {
            m_xml.writeStartElement(tableSpace, u"table-cell"_s);
            m_xml.writeAttribute(tableSpace, u"style-name"_s, cellStyle);
            paragraph(cell, style);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    QXmlStreamWriter &m_xml;
};

void writeBody(Body &body, const Summary &summary, const Article &article, const Words &say)
{
    if (!summary.handling.isEmpty())
        body.paragraph(summary.handling, u"Note"_s);
    body.paragraph(say.title(summary), u"Title"_s);
    if (!summary.standfirst.isEmpty())
        body.paragraph(words(summary.standfirst), u"Subtitle"_s);
    body.paragraph(say.source(summary), u"Note"_s);
    if (const QString line = bottomLineOf(summary, summary.typedBottomLine, words); !line.isEmpty()) {
        body.heading(say(Label::BottomLine), 1);
        body.paragraph(line, u"Standard"_s);
    }
    if (!summary.keyPoints.isEmpty()) {
        QStringList points;
        for (const Excerpt &point : summary.keyPoints)
            points.append(words(point));
        body.heading(say(Label::KeyPoints), 1);
        body.list(points);
    }
    if (!summary.voices.isEmpty())
        body.heading(say(Label::Voices), 1);
    for (const Voice &voice : summary.voices) {
        body.heading(say.line(voice), 2);
        for (const SpokenWords &quote : voice.quotes) {
            body.paragraph(u"%1 (%2)"_s.arg(words(quote.words), say.about(quote, quote.cue.text())), u"Quotations"_s);
        }
    }
    QList<QStringList> positions;
    for (const Position &position : summary.positions) {
        for (const Position::Point &point : position.points)
            positions.append({position.names.join(u", "_s), say.stance(point.stance), words(point.words)});
    }
    if (!positions.isEmpty()) {
        body.heading(say(Label::Positions), 1);
        body.table({{say(Label::Country), Column::Middle},
                    {say(Label::Position), Column::Middle},
                    {say(Label::Words), Column::Broad}},
                   positions);
    }
    QList<QStringList> commitments;
    for (const CommitmentRow &row : summary.commitments) {
        commitments.append({capitalised(listed(row.actors)), words(row.action), listed(row.amounts),
                            listed(row.beneficiaries), row.when.text(), row.condition.text(), say.status(row)});
    }
    if (!commitments.isEmpty()) {
        body.heading(say(Label::Commitments), 1);
        body.paragraph(say.statusCounts(summary.commitments), u"Note"_s);
        body.table({{say(Label::Who), Column::Middle},
                    {say(Label::What), Column::Wide},
                    {say(Label::Amount), Column::Middle},
                    {say(Label::Beneficiary), Column::Middle},
                    {say(Label::When), Column::Narrow},
                    {say(Label::Condition), Column::Middle},
                    {say(Label::Status), Column::Narrow}},
                   commitments);
        body.paragraph(say(Label::StatusLegend), u"Note"_s);
    }
    QList<QStringList> dates;
    for (const DateRow &row : summary.dates)
        dates.append({say.date(row), words(row.what)});
    if (!dates.isEmpty()) {
        body.heading(say(Label::Timeline), 1);
        body.table({{say(Label::When), Column::Middle}, {say(Label::What), Column::Broad}}, dates);
    }
    if (!summary.named.isEmpty()) {
        QStringList people;
        for (const Voice &voice : summary.named)
            people.append(say.line(voice));
        body.heading(say(Label::Named), 1);
        body.list(people);
    }
    body.paragraph(say.provenance(article), u"Note"_s);
}

QByteArray content(const Summary &summary, const Article &article, const Words &say)
{
    return document(u"document-content"_s, [&](QXmlStreamWriter &xml) {
        writeTableStyles(xml);
        xml.writeStartElement(office, u"body"_s);
        xml.writeStartElement(office, u"text"_s);
        Body body(xml);
        writeBody(body, summary, article, say);
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

QByteArray information(const Summary &summary, const Words &say)
{
    return document(u"document-meta"_s, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(office, u"meta"_s);
        xml.writeTextElement(meta, u"generator"_s, u"Readout"_s);
        xml.writeTextElement(dc, u"title"_s, say.title(summary));
        xml.writeTextElement(dc, u"language"_s, say.language());
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

Result<QByteArray> toOdt(const Summary &summary, const Article &article, const Words &say, QPageSize::PageSizeId paper)
{
    // The media type comes first and is not compressed, so that a program can tell the file by its first bytes.
    const QList<std::pair<const char *, QByteArray>> files{
        {"mimetype", mediaType.toUtf8()},
        {"META-INF/manifest.xml", contents()},
        {"content.xml", content(summary, article, say)},
        {"styles.xml", styles({article.language, say.language()}, paper, say.title(summary), say)},
        {"meta.xml", information(summary, say)}};
    zip_error_t problem;
    zip_error_init(&problem);
    const auto failed = [&] {
        return Error{tr("The document could not be packed: %1").arg(QString::fromUtf8(zip_error_strerror(&problem)))};
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
            return Error{tr("The document could not be packed.")};
        }
        zip_set_file_compression(archive, zip_uint64_t(index), index == 0 ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return Error{tr("The document could not be packed.")};
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
