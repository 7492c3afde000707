// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/decode.h"

#include "reading/wording.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <uchardet.h>

namespace readout {

namespace {

/** Bytes that uchardet looks at; more does not change its mind. */
constexpr qsizetype detectionLimit = qsizetype{256} * 1024;

QByteArray detectedEncoding(const QByteArray &bytes)
{
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                                                  uchardet_delete);
    const qsizetype length = std::min(bytes.size(), detectionLimit);
    if (uchardet_handle_data(detector.get(), bytes.constData(), static_cast<size_t>(length)) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/** Where @p bytes are text in @p encoding without an error, that text. */
std::optional<QString> decodedAs(const char *encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

/** Where @p charset is the name of an encoding that @p bytes are in but for a few slips, the text. */
std::optional<QString> decodedAsDeclared(const QByteArray &charset, const QByteArray &bytes)
{
    // Browsers read these names as their supersets.
    static const QHash<QByteArray, QByteArray> supersets{{"iso-8859-1", "windows-1252"}, {"latin1", "windows-1252"},
                                                         {"us-ascii", "windows-1252"},   {"ascii", "windows-1252"},
                                                         {"iso-8859-9", "windows-1254"}, {"tis-620", "windows-874"},
                                                         {"gb2312", "gb18030"},          {"gbk", "gb18030"},
                                                         {"shift_jis", "cp932"},         {"ks_c_5601-1987", "cp949"}};
    const QByteArray name = charset.toLower();
    QStringDecoder decoder(supersets.value(name, name).constData());
    if (name.isEmpty() || !decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    // A cut or a slip in what is UTF-8 leaves most of its characters whole; other text called so has hardly one.
    const qsizetype wrong = text.count(QChar::ReplacementCharacter);
    const qsizetype special = std::ranges::count_if(text, [](QChar c) { return c.unicode() > 0x7F; });
    return wrong * 10 <= special ? std::optional(std::move(text)) : std::nullopt;
}

QString withUnixLines(QString text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.contains(u'\r')) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(u'\r', u'\n');
    }
    return text;
}

/** Texts hold hardly any control characters; a carriage return is one no more by now. */
bool isText(const QString &text)
{
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\f'; };
    const QStringView start = QStringView(text).first(std::min(text.size(), detectionLimit));
    return std::ranges::count_if(start, isControl) * 1000 <= start.size();
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes, const QByteArray &charset)
{
    std::optional<QString> text;
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        text = decoder(bytes);
    }
    if (!text)
        text = decodedAs("UTF-8", bytes);
    if (!text)
        text = decodedAsDeclared(charset, bytes);
    if (!text) {
        // A superset of ISO 8859-1 and ASCII in all that a text holds, as browsers take it.
        const QByteArray encoding = detectedEncoding(bytes);
        if (!encoding.isEmpty() && encoding != "ISO-8859-1" && encoding != "ASCII")
            text = decodedAs(encoding.constData(), bytes);
        // Windows' quotation marks stand where other sets have controls, which no text holds.
        const auto isControl = [](QChar c) { return c.unicode() >= 0x80 && c.unicode() < 0xA0; };
        if (text && std::ranges::any_of(*text, isControl))
            text.reset();
    }
    if (!text)
        text = decodedAs("windows-1252", bytes);
    if (text)
        text = withUnixLines(*std::move(text));
    if (!text || !isText(*text))
        return Error{tr("It holds no text that can be read. Open a text file instead.")};
    return *std::move(text);
}

} // namespace readout
