// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingplace.h"

using namespace Qt::StringLiterals;

namespace readout {

QJsonObject toJson(const ReadingPlace &place)
{
    return {
        {u"source"_s, place.source},
        {u"kept"_s, place.kept},
        {u"top"_s, place.top},
        {u"tab"_s, place.tab},
        {u"card"_s, place.isCardOpen},
        {u"kind"_s, static_cast<int>(place.selection.kind)},
        {u"selection"_s, place.selection.id},
        {u"mention"_s, place.mention},
        {u"quote"_s, place.quote},
        {u"commitment"_s, place.commitment},
        {u"attempts"_s, place.attempts},
    };
}

ReadingPlace readingPlaceFromJson(const QJsonObject &object)
{
    const int kind
        = std::clamp(object["kind"_L1].toInt(), static_cast<int>(EntryKind::None), static_cast<int>(EntryKind::Quote));
    return {
        .source = object["source"_L1].toString(),
        .kept = object["kept"_L1].toString(),
        .top = object["top"_L1].toInteger(),
        .tab = object["tab"_L1].toInt(),
        .isCardOpen = object["card"_L1].toBool(),
        .selection = {static_cast<EntryKind>(kind), object["selection"_L1].toString()},
        .mention = object["mention"_L1].toInt(-1),
        .quote = object["quote"_L1].toInt(-1),
        .commitment = object["commitment"_L1].toInt(-1),
        .attempts = object["attempts"_L1].toInt(),
    };
}

} // namespace readout
