// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reader.h"

#include "reading/address.h"
#include "reading/decode.h"
#include "reading/documents.h"
#include "reading/feed.h"
#include "reading/furtherpages.h"
#include "reading/html.h"
#include "reading/lines.h"
#include "reading/mail.h"
#include "reading/pdf.h"
#include "reading/plaintext.h"
#include "reading/wording.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

Error tooLarge()
{
    return {tr("It is larger than %1 MB, too large for an article. Open a part of it instead.")
                .arg(largestArticle / 1024 / 1024)};
}

/** @p bytes as UTF-8 where they are marked up with two or four bytes a character; else as they are. */
QByteArray withNarrowMarkup(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes, u'<');
    if (!encoding || *encoding == QStringConverter::Utf8)
        return bytes;
    QStringDecoder decoder(*encoding);
    const QString text = decoder(bytes);
    return QStringView(text).trimmed().startsWith(u'<') ? text.toUtf8() : bytes;
}

Result<Article> readText(const QByteArray &bytes, const QByteArray &charset)
{
    const Result<QString> text = decodeText(bytes, charset);
    if (!text)
        return text.error();
    if (QStringView(text.value()).trimmed().isEmpty())
        return Error{tr("It is empty. Choose a file that holds an article.")};
    return readPlainText(text.value());
}

/** The article of a page that is a file. Nothing is fetched for it: where the article goes on is said in a note. */
Result<Article> readSavedPage(const QByteArray &bytes)
{
    const Result<Article> article = readHtml(bytes);
    const QUrl next = nextPageOf(bytes, ownAddressOf(bytes));
    return article && !next.isEmpty() ? Result(withNoteOn(next, article.value())) : article;
}

Result<Article> readFormat(const QByteArray &bytes, const QString &source, const QByteArray &charset)
{
    if (bytes.startsWith("%PDF-"))
        return readPdf(bytes);
    if (isArchive(bytes))
        return readArchive(bytes);
    if (bytes.startsWith("{\\rtf"))
        return Error{
            tr("It is an RTF file, which Readout does not read. Save it from a word processor as ODT or DOCX.")};
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return oldOfficeError(bytes);
    if (isMail(bytes))
        return readMail(bytes);
    if (const QByteArray narrow = withNarrowMarkup(bytes); narrow != bytes)
        return readFormat(narrow, source, {});
    if (isFeed(bytes))
        return Error{tr("It is a feed: a list of articles. Open it as a feed and choose one.")};
    if (isHtml(bytes))
        return isAddress(source) ? readHtml(bytes, charset) : readSavedPage(bytes);
    const QString ending = QFileInfo(source).suffix().toLower();
    return ending == "md"_L1 || ending == "markdown"_L1 ? readMarkdown(bytes) : readText(bytes, charset);
}

} // namespace

Result<Article> readArticle(const QByteArray &bytes, const QString &source, const QByteArray &charset)
{
    if (bytes.size() > largestArticle)
        return tooLarge();
    Result<Article> read = readFormat(bytes, source, charset);
    if (!read)
        return read;
    Article article = std::move(read).value();
    article.source = source;
    if (article.published.isNull()) // "2025-03-02 summit.txt", "https://example.org/2025/03/02/summit"
        article.published = firstDate(source.contains("://"_L1) ? source : QFileInfo(source).completeBaseName());
    article.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return article;
}

Result<QByteArray> readBytes(const QString &path)
{
    QFile file(path);
    if (path == u'-') {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return Error{tr("Standard input cannot be read.")};
    } else {
        const QFileInfo info(path);
        if (info.isDir())
            return Error{tr("It is a folder. Choose a file that holds an article.")};
        if (!info.exists())
            return Error{tr("There is no such file. Check the name.")};
        if (!file.open(QIODevice::ReadOnly))
            return Error{tr("It cannot be opened (%1). Check that you may read it.").arg(file.errorString())};
    }
    QByteArray bytes = file.read(largestArticle + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{tr("It cannot be read (%1). Try again.").arg(file.errorString())};
    if (bytes.size() > largestArticle)
        return tooLarge();
    bytes.squeeze(); // room for the largest article was set aside
    return bytes;
}

Result<Article> readFile(const QString &path)
{
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return bytes.error();
    return readArticle(bytes.value(), path);
}

} // namespace readout
