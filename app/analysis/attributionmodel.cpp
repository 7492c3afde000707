// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributionmodel.h"

#include "language/modelfile.h"
#include "language/vectors.h"

#include <cstring>

using namespace Qt::StringLiterals;

// The model file, put into the program by language/modeldata.S.
extern "C" {
extern const std::byte readout_model_attributions[];
extern const std::byte readout_model_attributions_end[];
}

namespace readout {

namespace {

QByteArray bytesIn(const ModelFile &file, qsizetype section)
{
    const std::span<const char> bytes = file.section<char>(section);
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/** Adds up the rows with eight weights each that have the indexes @p indexes. */
READOUT_VECTORS EightSums sumRows(const char *weights, const quint32 *indexes, size_t count)
{
    return sumOfEights(count, [=](size_t i) { return weights + size_t{indexes[i]} * 8; });
}

} // namespace

void LabelWeights::prefetch(const LabelFeatures &features) const
{
    for (const quint32 row : features)
        __builtin_prefetch(rows.constData() + size_t{row} * 8);
}

LabelScores LabelWeights::score(const LabelFeatures &features) const
{
    const EightSums sums = sumRows(rows.constData(), features.begin(), features.size());
    LabelScores scores;
    for (size_t label = 0; label < scores.size(); ++label)
        scores[label] = static_cast<float>(sums[label]) * scale;
    return scores;
}

void RankWeights::prefetch(const RankFeatures &features) const
{
    for (const quint32 row : features)
        __builtin_prefetch(rows.constData() + row);
}

float RankWeights::score(const RankFeatures &features) const
{
    int sum = 0;
    const char *weights = rows.constData();
    for (const quint32 row : features)
        sum += static_cast<qint8>(weights[row]);
    return static_cast<float>(sum) * scale;
}

LabelLattice labelText(const AttributionText &text, const LabelWeights &weights)
{
    const LabelContext context(text);
    std::vector<LabelScores> scores;
    std::vector<quint8> borders;
    scores.reserve(text.words.size());
    borders.reserve(text.words.size());
    // While the weights of one word come from memory, the features of the next are worked out.
    std::array<LabelFeatures, 2> features;
    for (qint32 i = 0; i <= text.size(); ++i) {
        LabelFeatures &next = features[i % 2];
        if (i < text.size()) {
            context.describe(i, next);
            weights.prefetch(next);
            borders.push_back(static_cast<quint8>(borderBefore(text, i)));
        }
        if (i > 0)
            scores.push_back(weights.score(features[(i - 1) % 2]));
    }
    return {scores, std::move(borders), weights.transitions};
}

Result<AttributionModel> AttributionModel::open(std::span<const std::byte> bytes)
{
    const Result<ModelFile> opened = ModelFile::open(bytes);
    if (!opened)
        return Error{opened.error()};
    const ModelFile &file = opened.value();
    AttributionModel model;
    model.vocabulary = AttributionVocabulary(file.section<VocabularyEntry>(0), file.section<VocabularyEntry>(1));
    const std::span<const AttributionNumbers> numbers = file.section<AttributionNumbers>(2);
    model.labels.rows = bytesIn(file, 3);
    const std::array rankers{&model.cues, &model.sources, &model.contents};
    bool sound = model.vocabulary.isSound() && numbers.size() == 1
        && model.labels.rows.size() == qsizetype{8} << labelFeatureBits;
    for (size_t i = 0; sound && i < rankers.size(); ++i) {
        rankers[i]->rows = bytesIn(file, 4 + static_cast<qsizetype>(i));
        rankers[i]->scale = numbers[0].scales[i + 1];
        sound = rankers[i]->rows.size() == qsizetype{1} << rankFeatureBits;
    }
    if (!sound)
        return Error{u"The model of attributions is damaged."_s};
    model.labels.transitions = numbers[0].transitions;
    model.labels.scale = numbers[0].scales[0];
    return model;
}

const AttributionModel &attributionModel()
{
    static const AttributionModel model = [] {
        Result<AttributionModel> opened
            = AttributionModel::open({readout_model_attributions, readout_model_attributions_end});
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        return std::move(opened).value();
    }();
    return model;
}

} // namespace readout
