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
    /** What is given must outlive this: the article's @p text, its @p people, and their @p parties in the same order.
     */
    OfficeHolders(const QString &text, const QList<Person> &people, const QStringList &parties, OfficeReader &offices)
        : m_text(text)
        , m_people(people)
        , m_parties(parties)
        , m_offices(offices)
    {
    }

    /** Puts down that @p person, an index in the people, has @p role. */
    void add(int person, const PersonRole &role);
    /** Puts down that @p person is known to hold @p office, which the article need not say. */
    void addKnown(int person, const KnownOffice &office);
    /** The people, by index, whom the words of @p reference fit best. The same words fit the same people until somebody
     *  takes an office: in a long text many hold one, and go on being spoken of. */
    [[nodiscard]] const QList<int> &bestFor(const RoleReference &reference);

private:
    /** Those who hold such an office as @p said names, each once. */
    [[nodiscard]] QList<int> of(const RoleTitle &said) const;
    /** Whether the roles of @p person name the body @p word, as in "the commission president"; true where it is
     *  empty. */
    [[nodiscard]] bool isOfBody(const Person &person, const QString &word) const;

    const QString &m_text;
    const QList<Person> &m_people;
    const QStringList &m_parties;
    OfficeReader &m_offices;
    QHash<int, QList<KnownOffice>> m_known; ///< by person
    QHash<QString, QList<int>> m_byGroup;
    QHash<QStringList, QList<int>> m_best; ///< by the words of a reference
};

/** The role that @p reference tells, with the body of @p organisations at which one of @p known is held: "the
 * Commission president" is the European Commission's. */
[[nodiscard]] PersonRole withBody(const RoleReference &reference, const QList<KnownOffice> &known,
                                  const QList<Organisation> &organisations);

} // namespace readout
