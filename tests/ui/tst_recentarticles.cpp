// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentarticles.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

RecentArticle articleAt(const QString &path)
{
    return {.path = path,
            .title = u"About "_s + path,
            .outlet = u"The Sample Courier"_s,
            .published = QDate(2026, 6, 9),
            .opened = QDateTime::currentDateTime(),
            .leaders = 7,
            .countries = 12,
            .commitments = 14};
}

QStringList pathsOf(const RecentArticles &recent)
{
    QStringList paths;
    for (int row = 0; row < recent.rowCount(); ++row)
        paths.append(recent.index(row).data(RecentArticles::PathRole).toString());
    return paths;
}

} // namespace

class TestRecentArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastFirst()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"readout.ini"_s));
        RecentArticles recent(&settings);
        const QAbstractItemModelTester tester(&recent);
        recent.add(articleAt(u"a.txt"_s));
        recent.add(articleAt(u"b.txt"_s));
        recent.add(articleAt(u"a.txt"_s));
        QCOMPARE(pathsOf(recent), QStringList({u"a.txt"_s, u"b.txt"_s}));
        const RecentArticles again(&settings);
        QCOMPARE(pathsOf(again), pathsOf(recent));
        QCOMPARE(again.index(0).data(RecentArticles::OriginRole).toString(), u"The Sample Courier, 9 June 2026"_s);
        QCOMPARE(again.index(0).data(RecentArticles::CommitmentsRole).toInt(), 14);
        for (int number = 0; number < 50; ++number)
            recent.add(articleAt(u"%1.txt"_s.arg(number)));
        QCOMPARE_LE(recent.rowCount(), 20);
        recent.clear();
        QCOMPARE(RecentArticles(&settings).rowCount(), 0);
    }

    void survivesADamagedFile()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"readout.ini"_s));
        settings.setValue(Setting::RecentArticles, QByteArray(R"([{"path": 3}, 7, {"title": "x"})"));
        QCOMPARE(RecentArticles(&settings).rowCount(), 0);
        settings.setValue(Setting::TextZoom, u"large"_s);
        QCOMPARE(settings.value(Setting::TextZoom).toDouble(), 1.0);
    }
};

QTEST_MAIN(TestRecentArticles)
#include "tst_recentarticles.moc"
