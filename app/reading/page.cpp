// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/page.h"

#include "reading/cleanhtml.h"

#include <QSet>
#include <QStringTokenizer>

#include <algorithm>
#include <gumbo.h>
#include <memory>
#include <string_view>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

bool isOneOf(std::string_view tag, std::initializer_list<std::string_view> tags)
{
    return std::ranges::find(tags, tag) != tags.end();
}

bool isInline(std::string_view tag)
{
    return isOneOf(tag, {"a",    "abbr", "acronym", "b",    "bdi",   "bdo",  "big",    "cite",   "code",
                         "data", "del",  "dfn",     "em",   "font",  "i",    "ins",    "kbd",    "label",
                         "mark", "q",    "s",       "samp", "small", "span", "strike", "strong", "sub",
                         "sup",  "time", "tt",      "u",    "var",   "wbr",  "img",    "svg",    "picture"});
}

/** Elements whose content is never text of an article. */
bool isSkipped(std::string_view tag)
{
    return isOneOf(tag, {"script", "style",    "template", "iframe",   "object",   "embed",  "applet", "svg",
                         "math",   "canvas",   "audio",    "video",    "map",      "select", "option", "datalist",
                         "input",  "textarea", "head",     "noframes", "noscript", "noembed"});
}

bool isChromeTag(std::string_view tag)
{
    return isOneOf(tag, {"nav", "footer", "aside", "form", "dialog", "menu", "button"});
}

/** Elements of AMP pages that hold what surrounds an article. */
bool isAmpChrome(std::string_view tag)
{
    return tag.starts_with("amp-ad")
        || isOneOf(tag,
                   {"amp-consent", "amp-sidebar", "amp-list", "amp-sticky-ad", "amp-user-notification",
                    "amp-social-share", "amp-lightbox", "amp-embed"});
}

bool isChromeRole(std::string_view role)
{
    return isOneOf(role,
                   {"navigation", "menu", "menubar", "complementary", "alert", "alertdialog", "dialog", "banner",
                    "contentinfo", "search", "toolbar"});
}

/** Whether @p word is one of @p words, which have blanks between. */
bool hasWord(const QString &words, QLatin1StringView word)
{
    return std::ranges::any_of(qTokenize(words, u' '), [&](QStringView each) { return each == word; });
}

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

/** The words of class and id names: "postMeta related-links2" → post, meta, related, links. */
QStringList wordsOf(const QString &names)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (word.size() > 1)
            words.append(word.toLower());
        word.clear();
    };
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QChar c = names.at(i);
        if (!c.isLetter()) {
            finish();
            continue;
        }
        if (c.isUpper() && i > 0 && names.at(i - 1).isLower())
            finish();
        word.append(c);
    }
    finish();
    return words;
}

class Flattener
{
public:
    Flattener(Page &page, const PageWords &words)
        : m_page(page)
        , m_words(words)
    {
    }

    void flatten(const GumboNode *root)
    {
        // The walk is iterative: a page may be deeper than our stack.
        std::vector<Step> steps{{root, false}};
        while (!steps.empty()) {
            const Step step = steps.back();
            steps.pop_back();
            const GumboNode *node = step.node;
            if (step.isLeaving) {
                leave();
                continue;
            }
            if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE
                || node->type == GUMBO_NODE_CDATA) {
                addText(node->v.text.text);
                continue;
            }
            if (node->type != GUMBO_NODE_ELEMENT)
                continue;
            if (!enter(node->v.element))
                continue;
            steps.push_back({node, true});
            const GumboVector &children = node->v.element.children;
            for (unsigned i = children.length; i > 0; --i)
                steps.push_back({static_cast<const GumboNode *>(children.data[i - 1]), false});
        }
        finishBlock();
    }

