// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefing/jsontext.h"

#include <QLocale>

#include <array>
#include <cmath>
#include <utility>

namespace readout {

namespace {

constexpr auto hexDigits = "0123456789abcdef";

void appendUnit(QByteArray &json, char16_t unit)
{
    json += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        json += hexDigits[unit >> shift & 0xf];
}

void appendControl(QByteArray &json, char16_t unit)
{
    switch (unit) {
    case u'\b':
        json += "\\b";
        break;
    case u'\f':
        json += "\\f";
        break;
    case u'\n':
        json += "\\n";
        break;
    case u'\r':
        json += "\\r";
        break;
    case u'\t':
        json += "\\t";
        break;
    default:
        appendUnit(json, unit);
    }
}

/** Whether @p unit stands for itself as one byte between quotation marks. */
bool isPlain(char16_t unit)
{
    return unit >= 0x20 && unit < 0x80 && unit != u'"' && unit != u'\\';
}

/** Appends a character of several bytes, or the half of one that cannot be one as an escape; returns how many units it
 *  takes up. */
qsizetype appendWide(QByteArray &json, QStringView text)
{
    const QChar first = text.front();
    if (!first.isSurrogate()) {
        json += text.first(1).toUtf8();
        return 1;
    }
    if (first.isHighSurrogate() && text.size() > 1 && text.at(1).isLowSurrogate()) {
        json += text.first(2).toUtf8();
        return 2;
    }
    appendUnit(json, first.unicode());
    return 1;
}

} // namespace

void JsonText::key(QLatin1StringView key)
{
    startItem();
    m_json += '"';
    m_json.append(key.data(), key.size());
    m_json += m_isCompact ? "\":" : "\": ";
    m_isAfterKey = true;
}

void JsonText::null()
{
    startItem();
    m_json += "null";
}

void JsonText::boolean(bool value)
{
    startItem();
    m_json += value ? "true" : "false";
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
        m_json += '-';
    m_json.append(first, end - first);
}

void JsonText::number(double value)
{
    constexpr double beyond = 9223372036854775808.0; // 2^63
    if (value >= -beyond && value < beyond && value == std::floor(value))
        return integer(static_cast<qint64>(value));
    if (!std::isfinite(value))
        return null();
    startItem();
    m_json += QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

void JsonText::string(QStringView value)
{
    startItem();
    m_json += '"';
    std::array<char, 256> plain; // most of a text, put there many at a time
    for (qsizetype at = 0; at < value.size();) {
        size_t count = 0;
        while (at < value.size() && count < plain.size() && isPlain(value[at].unicode()))
            plain[count++] = static_cast<char>(value[at++].unicode());
        m_json.append(plain.data(), static_cast<qsizetype>(count));
        if (at == value.size() || count == plain.size())
            continue;
        const char16_t unit = value[at].unicode();
        if (unit >= 0x80) {
            at += appendWide(m_json, value.sliced(at));
            continue;
        }
        ++at;
        if (unit == u'"' || unit == u'\\') {
            m_json += '\\';
            m_json += static_cast<char>(unit);
        } else {
            appendControl(m_json, unit);
        }
    }
    m_json += '"';
}

QByteArray JsonText::take()
{
    if (!m_isCompact)
        m_json += '\n';
    return std::exchange(m_json, {});
}

void JsonText::begin(char bracket)
{
    startItem();
    m_json += bracket;
    if (!m_isCompact)
        m_json += '\n';
    ++m_depth;
    m_hasItems = false;
}

void JsonText::end(char bracket)
{
    --m_depth;
    if (!m_isCompact) {
        if (m_hasItems)
            m_json += '\n';
        indent();
    }
    m_json += bracket;
    m_hasItems = true; // of what it is an item of
}

void JsonText::startItem()
{
    if (std::exchange(m_isAfterKey, false))
        return;
    if (m_hasItems)
        m_json += m_isCompact ? "," : ",\n";
    m_hasItems = true;
    if (!m_isCompact)
        indent();
}

void JsonText::indent()
{
    constexpr qsizetype width = 4;
    m_json.append(width * m_depth, ' ');
}

} // namespace readout
