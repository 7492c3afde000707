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
    static const Colours light = lightColours();
    static const Colours dark = darkColours();
    return scheme == Scheme::Light ? light : dark;
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F ? Scheme::Dark : Scheme::Light;
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
