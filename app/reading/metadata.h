// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/page.h"

#include <QDate>
#include <QStringList>

namespace readout {

/** What a web page says of its article. Empty or null where it says nothing. */
struct Metadata {
    QString title;
    QString heading; ///< the title as a line of the page has it, without the name of the site; else the same
    QDate published;
    QStringList authors;
    QString outlet;
    QString language;
    bool isSold = false; ///< the page says that all of the text is for subscribers only
    QString body;        ///< the article's text, where the page gives it to search engines and to everybody
};

/** Reads JSON-LD, Open Graph and other meta elements, headings, and the address, each trusted in the order that the
 *  project's study of page extraction gives. */
[[nodiscard]] Metadata readMetadata(const Page &page);

} // namespace readout
