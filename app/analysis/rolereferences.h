// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/personroles.h"

namespace readout {

/** A title that stands for a person by itself: "the UK premier". Words [first, end) of a NameText. */
struct RoleReference {
    qsizetype first = 0; ///< with its determiner
    qsizetype end = 0;
    NamedRole role;
    QString party;           ///< that its words tell: "the GOP candidate"; as in the table party_words
    bool isDefinite = false; ///< "the", a possessive or no determiner at all; "a spokesman" is not
};

/** The titles in @p text that do not stand beside the name of anybody in @p people, in reading order. */
[[nodiscard]] QList<RoleReference> findRoleReferences(const Reading &reading, const NameText &text,
                                                      const RoleReader &roles, const QList<Person> &people);

/** Whether a state or a party has one such at a time, who leads it: "president", "leader". */
[[nodiscard]] bool isHead(const RoleTitle &title);

/** Who @p person is known to be by the name alone; nullptr for nobody known. */
[[nodiscard]] const Politician *politicianOf(const Person &person, const Lexicon &lexicon);

/** The party of @p person, by the words beside the name in @p text or by who that is; empty for none known. */
[[nodiscard]] QString partyOf(const Person &person, QStringView text, const Lexicon &lexicon);

/** What the words of a title tell. */
struct Office {
    const RoleTitle *title = nullptr; ///< the row of the lexicon that they come from; nullptr for none
    bool isSecond = false;            ///< a second's: "deputy attorney general", "vice presidential nominee"
};

/** Reads titles, each of them once however often it is asked for. */
class OfficeReader
{
public:
    explicit OfficeReader(const Roles &roles)
        : m_roles(roles)
    {
    }

    [[nodiscard]] Office read(const QString &title);

private:
    const Roles &m_roles;
    QHash<QString, Office> m_known;
};

/** Who holds which office, where going through all people would take too long in a long text. */
class OfficeHolders
{
public:
    /** Puts down that @p person, an index in the people, has the role with the row @p title of the lexicon. */
    void add(int person, const RoleTitle &title);
    /** Those who hold such an office as @p said names, each once. */
    [[nodiscard]] QList<int> of(const RoleTitle &said) const;

private:
    QHash<QString, QList<int>> m_byGroup;
};

/** How well @p reference fits @p person, a member of @p party: 0 where it cannot be meant, more where country or
 *  organisation agree. */
[[nodiscard]] int fitOf(const RoleReference &reference, const Person &person, const QString &party,
                        OfficeReader &offices);

} // namespace readout
