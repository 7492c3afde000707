// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "briefing/result.h"
#include "reading/feed.h"

#include <QString>

namespace readout {

struct Lexicon;

/** The article that @p name leads to: a file, "-" for standard input, or an address that starts with http:// or
 *  https://. With @p entry, counted from 1, @p name leads to a feed and the article is that entry of it. Waits until it
 *  is there; keeps nothing of what it fetched. */
[[nodiscard]] Result<Article> articleFrom(const QString &name, int entry = 0);

/** What the article says that @p name leads to, as articleFrom() has it. A summary that Readout wrote, as PDF or JSON,
 *  gives back the briefing in it; every other article is analysed. */
[[nodiscard]] Result<Briefing> briefingFrom(const QString &name, int entry, const Lexicon &lexicon);

/** The feed that @p name leads to, or the first that the web page there names as its own. */
[[nodiscard]] Result<Feed> feedFrom(const QString &name);

/** What files about the input @p name are called, without an ending: "story" for "https://example.org/story.html?id=1".
 */
[[nodiscard]] QString baseNameOf(const QString &name);

} // namespace readout
