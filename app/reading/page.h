// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/textspan.h"
#include "lexicon/pages.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace readout {

/** A web page laid flat: its elements in document order, and its text as one buffer cut into blocks. The tree itself is
 *  gone; an element's subtree is the range of nodes and blocks that follow it. */
struct Page {
    enum class Kind { Paragraph, Heading, Item, Quote, Preformatted, Cell, Caption, Title };

    /** A run of text that no block element interrupts. */
    struct Block {
        TextSpan span; ///< in Page::text
        Kind kind = Kind::Paragraph;
        qsizetype node = 0;   ///< the innermost block element
        qsizetype linked = 0; ///< how many of its characters stand in links
    };

    struct Node {
        QByteArray tag;
        qsizetype parent = -1;
        qsizetype end = 0; ///< one past the last node of the subtree
        qsizetype firstBlock = 0;
        qsizetype endBlock = 0;              ///< one past the last block of the subtree
        std::optional<PageWords::Part> part; ///< what its class, id or role says it is
        TextSpan span;                       ///< of its words in Page::text, with blanks at either end
        QString moment;                      ///< when, as a <time> element or one with a date of publication says
        size_t shape = 0;                    ///< the same for elements of one tag and first class
        bool isAuthor = false;               ///< says that its words name who wrote the page
        bool isChrome = false;               ///< by its tag or role: navigation, footer, form …
        bool isHidden = false;
    };

    /** One name-and-value of a <meta> element, or "title" and "html lang". */
    struct Meta {
        QString name; ///< property, name or itemprop, in lower case
        QString content;
    };

    QString text;
    QList<Node> nodes;
    QList<Block> blocks;
    QList<Meta> meta;
    QList<QByteArray> jsonLd; ///< the contents of <script type="application/ld+json">
    QString canonical;        ///< address that <link rel="canonical"> gives
    QStringList feeds;        ///< addresses that <link rel="alternate"> gives of RSS, Atom and JSON feeds

    [[nodiscard]] QStringView in(const Block &block) const { return block.span.in(text); }
    /** Content of the first of @p names that the page has; empty for none. */
    [[nodiscard]] QString firstMeta(const QStringList &names) const;
};

/** Lays the HTML @p source (UTF-8) flat. Nesting beyond 512 levels is flattened, as browsers do. */
[[nodiscard]] Page layPage(QByteArray source, const PageWords &words);

} // namespace readout
