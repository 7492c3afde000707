// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefing/jsontext.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <utility>

namespace readout {

namespace {

constexpr auto hexDigits = "0123456789abcdef";

/** Whether @p unit stands for itself as one byte between quotation marks. */
bool isPlain(char16_t unit)
{
    return unit >= 0x20 && unit < 0x80 && unit != u'"' && unit != u'\\';
}

} // namespace

void JsonText::key(QLatin1StringView key)
{
    startItem();
    put('"');
    put({key.data(), key.size()});
    put(m_isCompact ? "\":" : "\": ");
    m_isAfterKey = true;
}

void JsonText::null()
{
    startItem();
    put("null");
}

void JsonText::boolean(bool value)
{
    startItem();
    put(value ? "true" : "false");
}

void JsonText::integer(qint64 value)
{
    startItem();
    std::array<char, 20> digits;
    char *const end = digits.data() + digits.size();
    char *first = end;
    const bool isNegative = value < 0;
    auto rest = isNegative ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
    do {
        *--first = static_cast<char>('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (isNegative)
        put('-');
    put({first, end - first});
}

void JsonText::number(double value)
{
    constexpr double beyond = 9223372036854775808.0; // 2^63
    if (value >= -beyond && value < beyond && value == std::floor(value))
        return integer(static_cast<qint64>(value));
    if (!std::isfinite(value))
        return null();
    startItem();
    put(QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
}

void JsonText::string(QStringView value)
{
    startItem();
    put('"');
    std::array<char, 256> plain; // most of a text, put there many at a time
    for (qsizetype at = 0; at < value.size();) {
        size_t count = 0;
        while (at < value.size() && count < plain.size() && isPlain(value[at].unicode()))
            plain[count++] = static_cast<char>(value[at++].unicode());
        put({plain.data(), static_cast<qsizetype>(count)});
        if (at == value.size() || count == plain.size())
            continue;
        const char16_t unit = value[at].unicode();
        if (unit >= 0x80) {
            at += putWide(value.sliced(at));
            continue;
        }
        ++at;
        if (unit == u'"' || unit == u'\\') {
            put('\\');
            put(static_cast<char>(unit));
        } else {
            putControl(unit);
        }
    }
    put('"');
}

QByteArray JsonText::take()
{
    if (!m_isCompact)
        put('\n');
    flush();
    return std::exchange(m_json, {});
}

void JsonText::begin(char bracket)
{
    startItem();
    put(bracket);
    if (!m_isCompact)
        put('\n');
    ++m_depth;
    m_hasItems = false;
}

void JsonText::end(char bracket)
{
    --m_depth;
    if (!m_isCompact) {
        if (m_hasItems)
            put('\n');
        indent();
    }
    put(bracket);
    m_hasItems = true; // of what it is an item of
}

void JsonText::startItem()
{
    if (std::exchange(m_isAfterKey, false))
        return;
    if (m_hasItems)
        put(m_isCompact ? "," : ",\n");
    m_hasItems = true;
    if (!m_isCompact)
        indent();
}

void JsonText::indent()
{
    constexpr auto blanks = QByteArrayView("                                ");
    constexpr qsizetype width = 4;
    for (qsizetype rest = width * m_depth; rest > 0; rest -= blanks.size())
        put(blanks.first(std::min(rest, blanks.size())));
}

inline void JsonText::put(char sign)
{
    if (m_used == m_piece.size())
        flush();
    m_piece[m_used++] = sign;
}

inline void JsonText::put(QByteArrayView bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (size > m_piece.size() - m_used)
        flush();
    if (size > m_piece.size()) {
        m_json.append(bytes);
        return;
    }
    std::memcpy(m_piece.data() + m_used, bytes.data(), size);
    m_used += size;
}

void JsonText::flush()
{
    m_json.append(m_piece.data(), static_cast<qsizetype>(std::exchange(m_used, 0)));
}

void JsonText::putUnit(char16_t unit)
{
    put("\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        put(hexDigits[unit >> shift & 0xf]);
}

void JsonText::putControl(char16_t unit)
{
    switch (unit) {
    case u'\b':
        put("\\b");
        break;
    case u'\f':
        put("\\f");
        break;
    case u'\n':
        put("\\n");
        break;
    case u'\r':
        put("\\r");
        break;
    case u'\t':
        put("\\t");
        break;
    default:
        putUnit(unit);
    }
}

qsizetype JsonText::putWide(QStringView text)
{
    const QChar first = text.front();
    if (!first.isSurrogate()) {
        put(text.first(1).toUtf8());
        return 1;
    }
    if (first.isHighSurrogate() && text.size() > 1 && text.at(1).isLowSurrogate()) {
        put(text.first(2).toUtf8());
        return 2;
    }
    putUnit(first.unicode());
    return 1;
}

} // namespace readout
