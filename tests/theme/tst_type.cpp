// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/type.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void readingFontIsOurs_data()
    {
        QTest::addColumn<TextStyle>("style");
        QTest::addColumn<int>("weight");
        QTest::newRow("title") << TextStyle::ArticleTitle << int(QFont::DemiBold);
        QTest::newRow("body") << TextStyle::Body << int(QFont::Normal);
        QTest::newRow("quotation") << TextStyle::Quotation << int(QFont::Normal);
    }

    void readingFontIsOurs()
    {
        QFETCH(const TextStyle, style);
        QFETCH(const int, weight);
        const QFontInfo info(fontFor(style, QGuiApplication::font()));
        QCOMPARE(info.family(), u"Source Serif 4"_s);
        QCOMPARE(info.weight(), weight);
    }

    void readingFontWritesEurope()
    {
        const QRawFont body = QRawFont::fromFont(fontFor(TextStyle::Body, QGuiApplication::font()));
        for (const QChar letter : u"aéőșłßЖїα€“”–"_s)
            QVERIFY2(body.supportsCharacter(letter), qPrintable(QString(letter)));
    }

    void sizesAreStepsOfTheWindowFont()
    {
        QFont small = QGuiApplication::font();
        small.setPixelSize(13);
        QFont large = small;
        large.setPixelSize(26);
        QCOMPARE(typeScale(small), 1.0);
        QCOMPARE(QFontInfo(fontFor(TextStyle::Body, small)).pixelSize(), 18);
        QCOMPARE(QFontInfo(fontFor(TextStyle::Body, large)).pixelSize(), 36);
        QCOMPARE(QFontInfo(fontFor(TextStyle::Body, small, 2)).pixelSize(), 36);
        QCOMPARE(lineHeightFor(TextStyle::Body, large), 56.0);
    }
};

QTEST_MAIN(TestType)
#include "tst_type.moc"
