// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/page.h"

#include <QDate>
#include <QStringList>

namespace readout {

/** What a web page says of its article. Empty or null where it says nothing. */
struct Metadata {
    QString title;
    QDate published;
    QStringList authors;
    QString outlet;
    QString language;
    QString body; ///< the article's text, where the page gives it to search engines and to everybody
};

/** Reads JSON-LD, Open Graph and other meta elements, headings, and the address, each trusted in the order that the
 *  project's study of page extraction gives. */
[[nodiscard]] Metadata readMetadata(const Page &page);

} // namespace readout
