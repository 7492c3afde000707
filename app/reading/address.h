// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace readout {

/** Whether @p address is one that can be fetched: http or https, with a host. */
[[nodiscard]] bool isWeb(const QUrl &address);

/** Whether @p words are nothing but an address with its protocol, http or https. */
[[nodiscard]] bool isAddress(const QString &words);

/** The address that a person typed or pasted: "example.org/a" is taken as https. Invalid where it is no http(s)
 * address. */
[[nodiscard]] QUrl addressFrom(const QString &words);

/** @p address as it is kept and shown: without a user's name and password, and without blanks, so that it leads there
 *  again. */
[[nodiscard]] QString wordsOf(const QUrl &address);

/** The path of the file that @p name leads to: a file:// URL, as file managers hand it over, or a path already. */
[[nodiscard]] QString pathFrom(const QString &name);

} // namespace readout
