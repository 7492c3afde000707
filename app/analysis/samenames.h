// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/namewords.h"
#include "analysis/personnames.h"

namespace readout {

/** The words of @p name by which it is compared: lower case, without a suffix. */
[[nodiscard]] QStringList keysOf(const NameText &text, const PersonName &name, const Names &names, QString &suffix);

/** Whether two full names can be one person's. */
[[nodiscard]] bool isSameName(const QStringList &one, const QStringList &other);

/** Whether one of the full names ends with all of the other: "Tula da Silva" and "Luiz Tula da Silva". */
[[nodiscard]] bool isEndOf(const QStringList &one, const QStringList &other);

/** Whether @p part, the words of a shorter mention, can stand for somebody called @p whole. */
[[nodiscard]] bool isPartOf(const QStringList &part, const QStringList &whole);

} // namespace readout
