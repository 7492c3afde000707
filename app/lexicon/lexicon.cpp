// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicon.h"

namespace readout {

Lexicon loadLexicon()
{
    Lexicon lexicon;
    lexicon.names = loadNames();
    lexicon.nameEvidence = loadNameEvidence();
    lexicon.roles = loadRoles();
    lexicon.politicians = loadPoliticians();
    lexicon.abbreviations = readAbbreviations();
    lexicon.wordParts = readWordParts();
    lexicon.countries = loadCountries();
    lexicon.organisations = loadOrganisations();
    lexicon.closedWords = loadClosedWords();
    lexicon.cues = loadCues();
    lexicon.commitmentWords = loadCommitmentWords();
    lexicon.quantities = loadQuantities();
    lexicon.calendar = loadCalendar();
    return lexicon;
}

} // namespace readout
