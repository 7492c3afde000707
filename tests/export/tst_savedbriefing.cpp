// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefing/json.h"
#include "export/pdf.h"
#include "export/sample.h"
#include "export/savedbriefing.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** A PDF of one page with @p bytes attached as a briefing. */
QByteArray pdfWith(const QByteArray &bytes, const QString &name = briefingAttachment)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.addFileAttachment(name, bytes, u"application/json"_s);
        QPainter painter(&writer);
        painter.drawText(QPointF(100, 100), u"A page"_s);
    }
    return buffer.data();
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/** The sample's JSON with the member @p key of its first quote's first span set to @p value. */
QJsonObject withContent(const QString &key, const QJsonValue &value)
{
    QJsonObject json = toJson(sampleBriefing());
    QJsonArray quotes = json[u"quotes"_s].toArray();
    QJsonObject quote = quotes[0].toObject();
    QJsonArray content = quote[u"content"_s].toArray();
    QJsonObject span = content[0].toObject();
    span[key] = value;
    content[0] = span;
    quote[u"content"_s] = content;
    quotes[0] = quote;
    json[u"quotes"_s] = quotes;
    return json;
}

} // namespace

/** Summaries opened again: what was written comes back, and what was changed since does not. */
class TestSavedBriefing : public QObject
{
    Q_OBJECT

private slots:
    void restores_data();
    void restores();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void refuses_data();
    void refuses();
    void stopsEndlessAttachment();
};

void TestSavedBriefing::restores_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QVERIFY(writePdf(sampleBriefing(), {}, {}, pdf));
    QTest::newRow("PDF") << pdf.data();
    QTest::newRow("JSON") << jsonOf(toJson(sampleBriefing()));
}

void TestSavedBriefing::restores()
{
    QFETCH(const QByteArray, bytes);
    const auto saved = savedBriefing(bytes);
    QVERIFY(saved);
    QVERIFY2(saved->has_value(), saved->has_value() ? "" : qPrintable(saved->error().message));
    Briefing expected = sampleBriefing();
    expected.article.readAt = {}; // not of the article
    QCOMPARE(saved->value(), expected);
}

void TestSavedBriefing::leavesOthersAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("The canal is old.");
    QTest::newRow("other JSON") << QByteArray("{\"format\": \"letter\"}");
    QTest::newRow("PDF without attachment") << pdfWith("x", u"notes.txt"_s);
    QTest::newRow("PDF with something else of that name") << pdfWith("[1, 2]");
    QTest::newRow("broken PDF") << QByteArray("%PDF-1.4 and nothing more");
    QTest::newRow("nothing") << QByteArray();
}

void TestSavedBriefing::leavesOthersAlone()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!savedBriefing(bytes));
}

void TestSavedBriefing::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray whole = jsonOf(toJson(sampleBriefing()));
    QJsonObject json = toJson(sampleBriefing());
    QTest::newRow("cut off") << whole.first(whole.size() - 20);
    QTest::newRow("span outside of the text") << jsonOf(withContent(u"end"_s, 10'000'000));
    QTest::newRow("span before the text") << jsonOf(withContent(u"start"_s, -5));
    QTest::newRow("span inside a word") << jsonOf(
        withContent(u"start"_s, sampleBriefing().quotes.first().content.first().start + 1));
    QJsonObject article = json[u"article"_s].toObject();
    article[u"text"_s] = u"short"_s;
    json[u"article"_s] = article;
    QTest::newRow("another text") << jsonOf(json);
    json = toJson(sampleBriefing());
    QJsonArray people = json[u"people"_s].toArray();
    QJsonObject person = people[0].toObject();
    person[u"name"_s] = u"Somebody Else"_s;
    people[0] = person;
    json[u"people"_s] = people;
    QTest::newRow("another name") << jsonOf(json);
    json = toJson(sampleBriefing());
    QJsonArray paragraphs = json[u"paragraphs"_s].toArray();
    const QJsonValue first = paragraphs[0];
    paragraphs[0] = paragraphs[1];
    paragraphs[1] = first;
    json[u"paragraphs"_s] = paragraphs;
    QTest::newRow("paragraphs out of order") << jsonOf(json);
    json = toJson(sampleBriefing());
    json[u"version"_s] = 99;
    QTest::newRow("later version") << jsonOf(json);
}

void TestSavedBriefing::refuses()
{
    QFETCH(const QByteArray, json);
    for (const QByteArray &bytes : {json, pdfWith(json)}) {
        const auto saved = savedBriefing(bytes);
        QVERIFY(saved && !*saved);
        QVERIFY2(saved->error().message.startsWith(u"The briefing in it cannot be restored: "_s),
                 qPrintable(saved->error().message));
        QVERIFY(!saved->error().message.contains(u'\n'));
    }
}

void TestSavedBriefing::stopsEndlessAttachment()
{
    // 200 MB of blanks pack into a few hundred kB.
    const QByteArray pdf = pdfWith(QByteArray(200 * 1024 * 1024, ' '));
    QVERIFY(pdf.size() < 2 * 1024 * 1024);
    QVERIFY(!savedBriefing(pdf));
}

QTEST_MAIN(TestSavedBriefing)
#include "tst_savedbriefing.moc"
