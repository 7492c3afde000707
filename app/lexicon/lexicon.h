// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon/countries.h"
#include "lexicon/organisations.h"
#include "lexicon/cues.h"
#include "lexicon/names.h"
#include "lexicon/roles.h"

namespace readout
{

/** Everything the program knows before it reads an article: one member a table of resources/lexicon. Loaded once,
 *  then passed to each stage as const; sharing it between threads is safe. */
struct Lexicon {
    Names names;
    Roles roles;
    CountryTable countries;
    OrganisationTable organisations;
    CueTable cues;
};

/** Loads all tables. */
[[nodiscard]] Lexicon loadLexicon();

} // namespace readout
