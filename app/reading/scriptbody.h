// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace readout {

/** A text in the data that the scripts of a page draw it from. */
struct ScriptedText {
    QStringList paragraphs; ///< empty where no data hold a text that could be an article
    bool isTitled = false;  ///< the data give it the title of the page's article
};

/** The longest text in the data that the scripts of the page @p html (UTF-8) draw it from; a text with the title @p
 *  title goes before others. No script is run: what is JSON is read as such. */
[[nodiscard]] ScriptedText scriptedText(const QByteArray &html, const QString &title);

} // namespace readout
