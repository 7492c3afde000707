// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributionmodel.h"

#include <cstring>

namespace readout {

namespace {

constexpr quint32 signature = 0x31415452; // "RTA1", little endian

constexpr qsizetype labelBytes = qsizetype{8} << labelFeatureBits;
constexpr qsizetype rankBytes = qsizetype{1} << rankFeatureBits;

template <class Value>
void append(QByteArray &bytes, const Value &value)
{
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void append(QByteArray &bytes, const std::vector<VocabularyEntry> &entries)
{
    append(bytes, static_cast<quint32>(entries.size()));
    bytes.append(reinterpret_cast<const char *>(entries.data()),
                 static_cast<qsizetype>(entries.size() * sizeof(VocabularyEntry)));
}

/** Takes one value after the other from the front of some bytes. */
class Cutter
{
public:
    explicit Cutter(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    template <class Value>
    void take(Value &value)
    {
        const QByteArrayView part = cut(sizeof value);
        if (!m_failed)
            std::memcpy(&value, part.data(), sizeof value);
    }
    void take(std::vector<VocabularyEntry> &entries)
    {
        quint32 count = 0;
        take(count);
        const QByteArrayView part = cut(qsizetype{count} * qsizetype{sizeof(VocabularyEntry)});
        if (m_failed)
            return;
        entries.resize(count);
        std::memcpy(entries.data(), part.data(), static_cast<size_t>(part.size()));
    }
    /** Bytes that stay where they are. */
    void take(QByteArray &bytes, qsizetype size)
    {
        const QByteArrayView part = cut(size);
        bytes = QByteArray::fromRawData(part.data(), part.size());
    }

private:
    QByteArrayView cut(qsizetype size)
    {
        m_failed = m_failed || size > m_rest.size();
        if (m_failed)
            return {};
        const QByteArrayView part = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return part;
    }

    QByteArrayView m_rest;
    bool m_failed = false;
};

std::vector<VocabularyEntry> filled(const std::vector<VocabularyEntry> &table)
{
    std::vector<VocabularyEntry> entries;
    for (const VocabularyEntry &entry : table) {
        if (entry.key != 0)
            entries.push_back(entry);
    }
    return entries;
}

} // namespace

LabelScores LabelWeights::score(const LabelFeatures &features) const
{
    std::array<qint16, 8> sum{};
    const auto *weights = reinterpret_cast<const qint8 *>(rows.constData());
    for (const quint32 row : features) {
        const qint8 *own = weights + size_t{row} * 8;
        for (size_t label = 0; label < 8; ++label)
            sum[label] = static_cast<qint16>(sum[label] + own[label]);
    }
    LabelScores scores;
    for (size_t label = 0; label < 8; ++label)
        scores[label] = static_cast<float>(sum[label]) * scale;
    return scores;
}

float RankWeights::score(const RankFeatures &features) const
{
    int sum = 0;
    for (const quint32 row : features)
        sum += static_cast<qint8>(rows.at(row));
    return static_cast<float>(sum) * scale;
}

LabelLattice labelText(const AttributionText &text, const LabelWeights &weights)
{
    const LabelContext context(text);
    std::vector<LabelScores> scores;
    std::vector<quint8> borders;
    scores.reserve(text.words.size());
    borders.reserve(text.words.size());
    LabelFeatures features;
    for (qint32 i = 0; i < text.size(); ++i) {
        context.features(i, features);
        scores.push_back(weights.score(features));
        borders.push_back(static_cast<quint8>(borderBefore(text, i)));
    }
    return {scores, std::move(borders), weights.transitions};
}

QByteArray AttributionModel::toBytes() const
{
    QByteArray bytes;
    append(bytes, signature);
    append(bytes, filled(vocabulary.lemmas()));
    append(bytes, filled(vocabulary.cueClasses()));
    append(bytes, labels.transitions);
    append(bytes, labels.scale);
    bytes.append(labels.rows);
    for (const RankWeights *ranker : {&cues, &sources, &contents}) {
        append(bytes, ranker->scale);
        bytes.append(ranker->rows);
    }
    return bytes;
}

std::optional<AttributionModel> AttributionModel::fromBytes(QByteArrayView bytes)
{
    Cutter cutter(bytes);
    quint32 found = 0;
    cutter.take(found);
    if (found != signature)
        return std::nullopt;
    std::vector<VocabularyEntry> lemmas;
    std::vector<VocabularyEntry> cueClasses;
    cutter.take(lemmas);
    cutter.take(cueClasses);
    AttributionModel model;
    cutter.take(model.labels.transitions);
    cutter.take(model.labels.scale);
    cutter.take(model.labels.rows, labelBytes);
    for (RankWeights *ranker : {&model.cues, &model.sources, &model.contents}) {
        cutter.take(ranker->scale);
        cutter.take(ranker->rows, rankBytes);
    }
    if (cutter.failed())
        return std::nullopt;
    model.vocabulary = AttributionVocabulary(std::move(lemmas), std::move(cueClasses));
    return model;
}

} // namespace readout
