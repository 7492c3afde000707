// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentarticles.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype mostArticles = 20;

QJsonObject toJson(const RecentArticle &article)
{
    return {
        {u"path"_s, article.path},
        {u"title"_s, article.title},
        {u"outlet"_s, article.outlet},
        {u"published"_s, article.published.toString(Qt::ISODate)},
        {u"opened"_s, article.opened.toString(Qt::ISODate)},
        {u"leaders"_s, article.leaders},
        {u"countries"_s, article.countries},
        {u"commitments"_s, article.commitments},
    };
}

RecentArticle fromJson(const QJsonObject &object)
{
    return {
        .path = object["path"_L1].toString(),
        .title = object["title"_L1].toString(),
        .outlet = object["outlet"_L1].toString(),
        .published = QDate::fromString(object["published"_L1].toString(), Qt::ISODate),
        .opened = QDateTime::fromString(object["opened"_L1].toString(), Qt::ISODate),
        .leaders = object["leaders"_L1].toInt(),
        .countries = object["countries"_L1].toInt(),
        .commitments = object["commitments"_L1].toInt(),
    };
}

/** "Today, 09:42", "Friday", "29 May" or "29 May 2025", the less exact the longer ago. */
QString openedText(const QDateTime &opened)
{
    const QLocale locale;
    const qint64 days = opened.date().daysTo(QDate::currentDate());
    if (days == 0)
        return RecentArticles::tr("Today, %1").arg(locale.toString(opened.time(), QLocale::ShortFormat));
    if (days > 0 && days < 7)
        return locale.dayName(opened.date().dayOfWeek());
    return locale.toString(opened.date(),
                           opened.date().year() == QDate::currentDate().year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

/** "The Sample Courier, 9 June 2026"; where neither is known, the file's folder. */
QString originText(const RecentArticle &article)
{
    QStringList parts;
    if (!article.outlet.isEmpty())
        parts.append(article.outlet);
    if (article.published.isValid())
        parts.append(QLocale().toString(article.published, u"d MMMM yyyy"_s));
    return parts.isEmpty() ? QDir::toNativeSeparators(QFileInfo(article.path).path()) : parts.join(u", "_s);
}

} // namespace

RecentArticles::RecentArticles(Settings *settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
{
    const QByteArray stored = m_settings->value(Setting::RecentArticles).toByteArray();
    for (const auto &value : QJsonDocument::fromJson(stored).array()) {
        const RecentArticle article = fromJson(value.toObject());
        if (!article.path.isEmpty() && m_articles.size() < mostArticles)
            m_articles.append(article);
    }
}

void RecentArticles::add(const RecentArticle &article)
{
    beginResetModel();
    m_articles.removeIf([&](const RecentArticle &other) { return other.path == article.path; });
    m_articles.prepend(article);
    if (m_articles.size() > mostArticles)
        m_articles.removeLast();
    endResetModel();
    save();
}

void RecentArticles::clear()
{
    beginResetModel();
    m_articles.clear();
    endResetModel();
    save();
}

void RecentArticles::save()
{
    QJsonArray array;
    for (const RecentArticle &article : m_articles)
        array.append(toJson(article));
    m_settings->setValue(Setting::RecentArticles, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

int RecentArticles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_articles.size());
}

QVariant RecentArticles::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecentArticle &article = m_articles.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return article.title.isEmpty() ? QFileInfo(article.path).fileName() : article.title;
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(article.path);
    case Qt::AccessibleTextRole:
        return tr("%1. %2. Opened %3")
            .arg(data(index, Qt::DisplayRole).toString(), originText(article), openedText(article.opened));
    case PathRole:
        return article.path;
    case OriginRole:
        return originText(article);
    case OpenedRole:
        return openedText(article.opened);
    case LeadersRole:
        return article.leaders;
    case CountriesRole:
        return article.countries;
    case CommitmentsRole:
        return article.commitments;
    default:
        return {};
    }
}

} // namespace readout
