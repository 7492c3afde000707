// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QAbstractListModel>
#include <QDate>
#include <QDateTime>

namespace readout {

/** An article that was open before. */
struct RecentArticle {
    QString path;
    QString title;
    QString outlet;
    QDate published;
    QDateTime opened;
    int leaders = 0;
    int countries = 0;
    int commitments = 0;

    bool operator==(const RecentArticle &) const = default;
};

/** The articles opened last, the latest first. Kept in the settings. */
class RecentArticles : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, OriginRole, OpenedRole, LeadersRole, CountriesRole, CommitmentsRole };
    Q_ENUM(Role)

    /** @p settings must outlive it. */
    explicit RecentArticles(Settings *settings, QObject *parent = nullptr);

    /** Puts @p article first; what was known of the same path goes. */
    void add(const RecentArticle &article);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void save();

    Settings *m_settings;
    QList<RecentArticle> m_articles;
};

} // namespace readout
