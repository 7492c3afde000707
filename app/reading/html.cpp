// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/html.h"

#include "reading/decode.h"
#include "reading/extract.h"
#include "reading/lines.h"
#include "reading/metadata.h"
#include "reading/page.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("readout::Reading", text);
}

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

/** The page as UTF-8. What is valid UTF-8 is UTF-8, whatever it says of itself. */
Result<QByteArray> toUtf8(const QByteArray &bytes, QByteArray charset)
{
    if (charset.isEmpty())
        charset = declaredCharset(bytes);
    // Browsers read these names as their supersets.
    static const QHash<QByteArray, QByteArray> supersets{{"iso-8859-1", "windows-1252"}, {"latin1", "windows-1252"},
                                                         {"us-ascii", "windows-1252"},   {"ascii", "windows-1252"},
                                                         {"gb2312", "gb18030"},          {"gbk", "gb18030"},
                                                         {"shift_jis", "cp932"},         {"ks_c_5601-1987", "cp949"}};
    charset = supersets.value(charset.toLower(), charset);
    if (!charset.isEmpty() && charset.toLower() != "utf-8" && !QStringConverter::encodingForData(bytes)) {
        QStringDecoder asUtf8(QStringConverter::Utf8);
        const QString text = asUtf8(bytes);
        QStringDecoder decoder(charset.constData());
        if (asUtf8.hasError() && decoder.isValid())
            return QString(decoder(bytes)).toUtf8();
        if (!asUtf8.hasError())
            return bytes;
    }
    const Result<QString> text = decodeText(bytes);
    if (!text)
        return text.error();
    return text.value().toUtf8();
}

class Composer
{
public:
    explicit Composer(const Page &page)
        : m_page(page)
    {
    }

    [[nodiscard]] Article compose(const QString &title, const QList<qsizetype> &blocks)
    {
        m_article.title = title;
        if (!title.isEmpty())
            addSection(Section::Kind::Title, append(title));
        for (const qsizetype index : blocks) {
            const Page::Block &block = m_page.blocks.at(index);
            const TextSpan span = append(m_page.in(block));
            if (block.kind == Page::Kind::Heading || block.kind == Page::Kind::Title)
                addSection(Section::Kind::Body, span).heading = span;
            else if (block.kind == Page::Kind::Caption)
                addSection(Section::Kind::Caption, span);
            else
                addParagraph(kindOf(block), span);
        }
        return m_article;
    }

private:
    [[nodiscard]] static Section::Kind kindOf(const Page::Block &block)
    {
        if (block.kind == Page::Kind::Item)
            return Section::Kind::List;
        return block.kind == Page::Kind::Cell ? Section::Kind::Table : Section::Kind::Body;
    }

    TextSpan append(QStringView words)
    {
        if (!m_article.text.isEmpty())
            m_article.text += "\n\n"_L1;
        const qsizetype start = m_article.text.size();
        m_article.text += words;
        return {start, m_article.text.size()};
    }

    Section &addSection(Section::Kind kind, TextSpan span)
    {
        const QString id = u"section-%1"_s.arg(m_article.sections.size() + 1);
        m_article.sections.append({.id = id, .kind = kind, .heading = {}, .span = span});
        return m_article.sections.last();
    }

    void addParagraph(Section::Kind kind, TextSpan span)
    {
        const auto number = static_cast<int>(m_article.paragraphs.size()) + 1;
        m_article.paragraphs.append({.number = number, .span = span});
        if (m_article.sections.isEmpty() || m_article.sections.last().kind != kind)
            addSection(kind, span);
        m_article.sections.last().span.end = span.end;
    }

    const Page &m_page;
    Article m_article;
};

} // namespace

bool isHtml(const QByteArray &bytes)
{
    constexpr qsizetype reach = 2048;
    const QByteArray start = bytes.first(std::min(reach, bytes.size())).toLower();
    return start.contains("<!doctype html") || start.contains("<html") || start.contains("<head")
        || start.contains("<body") || (start.trimmed().startsWith('<') && start.contains("<p"));
}

Result<Article> readHtml(const QByteArray &bytes, const QByteArray &charset)
{
    const Result<QByteArray> source = toUtf8(bytes, charset);
    if (!source)
        return source.error();
    const PageWords words = readPageWords();
    const Page page = layPage(source.value(), words);
    const Metadata metadata = readMetadata(page);
    const QList<qsizetype> body = findBody(page, words, metadata.title);
    if (body.isEmpty()) {
        return Error{
            tr("The page holds no article. If it asks you to sign in, do so in your browser, save the page and "
               "open the saved file.")};
    }
    Article article = Composer(page).compose(metadata.title, body);
    article.published = metadata.published;
    article.byline = metadata.authors;
    article.outlet = metadata.outlet;
    if (!metadata.language.isEmpty())
        article.language = metadata.language;
    return article;
}

} // namespace readout
