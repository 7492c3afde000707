// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colours.h"

#include <cmath>

namespace readout {

namespace {

const QColor darkInk(0x1A1E22);

Colours lightColours()
{
    return {
        .window = 0xEFF1F2,
        .panel = 0xF7F8F8,
        .paper = 0xFFFFFF,
        .field = 0xFFFFFF,
        .hover = 0xE4E8EA,
        .press = 0xD8DDE1,
        .line = 0xD6DBDF,
        .controlLine = 0x7E8A95,
        .text = darkInk,
        .secondText = 0x47505A,
        .hint = 0x5A6570,
        .disabled = 0x9AA3AC,
        .accent = 0x1F5A96,
        .accentText = 0xFFFFFF,
        .selection = 0xDCE8F5,
        .leader = {.line = 0x8A5200, .strong = 0xFFDF94, .medium = 0xFFF2D3, .current = 0xFFC13D},
        .country = {.line = 0x0B6B5C, .strong = 0xB9E6DC, .medium = 0xE3F5F1, .current = 0x6FCDBB},
        .commitment = {.line = 0x7C3A86, .sentence = 0xF3E3F5, .amount = 0xE2BDE7},
        .quote = {.bar = 0x1F5A96, .current = 0xE6EFF9},
        .markText = darkInk,
        .pledged = {.text = 0x1C4F86, .fill = 0xE1ECF8},
        .agreed = {.text = 0x1D6B3A, .fill = 0xE0F1E5},
        .planned = {.text = 0x4A545E, .fill = 0xE9ECEF},
        .offered = {.text = 0x7A4B00, .fill = 0xFCEFD2},
        .declined = {.text = 0xA32A2A, .fill = 0xFBE6E4},
        .mapFew = 0xA9D8CE,
        .mapSome = 0x4DA897,
        .mapMany = 0x0B6B5C,
        .mapLand = 0xDCE1E5,
    };
}

Colours darkColours()
{
    return {
        .window = 0x23282C,
        .panel = 0x1F2427,
        .paper = 0x191C1F,
        .field = 0x15181A,
        .hover = 0x30373C,
        .press = 0x3A4248,
        .line = 0x394147,
        .controlLine = 0x7C8891,
        .text = 0xE7EAEC,
        .secondText = 0xBAC2C9,
        .hint = 0x98A3AC,
        .disabled = 0x6B757D,
        .accent = 0x8CBBEE,
        .accentText = 0x10202F,
        .selection = 0x253A50,
        .leader = {.line = 0xF0BE52, .strong = 0x5E4611, .medium = 0x3A3018, .current = 0xF0BE52},
        .country = {.line = 0x62CDB8, .strong = 0x17504A, .medium = 0x1B3733, .current = 0x62CDB8},
        .commitment = {.line = 0xDDA6E4, .sentence = 0x452C4A, .amount = 0xDDA6E4},
        .quote = {.bar = 0x8CBBEE, .current = 0x20344A},
        .markText = darkInk,
        .pledged = {.text = 0x9CC5F2, .fill = 0x233A54},
        .agreed = {.text = 0x86D6A0, .fill = 0x1E3A29},
        .planned = {.text = 0xC0C8CF, .fill = 0x343B41},
        .offered = {.text = 0xF0C36A, .fill = 0x40341A},
        .declined = {.text = 0xF2A19B, .fill = 0x472724},
        .mapFew = 0x2B5F57,
        .mapSome = 0x3F9785,
        .mapMany = 0x62CDB8,
        .mapLand = 0x3A4248,
    };
}

Colours sepiaColours()
{
    Colours our = lightColours();
    our.window = 0xEFE6D3;
    our.panel = 0xF5EDDD;
    our.paper = 0xFBF5E8;
    our.field = 0xFFFAF0;
    our.hover = 0xE7DCC6;
    our.press = 0xDCD0B8;
    our.line = 0xD8CBB1;
    our.controlLine = 0x857860;
    our.text = 0x2B2418;
    our.secondText = 0x52472F;
    our.hint = 0x655940;
    our.disabled = 0xA2957A;
    our.accent = 0x1B4F85;
    our.selection = 0xE9DFC3;
    our.leader = {.line = 0x804B00, .strong = 0xF8D488, .medium = 0xF6E5BE, .current = 0xFFC13D};
    our.country = {.line = 0x0A6053, .strong = 0xBDE0CF, .medium = 0xDFEBDB, .current = 0x6FCDBB};
    our.commitment = {.line = 0x743380, .sentence = 0xF0DEE6, .amount = 0xE2BDE7};
    our.quote = {.bar = 0x1B4F85, .current = 0xE3E7E4};
    our.mapLand = 0xDDD2BC;
    return our;
}

/** Black on white, or white on black: no greys, no fills behind words but those of what is current. */
Colours highContrastColours(bool isDark)
{
    const QColor paper = isDark ? Qt::black : Qt::white;
    const QColor ink = isDark ? Qt::white : Qt::black;
    Colours our = isDark ? darkColours() : lightColours();
    for (QColor *ground : {&our.window, &our.panel, &our.paper, &our.field})
        *ground = paper;
    for (QColor *line : {&our.line, &our.controlLine, &our.text, &our.secondText, &our.hint})
        *line = ink;
    our.hover = isDark ? 0x303030 : 0xE0E0E0;
    our.press = isDark ? 0x484848 : 0xC8C8C8;
    our.disabled = isDark ? 0xA0A0A0 : 0x606060;
    our.accent = isDark ? 0x8CD0FF : 0x0000B0;
    our.accentText = paper;
    our.selection = isDark ? 0x003060 : 0xCFE4FF;
    const QColor amber = isDark ? 0xFFD060 : 0x6B3A00;
    const QColor green = isDark ? 0x70E8D0 : 0x004D42;
    const QColor violet = isDark ? 0xF0B8F8 : 0x5A1866;
    const QColor current = 0xFFE040;
    our.leader = {.line = amber, .strong = paper, .medium = paper, .current = current};
    our.country = {.line = green, .strong = paper, .medium = paper, .current = current};
    our.commitment = {.line = violet, .sentence = paper, .amount = current};
    our.quote = {.bar = our.accent, .current = paper};
    our.markText = Qt::black;
    for (ChipColours *chip : {&our.pledged, &our.agreed, &our.planned, &our.offered, &our.declined})
        *chip = {.text = ink, .fill = paper};
    our.mapLand = isDark ? 0x484848 : 0xD0D0D0;
    return our;
}

/** Relative luminance, WCAG 2. */
double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const ChipColours &Colours::chip(Commitment::Status status) const
{
    switch (status) {
    case Commitment::Status::Pledged:
        return pledged;
    case Commitment::Status::Agreed:
        return agreed;
    case Commitment::Status::Planned:
        return planned;
    case Commitment::Status::Offered:
        return offered;
    case Commitment::Status::Declined:
        return declined;
    }
    Q_UNREACHABLE();
}

const Colours &colours(Scheme scheme)
{
    static const Colours table[]
        = {lightColours(), darkColours(), sepiaColours(), highContrastColours(false), highContrastColours(true)};
    static_assert(std::size(table) == std::size(allSchemes));
    return table[static_cast<size_t>(scheme)];
}

bool isDark(Scheme scheme)
{
    return scheme == Scheme::Dark || scheme == Scheme::HighContrastDark;
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    for (const Scheme scheme : allSchemes)
        if (colours(scheme).window == window)
            return scheme;
    return window.lightnessF() < 0.5F ? Scheme::Dark : Scheme::Light;
}

const Colours &coloursFor(const QPalette &palette)
{
    return colours(schemeOf(palette));
}

QPalette paletteFor(Scheme scheme)
{
    const Colours &our = colours(scheme);
    QPalette palette(our.window);
    palette.setColor(QPalette::Window, our.window);
    palette.setColor(QPalette::WindowText, our.text);
    palette.setColor(QPalette::Base, our.paper);
    palette.setColor(QPalette::AlternateBase, our.panel);
    palette.setColor(QPalette::Text, our.text);
    palette.setColor(QPalette::PlaceholderText, our.hint);
    palette.setColor(QPalette::Button, our.field);
    palette.setColor(QPalette::ButtonText, our.text);
    palette.setColor(QPalette::BrightText, our.accentText);
    palette.setColor(QPalette::ToolTipBase, our.field);
    palette.setColor(QPalette::ToolTipText, our.text);
    palette.setColor(QPalette::Highlight, our.accent);
    palette.setColor(QPalette::HighlightedText, our.accentText);
    palette.setColor(QPalette::Link, our.accent);
    palette.setColor(QPalette::LinkVisited, our.accent);
    palette.setColor(QPalette::Light, our.hover);
    palette.setColor(QPalette::Midlight, our.press);
    palette.setColor(QPalette::Mid, our.line);
    palette.setColor(QPalette::Dark, our.controlLine);
    palette.setColor(QPalette::Shadow, our.controlLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, our.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, our.press);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, our.disabled);
    return palette;
}

double contrast(const QColor &first, const QColor &second)
{
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace readout
