// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/token.h"

#include <QDir>
#include <QList>
#include <QString>
#include <QStringList>

namespace readout {

/** A text with the reading that a corpus gives it. */
struct AnnotatedText {
    QString name;
    QString text;
    QList<TextSpan> blocks; ///< its lines that are not blank
    ParsedText gold;        ///< heads are indices in gold.tokens
    QStringList lemmas;     ///< of the gold tokens
};

/** The articles of PolNeAR's part @p part ("train", "dev") with CoreNLP's reading, by name. @p corpora holds the
 * folders polnear and polnear-corenlp. Ends the program with a message where a file is missing or not as expected. */
[[nodiscard]] QList<AnnotatedText> readPolnear(const QDir &corpora, const QString &part);

/** A text with the people that a corpus marks in it. */
struct TextWithPeople {
    QString name;
    QString text;
    QList<TextSpan> people;
    QList<TextSpan> unscored; ///< stretches that may or may not name people
};

/** The texts of the folder @p people of @p corpora, by name. */
[[nodiscard]] QList<TextWithPeople> readPeople(const QDir &corpora);

/** The reading @p gold in the words of @p own, a parse of the same text: its sentences and, for each token, tags,
 *  name and head. Sentences whose words are parted in a way that the gold reading does not know are left out. */
[[nodiscard]] ParsedText aligned(const ParsedText &gold, const ParsedText &own);

} // namespace readout
