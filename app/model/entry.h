// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"

#include <QFlags>
#include <QHashFunctions>

namespace readout {

/** What an entry is. Source: somebody who speaks without a name, as 'one ally of the premier'. */
enum class EntryKind { None, Section, Person, Source, Country, Organisation, Commitment, Quote };

/** Names one entry of a briefing: what it is, and its id among those. */
struct EntryId {
    EntryKind kind = EntryKind::None;
    QString id; ///< a person's or another finding's id, a country's code, a source's words in lower case

    [[nodiscard]] bool isNull() const { return kind == EntryKind::None; }
    bool operator==(const EntryId &) const = default;
};

inline size_t qHash(const EntryId &entry, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(entry.kind), entry.id);
}

/** How surely the words of a mention name their owner. Strong: names. Medium: roles, adjectives. Weak: pronouns,
 * places. */
enum class Strength { Strong = 1, Medium = 2, Weak = 4 };
Q_DECLARE_FLAGS(Strengths, Strength)
Q_DECLARE_OPERATORS_FOR_FLAGS(Strengths)
inline constexpr Strengths allStrengths = Strength::Strong | Strength::Medium | Strength::Weak;

/** A place where the article means an entry. */
struct Mention {
    TextSpan span;
    Strength strength = Strength::Strong;
    QString form; ///< the schema's word for it: "full", "role", "adjective" …
    Certainty certainty = Certainty::Certain;

    bool operator==(const Mention &) const = default;
};

/** One row below a group: what the briefing says of one person, country, commitment … in one place. */
struct Entry {
    EntryId id;
    qsizetype index = -1;            ///< in its list of the briefing; -1 for sources, which have none
    QString name;                    ///< a name, or the article's words for what has none
    QString detail;                  ///< the first office of a person; where the rest stands in the article
    QString countryCode;             ///< whose flag stands for it; empty for none
    QList<Mention> mentions;         ///< in reading order
    QList<qsizetype> quotes;         ///< said by it or in its name, as indexes into Briefing::quotes
    QList<qsizetype> quotesAbout;    ///< said by others, with a mention of it inside
    QList<qsizetype> commitments;    ///< made or announced by it, as indexes into Briefing::commitments
    QList<qsizetype> commitmentsFor; ///< that benefit it
    QList<EntryId> about;            ///< the people, countries and organisations that its quotes mention
    int quotedWords = 0;             ///< the words of its quotes
    QString filterText;              ///< lower case: where a filter looks

    [[nodiscard]] bool operator==(const Entry &) const = default;
};

} // namespace readout

Q_DECLARE_METATYPE(readout::EntryId)
Q_DECLARE_METATYPE(readout::Mention)
