// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/features.h"

#include "language/characters.h"

namespace readout {

namespace {

constexpr quint64 factor = 0xff51afd7ed558ccdULL;

quint64 mixed(quint64 hash, char16_t unit)
{
    return (hash ^ unit) * factor;
}

char16_t normal(QChar c)
{
    if (c.isDigit())
        return u'0';
    if (c.unicode() >= 0x80 && c.category() == QChar::Symbol_Currency)
        return u'$';
    return isApostrophe(c) ? u'\'' : c.unicode();
}

char16_t lowered(char16_t unit)
{
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit;
    return QChar(unit).toLower().unicode();
}

char16_t kindOf(char16_t unit)
{
    if (unit < 0x80) {
        if (unit >= u'a' && unit <= u'z')
            return u'x';
        if (unit >= u'A' && unit <= u'Z')
            return u'X';
        return unit;
    }
    const QChar c(unit);
    return c.isUpper() ? u'X' : c.isLetter() ? u'x' : unit;
}

} // namespace

WordFeatures wordFeatures(QStringView word)
{
    quint64 form = 2;
    quint64 lower = 2;
    quint64 shape = 2;
    quint64 prefix = 2;
    quint64 suffix2 = 2;
    quint64 suffix3 = 2;
    char16_t lastKind = 0;
    const qsizetype size = word.size();
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t unit = normal(word[i]);
        const char16_t small = lowered(unit);
        form = mixed(form, unit);
        lower = mixed(lower, small);
        if (i < 2)
            prefix = mixed(prefix, small);
        if (i >= size - 3)
            suffix3 = mixed(suffix3, small);
        if (i >= size - 2)
            suffix2 = mixed(suffix2, small);
        const char16_t kind = kindOf(unit);
        if (kind != lastKind) // "Xx" for each name, however long
            shape = mixed(shape, kind);
        lastKind = kind;
    }
    const auto top = [](quint64 hash) { return static_cast<quint32>(hash >> 32); };
    return {.form = top(form * factor),
            .lower = top(lower * factor),
            .suffix2 = top(suffix2 * factor),
            .suffix3 = top(suffix3 * factor),
            .prefix = top(prefix * factor),
            .shape = top(mixed(shape, size < 3 ? static_cast<char16_t>(size) : u'3') * factor)};
}

} // namespace readout
