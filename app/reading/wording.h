// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace readout {

/** What opening an article or writing a summary says to a person when it fails, in the program's language; translated in the context "readout". */
inline QString tr(const char *text)
{
    return QCoreApplication::translate("readout", text);
}

} // namespace readout
