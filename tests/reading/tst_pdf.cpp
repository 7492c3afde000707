// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/pdf.h"
#include "reading/reader.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** A PDF whose pages @p paint draws, in points from the top left. */
template <typename Paint>
QByteArray pdf(int pages, Paint paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        QFont font = painter.font();
        font.setPixelSize(11);
        painter.setFont(font);
        paint(painter, page);
    }
    painter.end();
    return bytes;
}

void drawLines(QPainter &painter, double left, double top, const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        painter.drawText(QPointF(left, top + 14 * static_cast<double>(i)), lines.at(i));
}

QStringList paragraphs(const Article &article)
{
    QStringList texts;
    for (const Paragraph &paragraph : article.paragraphs)
        texts.append(paragraph.span.in(article.text).toString());
    return texts;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphsAndHyphens()
    {
        const QByteArray bytes = pdf(1, [](QPainter &painter, int) {
            drawLines(painter, 72, 200,
                      {u"The ministers met on Tuesday and talked about the recon-"_s,
                       u"struction of the old bridge for two whole days."_s});
            drawLines(painter, 72, 260,
                      {u"Nobody had expected them to agree so soon, and the"_s, u"chancellor left."_s});
        });
        const Result<Article> article = readPdf(bytes);
        QVERIFY(article.has_value());
        QCOMPARE(
            paragraphs(article.value()),
            QStringList({u"The ministers met on Tuesday and talked about the reconstruction of the old bridge for two "
                         "whole days."_s,
                         u"Nobody had expected them to agree so soon, and the chancellor left."_s}));
    }

    void columns()
    {
        const QByteArray bytes = pdf(1, [](QPainter &painter, int) {
            drawLines(painter, 60, 150,
                      {u"The left column comes first"_s, u"and its sentence goes on for"_s,
                       u"a while until it ends in the"_s});
            drawLines(painter, 320, 150, {u"right column, where the"_s, u"sentence comes to its end"_s, u"at last."_s});
        });
        const Result<Article> article = readPdf(bytes);
        QVERIFY(article.has_value());
        QCOMPARE(
            paragraphs(article.value()),
            QStringList({u"The left column comes first and its sentence goes on for a while until it ends in the right "
                         "column, where the sentence comes to its end at last."_s}));
    }

    void runningHeadsAndPages()
    {
        const QByteArray bytes = pdf(3, [](QPainter &painter, int page) {
            drawLines(painter, 72, 30, {u"The Sample Courier, page %1"_s.arg(page)});
            drawLines(painter, 72, 200, {u"This is the text of page %1 and it ends here."_s.arg(page)});
            drawLines(painter, 290, 820, {QString::number(page)});
        });
        const Result<Article> article = readPdf(bytes);
        QVERIFY(article.has_value());
        QCOMPARE(paragraphs(article.value()),
                 QStringList({u"This is the text of page 1 and it ends here."_s,
                              u"This is the text of page 2 and it ends here."_s,
                              u"This is the text of page 3 and it ends here."_s}));
        const qsizetype second = article.value().paragraphs.at(1).span.start;
        QCOMPARE(article.value().pageAt(second), 2);
        QCOMPARE(article.value().pageAt(second - 3), 1);
        QCOMPARE(article.value().pageAt(article.value().text.size() - 1), 3);
    }

    void manyPagesInOrder()
    {
        constexpr int pages = 90; // enough to be shared by threads
        const QByteArray bytes = pdf(pages, [](QPainter &painter, int page) {
            drawLines(painter, 72, 30, {u"The Sample Courier, page %1"_s.arg(page)});
            drawLines(painter, 72, 200, {u"This is the text of page %1 and it ends here."_s.arg(page)});
        });
        const Result<Article> article = readPdf(bytes);
        QVERIFY(article.has_value());
        QStringList expected;
        for (int page = 1; page <= pages; ++page)
            expected.append(u"This is the text of page %1 and it ends here."_s.arg(page));
        QCOMPARE(paragraphs(article.value()), expected);
        QCOMPARE(article.value().pageStarts.size(), pages);
        for (const Paragraph &paragraph : article.value().paragraphs)
            QCOMPARE(article.value().pageAt(paragraph.span.start), paragraph.number);
    }

    void paragraphOverTwoPages()
    {
        const QByteArray bytes = pdf(2, [](QPainter &painter, int page) {
            drawLines(painter, 72, 200,
                      {page == 1 ? u"This sentence begins on one page"_s : u"and ends on the next."_s});
        });
        const Result<Article> article = readPdf(bytes);
        QVERIFY(article.has_value());
        QCOMPARE(paragraphs(article.value()), QStringList{u"This sentence begins on one page and ends on the next."_s});
        const qsizetype second = article.value().text.indexOf(u"and ends"_s);
        QCOMPARE(article.value().pageAt(second), 2);
        QCOMPARE(article.value().pageAt(second - 2), 1);
    }

    void title()
    {
        const QByteArray bytes = pdf(1, [](QPainter &painter, int) {
            QFont large = painter.font();
            large.setPixelSize(24);
            const QFont body = painter.font();
            painter.setFont(large);
            drawLines(painter, 72, 120, {u"Ministers agree"_s});
            painter.setFont(body);
            drawLines(painter, 72, 200,
                      {u"The ministers met on Tuesday and talked about the bridge."_s,
                       u"They did so for two whole days, in an old hall."_s});
        });
        const Result<Article> article = readPdf(bytes);
        QVERIFY(article.has_value());
        QCOMPARE(article.value().title, u"Ministers agree"_s);
        QCOMPARE(article.value().sections.first().kind, Section::Kind::Title);
        QCOMPARE(article.value().paragraphs.size(), 1);
    }

    void locked()
    {
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf is not installed");
        const QTemporaryDir folder;
        const QString open = folder.filePath(u"open.pdf"_s);
        const QString closed = folder.filePath(u"closed.pdf"_s);
        QFile file(open);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf(1, [](QPainter &painter, int) { drawLines(painter, 72, 200, {u"Words."_s}); }));
        file.close();
        QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, u"user"_s, u"owner"_s, u"256"_s, u"--"_s, open, closed}),
                 0);
        const Result<Article> article = readFile(closed);
        QVERIFY(!article.has_value());
        QVERIFY2(article.error().message.contains(u"password"_s), qPrintable(article.error().message));
    }

    void bad_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray good = pdf(1, [](QPainter &painter, int) { drawLines(painter, 72, 200, {u"Words."_s}); });
        QTest::newRow("no text") << pdf(1, [](QPainter &painter, int) {
            painter.fillRect(100, 100, 200, 200, Qt::black);
        }) << u"only pictures"_s;
        QTest::newRow("damaged") << QByteArray("%PDF-1.4\nnothing of the kind") << u"damaged"_s;
        QTest::newRow("cut short") << good.first(200) << u"damaged"_s;
    }

    void bad()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        const Result<Article> article = readArticle(bytes, u"article.pdf"_s);
        QVERIFY(!article.has_value());
        QVERIFY2(article.error().message.contains(says), qPrintable(article.error().message));
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
