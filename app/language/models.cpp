// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/models.h"

#include <QString>

// The model files, put into the program as they are by modeldata.S.
extern "C" {
extern const std::byte readout_model_tags[];
extern const std::byte readout_model_tags_end[];
extern const std::byte readout_model_names[];
extern const std::byte readout_model_names_end[];
extern const std::byte readout_model_trees[];
extern const std::byte readout_model_trees_end[];
}

namespace readout {

namespace {

template <typename Model>
Model opened(const std::byte *begin, const std::byte *end)
{
    Result<Model> model = Model::open({begin, end});
    if (!model)
        qFatal("%s", qUtf8Printable(model.error().message));
    return std::move(model).value();
}

} // namespace

const LanguageModels &languageModels()
{
    static const LanguageModels models{
        .tagger = opened<Tagger>(readout_model_tags, readout_model_tags_end),
        .names = opened<NameFinder>(readout_model_names, readout_model_names_end),
        .parser = opened<Parser>(readout_model_trees, readout_model_trees_end),
    };
    return models;
}

} // namespace readout
