// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/modelfile.h"

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr std::array<char, 8> magic{'R', 'e', 'a', 'd', 'o', 'u', 't', 'M'};
constexpr quint32 currentVersion = 1;
constexpr size_t alignment = 64;
constexpr quint32 maxSections = 64;

struct Header {
    std::array<char, 8> magic;
    quint32 version;
    quint32 sections;
    quint64 size;     ///< of the whole file
    quint64 checksum; ///< of all after the header
};

struct Extent {
    quint64 offset;
    quint64 size;
};

/** Four sums side by side, so that a large file is checked at the speed of memory. */
quint64 checksumOf(std::span<const std::byte> bytes)
{
    std::array<quint64, 4> sums{1, 2, 3, 4};
    size_t at = 0;
    for (; at + 32 <= bytes.size(); at += 32) {
        std::array<quint64, 4> words;
        std::memcpy(words.data(), bytes.data() + at, 32);
        for (size_t i = 0; i < 4; ++i)
            sums[i] = (sums[i] ^ words[i]) * 0x9e3779b97f4a7c15ULL;
    }
    quint64 sum = bytes.size();
    for (; at < bytes.size(); ++at)
        sum = (sum ^ std::to_integer<quint64>(bytes[at])) * 0x9e3779b97f4a7c15ULL;
    for (const quint64 part : sums)
        sum = (sum ^ part ^ (part >> 32)) * 0x9e3779b97f4a7c15ULL;
    return sum;
}

size_t alignedUp(size_t size)
{
    return (size + alignment - 1) / alignment * alignment;
}

Error broken(const QString &why)
{
    return Error{u"The model is damaged: %1."_s.arg(why)};
}

} // namespace

Result<ModelFile> ModelFile::open(std::span<const std::byte> bytes)
{
    Header header{};
    if (bytes.size() < sizeof header)
        return broken(u"it ends too early"_s);
    std::memcpy(&header, bytes.data(), sizeof header);
    if (header.magic != magic)
        return broken(u"it does not begin as a model"_s);
    if (header.version != currentVersion)
        return Error{u"The model has version %1, not %2."_s.arg(header.version).arg(currentVersion)};
    if (header.size != bytes.size() || header.sections > maxSections
        || bytes.size() < sizeof header + header.sections * sizeof(Extent))
        return broken(u"it has another size than it tells"_s);
    if (header.checksum != checksumOf(bytes.subspan(sizeof header)))
        return broken(u"its check sum is wrong"_s);
    ModelFile file;
    for (quint32 i = 0; i < header.sections; ++i) {
        Extent extent{};
        std::memcpy(&extent, bytes.data() + sizeof header + i * sizeof extent, sizeof extent);
        if (extent.offset % alignment != 0 || extent.offset > bytes.size()
            || extent.size > bytes.size() - extent.offset)
            return broken(u"a section lies outside of it"_s);
        file.m_sections.append(bytes.subspan(extent.offset, extent.size));
    }
    return file;
}

QByteArray ModelFile::write(const QList<QByteArray> &sections)
{
    QByteArray bytes;
    size_t offset = alignedUp(sizeof(Header) + static_cast<size_t>(sections.size()) * sizeof(Extent));
    for (const QByteArray &section : sections) {
        const Extent extent{.offset = offset, .size = static_cast<quint64>(section.size())};
        bytes.append(reinterpret_cast<const char *>(&extent), sizeof extent);
        offset = alignedUp(offset + static_cast<size_t>(section.size()));
    }
    for (const QByteArray &section : sections) {
        const auto used = static_cast<size_t>(bytes.size()) + sizeof(Header);
        bytes.append(static_cast<qsizetype>(alignedUp(used) - used), '\0');
        bytes.append(section);
    }
    const Header header{.magic = magic,
                        .version = currentVersion,
                        .sections = static_cast<quint32>(sections.size()),
                        .size = sizeof(Header) + static_cast<quint64>(bytes.size()),
                        .checksum
                        = checksumOf(std::as_bytes(std::span(bytes.constData(), static_cast<size_t>(bytes.size()))))};
    return QByteArray(reinterpret_cast<const char *>(&header), sizeof header) + bytes;
}

} // namespace readout
