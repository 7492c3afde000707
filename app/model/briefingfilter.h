// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entries.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace readout {

/** Chooses and orders what a list shows of a BriefingModel, of a group of it, or of a CommitmentTable.
 *
 *  Groups keep their order however their entries are sorted; a group of which nothing is left is not shown. Entries
 * that sort alike keep the article's order. */
class BriefingFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit BriefingFilter(QObject *parent = nullptr);

    /** Only these groups; all where it is empty. */
    void setGroups(const QSet<Group> &groups);

    /** Only entries whose name, role, country or words hold each word of @p text; all where it is blank. */
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

    /** Only commitments of this status; all where it is none. */
    void setStatus(std::optional<Commitment::Status> status);
    [[nodiscard]] std::optional<Commitment::Status> status() const { return m_status; }

    /** Only quotes of this kind; all where it is none. */
    void setKind(std::optional<Quote::Kind> kind);

    /** Only commitments with an amount, with a date. */
    void setAmountNeeded(bool needed);
    void setDateNeeded(bool needed);

    /** Only quotes and commitments that @p party speaks, makes, benefits from or is mentioned in; all where it is null.
     */
    void setParty(const EntryId &party);
    /** Only commitments that bind @p actor, that benefit @p beneficiary; all where it is null. */
    void setActor(const EntryId &actor);
    void setBeneficiary(const EntryId &beneficiary);
    /** Only these entries; all where it is none. */
    void setEntries(const std::optional<QSet<EntryId>> &entries);

    /** Whether anything is hidden by a filter that the reader set. */
    [[nodiscard]] bool isNarrowed() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool acceptsEntry(const QModelIndex &index) const;

    QSet<Group> m_groups;
    QString m_text;
    QStringList m_words;
    std::optional<Commitment::Status> m_status;
    std::optional<Quote::Kind> m_kind;
    bool m_amountNeeded = false;
    bool m_dateNeeded = false;
    EntryId m_party;
    EntryId m_actor;
    EntryId m_beneficiary;
    std::optional<QSet<EntryId>> m_entries;
};

} // namespace readout
