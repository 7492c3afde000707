// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon/abbreviations.h"
#include "lexicon/calendar.h"
#include "lexicon/closedwords.h"
#include "lexicon/commitmentwords.h"
#include "lexicon/countries.h"
#include "lexicon/cues.h"
#include "lexicon/nameclues.h"
#include "lexicon/names.h"
#include "lexicon/organisations.h"
#include "lexicon/politicians.h"
#include "lexicon/quantities.h"
#include "lexicon/roles.h"
#include "lexicon/wordparts.h"

namespace readout {

/** Everything the program knows before it reads an article: one member a table of resources/lexicon. Loaded once,
 *  then passed to each stage as const; sharing it between threads is safe. */
struct Lexicon {
    Names names;
    NameEvidence nameEvidence;
    Roles roles;
    PoliticianTable politicians;
    CountryTable countries;
    OrganisationTable organisations;
    ClosedWords closedWords;
    CueTable cues;
    CommitmentWords commitmentWords;
    QHash<QString, AbbreviationKind> abbreviations;
    WordParts wordParts;
    QuantityTable quantities;
    CalendarTable calendar;
};

/** Loads all tables. */
[[nodiscard]] Lexicon loadLexicon();

} // namespace readout
