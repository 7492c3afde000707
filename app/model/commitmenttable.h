// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>

namespace readout {

class BriefingModel;

/** The commitments of a BriefingModel as a table. Every cell answers the model's roles for its commitment. */
class CommitmentTable : public QAbstractProxyModel
{
    Q_OBJECT

public:
    enum Column {
        WhoColumn,
        StatusColumn,
        WhatColumn,
        AmountColumn,
        ForWhomColumn,
        WhenColumn,
        PlaceColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    explicit CommitmentTable(QObject *parent = nullptr);

    /** @p sourceModel must be a BriefingModel. */
    void setSourceModel(QAbstractItemModel *sourceModel) override;

    /** The model's role by which a click on the head of @p column sorts. */
    [[nodiscard]] static int sortRoleOf(int column);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QAbstractProxyModel::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const BriefingModel *briefingModel() const;
};

} // namespace readout
