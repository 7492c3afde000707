// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/decode.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString words = u"“Naïve”, she said — £5mn 😀 for Łódź."_s;
        QTest::newRow("UTF-8") << words.toUtf8() << words;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + words.toUtf8() << words;
        const auto encoded = [&](QStringConverter::Encoding encoding) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            return QByteArray(encoder(words));
        };
        QTest::newRow("UTF-16 little end first") << encoded(QStringConverter::Utf16LE) << words;
        QTest::newRow("UTF-16 big end first") << encoded(QStringConverter::Utf16BE) << words;
        QTest::newRow("Windows-1252") << QByteArray("\x93We will pay \x80"
                                                    "5mn\x94, said Ms Sch\xF6n \x96 \"today\".")
                                      << u"“We will pay €5mn”, said Ms Schön – \"today\"."_s;
        QTest::newRow("CR LF") << QByteArray("one\r\n\r\ntwo\rthree") << u"one\n\ntwo\nthree"_s;
        QTest::newRow("no-break space stays") << u"5\u00A0000"_s.toUtf8() << u"5\u00A0000"_s;
        QTest::newRow("empty") << QByteArray() << QString();
    }

    void text()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        const Result<QString> decoded = decodeText(bytes);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded.value(), text);
    }

    void declared_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QString>("text");
        QTest::newRow("as said") << QByteArray("\xD0\xCF\xD3\xCF\xCC") << QByteArray("KOI8-R") << u"посол"_s;
        QTest::newRow("Latin-1 means Windows-1252")
            << QByteArray("\x93no\x94") << QByteArray("iso-8859-1") << u"“no”"_s;
        QTest::newRow("UTF-8 whatever is said") << u"Łódź"_s.toUtf8() << QByteArray("iso-8859-1") << u"Łódź"_s;
        QTest::newRow("not UTF-8, though it is said")
            << QByteArray("Sch\xF6n und K\xF6nig") << QByteArray("utf-8") << u"Schön und König"_s;
        QTest::newRow("quotation marks of Windows, though UTF-8 is said")
            << QByteArray("\x93We pay,\x94 she said \x96 \x93soon.\x94") << QByteArray("utf-8")
            << u"“We pay,” she said – “soon.”"_s;
        QTest::newRow("UTF-8 cut within a character")
            << QString(40, u'ö').toUtf8().chopped(1) << QByteArray("utf-8") << QString(39, u'ö');
        QTest::newRow("no such charset") << QByteArray("Sch\xF6n") << QByteArray("martian-7") << u"Schön"_s;
    }

    void declared()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, charset);
        QFETCH(const QString, text);
        const Result<QString> decoded = decodeText(bytes, charset);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded.value(), text);
    }

    void binaryIsRefused()
    {
        QByteArray bytes;
        for (int i = 0; i < 4096; ++i)
            bytes.append(static_cast<char>((i * 7919) % 256));
        const Result<QString> decoded = decodeText(bytes);
        QVERIFY(!decoded.has_value());
        QVERIFY(decoded.error().message.contains(u"no text"_s));
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
