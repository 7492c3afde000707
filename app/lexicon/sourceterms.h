// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace readout {

/** The terms on which somebody spoke to the press. */
enum class SourceTerms { None, Background, Anonymous };

/** The terms that @p words tell of, by the table background_phrases; None where they tell of none. */
[[nodiscard]] SourceTerms sourceTermsIn(QStringView words);

} // namespace readout
