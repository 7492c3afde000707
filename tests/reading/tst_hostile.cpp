// SPDX-License-Identifier: GPL-3.0-or-later
#include "archives.h"
#include "loopback.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

const QByteArray story
    = "The ministers met on Tuesday in the old town hall and talked about the fund for two days, until "
      "all of them had agreed. Nobody had expected them to agree so soon.";

/** A page that asks for all that a page can ask for. {at} is the server that must hear nothing. */
QByteArray page()
{
    return "<!DOCTYPE html><html><head><meta charset=utf-8><title>They agree</title><base href=\"{at}/\">"
           "<link rel=stylesheet href=\"{at}/a.css\"><link rel=preload href=\"{at}/b\"><link rel=icon href=\"{at}/c\">"
           "<meta http-equiv=refresh content=\"0; url={at}/refresh\"><style>@import url({at}/d.css);</style>"
           "<script src=\"{at}/e.js\"></script><script>fetch('{at}/f')</script></head><body onload=\"fetch('{at}/g')\">"
           "<img src=\"{at}/h.png\" srcset=\"{at}/i.png 2x\"><iframe src=\"{at}/j\"></iframe><object data=\"{at}/k\">"
           "</object><embed src=\"{at}/l\"><video src=\"{at}/m\" poster=\"{at}/n\"></video><audio "
           "src=\"{at}/o\"></audio>"
           "<svg><image href=\"{at}/p\"/></svg><p style=\"background:url({at}/q)\">"
        + story + "</p><form action=\"{at}/r\"><input type=image src=\"{at}/s\"></form></body></html>";
}

QByteArray withEntities(const QByteArray &root, const QByteArray &rest)
{
    return "<?xml version=\"1.0\"?><!DOCTYPE " + root
        + " SYSTEM \"{at}/a.dtd\" [<!ENTITY x SYSTEM \"{at}/x\"><!ENTITY y "
          "SYSTEM \"file:///etc/hostname\"><!ENTITY % z SYSTEM \"{at}/z\"> %z;]>"
        + rest;
}

QByteArray mail(const QByteArray &type)
{
    return "From: <a@courier.example>\nTo: <b@courier.example>\nSubject: They agree\nDate: Tue, 09 Jun 2026 14:05:00 "
           "+0000\nDisposition-Notification-To: <a@courier.example>\nMIME-Version: 1.0\nContent-Type: multipart/"
        + type + "; boundary=x\n\n--x\nContent-Type: text/html; charset=utf-8\nContent-Location: {at}/page\n\n" + page()
        + "\n--x\nContent-Type: message/external-body; access-type=URL; URL=\"{at}/body\"\n\nContent-Type: "
          "text/plain\n\n"
          "--x\nContent-Type: application/x-sh\nContent-Disposition: attachment; filename=\"../run.sh\"\n\n"
          "touch run\n--x--\n";
}

QByteArray word()
{
    return archiveOf(
        {{"[Content_Types].xml", "<Types/>"},
         {"word/document.xml",
          "<w:document xmlns:w=\"w\" xmlns:r=\"r\"><w:body><w:p><w:r><w:t>" + story
              + "</w:t></w:r></w:p><w:p><w:fldSimple w:instr=\"INCLUDEPICTURE &quot;{at}/a.png&quot;\"/><w:fldSimple "
                "w:instr=\"DDEAUTO sh -c touch\"/><w:altChunk r:id=\"r1\"/></w:p></w:body></w:document>"},
         {"word/_rels/document.xml.rels",
          "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Target=\"{at}/b\"/></Relationships>"},
         {"word/_rels/settings.xml.rels",
          "<Relationships><Relationship Id=\"t\" Type=\"attachedTemplate\" TargetMode=\"External\" "
          "Target=\"{at}/t.dotm\"/>"
          "</Relationships>"},
         {"word/vbaProject.bin", "Sub AutoOpen()"},
         {"docProps/core.xml", withEntities("c", "<c><title>&x;&y;</title></c>")},
         {"../../outside.txt", "outside"}});
}

QByteArray openDocument()
{
    return archiveOf(
        {{"mimetype", "application/vnd.oasis.opendocument.text"},
         {"content.xml",
          "<office:d xmlns:office=\"o\" xmlns:text=\"t\" xmlns:xlink=\"x\"><text:h>They agree</text:h><text:p>" + story
              + "</text:p><text:section><text:section-source xlink:href=\"{at}/a\"/></text:section><draw:image "
                "xmlns:draw=\"d\" xlink:href=\"{at}/b.png\"/><script:event xmlns:script=\"s\" "
                "xlink:href=\"vnd.sun.star.script:x\"/></office:d>"},
         {"meta.xml", withEntities("m", "<m><title>&x;</title></m>")}});
}

QByteArray book()
{
    return archiveOf({{"META-INF/container.xml", withEntities("c", "<c><rootfile full-path=\"p.opf\"/></c>")},
                      {"p.opf",
                       "<package><item id=\"a\" href=\"a.html\"/><item id=\"b\" href=\"{at}/b.html\"/><item id=\"c\" "
                       "href=\"../../../../etc/hostname\"/><itemref idref=\"a\"/><itemref idref=\"b\"/><itemref "
                       "idref=\"c\"/></package>"},
                      {"a.html", page()}});
}

