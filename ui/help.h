// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace readout {

class Actions;

/** Shows beside @p window which keys do what. */
void showKeySheet(const Actions &actions, QWidget *window);

/** Shows beside @p window why something is in the briefing: @p reasons, a line each, with blank lines between things.
 */
void showReasons(const QString &reasons, QWidget *window);

/** Shows beside @p window what the program is. */
void showAbout(QWidget *window);

} // namespace readout
