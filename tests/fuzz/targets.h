// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace readout {

/** A reader or stage that must stand any bytes. */
struct FuzzTarget {
    const char *name;
    void (*run)(const QByteArray &bytes); ///< aborts where what comes out contradicts itself
};

/** All of them. */
[[nodiscard]] const QList<FuzzTarget> &fuzzTargets();

} // namespace readout
