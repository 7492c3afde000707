// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entries.h"

#include <QAbstractItemModel>
#include <QHash>

namespace readout {

/** One briefing as a tree: the groups (Leaders, Countries, Commitments …) with their entries below.
 *
 *  Every group is there, empty or not. All words come from the article by their spans. The roles are the same in every
 *  column; the columns only choose what is displayed. */
class BriefingModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, MentionsColumn, QuotesColumn, CommitmentsColumn, ColumnCount };

    enum Role {
        IdRole = Qt::UserRole, ///< EntryId; null for a group
        GroupRole,             ///< Group, as int: of a group, or the group an entry stands in
        NameRole,              ///< QString: a name, or the article's words for a quote, a commitment, an unnamed source
        DetailRole,            ///< QString: a person's first office; the place in the article for the rest
        RolesRole,             ///< QStringList: all offices of a person; empty for the rest
        CountryCodeRole,       ///< QString: whose flag stands for it; empty for none
        MentionsRole,          ///< QList<Mention>, in reading order
        SpansRole,             ///< QList<TextSpan>: the mentions' spans
        MentionCountRole,      ///< int; for a group the number of its entries
        StrongCountRole,       ///< int: mentions by name, by role or adjective, by pronoun or place
        MediumCountRole,
        WeakCountRole,
        QuoteCountRole,         ///< int: quotes said by it
        CommitmentCountRole,    ///< int: commitments made or announced by it
        CommitmentForCountRole, ///< int: commitments that benefit it
        QuotesRole,             ///< QList<EntryId>: the quotes said by it
        QuotesAboutRole,        ///< QList<EntryId>: the quotes of others that mention it
        CommitmentsRole,        ///< QList<EntryId>
        CommitmentsForRole,     ///< QList<EntryId>
        AboutRole,              ///< QList<EntryId>: whom its quotes mention
        QuotedWordsRole,        ///< int: the words of its quotes
        FormsRole,              ///< QList<Mention>: the first mention of each wording, in reading order
        FormWordsRole,          ///< QStringList: the words of FormsRole
        LeadersRole,            ///< QList<EntryId>: the leaders who represent a country
        SummaryRole,            ///< QString: "1 leader, 3 quotes, 2 commitments by it", of a country
        KindRole,               ///< Quote::Kind, as int; of a quote
        StatusRole,             ///< Commitment::Status, as int; of a commitment, as the next ones
        WhoRole,                ///< QString: who is bound
        WhoCountriesRole,       ///< QStringList: codes for their flags
        PartiesRole,            ///< QList<EntryId>: everybody bound, speaking or benefiting
        ActorsRole,             ///< QList<EntryId>: everybody bound
        BeneficiariesRole,      ///< QList<EntryId>: everybody who benefits
        WhatRole,               ///< QString: the words of the act
        AmountRole,             ///< QString: the words of the amounts
        AmountValueRole,        ///< double: the first amount, for sorting; 0 for none
        ForWhomRole,            ///< QString: who benefits
        WhenRole,               ///< QString: the words of the time
        WhenDateRole,           ///< QDate: the day it is due or begins, for sorting; null for none
        ConditionRole,          ///< QString: the words of the condition
        SpeakerRole,            ///< QString: who announced a commitment, who says a quote
        EvidenceRole,           ///< TextSpan: the sentence of a commitment, the whole of a quote
        ParagraphRole,          ///< int: the paragraph it stands or begins in; 0 for none
        CertaintyRole,          ///< Certainty, as int
        WhyRole,                ///< QString: the rule or model that found it
        OrderRole,              ///< int: its place among the group's entries, by first mention
        FilterTextRole,         ///< QString, lower case: where a filter looks
    };
    Q_ENUM(Role)

    using QAbstractItemModel::QAbstractItemModel;

    /** Shows @p briefing in place of the one before. An empty briefing leaves the groups, all empty. */
    void setBriefing(const Briefing &briefing);
    [[nodiscard]] const Briefing &briefing() const { return m_briefing; }

    /** The entry with this id, or nullptr. The pointer lives until the next setBriefing(). */
    [[nodiscard]] const Entry *entry(const EntryId &id) const;
    /** The entries of @p group, in reading order. */
    [[nodiscard]] const QList<Entry> &entries(Group group) const;

    [[nodiscard]] QModelIndex groupIndex(Group group) const;
    /** Where the entry stands in the tree; invalid where it is not in the briefing. */
    [[nodiscard]] QModelIndex indexOf(const EntryId &id) const;

    /** What a group is called. */
    [[nodiscard]] static QString groupName(Group group);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QAbstractItemModel::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Place {
        Group group = Group::Sections;
        int row = -1;
    };

    [[nodiscard]] const Entry *entryAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(Group group, int column, int role) const;
    [[nodiscard]] QVariant entryData(const Entry &entry, Group group, int role) const;
    [[nodiscard]] QList<Mention> formsOf(const Entry &entry) const;
    [[nodiscard]] QList<EntryId> leadersOf(const QString &country) const;
    [[nodiscard]] QString summaryOf(const Entry &country) const;
    [[nodiscard]] QVariant quoteData(const Quote &quote, int role) const;
    [[nodiscard]] QVariant commitmentData(const Commitment &commitment, int role) const;
    [[nodiscard]] QString accessibleText(const Entry &entry) const;
    [[nodiscard]] static QString countText(const Entry &entry, int column);
    [[nodiscard]] QString toolTip(const Entry &entry) const;

    Briefing m_briefing;
    Entries m_entries;
    QHash<EntryId, Place> m_places;
};

/** "1 mention", "12 mentions", and so for the others. */
[[nodiscard]] QString mentionCountText(int count);
[[nodiscard]] QString quoteCountText(int count);
[[nodiscard]] QString commitmentCountText(int count);

/** "direct", "mixed", "indirect", as the window words it. */
[[nodiscard]] QString kindText(Quote::Kind kind);
/** "pledged", "agreed" …, as the window words it. */
[[nodiscard]] QString statusText(Commitment::Status status);
/** "name", "role", "pronoun" …, as the window words a Mention::form. */
[[nodiscard]] QString formText(const QString &form);

} // namespace readout
