// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/politicians.h"
#include "lexicon/tsv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** Politicians and the spellings of their names. */
class TestPoliticians : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRow()
    {
        QSet<QString> countries;
        for (const QStringList &row : readTable(u"countries"_s).rows)
            countries.insert(row.at(0));
        const PoliticianTable table = loadPoliticians();
        QString last;
        for (const QStringList &row : readTable(u"politicians"_s).rows) {
            const QString line = row.join(u'\t');
            QVERIFY2(row.at(0).contains(u' '), qPrintable(line));
            QVERIFY2(row.at(1).isEmpty() || countries.contains(row.at(1)), qPrintable(line));
            QVERIFY2(row.at(2) == "M"_L1 || row.at(2) == "F"_L1, qPrintable(line));
            QCOMPARE(row.at(3), row.at(3).toLower());
            QVERIFY2(row.at(4).isEmpty() || row.at(4) == "yes"_L1, qPrintable(line));
            QVERIFY2(last < line, qPrintable(u"out of order: "_s + line));
            last = line;
            QString name = row.at(0).toLower();
            name.remove(u'.');
            const Politician *found = table.find(name.split(u' '));
            QVERIFY2(found, qPrintable(line));
            QVERIFY2(found->country == row.at(1) && found->party == row.at(3),
                     qPrintable(u"another's name: "_s + line));
            QCOMPARE(found->gender, row.at(2) == "F"_L1 ? Gender::Female : Gender::Male);
        }
    }

    void find_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("country");

        QTest::newRow("as written") << u"angela merkel"_s << u"DE"_s;
        QTest::newRow("middle name") << u"angela dorothea merkel"_s << u"DE"_s;
        QTest::newRow("diacritics left out") << u"pedro sanchez"_s << u"ES"_s;
        QTest::newRow("diacritics written") << u"pedro sánchez"_s << u"ES"_s;
        QTest::newRow("letters that are no letter and a mark") << u"jonas gahr støre"_s << u"NO"_s;
        QTest::newRow("those left out") << u"lech kaczynski"_s << u"PL"_s;
        QTest::newRow("dotless i") << u"mustafa akinci"_s << u"CY"_s;
        QTest::newRow("with a hyphen") << u"kim jong-un"_s << u"KP"_s;
        QTest::newRow("without") << u"kim jong un"_s << u"KP"_s;
        QTest::newRow("family name alone") << u"merkel"_s << u"DE"_s;
        QTest::newRow("family name of two, in one country") << u"kirchner"_s << u"AR"_s;
        QTest::newRow("suffix left out") << u"ferdinand marcos"_s << u"PH"_s;
        QTest::newRow("family name that many bear") << u"johnson"_s << QString();
        QTest::newRow("another's suffix") << u"angela merkel jr"_s << QString();
        QTest::newRow("nobody") << u"ada quillfeather"_s << QString();
    }

    void find()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, country);
        const PoliticianTable table = loadPoliticians();
        const Politician *found = table.find(words.split(u' '));
        QCOMPARE(found ? found->country : QString(), country);
    }
};

QTEST_GUILESS_MAIN(TestPoliticians)
#include "tst_politicians.moc"
