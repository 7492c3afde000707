// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/grouptable.h"

#include "model/briefingmodel.h"

using namespace Qt::StringLiterals;

namespace readout {

GroupTable::GroupTable(Group group, const QList<Column> &columns, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_group(group)
    , m_columns(columns)
{
}

const BriefingModel *GroupTable::briefingModel() const
{
    return qobject_cast<const BriefingModel *>(sourceModel());
}

void GroupTable::setSourceModel(QAbstractItemModel *sourceModel)
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

QModelIndex GroupTable::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex GroupTable::parent(const QModelIndex &) const
{
    return {};
}

int GroupTable::rowCount(const QModelIndex &parent) const
{
    const BriefingModel *model = briefingModel();
    return parent.isValid() || !model ? 0 : static_cast<int>(model->entries(m_group).size());
}

int GroupTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

bool GroupTable::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() > 0;
}

QModelIndex GroupTable::mapToSource(const QModelIndex &proxyIndex) const
{
    const BriefingModel *model = briefingModel();
    if (!proxyIndex.isValid() || !model)
        return {};
    return model->index(proxyIndex.row(), 0, model->groupIndex(m_group));
}

QModelIndex GroupTable::mapFromSource(const QModelIndex &sourceIndex) const
{
    const BriefingModel *model = briefingModel();
    if (!sourceIndex.isValid() || !model || sourceIndex.parent() != model->groupIndex(m_group))
        return {};
    return index(sourceIndex.row(), 0);
}

QVariant GroupTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QModelIndex source = mapToSource(index);
    const Column &column = m_columns.at(index.column());
    if (role == Qt::AccessibleTextRole && index.column() > 0)
        return u"%1: %2"_s.arg(column.title, source.data(column.displayRole).toString());
    if (role == Qt::DisplayRole && column.displayRole == BriefingModel::StatusRole)
        return statusText(static_cast<Commitment::Status>(source.data(BriefingModel::StatusRole).toInt()));
    return source.data(role == Qt::DisplayRole ? column.displayRole : role);
}

QVariant GroupTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns.at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

GroupTable *commitmentTable(QObject *parent)
{
    using Model = BriefingModel;
    const QList<GroupTable::Column> columns{
        {.title = GroupTable::tr("Who"), .displayRole = Model::WhoRole, .sortRole = Model::WhoRole},
        {.title = GroupTable::tr("Status"), .displayRole = Model::StatusRole, .sortRole = Model::StatusRole},
        {.title = GroupTable::tr("What"), .displayRole = Model::WhatRole, .sortRole = Model::WhatRole},
        {.title = GroupTable::tr("Amount"),
         .displayRole = Model::AmountRole,
         .sortRole = Model::AmountValueRole,
         .isNumber = true},
        {.title = GroupTable::tr("For whom"), .displayRole = Model::ForWhomRole, .sortRole = Model::ForWhomRole},
        {.title = GroupTable::tr("When"), .displayRole = Model::WhenRole, .sortRole = Model::WhenDateRole},
        {.title = GroupTable::tr("¶"), .displayRole = Model::ParagraphRole, .sortRole = Model::OrderRole},
    };
    return new GroupTable(Group::Commitments, columns, parent);
}

GroupTable *quoteTable(QObject *parent)
{
    const int role = BriefingModel::NameRole;
    return new GroupTable(Group::Quotes, {{.title = GroupTable::tr("Quote"), .displayRole = role, .sortRole = role}},
                          parent);
}

GroupTable *countryTable(QObject *parent)
{
    using Model = BriefingModel;
    const auto number = [](const QString &title, int role) {
        return GroupTable::Column{.title = title, .displayRole = role, .sortRole = role, .isNumber = true};
    };
    const QList<GroupTable::Column> columns{
        {.title = GroupTable::tr("Country"), .displayRole = Model::NameRole, .sortRole = Model::NameRole},
        number(GroupTable::tr("Name"), Model::StrongCountRole),
        number(GroupTable::tr("Adjective"), Model::MediumCountRole),
        number(GroupTable::tr("Place"), Model::WeakCountRole),
        number(GroupTable::tr("Total"), Model::MentionCountRole),
    };
    return new GroupTable(Group::Countries, columns, parent);
}

} // namespace readout