private:
    struct Step {
        const GumboNode *node;
        bool isLeaving;
    };

    static QByteArray tagOf(const GumboElement &element)
    {
        if (element.tag != GUMBO_TAG_UNKNOWN)
            return gumbo_normalized_tagname(element.tag);
        GumboStringPiece piece = element.original_tag;
        gumbo_tag_from_original_text(&piece);
        return QByteArray(piece.data, static_cast<qsizetype>(piece.length)).toLower();
    }

    void readLink(const GumboElement &element)
    {
        const QStringList relations = attribute(element, "rel").toLower().split(u' ', Qt::SkipEmptyParts);
        const QString type = attribute(element, "type").toLower();
        const QString address = attribute(element, "href").trimmed();
        if (relations.contains("canonical"_L1))
            m_page.canonical = address;
        else if (relations.contains("alternate"_L1) && !address.isEmpty()
                 && (type.contains("rss"_L1) || type.contains("atom"_L1) || type.contains("feed+json"_L1)))
            m_page.feeds.append(address);
    }

    void readHead(const GumboElement &element, const QByteArray &tag)
    {
        if (tag == "meta") {
            const QString content = attribute(element, "content").trimmed();
            for (const char *key : {"property", "name", "itemprop", "http-equiv"}) {
                const QStringList names = attribute(element, key).toLower().split(u' ', Qt::SkipEmptyParts);
                for (const QString &name : names)
                    m_page.meta.append({.name = name, .content = content});
            }
        } else if (tag == "link") {
            readLink(element);
        } else if (tag == "title" && element.children.length > 0) {
            const auto *child = static_cast<const GumboNode *>(element.children.data[0]);
            if (child->type == GUMBO_NODE_TEXT)
                m_page.meta.append({.name = u"title"_s, .content = QString::fromUtf8(child->v.text.text).simplified()});
        } else if (tag == "html") {
            m_page.meta.append({.name = u"html lang"_s, .content = attribute(element, "lang")});
        }
    }

    /** Whether text in the element is apart from that around it: a caption and its credit are, whatever their tag. */
    static bool isBlock(const Page::Node &node)
    {
        return !isInline(std::string_view(node.tag.constData(), static_cast<size_t>(node.tag.size())))
            || node.part == PageWords::Part::Caption || node.part == PageWords::Part::Credit;
    }

    /** Whether to go into the element. */
    bool enter(const GumboElement &element)
    {
        const QByteArray tag = tagOf(element);
        const std::string_view name(tag.constData(), static_cast<size_t>(tag.size()));
        readHead(element, tag);
        if (tag == "br") {
            addBreak();
            return false;
        }
        if (tag == "head") { // its children are read for what they say of the page
            for (unsigned i = 0; i < element.children.length; ++i) {
                const auto *child = static_cast<const GumboNode *>(element.children.data[i]);
                if (child->type == GUMBO_NODE_ELEMENT)
                    readHead(child->v.element, tagOf(child->v.element));
            }
        }
        if (isSkipped(name) || isAmpChrome(name))
            return false;
        Page::Node node{.tag = tag,
                        .parent = m_open.isEmpty() ? -1 : m_open.last(),
                        .end = 0,
                        .firstBlock = 0,
                        .endBlock = 0,
                        .part = {},
                        .span = {},
                        .moment = {},
                        .shape = 0,
                        .isAuthor = false,
                        .isChrome = isChromeTag(name),
                        .isHidden = false};
        readAttributes(element, node);
        if ((node.isHidden || node.part == PageWords::Part::Unseen) && isInline(name))
            return false;
        if (isBlock(node))
            finishBlock();
        node.firstBlock = m_page.blocks.size();
        node.span = {m_page.text.size(), m_page.text.size()};
        m_open.append(m_page.nodes.size());
        m_page.nodes.append(node);
        m_linkDepth += tag == "a" && gumbo_get_attribute(&element.attributes, "href") ? 1 : 0;
        m_preDepth += tag == "pre" ? 1 : 0;
        return true;
    }

    void readAttributes(const GumboElement &element, Page::Node &node) const
    {
        if (element.attributes.length == 0) { // most elements
            node.shape = qHashMulti(0, node.tag, QString());
            if (node.tag == "figcaption")
                node.part = PageWords::Part::Caption;
            return;
        }
        const QString style = attribute(element, "style").remove(u' ').toLower();
        node.isHidden = gumbo_get_attribute(&element.attributes, "hidden")
            || attribute(element, "aria-hidden") == "true"_L1 || style.contains("display:none"_L1)
            || style.contains("visibility:hidden"_L1);
        const QString classes = attribute(element, "class").simplified();
        node.shape = qHashMulti(0, node.tag, classes.section(u' ', 0, 0));
        const QString properties = attribute(element, "itemprop").toLower();
        const bool isPublication = hasWord(properties, "datepublished"_L1);
        if (isPublication || node.tag == "time") {
            node.moment = attribute(element, "datetime");
            if (node.moment.isEmpty())
                node.moment = attribute(element, "content");
        }
        node.isAuthor = hasWord(properties, "author"_L1) || hasWord(attribute(element, "rel").toLower(), "author"_L1);
        const QByteArray role = attribute(element, "role").toLower().toLatin1();
        node.isChrome = node.isChrome || isChromeRole({role.constData(), static_cast<size_t>(role.size())});
        if (node.tag == "body" || node.tag == "html" || node.tag == "article" || node.tag == "main")
            return;
        if (node.tag == "figcaption")
            node.part = PageWords::Part::Caption;
        const QString names = classes + u' ' + attribute(element, "id");
        for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
            takeName(wordsOf(name), node);
    }

    /** Takes what one class or the id says of @p node, as its @p words. */
    void takeName(const QStringList &words, Page::Node &node) const
    {
        std::optional<PageWords::Part> said;
        bool wasBody = false; ///< the first word known spoke for the article's own text
        const auto isSettled = [](std::optional<PageWords::Part> part) {
            return part == PageWords::Part::Caption || part == PageWords::Part::Credit
                || part == PageWords::Part::Comment;
        };
        const auto take = [&](const QString &word) {
            const auto found = m_words.names.constFind(word);
            if (found == m_words.names.constEnd() || isSettled(said))
                return;
            node.isAuthor = node.isAuthor || *found == PageWords::Part::Author;
            const PageWords::Part part = *found == PageWords::Part::Author ? PageWords::Part::Byline : *found;
            // "article-share-content" is of the article, "article-newsletter" is not, and no more "newsletter-content".
            wasBody = said ? wasBody : part == PageWords::Part::Body;
            if (!said || isSettled(part) || wasBody)
                said = part;
        };
        for (qsizetype i = 0; i < words.size(); ++i) {
            take(words.at(i));
            if (i > 0)
                take(words.at(i - 1) + u' ' + words.at(i));
        }
        // Of several names the first counts, unless a later one is of what never is text.
        if (said && !isSettled(node.part) && (!node.part || isSettled(said)))
            node.part = said;
    }

    void leave()
    {
        Page::Node &node = m_page.nodes[m_open.last()];
        if (isBlock(node))
            finishBlock();
        m_open.removeLast();
        node.end = m_page.nodes.size();
        node.span.end = m_page.text.size();
        node.endBlock = m_page.blocks.size();
        m_linkDepth -= node.tag == "a" && m_linkDepth > 0 ? 1 : 0;
        m_preDepth -= node.tag == "pre" ? 1 : 0;
    }

    void addText(const char *utf8)
    {
        const QString words = QString::fromUtf8(utf8);
        if (m_preDepth > 0) {
            for (const QChar c : words)
                addCharacter(c);
            return;
        }
        for (const QChar c : words) {
            if (c == QChar::SoftHyphen || c == u'\u200B' || c == u'\uFEFF')
                continue;
            if (c.isSpace())
                m_isSpacePending = true;
            else
                addCharacter(c);
        }
    }

    void addCharacter(QChar c)
    {
        QString &text = m_page.text;
        if (m_blockStart < 0) {
            m_blockStart = text.size();
            m_isSpacePending = false;
            m_blockNode = m_open.last();
        }
        const qsizetype before = text.size();
        if (m_breaks > 0 && before > m_blockStart)
            text.append(u'\n');
        else if (m_isSpacePending && before > m_blockStart)
            text.append(u' ');
        m_linked += m_isLinked && m_linkDepth > 0 ? text.size() - before : 0; // a blank within a link
        m_isLinked = m_linkDepth > 0;
        m_breaks = 0;
        m_isSpacePending = false;
        text.append(c);
        m_linked += m_linkDepth > 0 ? 1 : 0;
    }

    void addBreak()
    {
        if (++m_breaks >= 2)
            finishBlock();
    }

    void finishBlock()
    {
        m_breaks = 0;
        m_isSpacePending = false;
        if (m_blockStart < 0)
            return;
        qsizetype owner = m_blockNode;
        while (owner > 0 && !isBlock(m_page.nodes.at(owner)))
            owner = m_page.nodes.at(owner).parent;
        m_page.blocks.append(
            {.span = {m_blockStart, m_page.text.size()}, .kind = kindOf(owner), .node = owner, .linked = m_linked});
        m_page.text.append(u'\n');
        m_blockStart = -1;
        m_linked = 0;
    }

    [[nodiscard]] Page::Kind kindOf(qsizetype node) const
    {
        for (qsizetype at = node; at >= 0; at = m_page.nodes.at(at).parent) {
            const Page::Node &element = m_page.nodes.at(at);
            const QByteArray &tag = element.tag;
            if (tag == "figcaption" || element.part == PageWords::Part::Caption)
                return Page::Kind::Caption;
            if (tag == "h1")
                return Page::Kind::Title;
            if (tag.size() == 2 && tag.at(0) == 'h' && tag.at(1) >= '2' && tag.at(1) <= '6')
                return Page::Kind::Heading;
            if (tag == "li" || tag == "dd" || tag == "dt")
                return Page::Kind::Item;
            if (tag == "blockquote")
                return Page::Kind::Quote;
            if (tag == "pre")
                return Page::Kind::Preformatted;
            if (tag == "td" || tag == "th") // a paragraph in one is laid out by the table, not told by it
                return m_page.nodes.at(node).tag == "p" ? Page::Kind::Paragraph : Page::Kind::Cell;
            if (tag == "article" || tag == "section" || tag == "body")
                break;
        }
        return Page::Kind::Paragraph;
    }

    Page &m_page;
    const PageWords &m_words;
    QList<qsizetype> m_open;     ///< nodes from the root to here
    qsizetype m_blockStart = -1; ///< -1 between blocks
    qsizetype m_blockNode = 0;
    qsizetype m_linked = 0;
    int m_linkDepth = 0;
    bool m_isLinked = false; ///< the last character stands in a link
    int m_preDepth = 0;
    int m_breaks = 0;
    bool m_isSpacePending = false;
};

} // namespace

QString Page::firstMeta(const QStringList &names) const
{
    for (const QString &name : names) {
        for (const Meta &entry : meta) {
            if (entry.name == name && !entry.content.isEmpty())
                return entry.content;
        }
    }
    return {};
}

Page layPage(QByteArray source, const PageWords &words)
{
    Page page;
    source.replace('\0', ' ');
    const QByteArray clean = cleanHtml({source.constData(), static_cast<size_t>(source.size())}, page.jsonLd);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy = [&](GumboOutput *output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, clean.constData(), static_cast<size_t>(clean.size())), destroy);
    Flattener(page, words).flatten(output->root);
    return page;
}

} // namespace readout
