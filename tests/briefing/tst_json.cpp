// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefing/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

TextSpan spanOf(const QString &text, const QString &words)
{
    const qsizetype start = text.indexOf(words);
    return {start, start + words.size()};
}

/** A briefing in which every member is filled. The text holds characters beyond UTF-16's first plane. */
Briefing example()
{
    Briefing briefing;
    Article &article = briefing.article;
    article.source = u"talks.txt"_s;
    article.title = u"Talks"_s;
    article.published = QDate(2026, 6, 9);
    article.byline = QStringList{u"Ada Example"_s};
    article.text
        = u"😀 Talks\n\nNorthwater, prime minister, said 😀 Estonia would send “80 trucks” by Friday if asked."_s;
    const auto span = [&](const QString &words) { return spanOf(article.text, words); };
    const TextSpan sentence{article.text.indexOf(u"Northwater"_s), article.text.size()};
    article.sections
        = {{.id = u"section-1"_s, .kind = Section::Kind::Title, .heading = {}, .span = {0, 8}},
           {.id = u"section-2"_s, .kind = Section::Kind::Body, .heading = span(u"Northwater"_s), .span = sentence}};
    article.paragraphs = {{.number = 1, .span = sentence}};
    briefing.people
        = {{.id = u"northwater"_s,
            .name = u"Northwater"_s,
            .honorific = u"Dame"_s,
            .leader = true,
            .roles = {{.title = u"prime minister"_s,
                       .country = u"EE"_s,
                       .organisation = u"grid"_s,
                       .standing = PersonRole::Standing::Acting,
                       .span = span(u"prime minister"_s)}},
            .country = u"EE"_s,
            .mentions
            = {{.span = span(u"Northwater"_s), .form = PersonMention::Form::Partial, .certainty = Certainty::Likely}}}};
    briefing.countries = {{.code = u"EE"_s,
                           .name = u"Estonia"_s,
                           .mentions = {{.span = span(u"Estonia"_s), .form = CountryMention::Form::Name}}}};
    briefing.organisations = {{.id = u"grid"_s, .name = u"Grid"_s, .mentions = {span(u"Talks"_s)}}};
    briefing.quotes = {{.id = u"quote-1"_s,
                        .kind = Quote::Kind::Mixed,
                        .speakers = {{.person = u"northwater"_s,
                                      .country = {},
                                      .organisation = {},
                                      .words = span(u"Northwater"_s),
                                      .certainty = Certainty::Likely}},
                        .source = span(u"Northwater, prime minister"_s),
                        .cue = span(u"said"_s),
                        .content = {span(u"Estonia would send “80 trucks” by Friday if asked"_s)},
                        .certainty = Certainty::Likely,
                        .why = u"verb"_s}};
    briefing.commitments
        = {{.id = u"commitment-1"_s,
            .status = Commitment::Status::Offered,
            .actors = {{.person = {}, .country = u"EE"_s, .organisation = {}, .words = span(u"Estonia"_s)}},
            .announcedBy = u"northwater"_s,
            .cue = span(u"would"_s),
            .action = span(u"send “80 trucks”"_s),
            .evidence = sentence,
            .amounts = {{.span = span(u"80 trucks"_s), .value = 80, .unit = u"trucks"_s}},
            .beneficiaries = {{.person = {}, .country = u"EE"_s, .organisation = {}, .words = span(u"Estonia"_s)}},
            .when = TimeReference{.span = span(u"by Friday"_s), .from = {}, .to = QDate(2026, 6, 12)},
            .condition = span(u"if asked"_s),
            .certainty = Certainty::Likely,
            .why = u"would"_s}};
    return briefing;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack()
    {
        const Briefing briefing = example();
        const Result<Briefing> read = briefingFromJson(toJson(briefing));
        QVERIFY2(read.has_value(), read.has_value() ? "" : qPrintable(read.error().message));
        QCOMPARE(toJson(read.value()), toJson(briefing));
        QVERIFY(read.value() == briefing);
    }

    void layout_data()
    {
        QTest::addColumn<JsonLayout>("layout");
        QTest::addColumn<QJsonDocument::JsonFormat>("format");
        QTest::newRow("indented") << JsonLayout::Indented << QJsonDocument::Indented;
        QTest::newRow("compact") << JsonLayout::Compact << QJsonDocument::Compact;
    }

    /** Qt, which sorts the members itself, lays it out the same. */
    void layout()
    {
        QFETCH(const JsonLayout, layout);
        QFETCH(const QJsonDocument::JsonFormat, format);
        Briefing briefing = example();
        QString &text = briefing.article.text;
        for (char16_t unit = 0; unit < 0x100; ++unit)
            text += QChar(unit);
        text += u"\\ud800 — 🙂 \"quoted\" "_s + QString(300, u'x') + QChar(0xd83d) + u'é' + QChar(0xde42);
        QList<Amount> &amounts = briefing.commitments.first().amounts;
        for (const double value : {2.5, -3.0, 0.1, 1e20, 1.0 / 3, 4503599627370497.0}) {
            amounts.append(amounts.first());
            amounts.last().value = value;
        }
        const QByteArray json = toJson(briefing, layout);
        QJsonParseError error;
        const QJsonDocument read = QJsonDocument::fromJson(json, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(json, read.toJson(format));
        QCOMPARE(read[u"article"_s][u"text"_s].toString(), text);
        QCOMPARE(briefingFromJson(read.object()).value(), briefing);
        const QByteArray empty = toJson(Briefing(), layout);
        QCOMPARE(empty, QJsonDocument::fromJson(empty).toJson(format));
    }

    void offsetsAreCodePoints()
    {
        const Briefing briefing = example();
        const QJsonObject mention = toJson(briefing)[u"countries"_s][0][u"mentions"_s][0].toObject();
        const QList<uint> points = briefing.article.text.toUcs4();
        const qsizetype start = mention[u"start"_s].toInteger();
        const qsizetype length = mention[u"end"_s].toInteger() - start;
        const auto *words = reinterpret_cast<const char32_t *>(points.constData() + start);
        QCOMPARE(QString::fromUcs4(words, length), u"Estonia"_s);
        QVERIFY(start != briefing.countries.first().mentions.first().span.start);
    }

    void emptyIsNull()
    {
        Briefing briefing;
        briefing.people.append(Person());
        const QJsonObject json = toJson(briefing);
        QVERIFY(json[u"article"_s][u"title"_s].isNull());
        QVERIFY(json[u"article"_s][u"published"_s].isNull());
        QVERIFY(json[u"people"_s][0][u"country"_s].isNull());
    }

    void wrongInput_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("another format") << QJsonObject() << u"not a Readout briefing"_s;
        QJsonObject json = toJson(example());
        json.remove(u"quotes"_s);
        QTest::newRow("a member is missing") << json << u"“quotes” is missing"_s;
        json = toJson(example());
        json[u"paragraphs"_s] = QJsonArray{QJsonObject{{u"number"_s, 1}, {u"start"_s, 0}, {u"end"_s, 100000}}};
        QTest::newRow("beyond the text") << json << u"outside the text"_s;
        json = toJson(example());
        json[u"sections"_s] = QJsonArray{QJsonObject{{u"kind"_s, u"verse"_s}, {u"start"_s, 0}, {u"end"_s, 1}}};
        QTest::newRow("an unknown word") << json << u"“verse” is not a known word"_s;
    }

    void wrongInput()
    {
        QFETCH(const QJsonObject, json);
        QFETCH(const QString, says);
        const Result<Briefing> read = briefingFromJson(json);
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
