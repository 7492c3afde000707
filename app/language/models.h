// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/namer.h"
#include "language/parser.h"
#include "language/tagger.h"

namespace readout {

/** What the program has learned of English: views of the model files that are part of the program. */
struct LanguageModels {
    Tagger tagger;
    NameFinder names;
    Parser parser;
};

/** The models, checked at first use; they are constants, and sharing them between threads is safe. A model that is
 *  damaged ends the program with a message. */
[[nodiscard]] const LanguageModels &languageModels();

} // namespace readout
