// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tagger.h"

#include "language/turns.h"

#include <algorithm>
#include <bit>
#include <vector>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr WordFeatures outside;

} // namespace

Vocabulary::Vocabulary(std::span<const KnownWord> table)
    : m_slots(table)
{
}

bool Vocabulary::isSound() const
{
    return m_slots.size() >= 2 && std::has_single_bit(m_slots.size())
        && std::ranges::all_of(m_slots, [](const KnownWord &word) { return int(word.only) < PartOfSpeechCount; });
}

const KnownWord &Vocabulary::find(quint32 form) const
{
    static constexpr KnownWord unknown;
    const size_t mask = m_slots.size() - 1;
    for (size_t probe = 0; probe < maxProbes; ++probe) {
        const KnownWord &word = m_slots[(form + probe) & mask];
        if (word.form == form)
            return word;
        if (word.form == 0)
            break;
    }
    return unknown;
}

void addTagFeatures(std::span<const WordFeatures> words, std::span<const quint8> ambiguities,
                    std::span<const PartOfSpeech> tags, size_t at, TagFeatures &features)
{
    const auto word = [&](size_t i) -> const WordFeatures & { return i < words.size() ? words[i] : outside; };
    const auto ambiguity = [&](size_t i) { return i < words.size() ? ambiguities[i] : quint8(255); };
    const WordFeatures &w = words[at];
    const WordFeatures &before = at > 0 ? words[at - 1] : outside;
    const WordFeatures &before2 = at > 1 ? words[at - 2] : outside;
    const WordFeatures &after = word(at + 1);
    const WordFeatures &after2 = word(at + 2);
    const PartOfSpeech t1 = at > 0 ? tags[at - 1] : PartOfSpeech::None;
    const PartOfSpeech t2 = at > 1 ? tags[at - 2] : PartOfSpeech::None;
    const quint8 a0 = ambiguities[at];
    const quint8 a1 = ambiguity(at + 1);
    const quint8 a2 = ambiguity(at + 2);

    features.clear();
    features.add();
    features.add(w.form);
    features.add(w.lower);
    features.add(w.suffix3);
    features.add(w.suffix2);
    features.add(w.prefix);
    features.add(w.shape);
    features.add(a0);
    features.add(t1);
    features.add(t1, t2);
    features.add(t1, w.lower);
    features.add(t1, t2, a0);
    features.add(t2, w.lower);
    features.add(before.lower);
    features.add(before2.lower);
    features.add(after.lower);
    features.add(after2.lower);
    features.add(before.lower, w.lower);
    features.add(w.lower, after.lower);
    features.add(t1, after.lower);
    features.add(before.lower, after.lower);
    features.add(after.suffix3);
    features.add(after.shape, w.shape);
    features.add(before.shape, w.shape);
    features.add(at == 0, w.shape, w.suffix3);
    features.add(w.suffix3, t1);
    features.add(w.suffix3, a1, t1);
    features.add(w.shape, t1, w.suffix2);
    features.add(a1, t1);
    features.add(a0, a1);
    features.add(a0, a1, a2);
    features.add(t1, a0, a1);
    features.add(t1, t2, a0, a1);
    features.add(w.lower, a1);
    features.add(w.lower, a1, a2);
    features.add(w.lower, t1, a1);
    features.add(words.size() == 1, words.back().lower);
}

Result<Tagger> Tagger::open(std::span<const std::byte> bytes)
{
    const Result<ModelFile> file = ModelFile::open(bytes);
    if (!file)
        return file.error();
    Tagger tagger;
    tagger.m_vocabulary = Vocabulary(file.value().section<KnownWord>(0));
    tagger.m_weights
        = SparseWeights(file.value().section<SparseWeights::Slot>(1), file.value().section<SparseWeights::Row>(2));
    if (!tagger.m_vocabulary.isSound() || !tagger.m_weights.isSound(PartOfSpeechCount))
        return Error{u"The model of parts of speech does not hold together."_s};
    return tagger;
}

void Tagger::tag(std::span<const SentenceView> sentences) const
{
    std::vector<Worker> workers(sentencesAtOnce, Worker(*this));
    takeTurns(std::span(workers), sentences);
}

void Tagger::Worker::start(const SentenceView &sentence)
{
    m_sentence = sentence;
    m_ambiguities.resize(sentence.words.size());
    for (size_t i = 0; i < sentence.words.size(); ++i) {
        const KnownWord &known = m_tagger->m_vocabulary.find(sentence.words[i].form);
        m_ambiguities[i] = known.ambiguity;
        sentence.tags[i] = known.only;
    }
    m_next = 0;
}

bool Tagger::Worker::prepare()
{
    while (m_next < m_sentence.tags.size() && m_sentence.tags[m_next] != PartOfSpeech::None)
        ++m_next;
    if (m_next == m_sentence.tags.size())
        return false;
    addTagFeatures(m_sentence.words, m_ambiguities, m_sentence.tags, m_next, m_features);
    m_tagger->m_weights.prefetch(m_features.keys());
    return true;
}

void Tagger::Worker::decide()
{
    std::array<int, SparseWeights::mostColumns> scores{};
    m_tagger->m_weights.add(m_features.keys(), scores);
    m_sentence.tags[m_next] = static_cast<PartOfSpeech>(
        std::max_element(scores.begin() + 1, scores.begin() + PartOfSpeechCount) - scores.begin());
}

} // namespace readout
