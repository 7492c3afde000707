// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributionvocabulary.h"

#include "language/features.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <bit>

namespace readout {

namespace {

constexpr char16_t plain(QChar c)
{
    return c == u'\u2019' ? u'\'' : c.toLower().unicode();
}

/** A lower-case word that endings are taken from. */
struct Stem {
    std::array<char16_t, 24> letters{};
    size_t length = 0;

    [[nodiscard]] char16_t last(size_t back = 0) const { return back < length ? letters.at(length - 1 - back) : u' '; }
    [[nodiscard]] bool endsWith(QLatin1StringView ending) const
    {
        if (length < static_cast<size_t>(ending.size()) + 2)
            return false;
        for (size_t i = 0; i < static_cast<size_t>(ending.size()); ++i) {
            if (last(i) != ending.at(ending.size() - 1 - static_cast<qsizetype>(i)).unicode())
                return false;
        }
        return true;
    }
    void append(char16_t letter)
    {
        if (length < letters.size())
            letters.at(length++) = letter;
    }
};

bool isVowel(char16_t letter)
{
    return QLatin1StringView("aeiouy").contains(QChar(letter));
}

/** "stopp" to "stop", "believ" to "believe": what stands before -ed and -ing. */
void mendVerb(Stem &stem)
{
    const char16_t last = stem.last();
    if (last == stem.last(1) && !isVowel(last) && last != u'l' && last != u's' && last != u'z' && last != u'f') {
        --stem.length;
        return;
    }
    const bool vowelBefore = isVowel(stem.last(1));
    const bool twoVowels = vowelBefore && isVowel(stem.last(2));
    const bool silentE = last == u'v' || last == u'c' || last == u'u' || last == u'z'
        || (last == u's' && stem.last(1) != u's') || (last == u'g' && stem.last(1) != u'n')
        || (last == u't' && stem.last(1) == u'a' && !isVowel(stem.last(2)))
        || (last == u'r' && vowelBefore && !twoVowels && stem.last(1) != u'e' && stem.last(1) != u'o')
        || (last == u'l' && !vowelBefore && stem.last(1) != u'l' && stem.last(1) != u'r' && stem.last(1) != u'w')
        || ((last == u'd' || last == u'k' || last == u'm' || last == u'n' || last == u'p') && vowelBefore && !twoVowels
            && (stem.last(1) == u'i' || stem.last(1) == u'a' || stem.last(1) == u'o') && stem.length <= 5);
    if (silentE)
        stem.append(u'e');
}

void cutPlural(Stem &stem)
{
    using namespace Qt::StringLiterals;
    if (stem.endsWith("ies"_L1)) {
        stem.length -= 3;
        stem.append(u'y');
    } else if (stem.endsWith("sses"_L1) || stem.endsWith("shes"_L1) || stem.endsWith("ches"_L1)
               || stem.endsWith("xes"_L1)) {
        stem.length -= 2;
    } else if (stem.endsWith("s"_L1) && stem.last(1) != u's') {
        --stem.length;
    }
}

void cutPast(Stem &stem)
{
    using namespace Qt::StringLiterals;
    if (stem.endsWith("ied"_L1)) {
        stem.length -= 3;
        stem.append(u'y');
    } else if (stem.endsWith("ed"_L1)) {
        stem.length -= 2;
        mendVerb(stem);
    }
}

bool isInflected(PartOfSpeech tag)
{
    using enum PartOfSpeech;
    return tag == VBZ || tag == NNS || tag == VBD || tag == VBN || tag == VBG;
}

quint32 never0(quint32 hash)
{
    return hash == 0 ? 1 : hash;
}

bool isTable(std::span<const VocabularyEntry> table)
{
    return std::has_single_bit(table.size())
        && std::ranges::any_of(table, [](const VocabularyEntry &entry) { return entry.key == 0; });
}

quint32 valueOf(std::span<const VocabularyEntry> table, quint32 key, quint32 otherwise)
{
    const size_t mask = table.size() - 1;
    for (size_t place = key & mask; table[place].key != 0; place = (place + 1) & mask) {
        if (table[place].key == key)
            return table[place].value;
    }
    return otherwise;
}

} // namespace

quint32 formHash(QStringView word)
{
    return never0(wordFeatures(word).lower);
}

quint32 lemmaKey(quint32 form, PartOfSpeech tag)
{
    return never0(featureKey(form, tag));
}

quint32 ruledLemma(QStringView word, PartOfSpeech tag)
{
    using namespace Qt::StringLiterals;
    using enum PartOfSpeech;
    Stem stem;
    if (!isInflected(tag) || word.size() >= static_cast<qsizetype>(stem.letters.size()))
        return formHash(word);
    for (const QChar c : word)
        stem.append(plain(c));
    if (tag == VBZ || tag == NNS) {
        cutPlural(stem);
    } else if (tag == VBG) {
        if (stem.endsWith("ing"_L1)) {
            stem.length -= 3;
            mendVerb(stem);
        }
    } else {
        cutPast(stem);
    }
    return formHash({stem.letters.data(), static_cast<qsizetype>(stem.length)});
}

AttributionVocabulary::AttributionVocabulary(std::span<const VocabularyEntry> lemmas,
                                             std::span<const VocabularyEntry> cueClasses)
    : m_lemmas(lemmas)
    , m_cueClasses(cueClasses)
{
}

std::vector<VocabularyEntry> AttributionVocabulary::tableOf(const std::vector<VocabularyEntry> &entries)
{
    std::vector<VocabularyEntry> table(std::bit_ceil(entries.size() + entries.size() / 4 + 1));
    for (const VocabularyEntry &entry : entries) {
        size_t place = entry.key & (table.size() - 1);
        while (table[place].key != 0)
            place = (place + 1) & (table.size() - 1);
        table[place] = entry;
    }
    return table;
}

bool AttributionVocabulary::isSound() const
{
    return isTable(m_lemmas) && isTable(m_cueClasses);
}

quint32 AttributionVocabulary::lemma(QStringView word, quint32 form, PartOfSpeech tag) const
{
    const quint32 known = valueOf(m_lemmas, lemmaKey(form, tag), 0);
    return known != 0 ? known : isInflected(tag) ? ruledLemma(word, tag) : never0(form);
}

qint8 AttributionVocabulary::cueClass(quint32 lemma) const
{
    return static_cast<qint8>(valueOf(m_cueClasses, lemma, 0));
}

} // namespace readout