/** A page of text with actions that open an address, run a program and run a script as soon as it is opened. */
QByteArray portable()
{
    const QByteArray content
        = "BT /F1 12 Tf 14 TL 72 720 Td (The ministers met on Tuesday in the old town hall.) Tj T* "
          "(Nobody had expected them to agree so soon.) Tj ET";
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R/OpenAction 6 0 R/AA<</WC 7 0 R>>/Names<</JavaScript<</Names[(a) 8 0 R]>>>>>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/AA<</O 6 0 "
        "R>>>>",
        "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        "<</S/URI/URI({at}/a)/Next 7 0 R>>",
        "<</S/Launch/F(xdg-open)/Next 8 0 R>>",
        "<</S/JavaScript/JS(app.launchURL\\('{at}/b'\\); this.submitForm\\('{at}/c'\\);)>>"};
    QByteArray bytes = "%PDF-1.5\n";
    for (qsizetype i = 0; i < objects.size(); ++i)
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    return bytes + "trailer\n<</Size 9/Root 1 0 R>>\n%%EOF\n";
}

} // namespace

/** Opening a document fetches nothing, writes nothing and runs nothing, whatever the document asks for. */
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("web page") << u"page.html"_s << page();
        QTest::newRow("saved page") << u"page.mhtml"_s << mail("related");
        QTest::newRow("e-mail") << u"letter.eml"_s << mail("mixed");
        QTest::newRow("Word") << u"letter.docx"_s << word();
        QTest::newRow("OpenDocument") << u"letter.odt"_s << openDocument();
        QTest::newRow("book") << u"book.epub"_s << book();
        QTest::newRow("PDF") << u"paper.pdf"_s << portable();
        QTest::newRow("Markdown") << u"note.md"_s
                                  << "# They agree\n\n![a]({at}/a.png) <img src={at}/b> <{at}/c>\n\n" + story + "\n";
        QTest::newRow("text") << u"note.txt"_s << "They agree\n\n{at}/a\n\n" + story + "\n";
        QTest::newRow("feed") << u"feed.xml"_s
                              << withEntities("rss",
                                              "<rss><channel><title>&x;</title><item><title>a</title><link>{at}/a"
                                              "</link><enclosure url=\"{at}/b.mp3\"/><description>&lt;img "
                                              "src={at}/c&gt;&y;</description></item></channel></rss>");
    }

    void opened()
    {
        QFETCH(const QString, name);
        QFETCH(QByteArray, bytes);
        QTcpServer tcp;
        Server server(tcp);
        int connections = 0;
        connect(&tcp, &QTcpServer::pendingConnectionAvailable, this, [&] { ++connections; });
        bytes.replace("{at}", server.address({}).toString(QUrl::StripTrailingSlash).toUtf8());

        const QTemporaryDir folder; // all that the program may call its own
        for (const QString &sub : {u"home"_s, u"tmp"_s, u"here"_s, u"bin"_s})
            QVERIFY(QDir(folder.path()).mkpath(sub));
        const QString input = folder.filePath(name);
        write(input, bytes);
        // Whatever is run by its name leaves a trace.
        for (const QString &program : {u"sh"_s, u"xdg-open"_s, u"touch"_s, u"gs"_s, u"unzip"_s}) {
            const QString path = folder.filePath(u"bin/"_s + program);
            write(path, "#!/bin/sh\necho run >" + folder.filePath(u"here/run"_s).toUtf8() + "\n");
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
        QProcess program;
        QProcessEnvironment environment;
        for (const QString &variable :
             {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(variable, folder.filePath(u"home"_s));
        environment.insert(u"TMPDIR"_s, folder.filePath(u"tmp"_s));
        environment.insert(u"PATH"_s, folder.filePath(u"bin"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(folder.filePath(u"here"_s));
        const bool isFeed = name.startsWith(u"feed");
        program.start(QStringLiteral(READOUT_PROGRAM), {isFeed ? u"feed"_s : u"analyze"_s, input});
        QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        const QByteArray said = program.readAllStandardOutput() + program.readAllStandardError();
        if (!isFeed)
            QVERIFY2(said.contains("the old town hall"), said.constData());
        QVERIFY(!said.contains(hostName()));

        QTest::qWait(20); // a request that was under way arrives
        QCOMPARE(connections, 0);
        QStringList left;
        for (const QString &sub : {u"home"_s, u"tmp"_s, u"here"_s}) {
            QDirIterator files(folder.filePath(sub), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                left.append(files.next());
        }
        QCOMPARE(left, QStringList());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    /** What the file that the documents ask for holds; words that no output has where it cannot be read. */
    static QByteArray hostName()
    {
        QFile file(u"/etc/hostname"_s);
        const QByteArray name = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
        return name.size() > 3 ? name : QByteArray("no such words anywhere");
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
