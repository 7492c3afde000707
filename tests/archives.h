// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>
#include <zip.h>

namespace readout {

/** A zip archive of @p entries, name and content. */
inline QByteArray archiveOf(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    zip_t *zip = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : entries) {
        zip_source_t *buffer
            = zip_source_buffer(zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        zip_file_add(zip, name.constData(), buffer, 0);
    }
    zip_close(zip);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(source)), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

} // namespace readout
