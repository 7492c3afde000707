// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon/lexicon.h"

#include <QDir>
#include <QTextStream>

namespace readout {

/** Learns from the folders people and polnear/train of @p corpora how much each clue tells that capitalised words name
 * a person, prints how well that does on articles it did not learn from, and writes the table name_evidence to @p path.
 */
void trainNameEvidence(const QDir &corpora, const QString &path, const Lexicon &lexicon, QTextStream &out);

} // namespace readout
