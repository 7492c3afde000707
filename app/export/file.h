// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "briefing/result.h"
#include "export/pages.h"
#include "export/summary.h"

#include <optional>

namespace readout {

/** The forms in which a briefing can be written. */
enum class ExportFormat { Pdf, Html, Markdown, Odt, Csv, Json };

/** The form that the ending of @p path asks for; none where there is no such form. */
[[nodiscard]] std::optional<ExportFormat> exportFormat(const QString &path);

/** Writes @p briefing to the file at @p path in @p format. The file is written beside and renamed, so that an old file
 *  stays whole when anything fails; the error says why it did. Needs a QGuiApplication, on any platform. */
[[nodiscard]] std::optional<Error> exportFile(const Briefing &briefing, const QString &path, ExportFormat format,
                                              const SummaryOptions &options = {}, const PageSetup &setup = {});

} // namespace readout
