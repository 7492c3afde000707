// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"
#include "briefing/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace readout {

/** One article that a feed lists. */
struct FeedEntry {
    QString title;       ///< where the feed gives none, the start of the text
    QUrl address;        ///< of the article's page; empty where the feed gives none
    QDateTime published; ///< invalid where the feed does not say
    QStringList authors;
    QString summary;    ///< as plain text, a few lines at most
    QByteArray content; ///< the article itself as HTML, where the feed carries all of it; else empty

    bool operator==(const FeedEntry &) const = default;
};

/** A list of articles: RSS 0.9 to 2.0, Atom or JSON Feed. */
struct Feed {
    QString title;
    QString language; ///< BCP 47; empty where the feed does not say
    QList<FeedEntry> entries;

    bool operator==(const Feed &) const = default;
};

/** Whether @p bytes look like a feed. */
[[nodiscard]] bool isFeed(const QByteArray &bytes);

/** The feed in @p bytes, at most its first thousand entries. Addresses within are completed from @p address, where the
 *  feed was found; @p charset is what a server said of it, empty for nothing. */
[[nodiscard]] Result<Feed> readFeed(const QByteArray &bytes, const QUrl &address = {}, const QByteArray &charset = {});

/** Where @p entry is from: its own address, or a mark of its content within @p source, where the feed came from. */
[[nodiscard]] QString sourceOf(const FeedEntry &entry, const QString &source);

/** The article that @p entry of @p feed carries, without a download; @p source is where the feed came from. An error
 *  where the entry carries no more than a summary. */
[[nodiscard]] Result<Article> readEntry(const FeedEntry &entry, const Feed &feed, const QString &source);

/** Addresses of the feeds that the web page @p bytes, found at @p address, names as its own. */
[[nodiscard]] QList<QUrl> feedsOf(const QByteArray &bytes, const QUrl &address);

} // namespace readout
