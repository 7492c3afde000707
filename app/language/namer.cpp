// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/namer.h"

#include "language/turns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr WordFeatures outside;

} // namespace

void addNameFeatures(std::span<const WordFeatures> words, std::span<const PartOfSpeech> tags,
                     std::span<const NameKind> kinds, size_t at, NameFeatures &features)
{
    const auto word = [&](size_t i) -> const WordFeatures & { return i < words.size() ? words[i] : outside; };
    const auto tag = [&](size_t i) { return i < words.size() ? tags[i] : PartOfSpeech::None; };
    // at - 1 below the first word is beyond the last.
    const WordFeatures &w = words[at];
    const WordFeatures &before = word(at - 1);
    const WordFeatures &before2 = word(at - 2);
    const WordFeatures &after = word(at + 1);
    const WordFeatures &after2 = word(at + 2);
    const PartOfSpeech p = tags[at];
    const PartOfSpeech p1 = tag(at - 1);
    const PartOfSpeech n1 = tag(at + 1);
    const NameKind k1 = at > 0 ? kinds[at - 1] : NameKind::None;
    const NameKind k2 = at > 1 ? kinds[at - 2] : NameKind::None;

    features.clear();
    features.add();
    features.add(w.form);
    features.add(w.lower);
    features.add(w.suffix3);
    features.add(w.suffix2);
    features.add(w.prefix);
    features.add(w.shape);
    features.add(k1);
    features.add(k1, k2);
    features.add(k1, w.lower);
    features.add(p);
    features.add(p1, p, n1);
    features.add(p, k1);
    features.add(p, n1, tag(at + 2));
    features.add(before.lower);
    features.add(before2.lower);
    features.add(after.lower);
    features.add(after2.lower);
    features.add(before.lower, w.lower);
    features.add(w.lower, after.lower);
    features.add(before2.lower, before.lower);
    features.add(after.lower, after2.lower);
    features.add(k1, after.lower);
    features.add(k1, before.form, w.form);
    features.add(w.form, k1, after.lower);
    features.add(before.form, w.form, after.form);
    features.add(before.lower, w.shape, k1);
    features.add(after.lower, w.shape, k1);
    features.add(before.shape, w.shape, after.shape);
    features.add(at == 0, w.shape, p);
    features.add(after.shape, w.shape, k1);
    features.add(w.suffix3, k1, p);
    features.add(after.suffix3, w.shape, k1);
    features.add(n1, after2.lower, k1);
    features.add(p1, before2.lower, k1);
}

Result<NameFinder> NameFinder::open(std::span<const std::byte> bytes)
{
    const Result<ModelFile> file = ModelFile::open(bytes);
    if (!file)
        return file.error();
    NameFinder finder;
    finder.m_weights = NarrowWeights(file.value().section<NarrowWeights::Slot>(0));
    if (!finder.m_weights.isSound())
        return Error{u"The model of names does not hold together."_s};
    return finder;
}

void NameFinder::find(std::span<const SentenceView> sentences) const
{
    std::vector<Worker> workers(sentencesAtOnce, Worker(*this));
    takeTurns(std::span(workers), sentences);
}

void NameFinder::Worker::start(const SentenceView &sentence)
{
    m_sentence = sentence;
    m_next = 0;
}

bool NameFinder::Worker::prepare()
{
    if (m_next == m_sentence.kinds.size())
        return false;
    addNameFeatures(m_sentence.words, m_sentence.tags, m_sentence.kinds, m_next, m_features);
    m_finder->m_weights.prefetch(m_features.keys());
    return true;
}

void NameFinder::Worker::decide()
{
    const auto scores = m_finder->m_weights.sum(m_features.keys());
    m_sentence.kinds[m_next++]
        = static_cast<NameKind>(std::max_element(scores.begin(), scores.begin() + NameKindCount) - scores.begin());
}

} // namespace readout
