// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace readout {

/** Whether JSON is laid out for people or takes as little room as it can. */
enum class JsonLayout { Indented, Compact };

/** Writes JSON piece by piece, to the byte as QJsonDocument would: a long article's values need not all be there as
 *  objects first. The members of an object are to be written in the order in which QJsonObject keeps them, by key. */
class JsonText
{
public:
    explicit JsonText(JsonLayout layout)
        : m_isCompact(layout == JsonLayout::Compact)
    {
    }

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    /** Begins a member; its value comes next. */
    void key(QLatin1StringView key);
    void null();
    void boolean(bool value);
    void integer(qint64 value);
    void number(double value);
    void string(QStringView value);

    /** What was written; nothing remains here. */
    [[nodiscard]] QByteArray take();

private:
    void begin(char bracket);
    void end(char bracket);
    /** Makes ready for the next value of an array, member of an object or value of a member. */
    void startItem();
    void indent();
    void put(char sign);
    void put(QByteArrayView bytes);
    void putUnit(char16_t unit);
    void putControl(char16_t unit);
    /** Puts a character of several bytes, or the half of one that cannot be one as an escape; returns how many units it
     *  takes up. */
    qsizetype putWide(QStringView text);
    void flush();

    QByteArray m_json;
    std::array<char, 4096> m_piece; ///< what comes after it: most of it is a few bytes at a time
    size_t m_used = 0;
    bool m_isCompact;
    int m_depth = 0;
    bool m_hasItems = false; ///< the innermost array or object
    bool m_isAfterKey = false;
};

} // namespace readout
