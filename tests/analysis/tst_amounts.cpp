// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/amounts.h"
#include "language/parse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** Money and counted things. */
class TestAmounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); // "words = value unit"

        const auto row = [](const char *name, const QString &text, const QStringList &found) {
            QTest::newRow(name) << text << found;
        };
        row("short magnitude", u"It sends £1.6bn to them."_s, {u"£1.6bn = 1600000000 GBP"_s});
        row("euro", u"a €1.2bn loan"_s, {u"€1.2bn = 1200000000 EUR"_s});
        row("grouped", u"worth $500,000."_s, {u"$500,000 = 500000 USD"_s});
        row("apart", u"$20 million in aid"_s, {u"$20 million = 20000000 USD"_s});
        row("hyphen", u"a $1.5-billion package"_s, {u"$1.5-billion = 1500000000 USD"_s});
        row("words after", u"90 million Canadian dollars"_s, {u"90 million Canadian dollars = 90000000 CAD"_s});
        row("spelled", u"two million euros"_s, {u"two million euros = 2000000 EUR"_s});
        row("half a million", u"half a million pounds"_s, {u"half a million pounds = 500000 GBP"_s});
        row("code before", u"pays EUR 5 million"_s, {u"EUR 5 million = 5000000 EUR"_s});
        row("code after", u"pays 5 million CHF"_s, {u"5 million CHF = 5000000 CHF"_s});
        row("dollar of another land", u"C$40m and US$3m"_s, {u"C$40m = 40000000 CAD"_s, u"US$3m = 3000000 USD"_s});
        row("letters for a currency", u"DKr1.1bn, Rmb500bn and NIS 300m"_s,
            {u"DKr1.1bn = 1100000000 DKK"_s, u"Rmb500bn = 500000000000 CNY"_s, u"NIS 300m = 300000000 ILS"_s});
        row("a letter for a currency", u"R500m and N1.5trn"_s,
            {u"R500m = 500000000 ZAR"_s, u"N1.5trn = 1500000000000 NGN"_s});
        row("a letter that is none", u"sends N95 masks to the P5 on the R2"_s, {});
        row("rupees in crore", u"pays Rs. 300 crore"_s, {u"Rs. 300 crore = 3000000000 INR"_s});
        row("bound and rate", u"will pay up to €3bn a year"_s, {u"up to €3bn a year = 3000000000 EUR"_s});
        row("range", u"gives $5-10 million"_s, {u"$5 = 5000000 USD"_s, u"10 million = 10000000 USD"_s});
        row("between", u"gives between €2bn and €3bn"_s, {u"€2bn = 2000000000 EUR"_s, u"€3bn = 3000000000 EUR"_s});
        row("no amounts", u"rose 5% to 6 per cent on March 2, 2025, the 20th, at 9/11 or 3:30"_s, {});
        row("weight", u"ten pounds of explosives"_s, {u"ten pounds = 10 pounds"_s}); // a count, no money
    }

    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        QCOMPARE(amountsIn(text), found);
    }

private:
    static QStringList amountsIn(const QString &text)
    {
        static const Lexicon lexicon = loadLexicon();
        Article article;
        article.text = text;
        const ParsedText words = parseText(text, {{0, text.size()}}, lexicon);
        QStringList lines;
        for (const Amount &amount :
             findAmounts({.article = article, .words = words, .lexicon = lexicon}, {0, text.size()}))
            lines.append(u"%1 = %2 %3"_s.arg(amount.span.in(text), QString::number(amount.value, 'f', 0), amount.unit));
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestAmounts)
#include "tst_amounts.moc"
