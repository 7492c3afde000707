// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"
#include "briefing/result.h"

#include <QByteArray>

namespace readout {

/** Whether @p bytes are a zip archive, as DOCX, ODT and EPUB files are. */
[[nodiscard]] bool isArchive(const QByteArray &bytes);

/** The text of a DOCX, ODT or EPUB file, told apart by what the archive holds. At most 64 MB are unpacked. */
[[nodiscard]] Result<Article> readArchive(const QByteArray &bytes);

/** What is wrong with @p bytes, which are an Office file of before 2007 or a newer one with a password. */
[[nodiscard]] Error oldOfficeError(const QByteArray &bytes);

/** The text of a Markdown file. */
[[nodiscard]] Result<Article> readMarkdown(const QByteArray &bytes);

} // namespace readout
