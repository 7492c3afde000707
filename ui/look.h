// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colours.h"

class QIcon;
class QWidget;

namespace readout {

/** Which colours the reader wants. */
enum class SchemeChoice { System, Light, Dark, Sepia, HighContrast };

/** All of them, in the order in which they are offered. */
[[nodiscard]] QList<SchemeChoice> schemeChoices();
/** What @p choice is called, with its access key. */
[[nodiscard]] QString schemeText(SchemeChoice choice);

/** Gives the whole application the colours of @p choice. */
void applyScheme(SchemeChoice choice);

/** The icon @p name in the colours that @p widget's palette gives to buttons. */
[[nodiscard]] QIcon buttonIcon(const QString &name, const QWidget &widget);

/** "system", "light" …, as the settings keep it. */
[[nodiscard]] QString schemeName(SchemeChoice choice);
[[nodiscard]] SchemeChoice schemeChoice(const QString &name);

} // namespace readout
