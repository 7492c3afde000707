// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commitmenttable.h"

#include "model/briefingmodel.h"

namespace readout {

CommitmentTable::CommitmentTable(QObject *parent)
    : QAbstractProxyModel(parent)
{
}

const BriefingModel *CommitmentTable::briefingModel() const
{
    return qobject_cast<const BriefingModel *>(sourceModel());
}

void CommitmentTable::setSourceModel(QAbstractItemModel *sourceModel)
{
    Q_ASSERT(!sourceModel || qobject_cast<BriefingModel *>(sourceModel));
    beginResetModel();
    if (this->sourceModel())
        this->sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(sourceModel);
    if (sourceModel) { // the model only ever resets whole
        connect(sourceModel, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
        connect(sourceModel, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
    }
    endResetModel();
}

int CommitmentTable::sortRoleOf(int column)
{
    switch (column) {
    case WhoColumn:
        return BriefingModel::WhoRole;
    case StatusColumn:
        return BriefingModel::StatusRole;
    case WhatColumn:
        return BriefingModel::WhatRole;
    case AmountColumn:
        return BriefingModel::AmountValueRole;
    case ForWhomColumn:
        return BriefingModel::ForWhomRole;
    case WhenColumn:
        return BriefingModel::WhenDateRole;
    default:
        return BriefingModel::OrderRole;
    }
}

QModelIndex CommitmentTable::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex CommitmentTable::parent(const QModelIndex &) const
{
    return {};
}

int CommitmentTable::rowCount(const QModelIndex &parent) const
{
    const BriefingModel *model = briefingModel();
    return parent.isValid() || !model ? 0 : static_cast<int>(model->entries(Group::Commitments).size());
}

int CommitmentTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool CommitmentTable::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() > 0;
}

QModelIndex CommitmentTable::mapToSource(const QModelIndex &proxyIndex) const
{
    const BriefingModel *model = briefingModel();
    if (!proxyIndex.isValid() || !model)
        return {};
    return model->index(proxyIndex.row(), 0, model->groupIndex(Group::Commitments));
}

QModelIndex CommitmentTable::mapFromSource(const QModelIndex &sourceIndex) const
{
    const BriefingModel *model = briefingModel();
    if (!sourceIndex.isValid() || !model || sourceIndex.parent() != model->groupIndex(Group::Commitments))
        return {};
    return index(sourceIndex.row(), 0);
}

QVariant CommitmentTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QModelIndex source = mapToSource(index);
    if (role != Qt::DisplayRole)
        return source.data(role);
    switch (index.column()) {
    case StatusColumn:
        return statusText(static_cast<Commitment::Status>(source.data(BriefingModel::StatusRole).toInt()));
    case AmountColumn:
        return source.data(BriefingModel::AmountRole);
    case WhenColumn:
        return source.data(BriefingModel::WhenRole);
    case PlaceColumn:
        return source.data(BriefingModel::DetailRole);
    default:
        return source.data(sortRoleOf(index.column()));
    }
}

QVariant CommitmentTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == AmountColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::AccessibleTextRole && section == PlaceColumn)
        return tr("Place in the article");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhoColumn:
        return tr("Who");
    case StatusColumn:
        return tr("Status");
    case WhatColumn:
        return tr("What");
    case AmountColumn:
        return tr("Amount");
    case ForWhomColumn:
        return tr("For whom");
    case WhenColumn:
        return tr("When");
    default:
        return {};
    }
}

} // namespace readout
