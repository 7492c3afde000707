// SPDX-License-Identifier: GPL-3.0-or-later
#include "archives.h"
#include "briefing/json.h"
#include "reading/reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

QString drawn(const Result<Article> &article)
{
    if (!article)
        return u"error: "_s + article.error().message;
    QStringList sections;
    for (const Section &section : article.value().sections)
        sections.append(keyword(section.kind) + u": "_s + section.span.in(article.value().text).toString());
    return sections.join(u" | ").replace(u"\n\n"_s, u" / "_s);
}

QByteArray word(const QByteArray &body)
{
    return archiveOf({{"word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"},
                      {"docProps/core.xml",
                       "<c xmlns:dc=\"d\"><dc:title>From the file</dc:title><dc:creator>Ada "
                       "Example</dc:creator></c>"}});
}

QByteArray wordParagraph(const QByteArray &style, const QByteArray &text)
{
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void document_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sections");
        const QString expected
            = u"title: They agree | body: They met. / They left. | body: What next / They meet again."_s;
        QTest::newRow("DOCX") << u"a.docx"_s
                              << word(wordParagraph("Title", "They agree")
                                      + "<w:p><w:r><w:t>They </w:t></w:r><w:r><w:t>met.</w:t></w:r></w:p>"
                                      + wordParagraph("Normal", "They left.") + wordParagraph("Heading1", "What next")
                                      + wordParagraph("Normal", "They meet again."))
                              << expected;
        QTest::newRow("ODT")
            << u"a.odt"_s
            << archiveOf({{"content.xml",
                           "<office:d xmlns:office=\"o\" xmlns:text=\"t\"><text:p text:style-name=\"Title\">They "
                           "agree</text:p><text:p>They <text:span>met.</text:span></text:p><text:p>They"
                           "<text:s/>left.</text:p><text:h>What next</text:h><text:p>They meet again.</text:p>"
                           "</office:d>"}})
            << expected;
        QTest::newRow("Markdown") << u"a.md"_s
                                  << QByteArray("# They agree\n\nThey *met*.\n\nThey\nleft.\n\n## What next\n\n"
                                                "They meet again.\n")
                                  << expected;
        QTest::newRow("EPUB")
            << u"a.epub"_s
            << archiveOf({{"META-INF/container.xml",
                           "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>"},
                          {"OEBPS/book.opf",
                           "<package xmlns:dc=\"d\"><dc:title>The book</dc:title><item id=\"a\" href=\"a.html\"/><item "
                           "id=\"b\" "
                           "href=\"b.html\"/><itemref idref=\"b\"/><itemref idref=\"a\"/></package>"},
                          {"OEBPS/a.html",
                           "<html><body><h2>What next</h2><p>They meet again.</p>"
                           "<figure><figcaption>The hall</figcaption></figure></body></html>"},
                          {"OEBPS/b.html", "<html><body><h1>One</h1><p>They met.</p></body></html>"}})
            << u"body: One / They met. | body: What next / They meet again. | "
               "caption: The hall"_s;
        const auto book = [](const QByteArray &items, const QList<std::pair<QByteArray, QByteArray>> &files) {
            return archiveOf(QList<std::pair<QByteArray, QByteArray>>{
                                 {"META-INF/container.xml", "<container><rootfile full-path=\"O/b.opf\"/></container>"},
                                 {"O/b.opf", "<package>" + items + "</package>"}}
                             + files);
        };
        QTest::newRow("EPUB with its list of chapters, one elsewhere and with a blank in its name")
            << u"a.epub"_s
            << book("<item id=\"n\" href=\"n.html\" properties=\"nav\"/><item id=\"a\" href=\"../t/a%20b.html\"/>"
                    "<itemref idref=\"n\"/><itemref idref=\"a\"/>",
                    {{"O/n.html", "<html><body><p>Contents</p></body></html>"},
                     {"t/a b.html", "<html><body><p>They met.</p></body></html>"}})
            << u"body: They met."_s;
        QTest::newRow("EPUB with a chapter elsewhere and one without marks")
            << u"a.epub"_s
            << book("<item id=\"w\" href=\"http://example.org\"/><item id=\"p\" href=\"p.html\"/>"
                    "<item id=\"a\" href=\"a.html\"/><itemref idref=\"w\"/><itemref idref=\"p\"/><itemref "
                    "idref=\"a\"/>",
                    {{"O/p.html", "Plain."}, {"O/a.html", "<html><body><p>They met.</p></body></html>"}})
            << u"body: Plain. / They met."_s;
        QTest::newRow("locked EPUB") << u"a.epub"_s
                                     << book("<item id=\"a\" href=\"a.html\"/><itemref idref=\"a\"/>",
                                             {{"META-INF/encryption.xml", "<encryption/>"},
                                              {"O/a.html", QByteArray("\x01\x02\x00\x03", 4)}})
                                     << u"error: The book is locked by its seller and cannot be read. Open a copy "
                                        "without a lock."_s;
        const QString locked
            = u"error: The document is locked with a password. Open it in a word processor and save it without one."_s;
        QTest::newRow("locked ODT") << u"a.odt"_s
                                    << archiveOf({{"content.xml", "\x01\x02"},
                                                  {"META-INF/manifest.xml", "<m:encryption-data/>"}})
                                    << locked;
        const QString package = u"EncryptedPackage"_s;
        QTest::newRow("locked DOCX") << u"a.docx"_s
                                     << QByteArray("\xD0\xCF\x11\xE0")
                + QByteArray(reinterpret_cast<const char *>(package.utf16()), package.size() * 2)
                                     << locked;
        QTest::newRow("an archive of something else")
            << u"a.zip"_s << archiveOf({{"a.txt", "They met."}})
            << u"error: It is an archive without a document. Unpack it and open the article in it."_s;
        QTest::newRow("damaged") << u"a.docx"_s << QByteArray("PK\x03\x04 and nothing more")
                                 << u"error: The document is damaged and cannot be read. Open another copy."_s;
        QTest::newRow("entities that expand")
            << u"a.odt"_s
            << archiveOf({{"content.xml",
                           "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><office:d "
                           "xmlns:office=\"o\" xmlns:text=\"t\"><text:p>&b;</text:p></office:d>"}})
            << u"error: The document is damaged and cannot be read. Open another copy."_s;
        QTest::newRow("a bomb") << u"a.docx"_s << archiveOf({{"word/document.xml", QByteArray(80 * 1024 * 1024, ' ')}})
                                << u"error: The document is damaged and cannot be read. Open another copy."_s;
    }

    void document()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, sections);
        QCOMPARE(drawn(readArticle(bytes, name)), sections);
    }

    void metadata()
    {
        const Result<Article> article = readArticle(word(wordParagraph("Normal", "They met.")), u"a.docx"_s);
        QVERIFY(article.has_value());
        QCOMPARE(article.value().title, u"From the file"_s);
        QCOMPARE(article.value().byline, QStringList(u"Ada Example"_s));
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
