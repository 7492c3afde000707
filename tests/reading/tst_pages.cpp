// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/html.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

QString folder()
{
    return QStringLiteral(READOUT_SOURCE_DIR) + u"/tests/reading/pages/"_s;
}

QString read(const QString &name)
{
    QFile file(folder() + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** @p text with "{{3}}" replaced by the third line of paragraphs.txt. */
QString filled(QString text)
{
    static const QStringList paragraphs = read(u"paragraphs.txt"_s).split(u'\n');
    for (qsizetype i = 0; i < paragraphs.size(); ++i)
        text.replace(u"{{%1}}"_s.arg(i + 1), paragraphs.at(i));
    return text;
}

/** The article as the .txt file beside a page tells it: title, date, authors, and a line for each block. */
QString drawn(const Article &article)
{
    QString body = article.text;
    for (const Section &section : article.sections) {
        if (section.kind == Section::Kind::Title)
            body.remove(section.span.start, section.span.length());
    }
    const QStringList lines = body.split(QRegularExpression(u"\n+"_s), Qt::SkipEmptyParts);
    return u"title: %1\ndate: %2\nby: %3\n\n%4\n"_s.arg(article.title, article.published.toString(Qt::ISODate),
                                                        article.byline.join(u"; "), lines.join(u'\n'));
}

} // namespace

/** Web pages of every kind, written for this: each yields just the article that the text file beside it holds. */
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_data()
    {
        QTest::addColumn<QString>("name");
        QDirIterator files(folder(), {u"*.html"_s});
        while (files.hasNext()) {
            const QString name = QFileInfo(files.next()).completeBaseName();
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void page()
    {
        QFETCH(const QString, name);
        const Result<Article> article = readHtml(filled(read(name + u".html"_s)).toUtf8());
        QVERIFY2(article.has_value(), article ? "" : qPrintable(article.error().message));
        QCOMPARE(drawn(article.value()), filled(read(name + u".txt"_s)));
    }

    /** A box without telling names that asks to agree to cookies changes nothing. */
    void moreAroundIt_data() { page_data(); }

    void moreAroundIt()
    {
        QFETCH(const QString, name);
        QString html = filled(read(name + u".html"_s));
        static const QRegularExpression body(u"<body[^>]*>"_s);
        const QRegularExpressionMatch start = body.match(html);
        QVERIFY(start.hasMatch());
        html.insert(start.capturedEnd(),
                    u"<div><h2>Before you read on</h2><p>We and our partners keep information on your device, such as "
                    "cookies, and process personal data for personalised ads, if you agree.</p><p>You may change your "
                    "mind at any time below, where each of our partners is named with what it is for.</p>"
                    "<button>Accept all</button></div>"_s);
        const Result<Article> article = readHtml(html.toUtf8());
        QVERIFY2(article.has_value(), article ? "" : qPrintable(article.error().message));
        QCOMPARE(drawn(article.value()), filled(read(name + u".txt"_s)));
    }

    void liveBlogHasASectionForEachTime()
    {
        const Result<Article> article = readHtml(filled(read(u"live-blog.html"_s)).toUtf8());
        QVERIFY(article.has_value());
        QStringList headings;
        for (const Section &section : article.value().sections) {
            if (section.heading)
                headings.append(section.heading->in(article.value().text).toString());
        }
        QCOMPARE(headings,
                 (QStringList{u"00:40"_s, u"It is done"_s, u"23:10"_s, u"Northwater speaks"_s, u"22:05"_s,
                              u"The engineers’ turn"_s, u"21:00"_s, u"Good evening"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
