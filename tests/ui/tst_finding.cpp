// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FindQuery>("query");
        QTest::addColumn<QStringList>("hits");
        const auto query = [](const QString &words) {
            return FindQuery{.text = words, .matchesCase = false, .wholeWords = false, .isPattern = false};
        };
        FindQuery exact = query(u"may"_s);
        QTest::newRow("any case") << u"May the talks go on in may?"_s << exact << QStringList{u"May"_s, u"may"_s};
        exact.matchesCase = true;
        QTest::newRow("this case") << u"May the talks go on in may?"_s << exact << QStringList{u"may"_s};
        FindQuery whole = query(u"nato"_s);
        whole.wholeWords = true;
        QTest::newRow("whole words") << u"A senator told Nato, and Nato-led troops"_s << whole
                                     << QStringList{u"Nato"_s, u"Nato"_s};
        QTest::newRow("over a line's end")
            << u"The harbour\nwould open"_s << query(u"harbour would"_s) << QStringList{u"harbour\nwould"_s};
        QTest::newRow("typographic marks")
            << u"“It’s done,” she said"_s << query(u"\"it's"_s) << QStringList{u"“It’s"_s};
        QTest::newRow("letters with marks")
            << u"İzmir, ŁÓDŹ and łódź"_s << query(u"łódź"_s) << QStringList{u"ŁÓDŹ"_s, u"łódź"_s};
        QTest::newRow("no pattern unless asked") << u"Was it (a) or a.b?"_s << query(u"a.b"_s) << QStringList{u"a.b"_s};
        FindQuery pattern = query(u"\\d+mn"_s);
        pattern.isPattern = true;
        QTest::newRow("pattern") << u"€180mn and C$90mn"_s << pattern << QStringList{u"180mn"_s, u"90mn"_s};
        pattern.text = u"(open"_s;
        QTest::newRow("broken pattern") << u"(open"_s << pattern << QStringList{};
        pattern.text = u"x*"_s;
        QTest::newRow("pattern of nothing") << u"abc"_s << pattern << QStringList{};
        QTest::newRow("blank") << u"a b"_s << query(u"  "_s) << QStringList{};
    }

    void hits()
    {
        QFETCH(const QString, text);
        QFETCH(const FindQuery, query);
        QFETCH(const QStringList, hits);
        QStringList found;
        for (const TextSpan hit : findAll(text, query))
            found.append(hit.in(text).toString());
        QCOMPARE(found, hits);
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
