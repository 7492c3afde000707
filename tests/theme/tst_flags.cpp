// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/flags.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestFlags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDrawingIsBuiltIn()
    {
        const QDir folder(QStringLiteral(READOUT_SOURCE_DIR "/resources/flags"));
        const QStringList files = folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.size() > 600);
        QCOMPARE(QDir(u":/flags"_s).entryList({u"*.png"_s}, QDir::Files, QDir::Name), files);
    }

    void drawn()
    {
        QImage image(40, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        QVERIFY(drawFlag(painter, {0, 0, 39, 29}, u"UA"_s, Qt::black));
        painter.end();
        const QColor top = image.pixelColor(20, 7);
        const QColor bottom = image.pixelColor(20, 22);
        QVERIFY(top.blue() > top.red());
        QVERIFY(bottom.red() > bottom.blue() && bottom.green() > bottom.blue());
        QCOMPARE(image.pixelColor(20, 0), QColor(Qt::black));
    }

    void noFlag()
    {
        QVERIFY(!hasFlag(u"zz"_s));
        QVERIFY(!hasFlag(QString()));
        QImage image(40, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        QVERIFY(!drawFlag(painter, {0, 0, 39, 29}, u"zz"_s, Qt::black));
        painter.end();
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    }
};

QTEST_MAIN(TestFlags)
#include "tst_flags.moc"
