// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefing/json.h"
#include "reading/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** "title: Words | body: Words / more words": each section with its kind, and its paragraphs apart. */
QString drawn(const Article &article)
{
    QStringList sections;
    for (const Section &section : article.sections) {
        QStringList parts;
        if (section.heading)
            parts.append(u"[%1]"_s.arg(section.heading->in(article.text)));
        for (const Paragraph &paragraph : article.paragraphs) {
            if (section.span.contains(paragraph.span))
                parts.append(u"%1 %2"_s.arg(paragraph.number).arg(paragraph.span.in(article.text)).simplified());
        }
        if (parts.isEmpty())
            parts.append(section.span.in(article.text).toString());
        sections.append(keyword(section.kind) + u": "_s + parts.join(u" / "));
    }
    return sections.join(u" | ");
}

} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sections_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sections");
        QTest::newRow("title, standfirst, date, byline")
            << u"Ministers agree grid fund\n\nEight governments put up money; one offers loans\n\n9 June 2026\n\n"
               "By Ada Example in Tallinn\n\nMinisters agreed on Tuesday.\n\nThey left."_s
            << u"title: Ministers agree grid fund | standfirst: Eight governments put up money; one offers loans"
               " | dateline: 9 June 2026 | dateline: By Ada Example in Tallinn"
               " | body: 1 Ministers agreed on Tuesday. / 2 They left."_s;
        QTest::newRow("a date with a slogan, no title")
            << u" date 2026-06-09 Your guide to the summit\n\nThe two states are to lead an attempt to save the talks, "
               "after last week’s angry meeting between the president and his counterpart, officials said.\n\nMore."_s
            << u"dateline: date 2026-06-09 Your guide to the summit | body: 1 The two states are to lead an attempt to "
               "save the talks, after last week’s angry meeting between the president and his counterpart, officials "
               "said. / 2 More."_s;
        QTest::newRow("a headline with a full stop")
            << u"Minister Says Grid Fund Is Ready.\n\nThe minister said so.\n\nHe left."_s
            << u"title: Minister Says Grid Fund Is Ready. | body: 1 The minister said so. / 2 He left."_s;
        QTest::newRow("captions and headings")
            << u"One summit ends\n\nThe first talks ended.\n\nA minister, left, at the summit © Ada Example/Pool\n\n"
               "Berlin holds back\n\nGermany waits.\n\nThe chancellor speaks. (AP Photo/Ada Example)\n\nIt ended."_s
            << u"title: One summit ends | body: 1 The first talks ended. | caption: A minister, left, at the summit © "
               "Ada Example/Pool | body: [Berlin holds back] / 2 Germany waits. | caption: The chancellor speaks. (AP "
               "Photo/Ada Example) | body: 3 It ended."_s;
        QTest::newRow("a list")
            << u"What was agreed\n\nThe plan has parts.\n- one fund\n- two depots\n\nThat is all."_s
            << u"title: What was agreed | body: 1 The plan has parts. | list: 2 - one fund / 3 - two depots"
               " | body: 4 That is all."_s;
        QTest::newRow("lines that were wrapped")
            << u"Ministers met for a long time in the old town hall of the\ncapital and agreed after two days that "
               u"they "
               "would meet once\nagain.\n\nNobody else was there to say whether the talks had been a\nsuccess."_s
            << u"body: 1 Ministers met for a long time in the old town hall of the capital and agreed after two days "
               u"that "
               "they would meet once again. / 2 Nobody else was there to say whether the talks had been a success."_s;
        QTest::newRow("a line a paragraph")
            << u"Ministers agree\nThe ministers met on Tuesday for the first time in a year and talked about the "
               u"fund.\nThey "
               "left."_s
            << u"title: Ministers agree | body: 1 The ministers met on Tuesday for the first time in a year and talked "
               "about the fund. / 2 They left."_s;
        QTest::newRow("one line") << u"They met."_s << u"body: 1 They met."_s;
        QTest::newRow("blanks only") << u" \n\u00A0\n"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void sections()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, sections);
        const Article article = readPlainText(text);
        QCOMPARE(article.text, text);
        QCOMPARE(drawn(article), sections);
    }

    void caption_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isCaption");
        QTest::newRow("agency in brackets") << u"The chancellor speaks in Berlin. (Ada Example/Reuters)"_s << true;
        QTest::newRow("label first") << u"Photo: Ada Example"_s << true;
        QTest::newRow("label last") << u"The hall in 2010, from file. Image: Ada Example."_s << true;
        QTest::newRow("agency after the name") << u"Smoke over the port Ada Example/Getty Images"_s << true;
        QTest::newRow("agency report") << u"OSLO (AP) — The minister said so."_s << false;
        QTest::newRow("copyright line") << u"© 2026 The Sample Courier"_s << false;
        QTest::newRow("photo in a sentence") << u"The minister posted a photo: it showed the hall."_s << false;
        QTest::newRow("report by an agency") << u"The talks failed, according to Reuters."_s << false;
    }

    void caption()
    {
        QFETCH(const QString, line);
        QFETCH(const bool, isCaption);
        const Article article
            = readPlainText(u"A title\n\nA first paragraph is here.\n\n"_s + line + u"\n\nThe end."_s);
        QCOMPARE(std::ranges::count(article.sections, Section::Kind::Caption, &Section::kind) == 1, isCaption);
    }

    void credit_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isCredit");
        QTest::newRow("agency")
            << u"(Reporting by Ada Example and Ben van der Sample in Oslo; Editing by Cy Instance)"_s << true;
        QTest::newRow("more of them")
            << u"Additional reporting by Ada Example, Ben Sample and Cy Instance; writing by Dee Case."_s << true;
        QTest::newRow("full stop between") << u"Reporting by Ada Example. Editing by Ben Sample"_s << true;
        QTest::newRow("two works") << u"Writing and editing by Ada Example"_s << true;
        QTest::newRow("sentence") << u"Reporting by Reuters found that the ministry knew."_s << false;
        QTest::newRow("long, and none") << u"Reporting by "_s + u"Ab and "_s.repeated(50) + u"others"_s << false;
        QTest::newRow("nobody") << u"Editing by machines is on the rise."_s << false;
    }

    void credit()
    {
        QFETCH(const QString, line);
        QFETCH(const bool, isCredit);
        const Article article = readPlainText(u"A title\n\nA first paragraph is here.\n\n"_s + line);
        QCOMPARE(std::ranges::count(article.sections, Section::Kind::Note, &Section::kind) == 1, isCredit);
    }

    void published_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QDate>("published");
        QTest::newRow("ISO") << u"date 2026-06-09 Your guide"_s << QDate(2026, 6, 9);
        QTest::newRow("British") << u"Published 9 June 2026, 14:05"_s << QDate(2026, 6, 9);
        QTest::newRow("American") << u"Tuesday, June 9, 2026"_s << QDate(2026, 6, 9);
        QTest::newRow("agency") << u"Updated Sept. 9, 2026"_s << QDate(2026, 9, 9);
        QTest::newRow("address") << u"TITLE: They met LINK: https://example.org/2026/06/09/talks"_s
                                 << QDate(2026, 6, 9);
        QTest::newRow("no such day") << u"Published 31 February 2026"_s << QDate();
        QTest::newRow("none") << u"They met"_s << QDate();
    }

    void published()
    {
        QFETCH(const QString, line);
        QFETCH(const QDate, published);
        const Article article = readPlainText(line + u"\n\nThe ministers met on 3 May 2020 and left.\n\nThe end."_s);
        QCOMPARE(article.published, published);
    }

    void dateline()
    {
        const Article article = readPlainText(
            u"The Sample Courier · 9 June 2026 · By Ada Example in Oslo\n\nThey met\n\nThey met today.\n\nEnd."_s);
        QCOMPARE(article.outlet, u"The Sample Courier"_s);
        QCOMPARE(article.byline, QStringList(u"Ada Example"_s));
        QCOMPARE(article.published, QDate(2026, 6, 9));
        QCOMPARE(article.title, u"They met"_s);
    }

    void byline_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("authors");
        const QString ada = u"Ada Example"_s;
        const QString ben = u"Ben Sample"_s;
        QTest::newRow("two in one place") << u"By Ada Example and Ben Sample in Oslo"_s << QStringList{ada, ben};
        QTest::newRow("each in a place") << u"By Ada Example in Oslo and Ben Sample in Riga"_s << QStringList{ada, ben};
        QTest::newRow("three") << u"By Ada Example, Cara Pattern and Ben Sample"_s
                               << QStringList{ada, u"Cara Pattern"_s, ben};
        QTest::newRow("comma before and") << u"By Ada Example, and Ben Sample"_s << QStringList{ada, ben};
        QTest::newRow("job") << u"By Ada Example, Political Editor"_s << QStringList{ada};
        QTest::newRow("job and place") << u"By Ada Example, Europe correspondent, Oslo"_s << QStringList{ada};
        QTest::newRow("agencies") << u"By AFP and Reuters"_s << QStringList{u"AFP"_s, u"Reuters"_s};
        QTest::newRow("name and place beside a date") << u"Ada Example in Oslo\n\n9 June 2026"_s << QStringList{ada};
        QTest::newRow("name and place alone") << u"Ada Example in Oslo"_s << QStringList{};
        QTest::newRow("no author") << u"By the end of the week all will be well"_s << QStringList{};
    }

    void byline()
    {
        QFETCH(const QString, line);
        QFETCH(const QStringList, authors);
        const Article article = readPlainText(u"They met\n\n"_s + line + u"\n\nThey met in Oslo.\n\nEnd."_s);
        QCOMPARE(article.byline, authors);
        QCOMPARE(article.title, u"They met"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
