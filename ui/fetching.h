// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/download.h"

namespace readout {

class Settings;

/** A download within the limits of @p settings, kept in the cache unless the reader wants nothing kept. */
[[nodiscard]] Download *downloadFor(const Settings &settings, QObject *parent);

/** Removes the pages that downloads have left in the cache. */
void erasePages();

/** What to say while @p received of @p total bytes have come from @p address; @p total is -1 where it is not known. */
[[nodiscard]] QString fetchingText(const QUrl &address, qint64 received, qint64 total);

} // namespace readout
