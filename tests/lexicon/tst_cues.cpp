// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/cues.h"
#include "lexicon/inflection.h"
#include "lexicon/tsv.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** Verbs of saying and their forms. */
class TestCues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QString>("lemma");
        QTest::addColumn<QStringList>("irregular");
        QTest::addColumn<QStringList>("forms");

        QTest::newRow("regular") << u"claim"_s << QStringList{}
                                 << QStringList{u"claim"_s, u"claims"_s, u"claimed"_s, u"claiming"_s};
        QTest::newRow("silent e") << u"argue"_s << QStringList{}
                                  << QStringList{u"argue"_s, u"argues"_s, u"argued"_s, u"arguing"_s};
        QTest::newRow("agree") << u"agree"_s << QStringList{}
                               << QStringList{u"agree"_s, u"agrees"_s, u"agreed"_s, u"agreeing"_s};
        QTest::newRow("y") << u"deny"_s << QStringList{}
                           << QStringList{u"deny"_s, u"denies"_s, u"denied"_s, u"denying"_s};
        QTest::newRow("hissing") << u"stress"_s << QStringList{}
                                 << QStringList{u"stress"_s, u"stresses"_s, u"stressed"_s, u"stressing"_s};
        QTest::newRow("irregular past") << u"say"_s << QStringList{u"said"_s}
                                        << QStringList{u"say"_s, u"says"_s, u"saying"_s, u"said"_s};
        QTest::newRow("doubled") << u"admit"_s << QStringList{u"admitted"_s, u"admitting"_s}
                                 << QStringList{u"admit"_s, u"admits"_s, u"admitted"_s, u"admitting"_s};
    }

    void forms()
    {
        QFETCH(const QString, lemma);
        QFETCH(const QStringList, irregular);
        QFETCH(const QStringList, forms);
        QCOMPARE(verbForms(lemma, irregular), forms);
    }

    void everyRow()
    {
        const QSet<QString> known{u"clause"_s, u"quote"_s, u"hearer"_s, u"object"_s, u"infinitive"_s, u"wh"_s};
        QSet<QString> seen;
        for (const QStringList &row : readTable(u"cues"_s).rows) {
            QVERIFY2(!seen.contains(row.at(0)), qPrintable(row.at(0)));
            seen.insert(row.at(0));
            QCOMPARE(row.at(0), row.at(0).toLower());
            for (const QString &frame : row.at(2).split(u' '))
                QVERIFY2(known.contains(frame), qPrintable(row.at(0)));
        }
    }

    void longestParticleFirst()
    {
        const CueTable cues = loadCues();
        const QList<qsizetype> made = cues.byForm.value(u"made"_s);
        QVERIFY(made.size() > 1);
        QCOMPARE(cues.verbs.at(made.first()).particle.size(), 2);
        const CueVerb &said = cues.verbs.at(cues.byForm.value(u"said"_s).first());
        QCOMPARE(said.lemma, u"say"_s);
        QVERIFY(said.frames.testFlag(CueVerb::Clause) && said.frames.testFlag(CueVerb::Quotation));
        QVERIFY(!said.frames.testFlag(CueVerb::Hearer));
    }
};

QTEST_GUILESS_MAIN(TestCues)
#include "tst_cues.moc"
