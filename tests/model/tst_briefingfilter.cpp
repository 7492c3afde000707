// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplebriefing.h"
#include "model/briefingfilter.h"
#include "model/briefingmodel.h"
#include "model/grouptable.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

QStringList names(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        lines.append(index.data().toString());
        for (int child = 0; child < model.rowCount(index); ++child)
            lines.append(u"- "_s + model.index(child, 0, index).data().toString());
    }
    return lines;
}

const QSet<Group> people{Group::Leaders, Group::OtherPeople};

} // namespace

class TestBriefingFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("shown");
        const QString ada = u"- Ada Northwater"_s;
        const QString pavo = u"- Pavo Stonebrook"_s;
        const QString leaders = u"Leaders"_s;
        QTest::newRow("nothing typed") << QString()
                                       << QStringList{leaders, ada, pavo, u"Other people"_s, u"- Wren Tapley"_s};
        QTest::newRow("part of Stonebrook and of Estonia") << u"ston"_s << QStringList{leaders, ada, pavo};
        QTest::newRow("name in any case") << u"PAVO"_s << QStringList{leaders, pavo};
        QTest::newRow("role") << u"prime minister"_s << QStringList{leaders, ada};
        QTest::newRow("role and country") << u"president finland"_s << QStringList{leaders, pavo};
        QTest::newRow("a form used") << u"estonian leader"_s << QStringList{leaders, ada};
        QTest::newRow("not by pronoun") << u"she"_s << QStringList();
        QTest::newRow("nobody") << u"xyz"_s << QStringList();
        QTest::newRow("blanks only") << u"  "_s
                                     << QStringList{leaders, ada, pavo, u"Other people"_s, u"- Wren Tapley"_s};
    }

    void text()
    {
        QFETCH(const QString, text);
        BriefingModel model;
        model.setBriefing(exampleBriefing());
        BriefingFilter filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        filter.setGroups(people);
        filter.setText(text);
        QTEST(names(filter), "shown");
    }

    void sorting_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("order");
        QTest::addColumn<QStringList>("shown");
        const QStringList adaFirst{u"Leaders"_s, u"- Ada Northwater"_s, u"- Pavo Stonebrook"_s, u"Other people"_s,
                                   u"- Wren Tapley"_s};
        const QStringList pavoFirst{u"Leaders"_s, u"- Pavo Stonebrook"_s, u"- Ada Northwater"_s, u"Other people"_s,
                                    u"- Wren Tapley"_s};
        QTest::newRow("most mentions first")
            << int(BriefingModel::MentionCountRole) << int(Qt::DescendingOrder) << adaFirst;
        QTest::newRow("fewest mentions first")
            << int(BriefingModel::MentionCountRole) << int(Qt::AscendingOrder) << pavoFirst;
        QTest::newRow("by name") << int(BriefingModel::NameRole) << int(Qt::AscendingOrder) << adaFirst;
        QTest::newRow("by name, backwards") << int(BriefingModel::NameRole) << int(Qt::DescendingOrder) << pavoFirst;
        QTest::newRow("alike keeps the order")
            << int(BriefingModel::CommitmentCountRole) << int(Qt::DescendingOrder) << adaFirst;
    }

    void sorting()
    {
        QFETCH(const int, role);
        QFETCH(const int, order);
        BriefingModel model;
        model.setBriefing(exampleBriefing());
        BriefingFilter filter;
        filter.setSourceModel(&model);
        filter.setGroups(people);
        filter.setSortRole(role);
        filter.sort(0, static_cast<Qt::SortOrder>(order));
        QTEST(names(filter), "shown");
    }

    void commitments()
    {
        BriefingModel model;
        model.setBriefing(exampleBriefing());
        GroupTable &table = *commitmentTable(&model);
        table.setSourceModel(&model);
        BriefingFilter filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&table);
        const QString estonia = u"Estonia"_s;
        const QString pavo = u"Pavo Stonebrook"_s;
        const QString finland = u"Finland"_s;
        QCOMPARE(names(filter), (QStringList{estonia, pavo, finland}));
        filter.setStatus(Commitment::Status::Declined);
        QCOMPARE(names(filter), QStringList{finland});
        filter.setStatus({});
        filter.setAmountNeeded(true);
        QCOMPARE(names(filter), (QStringList{estonia, pavo}));
        filter.setDateNeeded(true);
        QCOMPARE(names(filter), QStringList{estonia});
        QVERIFY(filter.isNarrowed());
        filter.setAmountNeeded(false);
        filter.setDateNeeded(false);
        QVERIFY(!filter.isNarrowed());
        filter.setParty({EntryKind::Country, u"UA"_s});
        QCOMPARE(names(filter), (QStringList{estonia, pavo}));
        filter.setParty({EntryKind::Person, u"pavo-stonebrook"_s});
        QCOMPARE(names(filter), QStringList{pavo});
        filter.setParty({});
        filter.setActor({EntryKind::Country, u"FI"_s});
        QCOMPARE(names(filter), (QStringList{pavo, finland}));
        filter.setBeneficiary({EntryKind::Country, u"UA"_s});
        QCOMPARE(names(filter), QStringList{pavo});
        filter.setActor({});
        filter.setBeneficiary({});
        const int amount = static_cast<int>(CommitmentColumn::Amount);
        filter.setSortRole(table.columns().at(amount).sortRole);
        filter.sort(amount, Qt::AscendingOrder);
        QCOMPARE(names(filter), (QStringList{finland, pavo, estonia}));
        model.setBriefing({});
        QCOMPARE(names(filter), QStringList());
    }

    void quotesByKind()
    {
        BriefingModel model;
        model.setBriefing(exampleBriefing());
        BriefingFilter filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        filter.setGroups({Group::Quotes});
        filter.setKind(Quote::Kind::Indirect);
        QCOMPARE(
            names(filter),
            (QStringList{u"Quotes"_s, u"- her government would publish every contract"_s, u"- the talks were hard"_s}));
        filter.setEntries(QSet<EntryId>{{EntryKind::Quote, u"quote-4"_s}});
        QCOMPARE(names(filter), (QStringList{u"Quotes"_s, u"- the talks were hard"_s}));
        model.setBriefing(exampleBriefing());
        QCOMPARE(names(filter), (QStringList{u"Quotes"_s, u"- the talks were hard"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBriefingFilter)
#include "tst_briefingfilter.moc"
