// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/result.h"

#include <QByteArray>
#include <QList>

#include <bit>
#include <cstddef>
#include <span>

namespace readout {

/** A trained model as bytes: a header with version and check sum, then sections of plain numbers, each aligned to 64
 *  bytes, so that they are used where they lie. Files are little-endian, as are the machines this is built for. */
class ModelFile
{
public:
    static_assert(std::endian::native == std::endian::little, "model files are read in place");

    /** The model that lies at @p bytes, which must stay there; an error tells what is wrong with it. */
    [[nodiscard]] static Result<ModelFile> open(std::span<const std::byte> bytes);

    /** Section @p index as numbers of a type; empty where there is none or its size does not fit. */
    template <typename Number>
    [[nodiscard]] std::span<const Number> section(qsizetype index) const
    {
        if (index >= m_sections.size() || m_sections.at(index).size() % sizeof(Number) != 0)
            return {};
        const std::span<const std::byte> bytes = m_sections.at(index);
        return {reinterpret_cast<const Number *>(bytes.data()), bytes.size() / sizeof(Number)};
    }

    /** The bytes of a model with @p sections. */
    [[nodiscard]] static QByteArray write(const QList<QByteArray> &sections);

private:
    QList<std::span<const std::byte>> m_sections;
};

} // namespace readout
