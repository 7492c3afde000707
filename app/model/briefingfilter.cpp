// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/briefingfilter.h"

#include "model/briefingmodel.h"

#include <QDate>

#include <algorithm>

namespace readout {

namespace {

/** Assigns @p value to @p member and says whether that changed it. */
template <typename Value>
bool changes(Value &member, const Value &value)
{
    if (member == value)
        return false;
    member = value;
    return true;
}

} // namespace

BriefingFilter::BriefingFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(BriefingModel::OrderRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    // A group is shown where one of its entries is.
    setRecursiveFilteringEnabled(true);
}

void BriefingFilter::setGroups(const QSet<Group> &groups)
{
    if (changes(m_groups, groups))
        invalidateFilter();
}

void BriefingFilter::setText(const QString &text)
{
    if (!changes(m_text, text))
        return;
    m_words = text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void BriefingFilter::setStatus(std::optional<Commitment::Status> status)
{
    if (changes(m_status, status))
        invalidateFilter();
}

void BriefingFilter::setKind(std::optional<Quote::Kind> kind)
{
    if (changes(m_kind, kind))
        invalidateFilter();
}

void BriefingFilter::setAmountNeeded(bool needed)
{
    if (changes(m_amountNeeded, needed))
        invalidateFilter();
}

void BriefingFilter::setDateNeeded(bool needed)
{
    if (changes(m_dateNeeded, needed))
        invalidateFilter();
}

void BriefingFilter::setParty(const EntryId &party)
{
    if (changes(m_party, party))
        invalidateFilter();
}

void BriefingFilter::setActor(const EntryId &actor)
{
    if (changes(m_actor, actor))
        invalidateFilter();
}

void BriefingFilter::setBeneficiary(const EntryId &beneficiary)
{
    if (changes(m_beneficiary, beneficiary))
        invalidateFilter();
}

void BriefingFilter::setEntries(const std::optional<QSet<EntryId>> &entries)
{
    if (changes(m_entries, entries))
        invalidateFilter();
}

bool BriefingFilter::isNarrowed() const
{
    return !m_words.isEmpty() || m_status || m_kind || m_amountNeeded || m_dateNeeded || !m_party.isNull()
        || !m_actor.isNull() || !m_beneficiary.isNull();
}

bool BriefingFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    // A group alone is never a reason to show it.
    return !index.data(BriefingModel::IdRole).value<EntryId>().isNull() && acceptsEntry(index);
}

bool BriefingFilter::acceptsEntry(const QModelIndex &index) const
{
    if (!m_groups.isEmpty() && !m_groups.contains(static_cast<Group>(index.data(BriefingModel::GroupRole).toInt())))
        return false;
    if (m_entries && !m_entries->contains(index.data(BriefingModel::IdRole).value<EntryId>()))
        return false;
    if (m_status && index.data(BriefingModel::StatusRole).toInt() != static_cast<int>(*m_status))
        return false;
    if (m_kind && index.data(BriefingModel::KindRole).toInt() != static_cast<int>(*m_kind))
        return false;
    if (m_amountNeeded && index.data(BriefingModel::AmountRole).toString().isEmpty())
        return false;
    if (m_dateNeeded && index.data(BriefingModel::WhenRole).toString().isEmpty())
        return false;
    const auto names
        = [&](int role, const EntryId &entry) { return index.data(role).value<QList<EntryId>>().contains(entry); };
    if (!m_actor.isNull() && !names(BriefingModel::ActorsRole, m_actor))
        return false;
    if (!m_beneficiary.isNull() && !names(BriefingModel::BeneficiariesRole, m_beneficiary))
        return false;
    if (!m_party.isNull() && !names(BriefingModel::PartiesRole, m_party) && !names(BriefingModel::AboutRole, m_party))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(BriefingModel::FilterTextRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

bool BriefingFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool groups = left.data(BriefingModel::IdRole).value<EntryId>().isNull();
    if (groups) // whichever way the entries go
        return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
    const QVariant leftValue = left.data(sortRole());
    const QVariant rightValue = right.data(sortRole());
    if (leftValue == rightValue) {
        const bool earlier = left.data(BriefingModel::OrderRole).toInt() < right.data(BriefingModel::OrderRole).toInt();
        return sortOrder() == Qt::AscendingOrder ? earlier : !earlier;
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace readout
