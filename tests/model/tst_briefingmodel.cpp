// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplebriefing.h"
#include "model/briefingmodel.h"
#include "model/grouptable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** The tree as a person would write it down: groups with their counts, entries below. */
QStringList printed(const BriefingModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        lines.append(group.data(Qt::AccessibleTextRole).toString());
        for (int child = 0; child < model.rowCount(group); ++child)
            lines.append(u"  "_s + model.index(child, 0, group).data(Qt::AccessibleTextRole).toString());
    }
    return lines;
}

} // namespace

class TestBriefingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tree()
    {
        BriefingModel model;
        model.setBriefing(exampleBriefing());
        const QStringList expected{
            u"Sections, 2"_s,
            u"  Harbour talks end, title"_s,
            u"  Ada Northwater, Estonia’s prime minister, said the fund would buy “time and copper”. “We have stopped "
            "counting outages,” she said. “That is what this summit was for.”, paragraph 1"_s,
            u"Leaders, 2"_s,
            u"  Ada Northwater, Prime minister, Estonia, 6 mentions, 3 quotes, 1 commitment"_s,
            u"  Pavo Stonebrook, President, Finland, 2 mentions, 1 commitment"_s,
            u"Other people, 1"_s,
            u"  Wren Tapley, First named in: paragraph 4, 1 mention"_s,
            u"Unnamed sources, 1"_s,
            u"  One aide to Stonebrook, paragraph 3, 1 mention, 1 quote"_s,
            u"Countries, 3"_s,
            u"  Estonia, 2 mentions, 3 quotes, 1 commitment"_s,
            u"  Ukraine, 2 mentions"_s,
            u"  Finland, 2 mentions, 2 commitments"_s,
            u"Organisations, 1"_s,
            u"  Grid Agency, 1 mention"_s,
            u"Commitments, 3"_s,
            u"  Estonia, pledged, €180mn for Ukraine, €180mn, Ukraine, before 1 August, if the Grid Agency agreed, "
            "paragraph 2"_s,
            u"  Pavo Stonebrook, offered, 60 engineers to Kyiv, 60 engineers, Ukraine, paragraph 3"_s,
            u"  Finland, declined, lend more, paragraph 3"_s,
            u"Quotes, 4"_s,
            u"  Ada Northwater, mixed, the fund would buy “time and copper”, paragraph 1"_s,
            u"  Ada Northwater, direct, “We have stopped counting outages,” … “That is what this summit was for.”, "
            "paragraph 1"_s,
            u"  Ada Northwater, indirect, her government would publish every contract, paragraph 2"_s,
            u"  One aide to Stonebrook, indirect, the talks were hard, paragraph 3"_s,
        };
        QCOMPARE(printed(model), expected);
    }

    void staysAModel()
    {
        BriefingModel model;
        QObject owner;
        GroupTable &table = *commitmentTable(&owner);
        GroupTable &countries = *countryTable(&owner);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester countryTester(&countries,
                                                     QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setSourceModel(&model);
        countries.setSourceModel(&model);
        for (int round = 0; round < 3; ++round) {
            model.setBriefing(exampleBriefing());
            QCOMPARE(table.rowCount(), 3);
            Briefing other = exampleBriefing();
            other.commitments.removeLast();
            other.people.removeLast();
            model.setBriefing(other);
            QCOMPARE(table.rowCount(), 2);
            model.setBriefing({});
            QCOMPARE(table.rowCount(), 0);
            QCOMPARE(model.rowCount(), groupCount);
        }
        table.setSourceModel(nullptr);
        QCOMPARE(table.rowCount(), 0);
    }

    void tables()
    {
        BriefingModel model;
        model.setBriefing(exampleBriefing());
        const auto row = [](const QAbstractItemModel &table, int number) {
            QStringList cells;
            for (int column = 0; column < table.columnCount(); ++column)
                cells.append(table.index(number, column).data().toString());
            return cells;
        };
        GroupTable &commitments = *commitmentTable(&model);
        commitments.setSourceModel(&model);
        QCOMPARE(row(commitments, 0),
                 (QStringList{u"Estonia"_s, u"pledged"_s, u"€180mn for Ukraine"_s, u"€180mn"_s, u"Ukraine"_s,
                              u"before 1 August"_s, u"2"_s}));
        GroupTable &countries = *countryTable(&model);
        countries.setSourceModel(&model);
        QCOMPARE(row(countries, 1), (QStringList{u"Ukraine"_s, u"1"_s, u"0"_s, u"1"_s, u"2"_s}));
        QCOMPARE(countries.index(1, 4).data(Qt::AccessibleTextRole).toString(), u"Total: 2"_s);
    }

    void roles_data()
    {
        QTest::addColumn<EntryId>("entry");
        QTest::addColumn<int>("role");
        QTest::addColumn<QVariant>("value");
        const EntryId ada{EntryKind::Person, u"ada-northwater"_s};
        const EntryId ukraine{EntryKind::Country, u"UA"_s};
        const EntryId pledge{EntryKind::Commitment, u"commitment-1"_s};
        const EntryId offer{EntryKind::Commitment, u"commitment-2"_s};
        QTest::newRow("names of a leader") << ada << int(BriefingModel::StrongCountRole) << QVariant(2);
        QTest::newRow("roles of a leader") << ada << int(BriefingModel::MediumCountRole) << QVariant(2);
        QTest::newRow("pronouns of a leader") << ada << int(BriefingModel::WeakCountRole) << QVariant(2);
        QTest::newRow("quoted words") << ada << int(BriefingModel::QuotedWordsRole) << QVariant(7 + 12 + 6);
        QTest::newRow("flag") << ada << int(BriefingModel::CountryCodeRole) << QVariant(u"EE"_s);
        QTest::newRow("commitments for a country")
            << ukraine << int(BriefingModel::CommitmentForCountRole) << QVariant(2);
        QTest::newRow("who") << pledge << int(BriefingModel::WhoRole) << QVariant(u"Estonia"_s);
        QTest::newRow("what") << pledge << int(BriefingModel::WhatRole) << QVariant(u"€180mn for Ukraine"_s);
        QTest::newRow("amount") << pledge << int(BriefingModel::AmountRole) << QVariant(u"€180mn"_s);
        QTest::newRow("for whom") << pledge << int(BriefingModel::ForWhomRole) << QVariant(u"Ukraine"_s);
        QTest::newRow("when") << pledge << int(BriefingModel::WhenRole) << QVariant(u"before 1 August"_s);
        QTest::newRow("by when") << pledge << int(BriefingModel::WhenDateRole) << QVariant(QDate(2026, 7, 31));
        QTest::newRow("condition") << pledge << int(BriefingModel::ConditionRole)
                                   << QVariant(u"if the Grid Agency agreed"_s);
        QTest::newRow("announced by") << pledge << int(BriefingModel::SpeakerRole) << QVariant(u"Ada Northwater"_s);
        QTest::newRow("paragraph") << pledge << int(BriefingModel::ParagraphRole) << QVariant(2);
        QTest::newRow("why") << pledge << int(BriefingModel::WhyRole) << QVariant(u"pledged"_s);
        QTest::newRow("flag of a person who acts")
            << offer << int(BriefingModel::WhoCountriesRole) << QVariant(QStringList{u"FI"_s});
        QTest::newRow("no date") << offer << int(BriefingModel::WhenRole) << QVariant(QString());
    }

    void roles()
    {
        QFETCH(const EntryId, entry);
        QFETCH(const int, role);
        BriefingModel model;
        model.setBriefing(exampleBriefing());
        QTEST(model.indexOf(entry).data(role), "value");
    }

    void formsAreListedOnce()
    {
        Briefing briefing = exampleBriefing();
        Person &ada = briefing.people.first();
        ada.mentions.append(ada.mentions.first());
        BriefingModel model;
        model.setBriefing(briefing);
        QStringList words;
        const QModelIndex index = model.indexOf({EntryKind::Person, ada.id});
        for (const Mention &form : index.data(BriefingModel::FormsRole).value<QList<Mention>>())
            words.append(wordsOf(briefing.article, form.span));
        QCOMPARE(words,
                 (QStringList{u"Ada Northwater"_s, u"Estonia’s prime minister"_s, u"she"_s, u"Northwater"_s,
                              u"The Estonian leader"_s, u"her"_s}));
    }

    void sourcesOfTheSameWordsAreOne()
    {
        Briefing briefing = exampleBriefing();
        Quote again = briefing.quotes.last();
        again.id = u"quote-5"_s;
        briefing.quotes.append(again);
        BriefingModel model;
        model.setBriefing(briefing);
        QCOMPARE(model.entries(Group::UnnamedSources).size(), 1);
        QCOMPARE(model.entries(Group::UnnamedSources).first().quotes, (QList<qsizetype>{3, 4}));
    }

    void anUnknownEntryHasNoPlace()
    {
        BriefingModel model;
        model.setBriefing(exampleBriefing());
        QVERIFY(!model.entry({EntryKind::Person, u"nobody"_s}));
        QVERIFY(!model.indexOf({EntryKind::Person, u"nobody"_s}).isValid());
    }

    void columns()
    {
        BriefingModel model;
        model.setBriefing(exampleBriefing());
        const QModelIndex leaders = model.groupIndex(Group::Leaders);
        QStringList cells;
        for (int column = 0; column < model.columnCount(leaders); ++column)
            cells.append(model.index(0, column, leaders).data().toString());
        QCOMPARE(cells, (QStringList{u"Ada Northwater"_s, u"6"_s, u"3"_s, u"1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBriefingModel)
#include "tst_briefingmodel.moc"
