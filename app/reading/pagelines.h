// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/page.h"

namespace readout {

/** Whether @p block of @p page is a line of the page itself: "Share this", "Read more: …", "Sign up for our …". */
[[nodiscard]] bool isPagesLine(const Page &page, const Page::Block &block, const PageWords &words);

/** Whether @p block is the head of a part that is not the article's: "Related articles", "Most read". */
[[nodiscard]] bool opensOtherPart(const Page &page, const Page::Block &block, const PageWords &words);

/** Whether @p block is the head of what readers wrote: "12 comments". */
[[nodiscard]] bool opensComments(const Page &page, const Page::Block &block, const PageWords &words);

/** Whether @p block is below a picture and says no more than who took or sold it. */
[[nodiscard]] bool isCredit(const Page &page, const Page::Block &block);

} // namespace readout
