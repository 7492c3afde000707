// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quotations.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** Which marks belong together. */
class TestQuotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); // an inner one is indented by "> ", "(" is open, ")" is unopened

        const auto row = [](const char *name, const QString &text, const QStringList &found) {
            QTest::newRow(name) << text << found;
        };
        row("curly", u"“We pay,” she said."_s, {u"“We pay,”"_s});
        row("straight", u"\"We pay,\" she said, \"at once.\""_s, {u"\"We pay,\""_s, u"\"at once.\""_s});
        row("single", u"They called it a ‘steel door’ then."_s, {u"‘steel door’"_s});
        row("straight single", u"It's a 'steel door' to the ministers' club."_s, {u"'steel door'"_s});
        row("apostrophes", u"Don’t: the allies’ plan isn’t Bee’s."_s, {});
        row("straight apostrophes", u"Don't: the allies' plan isn't Bee's, rock 'n' roll."_s, {});
        row("years", u"In the ’90s and the '80s it was so."_s, {});
        row("possessive inside", u"He saw ‘the allies’ plan’ fail."_s, {u"‘the allies’ plan’"_s});
        row("nested", u"“She said ‘never again’ twice,” he wrote."_s,
            {u"“She said ‘never again’ twice,”"_s, u"> ‘never again’"_s});
        row("nested straight", u"\"She said 'never again' twice,\" he wrote."_s,
            {u"\"She said 'never again' twice,\""_s, u"> 'never again'"_s});
        row("contraction inside", u"‘We don’t pay,’ she said."_s, {u"‘We don’t pay,’"_s});
        row("inches", u"The 6-foot 2\" tall minister said \"no\" to it."_s, {u"\"no\""_s});
        row("never closed", u"He wrote: “We go on"_s, {u"(“We go on"_s});
        row("never opened", u"She said the talk is ongoing’ on it."_s, {u")’"_s});
        row("paragraphs joined", u"She said: “We go. “We stay.” Then she left."_s, {u"“We go. “We stay.”"_s});
        row("closing mark first", u"” she said."_s, {});
        row("guillemets", u"«We pay,» she said."_s, {u"«We pay,»"_s});
    }

    void pairs()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        QCOMPARE(shown(text), found);
    }

    void runsOn()
    {
        const Article article
            = read(u"He wrote: “We go on.\n\n“And we pay,” he added.\n\n“Never mind.\n\nNobody spoke."_s);
        const QList<Quotation> quotations = findQuotations(article);
        QCOMPARE(quotations.size(), 3);
        QVERIFY(!quotations.at(0).closed && quotations.at(0).runsOn);
        QVERIFY(quotations.at(1).closed);
        QVERIFY(!quotations.at(2).closed && !quotations.at(2).runsOn);
    }

private:
    static Article read(const QString &text)
    {
        Article article;
        article.text = text;
        qsizetype start = 0;
        for (const QString &paragraph : text.split(u"\n\n"_s)) {
            const TextSpan span{start, start + paragraph.size()};
            article.paragraphs.append({static_cast<int>(article.paragraphs.size()) + 1, span});
            start = span.end + 2;
        }
        Section body;
        body.span = {0, text.size()};
        article.sections = {body};
        return article;
    }

    static QStringList shown(const QString &text)
    {
        QStringList lines;
        for (const Quotation &quotation : findQuotations(read(text))) {
            const QString mark = !quotation.opened ? u")"_s : quotation.closed ? QString() : u"("_s;
            lines.append(u"> "_s.repeated(quotation.depth) + mark + quotation.span.in(text).toString());
        }
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestQuotations)
#include "tst_quotations.moc"
