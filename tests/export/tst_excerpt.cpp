// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/excerpt.h"
#include "export/marks.h"
#include "export/sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** An article of one paragraph. */
Article articleOf(const QString &text)
{
    Article article;
    article.text = text;
    article.paragraphs = {{.number = 1, .span = {0, text.size()}}};
    article.sections = {{.id = u"section-1"_s, .kind = Section::Kind::Body, .heading = {}, .span = {0, text.size()}}};
    return article;
}

} // namespace

/** Words of the article: cut where a phrase ends, joined where parts were left out, counted inside quotation marks. */
class TestExcerpt : public QObject
{
    Q_OBJECT

private slots:
    void shortens_data();
    void shortens();
    void joinsParts();
    void countsQuotedWords_data();
    void countsQuotedWords();
};

void TestExcerpt::shortens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("core");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &core, int limit, const QString &shown) {
        QTest::newRow(name) << text << core << limit << shown;
    };
    row("short enough", u"The lake will be cleaned."_s, u"lake"_s, 60, u"The lake will be cleaned."_s);
    row("at a comma", u"The lake will be cleaned by June, the minister said at the pier."_s, u"The lake"_s, 40,
        u"The lake will be cleaned by June…"_s);
    row("at a dash", u"The lake will be cleaned by June — if the rain holds off until then."_s, u"The lake"_s, 40,
        u"The lake will be cleaned by June…"_s);
    row("at a full stop", u"The lake will be cleaned. Nobody knows yet who is going to pay for that."_s, u"The lake"_s,
        40, u"The lake will be cleaned."_s);
    row("not at a title's stop", u"The lake will be cleaned, Mr. Longfellow told the harbour council."_s, u"The lake"_s,
        40, u"The lake will be cleaned…"_s);
    row("core at the end", u"After a night of talks by the pier, under rain, the council agreed to clean the lake."_s,
        u"agreed to clean the lake"_s, 45, u"…the council agreed to clean the lake."_s);
    row("inside quotation marks",
        u"“We will clean the lake, and the river too, and every pond in the county,” she said."_s, u"“We"_s, 45,
        u"“We will clean the lake, and the river too…”"_s);
    row("no phrase ends", u"Thelakewillbecleaned ofcoursebyeverybody whohasevenonehand tospareinthecounty"_s, u"The"_s,
        30, u"Thelakewillbecleaned…"_s);
}

void TestExcerpt::shortens()
{
    QFETCH(const QString, text);
    QFETCH(const QString, core);
    QFETCH(const int, limit);
    const Article article = articleOf(text);
    QTEST(shortened(article, {0, text.size()}, spanOf(article, core), limit).text(), "shown");
}

void TestExcerpt::joinsParts()
{
    const Article article = articleOf(u"“The forms\ncan wait,” she said. “The frost will not.”"_s);
    const Excerpt excerpt
        = excerptOf(article, {spanOf(article, u"“The forms\ncan wait,”"), spanOf(article, u"“The frost will not.”")});
    QCOMPARE(excerpt.text(), u"“The forms can wait,” … “The frost will not.”"_s);
    QCOMPARE(excerpt.paragraph, 1);
}

void TestExcerpt::countsQuotedWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("none") << u"The lake is clean."_s << 0;
    QTest::newRow("all") << u"“The lake is clean.”"_s << 4;
    QTest::newRow("some") << u"The lake is “very clean”, he said."_s << 2;
    QTest::newRow("single marks") << u"The lake’s guard said it’s ‘not dirty’ now."_s << 2;
    QTest::newRow("straight marks") << u"The lake is \"very clean\", he said."_s << 2;
    QTest::newRow("never closed") << u"He said: “The lake is clean"_s << 4;
    QTest::newRow("apostrophe inside") << u"“The ministers’ lake isn’t ours”"_s << 5;
}

void TestExcerpt::countsQuotedWords()
{
    QFETCH(const QString, text);
    QTEST(quotedWords(text, {0, text.size()}), "words");
}

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
