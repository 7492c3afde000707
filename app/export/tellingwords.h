// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QStringView>

namespace readout {

/** The words of @p text in lower case, without the ending of a possessive. */
[[nodiscard]] QStringList wordsOf(QStringView text);

/** Those of @p text that have a meaning of their own, in lower case: "grid", not "would". */
[[nodiscard]] QSet<QString> tellingWords(QStringView text);

/** Whether @p words are one that only points to somebody named elsewhere: "they", "its". */
[[nodiscard]] bool isPronoun(const QString &words);

/** How much of the shorter one of @p one and @p other is in both, from 0 to 1. */
[[nodiscard]] double sharedPart(const QSet<QString> &one, const QSet<QString> &other);

} // namespace readout
