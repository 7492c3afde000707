// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;

namespace readout {

/**
 * Shows the application in the first language of @p locale that it knows, Qt's own dialogs and the program's words
 * alike; in English where it knows none. To be called once there is an application and before there is a window.
 */
void translate(const QLocale &locale);

} // namespace readout
