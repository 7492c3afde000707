// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/token.h"

#include <QStringView>

#include <span>
#include <vector>

namespace readout {

/** The hash of a word's form, case and kind of apostrophe set aside. */
[[nodiscard]] quint32 formHash(QStringView word);

/** The hash of the form that a verb or noun has in a dictionary, as far as rules tell: "claiming" and "claims" give
 *  "claim". What matters is that the forms of a word agree, not that the result is spelled right. */
[[nodiscard]] quint32 ruledLemma(QStringView word, PartOfSpeech tag);

/** Under which key the vocabulary holds the lemma of a form. */
[[nodiscard]] quint32 lemmaKey(quint32 form, PartOfSpeech tag);

/** One entry of the vocabulary: what is known under a hash. */
struct VocabularyEntry {
    quint32 key = 0;
    quint32 value = 0;

    auto operator<=>(const VocabularyEntry &) const = default;
};

/** Words that the attribution models know: irregular forms, and how often a lemma lies in a cue. A view of two tables
 *  that tableOf() made. */
class AttributionVocabulary
{
public:
    AttributionVocabulary() = default;
    /** @p lemmas: lemmaKey() to the lemma's hash. @p cueClasses: lemma's hash to class. */
    AttributionVocabulary(std::span<const VocabularyEntry> lemmas, std::span<const VocabularyEntry> cueClasses);

    /** @p entries where they are found by key: in the first free place from the key's own on. */
    [[nodiscard]] static std::vector<VocabularyEntry> tableOf(const std::vector<VocabularyEntry> &entries);

    /** Whether the tables are whole, so that they can be searched. */
    [[nodiscard]] bool isSound() const;

    [[nodiscard]] quint32 lemma(QStringView word, quint32 form, PartOfSpeech tag) const;
    /** From 1 (hardly ever) to 7 (mostly); 0 for a lemma not known. */
    [[nodiscard]] qint8 cueClass(quint32 lemma) const;

private:
    std::span<const VocabularyEntry> m_lemmas;
    std::span<const VocabularyEntry> m_cueClasses;
};

} // namespace readout
