// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawnInTheColourAskedFor_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(READOUT_SOURCE_DIR "/resources/icons"));
        for (const QString &file : folder.entryList({u"*.svg"_s}))
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }

    void everyIconIsDrawnInTheColourAskedFor()
    {
        QFETCH(const QString, name);
        for (const double ratio : {1.0, 2.0, 3.0}) {
            const QPixmap pixmap = iconPixmap(name, Qt::red, 18, ratio);
            QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(18, 18));
            const QImage image = pixmap.toImage();
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() == 0)
                        continue;
                    ++drawn;
                    QVERIFY2(pixel.green() == 0 && pixel.blue() == 0, qPrintable(pixel.name()));
                }
            }
            QCOMPARE_GT(drawn, 0);
        }
    }

    void disabledHasItsOwnColour()
    {
        const QIcon open = icon(u"open"_s, {.normal = Qt::blue, .disabled = Qt::green, .selected = {}});
        const auto colourOf = [&](QIcon::Mode mode) {
            const QImage image = open.pixmap(QSize(20, 20), mode).toImage();
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, 10).alpha() == 255)
                    return image.pixelColor(x, 10);
            return QColor();
        };
        QCOMPARE(colourOf(QIcon::Normal), QColor(Qt::blue));
        QCOMPARE(colourOf(QIcon::Disabled), QColor(Qt::green));
        QCOMPARE(colourOf(QIcon::Selected), QColor(Qt::blue));
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
