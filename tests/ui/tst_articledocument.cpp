// SPDX-License-Identifier: GPL-3.0-or-later
#include "articledocument.h"
#include "reading/reader.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

ArticleLook look()
{
    return {.windowFont = QGuiApplication::font(), .colours = colours(Scheme::Light), .zoom = 1, .family = {}};
}

Article articleOf(const QString &text)
{
    return readArticle(text.toUtf8(), u"test.txt"_s).value();
}

} // namespace

/** Text shown = text analysed: every place in the article has its place in the document, and back. */
class TestArticleDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void rightToLeftTextStandsAtTheRight()
    {
        const QString text
            = u"قمة أوسلو\n\nقال رئيس الوزراء إن Norway ستدفع المبلغ غدا.\n\nThe word שלום stands here.\n"_s;
        ArticleDocument document(articleOf(text), look());
        document.setTextWidth(800);
        document.setColumn(80, 600, 800);
        const auto boxOf = [&](const QString &words) {
            const qsizetype at = text.indexOf(words);
            const QList<LinePiece> pieces = document.piecesOf({at, at + words.size()});
            return pieces.size() == 1 ? pieces.constFirst().band : QRectF();
        };
        QCOMPARE_GT(boxOf(u"قال"_s).right(), 80 + 600 - 10);
        QCOMPARE_LT(boxOf(u"رئيس"_s).right(), boxOf(u"قال"_s).left() + 1);
        const double latin = QFontMetricsF(fontFor(TextStyle::Body, look().windowFont)).horizontalAdvance(u"Norway"_s);
        QVERIFY2(std::abs(boxOf(u"Norway"_s).width() - latin) < 4, "a word of the other direction has its own box");
        QVERIFY(boxOf(u"Norway"_s).right() < boxOf(u"قال"_s).left());
        QCOMPARE_GT(boxOf(u"שלום"_s).width(), 10);
        QVERIFY(boxOf(u"שלום"_s).left() > boxOf(u"word"_s).right());
        QVERIFY(boxOf(u"שלום"_s).right() < boxOf(u"stands"_s).left());
    }

    void placesMatchBothWays_data()
    {
        QTest::addColumn<QString>("text");
        QFile sample(QStringLiteral(READOUT_SOURCE_DIR "/resources/sample/summit.txt"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QTest::newRow("sample") << QString::fromUtf8(sample.readAll());
        QTest::newRow("hard-wrapped, Windows line ends")
            << u"A title for this\r\n\r\nThe premier of Norway said the\r\nharbour would open. “We\r\nwill build,” she "
               "said.\r\n\r\nA second paragraph that also runs\r\nover two lines.\r\n"_s;
        QTest::newRow("beyond the basic plane")
            << u"Flags\n\nThe 🇪🇪 flag and the 𝒜 letter stood there.\n\nThen more.\n"_s;
        QTest::newRow("separators and controls")
            << u"Odd marks\n\nBefore\u2028after and \ufdd0 and \ufffc stay where they are.\n\nEnd of it.\n"_s;
        QTest::newRow("one line") << u"Only this sentence is here, and nothing else."_s;
    }

    void placesMatchBothWays()
    {
        QFETCH(const QString, text);
        const Article article = articleOf(text);
        const ArticleDocument document(article, look());
        QVERIFY(!document.blocks().isEmpty());
        QCOMPARE(document.blockCount(), int(document.blocks().size()));
        qsizetype shown = 0;
        for (const ArticleDocument::Block &block : document.blocks()) {
            QCOMPARE(document.findBlock(block.position).length() - 1, int(block.span.length()));
            for (qsizetype offset = block.span.start; offset < block.span.end; ++offset) {
                const int position = document.positionOf(offset);
                QCOMPARE(document.offsetOf(position), offset);
                const QChar there = document.characterAt(position);
                const QChar here = article.text.at(offset);
                QVERIFY2(there == here || !here.isPrint() || here.isSpace() || here == QChar(0xFFFC),
                         qPrintable(QString(here) + u" is shown as "_s + there));
            }
            shown += block.span.length();
        }
        // What is not shown is blank.
        qsizetype words = 0;
        for (const QChar character : article.text)
            words += character.isSpace() ? 0 : 1;
        QCOMPARE_GE(shown, words);
    }

    void blanksBelongToWhatFollows()
    {
        const Article article = articleOf(u"A title here\n\nFirst words of it.\n\nSecond words of it.\n"_s);
        const ArticleDocument document(article, look());
        const qsizetype second = article.text.indexOf(u"Second"_s);
        QCOMPARE(document.positionOf(second - 1), document.positionOf(second));
        QCOMPARE(document.blocks().at(document.blockAt(second)).paragraph, 2);
    }

    void emptyArticle()
    {
        const ArticleDocument document(Article(), look());
        QCOMPARE(document.positionOf(0), 0);
        QCOMPARE(document.offsetOf(0), 0);
        QVERIFY(document.piecesOf({0, 1}).isEmpty());
    }

    void partsAreSetApart()
    {
        const Article article = articleOf(u"Harbour pact is near\n\nMinisters spoke for an hour.\n\nAda Example at the "
                                          "harbour © Ben Sample/Pool\n\nThe talks go on.\n\nWhat comes next\n\nA vote "
                                          "is due in May.\n"_s);
        const ArticleDocument document(article, look());
        QStringList parts;
        for (const ArticleDocument::Block &block : document.blocks())
            parts.append(
                u"%1 %2 %3"_s.arg(int(block.style)).arg(block.paragraph).arg(block.span.in(article.text).first(8)));
        const auto part = [](TextStyle style, int number, const QString &words) {
            return u"%1 %2 %3"_s.arg(int(style)).arg(number).arg(words);
        };
        QCOMPARE(parts,
                 QStringList({part(TextStyle::ArticleTitle, 0, u"Harbour "_s), part(TextStyle::Body, 1, u"Minister"_s),
                              part(TextStyle::Caption, 0, u"Ada Exam"_s), part(TextStyle::Body, 2, u"The talk"_s),
                              part(TextStyle::Heading, 0, u"What com"_s), part(TextStyle::Body, 3, u"A vote i"_s)}));
        // The credit has a line of its own.
        QCOMPARE(document.characterAt(document.positionOf(article.text.indexOf(u'©') - 1)),
                 QChar(QChar::LineSeparator));
    }

    void piecesFollowTheLines()
    {
        const QString words = u"word "_s.repeated(60).trimmed() + u'.';
        const Article article = articleOf(u"A title here\n\n%1\n"_s.arg(words));
        ArticleDocument document(article, look());
        document.setTextWidth(700);
        document.setColumn(84, 584, 700);
        const TextSpan paragraph = article.paragraphs.first().span;
        const QList<LinePiece> pieces = document.piecesOf(paragraph);
        QCOMPARE_GT(pieces.size(), 3);
        for (qsizetype line = 1; line < pieces.size(); ++line) {
            QCOMPARE(pieces.at(line).band.left(), 84.0);
            QCOMPARE_LT(std::abs(pieces.at(line).band.top() - pieces.at(line - 1).band.bottom()), 0.1);
            QCOMPARE_LE(pieces.at(line).band.right(), 84.0 + 584.5);
        }
        const QList<LinePiece> first = document.piecesOf({paragraph.start, paragraph.start + 4});
        QCOMPARE(first.size(), 1);
        QCOMPARE_LT(first.first().band.width(), 60.0);
    }
};

QTEST_MAIN(TestArticleDocument)
#include "tst_articledocument.moc"
