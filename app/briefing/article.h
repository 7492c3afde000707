// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/textspan.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace readout {

/** A part of the article. In reading order the sections cover all text that is not blank, without overlap. */
struct Section {
    enum class Kind { Title, Standfirst, Dateline, Body, Caption, List, Table, Note };

    QString id; ///< unique within the article: "section-1"
    Kind kind = Kind::Body;
    std::optional<TextSpan> heading; ///< the heading that opens the section, inside span; none where it has no heading
    TextSpan span;

    bool operator==(const Section &) const = default;
};

/** A numbered paragraph: [¶n] everywhere in the program means the n-th of these. Body text, lists and tables are
 *  numbered; titles, headings and captions are not. */
struct Paragraph {
    int number = 0; ///< from 1, in reading order
    TextSpan span;

    bool operator==(const Paragraph &) const = default;
};

/** A text as a reader of app/reading found it; every finding is a span of @c text. */
struct Article {
    QString source;  ///< path or address as given; "-" for standard input
    QString title;   ///< empty where none is known
    QDate published; ///< null where the article tells no date
    QStringList byline;
    QString outlet;                          ///< the publication's name; empty where unknown
    QString language = QStringLiteral("en"); ///< BCP 47
    QString text;
    QList<Section> sections;
    QList<Paragraph> paragraphs;
    QList<qsizetype> pageStarts; ///< where each page of a paged document starts; empty for a text without pages
    QByteArray sha256;           ///< of the bytes that were read, raw; empty for text that never was bytes
    QDateTime readAt; ///< when it was read; null where unknown. Never shown in JSON, which holds what is in the article

    /** The paragraph that holds @p position, or none in titles, captions and blanks. */
    [[nodiscard]] std::optional<Paragraph> paragraphAt(qsizetype position) const;
    /** Number of the page that holds @p position, from 1; 0 for a text without pages. */
    [[nodiscard]] qsizetype pageAt(qsizetype position) const;
    /** The section that holds @p position, or none. */
    [[nodiscard]] std::optional<Section> sectionAt(qsizetype position) const;

    bool operator==(const Article &) const = default;
};

} // namespace readout
