// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/cleanhtml.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <string>
#include <vector>

namespace readout {

namespace {

/** Elements nested deeper are taken as siblings, as browsers do. Gumbo's time grows with the square of the depth. */
constexpr size_t deepest = 512;
constexpr size_t deepestFormatting = 32;

template <size_t size>
bool isOneOf(std::string_view name, const std::array<std::string_view, size> &names)
{
    return std::ranges::find(names, name) != names.end();
}

/** Elements that nothing stands in, or that end by themselves where the next one begins: they add no depth. */
bool addsNoDepth(std::string_view name)
{
    static constexpr std::array<std::string_view, 27> names{
        "area", "base",   "br",    "col",   "embed", "hr",     "img", "input", "link",
        "meta", "source", "track", "wbr",   "p",     "li",     "dt",  "dd",    "tr",
        "td",   "th",     "tbody", "thead", "tfoot", "option", "rp",  "rt",    "colgroup"};
    return isOneOf(name, names);
}

/** Elements that go on in the next block where they are not ended, so that their depth is not that of the blocks. */
bool isFormatting(std::string_view name)
{
    static constexpr std::array<std::string_view, 14> names{"a",    "b", "big",   "code",   "em",     "font", "i",
                                                            "nobr", "s", "small", "strike", "strong", "tt",   "u"};
    return isOneOf(name, names);
}

/** Pictures and the like: they hold no text. */
bool isDropped(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> names{"img", "source", "track", "input", "embed"};
    return isOneOf(name, names);
}

/** Attributes that say what an element is for, or what a page says of itself. */
bool isKept(std::string_view attribute)
{
    static constexpr std::array<std::string_view, 17> names{
        "class", "id",       "href",     "rel",     "role", "hidden", "aria-hidden", "style",  "itemprop",
        "name",  "property", "datetime", "content", "type", "lang",   "http-equiv",  "charset"};
    return isOneOf(attribute, names);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isNamePart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
}

size_t findNoCase(std::string_view text, std::string_view wanted, size_t from)
{
    const auto found = std::search(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), wanted.begin(),
                                   wanted.end(), [](char a, char b) { return lower(a) == b; });
    return found == text.end() ? std::string_view::npos : static_cast<size_t>(found - text.begin());
}

class Cleaner
{
public:
    Cleaner(std::string_view source, QList<QByteArray> &jsonLd)
        : m_source(source)
        , m_jsonLd(jsonLd)
    {
        m_clean.reserve(static_cast<qsizetype>(source.size()));
    }

    [[nodiscard]] QByteArray clean()
    {
        while (m_at < m_source.size()) {
            const size_t open = std::min(m_source.find('<', m_at), m_source.size());
            appendText(open);
            if (open == m_source.size())
                break;
            if (m_source.substr(open).starts_with("<!--"))
                skipPast("-->", open + 4);
            else
                readTag();
        }
        return m_clean;
    }

private:
    void append(size_t from, size_t to) { m_clean.append(m_source.data() + from, static_cast<qsizetype>(to - from)); }

    /** Copies the text up to @p end, runs of blanks as one where they mean no more than that. */
    void appendText(size_t end)
    {
        if (m_preformatted > 0) {
            append(m_at, end);
            m_at = end;
            return;
        }
        while (m_at < end) {
            const size_t start = m_at;
            while (m_at < end && !(isBlank(m_source[m_at]) && m_at + 1 < end && isBlank(m_source[m_at + 1])))
                ++m_at;
            append(start, m_at);
            while (m_at + 1 < end && isBlank(m_source[m_at]) && isBlank(m_source[m_at + 1]))
                ++m_at;
        }
    }

    void skipPast(std::string_view words, size_t from)
    {
        const size_t found = m_source.find(words, from);
        m_at = found == std::string_view::npos ? m_source.size() : found + words.size();
    }

    void readTag()
    {
        const bool isEnd = m_at + 1 < m_source.size() && m_source[m_at + 1] == '/';
        const size_t nameStart = m_at + (isEnd ? 2 : 1);
        size_t nameEnd = nameStart;
        m_name.clear();
        while (nameEnd < m_source.size() && isNamePart(m_source[nameEnd]))
            m_name.push_back(lower(m_source[nameEnd++]));
        if (m_name.empty() || m_name.front() < 'a') { // a declaration, or a lone "<"
            append(m_at, m_at + 1);
            ++m_at;
        } else if (isEnd) {
            readEnd(nameEnd);
        } else if (m_name == "script" || m_name == "style" || m_name == "svg") {
            skipElement();
        } else {
            readStart(nameEnd);
        }
    }

    /** Skips an element that holds no text of the page. */
    void skipElement()
    {
        const std::string endTag = "</" + m_name;
        const size_t contentStart = m_source.find('>', m_at);
        const size_t end = findNoCase(m_source, endTag, m_at);
        if (contentStart == std::string_view::npos || end == std::string_view::npos || end < contentStart) {
            // A script without its end is all that follows; a drawing need not have one.
            m_at = m_name == "svg" ? std::min(contentStart, m_source.size() - 1) + 1 : m_source.size();
            return;
        }
        const std::string_view tag = m_source.substr(m_at, contentStart - m_at);
        if (findNoCase(tag, "ld+json", 0) != std::string_view::npos) {
            m_jsonLd.append(
                QByteArray(m_source.data() + contentStart + 1, static_cast<qsizetype>(end - contentStart - 1)));
        }
        skipPast(">", end);
    }

