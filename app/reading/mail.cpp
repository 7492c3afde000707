// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/mail.h"

#include "reading/decode.h"
#include "reading/html.h"
#include "reading/plaintext.h"
#include "reading/wording.h"

#include <QRegularExpression>

// GLib's headers use "signals" as a name, which Qt defines as a keyword.
#undef signals
#include <gmime/gmime.h>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** Parts nested deeper are not looked for: a mail inside a mail inside a mail. */
constexpr int deepest = 16;

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};

template <typename Object>
using Owned = std::unique_ptr<Object, Unref>;

/** The decoded bytes of a part. */
QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *wrapper = g_mime_part_get_content(part);
    if (!wrapper)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(wrapper, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

/** The texts of a mail, the first of each kind. */
struct Texts {
    GMimePart *html = nullptr;
    GMimePart *plain = nullptr;
};

void findTexts(GMimeObject *object, Texts &texts, int depth = 0)
{
    if (!object || depth > deepest)
        return;
    if (GMIME_IS_MULTIPART(object)) {
        auto *multipart = GMIME_MULTIPART(object);
        const int count = g_mime_multipart_get_count(multipart);
        for (int i = 0; i < count; ++i)
            findTexts(g_mime_multipart_get_part(multipart, i), texts, depth + 1);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        if (GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))
            findTexts(g_mime_message_get_mime_part(message), texts, depth + 1);
    } else if (GMIME_IS_PART(object) && !g_mime_part_is_attachment(GMIME_PART(object))) {
        GMimeContentType *type = g_mime_object_get_content_type(object);
        if (!texts.html && g_mime_content_type_is_type(type, "text", "html"))
            texts.html = GMIME_PART(object);
        else if (!texts.plain && g_mime_content_type_is_type(type, "text", "plain"))
            texts.plain = GMIME_PART(object);
    }
}

QByteArray charsetOf(GMimePart *part)
{
    const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    return charset ? QByteArray(charset) : QByteArray();
}

/** Whether lines of @p part that end in a blank go on in the next. */
bool isFlowed(GMimePart *part)
{
    const char *format = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "format");
    return format && QByteArray(format).toLower() == "flowed";
}

/** @p text without the signature below it, and with each paragraph in one line where it @p isFlowed. */
QString written(QString text, bool isFlowed)
{
    constexpr qsizetype longestSignature = 600;
    const qsizetype signature = text.lastIndexOf("\n-- \n"_L1);
    if (signature > 0 && text.size() - signature < longestSignature)
        text.truncate(signature);
    if (isFlowed)
        text.replace(" \n"_L1, " "_L1);
    return text;
}

/** The name of who sent @p message; empty where it tells no more than an address, and for a page that was saved, which
 *  goes to nobody. */
QString senderOf(GMimeMessage *message)
{
    InternetAddressList *senders = g_mime_message_get_from(message);
    InternetAddressList *readers = g_mime_message_get_to(message);
    if (!senders || internet_address_list_length(senders) == 0 || !readers
        || internet_address_list_length(readers) == 0)
        return {};
    const char *name = internet_address_get_name(internet_address_list_get_address(senders, 0));
    return name ? QString::fromUtf8(name).simplified() : QString();
}

/** A newsletter may be too unlike an article to be cut: then all its text is taken. */
Result<Article> readHtmlPart(GMimePart *part)
{
    const QByteArray bytes = contentOf(part);
    Result<Article> article = readHtml(bytes, charsetOf(part));
    if (article)
        return article;
    const Result<QString> text = decodeText(bytes, charsetOf(part));
    if (!text)
        return text.error();
    Article whole = readWholeHtml(text.value().toUtf8());
    if (whole.text.isEmpty())
        return article;
    return whole;
}

} // namespace

bool isMail(const QByteArray &bytes)
{
    static const QRegularExpression header(
        u"^(?:from|to|subject|date|mime-version|return-path|received|delivered-to|message-id|content-type):"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    constexpr qsizetype reach = 8192;
    const QByteArray start = bytes.first(std::min(reach, bytes.size())).replace("\r\n", "\n");
    const QString head = QString::fromLatin1(start.first(std::max<qsizetype>(0, start.indexOf("\n\n"))));
    qsizetype headers = 0;
    auto matches = header.globalMatch(head);
    for (; matches.hasNext(); matches.next())
        ++headers;
    // Lines "From:", "Date:" and "Subject:" may open a press release too.
    static const QRegularExpression machine(u"^(?:mime-version|return-path|received|delivered-to|message-id):"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::MultilineOption);
    return headers >= 3 && machine.match(head).hasMatch();
}

Result<Article> readMail(const QByteArray &bytes)
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    Texts texts;
    if (message)
        findTexts(g_mime_message_get_mime_part(message.get()), texts);
    if (!texts.html && !texts.plain)
        return Error{tr("The e-mail holds no text. Open its attachment instead.")};
    Article article;
    if (texts.html) {
        Result<Article> read = readHtmlPart(texts.html);
        if (!read)
            return read;
        article = std::move(read).value();
    } else {
        const Result<QString> text = decodeText(contentOf(texts.plain), charsetOf(texts.plain));
        if (!text)
            return text.error();
        const QString subject = QString::fromUtf8(g_mime_message_get_subject(message.get())).simplified();
        article = readPlainText(subject + u"\n\n"_s + written(text.value(), isFlowed(texts.plain)));
    }
    if (article.outlet.isEmpty())
        article.outlet = senderOf(message.get());
    if (article.title.isEmpty())
        article.title = QString::fromUtf8(g_mime_message_get_subject(message.get())).simplified();
    GDateTime *date = g_mime_message_get_date(message.get());
    if (article.published.isNull() && date)
        article.published
            = {g_date_time_get_year(date), g_date_time_get_month(date), g_date_time_get_day_of_month(date)};
    return article;
}

} // namespace readout
