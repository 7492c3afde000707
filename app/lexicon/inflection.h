// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace readout {

/** The forms of the English verb @p lemma: itself, with -s, -ed and -ing. @p irregular holds past tense, participle
 *  and -ing forms that are not regular, in any order; where it holds none in -ing, that form is regular. */
[[nodiscard]] QStringList verbForms(const QString &lemma, const QStringList &irregular = {});

} // namespace readout