    void readEnd(size_t nameEnd)
    {
        const size_t start = m_at;
        m_preformatted -= m_preformatted > 0 && (m_name == "pre" || m_name == "textarea") ? 1 : 0;
        const size_t close = std::min(m_source.find('>', nameEnd), m_source.size() - 1);
        m_at = close + 1;
        if (addsNoDepth(m_name)) {
            append(start, m_at);
            return;
        }
        if (isFormatting(m_name)) {
            const auto found = std::ranges::find(m_formatting, hashOfName());
            if (found != m_formatting.end()) {
                m_formatting.erase(found);
                append(start, m_at);
            }
            return;
        }
        // An end without its start closes nothing; one that is found closes all that was left open within.
        constexpr size_t reach = 64;
        const size_t lowest = m_open.size() > reach ? m_open.size() - reach : 0;
        for (size_t i = m_open.size(); i > lowest; --i) {
            if (m_open[i - 1] != hashOfName())
                continue;
            m_open.resize(i - 1);
            if (i <= deepest)
                append(start, m_at);
            return;
        }
    }

    void readStart(size_t nameEnd)
    {
        const size_t start = m_at;
        m_isLink = m_name == "a";
        m_preformatted += m_name == "pre" || m_name == "textarea" ? 1 : 0;
        bool isShown = !isDropped(m_name);
        if (isFormatting(m_name)) {
            isShown = m_formatting.size() < deepestFormatting;
            if (isShown)
                m_formatting.push_back(hashOfName());
        } else if (!addsNoDepth(m_name)) {
            m_open.push_back(hashOfName());
        }
        isShown = isShown && m_open.size() <= deepest;
        const qsizetype before = m_clean.size();
        append(start, nameEnd);
        m_at = nameEnd;
        while (m_at < m_source.size() && m_source[m_at] != '>')
            readAttribute();
        m_clean.append('>');
        m_at = std::min(m_at + 1, m_source.size());
        if (!isShown)
            m_clean.truncate(before);
    }

    /** Reads one attribute, or what stands between two. */
    void readAttribute()
    {
        const auto isAt = [this](auto what) { return m_at < m_source.size() && what(m_source[m_at]); };
        const size_t start = m_at;
        const auto endsName = [](char c) { return isBlank(c) || c == '=' || c == '>' || c == '/'; };
        m_name.clear();
        while (m_at < m_source.size() && !endsName(m_source[m_at]))
            m_name.push_back(lower(m_source[m_at++]));
        if (m_at == start) {
            ++m_at;
            return;
        }
        size_t end = m_at;
        size_t valueStart = m_at;
        while (isAt(isBlank))
            ++m_at;
        if (isAt([](char c) { return c == '='; })) {
            ++m_at;
            while (isAt(isBlank))
                ++m_at;
            valueStart = m_at;
            const char quote = m_at < m_source.size() ? m_source[m_at] : '\0';
            if (quote == '"' || quote == '\'') {
                const size_t close = m_source.find(quote, m_at + 1);
                m_at = close == std::string_view::npos ? m_source.size() : close + 1;
            } else {
                while (isAt([](char c) { return !isBlank(c) && c != '>'; }))
                    ++m_at;
            }
            end = m_at;
        }
        if (m_isLink && m_name == "href") {
            // Where it leads does not matter, only that it leads elsewhere.
            if (isAddress(m_source.substr(valueStart, end - valueStart)))
                m_clean.append(" href=x");
        } else if (isKept(m_name)) {
            m_clean.append(' ');
            append(start, end);
        }
    }

    /** Whether the value of a link's target, with its quotes if any, is an address: what a script does is none. */
    [[nodiscard]] static bool isAddress(std::string_view value)
    {
        while (!value.empty() && (isBlank(value.front()) || value.front() == '"' || value.front() == '\''))
            value.remove_prefix(1);
        constexpr std::string_view script = "javascript:";
        return !value.empty() && findNoCase(value.substr(0, script.size()), script, 0) != 0;
    }

    [[nodiscard]] size_t hashOfName() const { return std::hash<std::string_view>()(m_name); }

    std::string_view m_source;
    QList<QByteArray> &m_jsonLd;
    QByteArray m_clean;
    std::string m_name;               ///< of the tag or attribute that is read, in lower case
    std::vector<size_t> m_open;       ///< hashes of the names of open elements
    std::vector<size_t> m_formatting; ///< the same of formatting elements, which overlap with blocks and each other
    size_t m_at = 0;
    int m_preformatted = 0; ///< how many elements are open whose blanks are text
    bool m_isLink = false;  ///< the tag that is read is <a>
};

} // namespace

QByteArray cleanHtml(std::string_view source, QList<QByteArray> &jsonLd)
{
    return Cleaner(source, jsonLd).clean();
}

} // namespace readout
