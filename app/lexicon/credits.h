// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace readout {

/** How a line gives itself away as a picture's caption, or as naming who worked on an article. */
struct Credits {
    QStringList labels;   ///< "Photo", as in "Photo: Ada Example"
    QStringList agencies; ///< "Reuters", as in "(Ada Example/Reuters)"
    QStringList work;     ///< "Editing", as in "Editing by Ada Example"
};

[[nodiscard]] Credits readCredits();

} // namespace readout
