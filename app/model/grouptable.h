// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entries.h"

#include <QAbstractProxyModel>

namespace readout {

class BriefingModel;

/** One group of a BriefingModel as a table. Every cell answers the model's roles for its entry; the columns choose
 * which of them is displayed. */
class GroupTable : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /** A column of the table. */
    struct Column {
        QString title;
        int displayRole = Qt::DisplayRole;
        int sortRole = Qt::DisplayRole; ///< by which a click on the title sorts
        bool isNumber = false;          ///< numbers stand at the right
    };

    GroupTable(Group group, const QList<Column> &columns, QObject *parent = nullptr);

    /** @p sourceModel must be a BriefingModel. */
    void setSourceModel(QAbstractItemModel *sourceModel) override;

    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }

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

    Group m_group;
    QList<Column> m_columns;
};

/** The columns of the table of commitments, in this order. */
enum class CommitmentColumn { Who, Status, What, Amount, ForWhom, When, Place };
/** The commitments: who, status, what, amount, for whom, when, where in the article. */
[[nodiscard]] GroupTable *commitmentTable(QObject *parent);

/** The columns of the table of countries, in this order. */
enum class CountryColumn { Name, Names, Adjectives, Places, Total };
/** The countries, with their mentions by name, by adjective, by place, and all of them. */
[[nodiscard]] GroupTable *countryTable(QObject *parent);

/** The quotes, each in one cell. */
[[nodiscard]] GroupTable *quoteTable(QObject *parent);

} // namespace readout
