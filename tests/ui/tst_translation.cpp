// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** The messages of a .ts file: "context: source" to its translations, more than one where the words follow a number. */
QMap<QString, QStringList> messagesOf(const QString &path)
{
    QMap<QString, QStringList> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    bool isCounted = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            isCounted = xml.attributes().hasAttribute("numerus"_L1);
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == (isCounted ? "numerusform"_L1 : "translation"_L1))
            messages[context + u": "_s + source].append(xml.readElementText());
    }
    return messages;
}

/** "%1", "%n" and the like in @p text, sorted. */
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%[0-9n]"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured());
    places.sort();
    return places;
}

} // namespace

class TestTranslation : public QObject
{
    Q_OBJECT

private slots:
    void coversEveryWordOfTheProgram()
    {
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(u"fresh.ts"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(READOUT_SOURCE_DIR));
        lupdate.start(QStringLiteral(READOUT_LUPDATE),
                      {u"-silent"_s, u"-locations"_s, u"none"_s, u"-recursive"_s, u"app"_s, u"ui"_s, u"-ts"_s, fresh});
        QVERIFY(lupdate.waitForFinished());
        const auto words = messagesOf(fresh);
        QVERIFY(words.size() > 100);
        for (auto word = words.cbegin(); word != words.cend(); ++word)
            QVERIFY2(m_german.contains(word.key()), qPrintable(word.key()));
        QCOMPARE(m_german.size(), words.size());
    }

    void leavesNothingOut()
    {
        for (auto message = m_german.cbegin(); message != m_german.cend(); ++message) {
            for (const QString &translation : message.value()) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.key()));
                QVERIFY2(placesIn(translation) == placesIn(message.key()), qPrintable(message.key()));
            }
        }
    }

    void isShown()
    {
        QCOMPARE(QCoreApplication::translate("readout::BriefingModel", "Countries"), u"Countries"_s);
        translate(QLocale(QLocale::German));
        QCOMPARE(QCoreApplication::translate("readout::BriefingModel", "Countries"), u"Länder"_s);
        QCOMPARE(QCoreApplication::translate("Briefing", "%n mentions", nullptr, 2), u"2 Nennungen"_s);
    }

private:
    const QMap<QString, QStringList> m_german
        = messagesOf(QStringLiteral(READOUT_SOURCE_DIR "/resources/translations/readout_de.ts"));
};

QTEST_MAIN(TestTranslation)
#include "tst_translation.moc"
