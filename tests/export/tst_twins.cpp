// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csv.h"
#include "export/html.h"
#include "export/markdown.h"
#include "export/odt.h"
#include "export/sample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** The summary in other forms than PDF, read back by other programs where there are any. */
class TestTwins : public QObject
{
    Q_OBJECT

private slots:
    void htmlHasOrderedHeadings();
    void htmlIsValid();
    void htmlEscapes();
    void markdownEscapes();
    void markdownHoldsAll();
    void tellsWhatIsLessSure();
    void csvReadsBack();
    void csvDefusesFormulas_data();
    void csvDefusesFormulas();
    void odtHoldsStyles();
    void odtOpens();

private:
    /** What @p program prints on @p input; fails the test where it cannot be run. */
    static QByteArray piped(const QString &program, const QStringList &arguments, const QByteArray &input)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForStarted())
            return {};
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return process.readAllStandardOutput() + process.readAllStandardError();
    }
    /** The cells of @p csv as Python reads them. */
    static QJsonArray cellsOf(const QByteArray &csv)
    {
        return QJsonDocument::fromJson(piped(u"python3"_s,
                                             {u"-c"_s,
                                              u"import csv, io, json, sys\n"
                                              "text = sys.stdin.buffer.read().decode('utf-8-sig')\n"
                                              "print(json.dumps(list(csv.reader(io.StringIO(text, newline='')))))"_s},
                                             csv))
            .array();
    }

    const Briefing m_briefing = sampleBriefing();
    const Summary m_summary = summarise(m_briefing);
};

void TestTwins::htmlHasOrderedHeadings()
{
    const QString html = QString::fromUtf8(toHtml(m_summary, m_briefing.article));
    static const QRegularExpression heading(u"<h([1-6])"_s);
    QList<int> levels;
    for (auto matches = heading.globalMatch(html); matches.hasNext();)
        levels.append(matches.next().captured(1).toInt());
    QCOMPARE(levels.count(1), 1);
    QCOMPARE(levels.first(), 1);
    for (qsizetype i = 1; i < levels.size(); ++i)
        QVERIFY2(levels[i] <= levels[i - 1] + 1, qPrintable(u"level %1 after %2"_s.arg(levels[i]).arg(levels[i - 1])));
    for (const char *fetched : {"<script", "src=", "@import", "url("})
        QVERIFY2(!html.contains(QLatin1String(fetched)), fetched);
}

void TestTwins::htmlIsValid()
{
    if (QStandardPaths::findExecutable(u"tidy"_s).isEmpty())
        QSKIP("tidy is not installed");
    const QByteArray said = piped(u"tidy"_s, {u"-q"_s, u"-e"_s, u"-utf8"_s}, toHtml(m_summary, m_briefing.article));
    QVERIFY2(said.trimmed().isEmpty(), said);
}

void TestTwins::htmlEscapes()
{
    Summary summary = m_summary;
    summary.title = u"<script>alert(1)</script> & \"more\""_s;
    const QString html = QString::fromUtf8(toHtml(summary, m_briefing.article));
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(html.contains(u"<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;</h1>"_s));
}

void TestTwins::markdownEscapes()
{
    Summary summary = m_summary;
    summary.title = u"A*B* | [x](y) `z` <b> #1 \\"_s;
    const QString markdown = QString::fromUtf8(toMarkdown(summary, m_briefing.article));
    QVERIFY2(markdown.startsWith(u"# A\\*B\\* \\| \\[x\\](y) \\`z\\` \\<b\\> \\#1 \\\\\n"_s),
             qPrintable(markdown.left(100)));
}

void TestTwins::markdownHoldsAll()
{
    const QString markdown = QString::fromUtf8(toMarkdown(m_summary, m_briefing.article));
    for (const QString &line : {u"### Ada Northwater, prime minister, Estonia"_s,
                                u"- “We have stopped counting outages and started counting transformers,” … “That is "
                                u"what this summit was for.” "
                                "[¶2] (quoted, “told reporters”)"_s,
                                u"| Germany | Offers | €250mn in loans [¶5] |"_s,
                                u"| Canada | C$90mn to train repair crews [¶9] | C$90mn |  |  |  | Pledged |"_s,
                                u"| from 1 July 2026 |"_s, u"SHA-256 of its bytes: "_s})
        QVERIFY2(markdown.contains(line), qPrintable(line));
}

void TestTwins::tellsWhatIsLessSure()
{
    Summary summary = m_summary;
    for (Voice &voice : summary.voices)
        for (SpokenWords &quote : voice.quotes)
            quote.certainty = Certainty::Certain;
    for (CommitmentRow &commitment : summary.commitments)
        commitment.certainty = Certainty::Certain;
    const QByteArray sign = "less sure";
    QCOMPARE(toHtml(summary, m_briefing.article).count(sign), 0);
    QCOMPARE(toMarkdown(summary, m_briefing.article).count(sign), 0);
    summary.voices.first().quotes.first().certainty = Certainty::Likely;
    summary.commitments.first().certainty = Certainty::Likely;
    QCOMPARE(toHtml(summary, m_briefing.article).count(sign), 2);
    QCOMPARE(toMarkdown(summary, m_briefing.article).count(sign), 2);
}

void TestTwins::csvReadsBack()
{
    Summary summary = m_summary;
    summary.voices.first().name = u"One, \"Two\"\nThree"_s;
    const QJsonArray rows = cellsOf(toCsv(summary));
    qsizetype quotes = 0;
    for (const Voice &voice : summary.voices)
        quotes += voice.quotes.size();
    QCOMPARE(rows.size(), 1 + quotes + summary.commitments.size());
    for (const auto &row : rows)
        QCOMPARE(row.toArray().size(), rows.first().toArray().size());
    QCOMPARE(rows[1][1].toString(), summary.voices.first().name);
    QCOMPARE(rows[1][6].toString(), summary.voices.first().quotes.first().words.text());
}

void TestTwins::csvDefusesFormulas_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"=1+2", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestTwins::csvDefusesFormulas()
{
    QFETCH(const QString, name);
    Summary summary = m_summary;
    summary.voices.first().name = name;
    QCOMPARE(cellsOf(toCsv(summary))[1][1].toString(), u'\'' + name);
}

void TestTwins::odtHoldsStyles()
{
    const Result<QByteArray> odt = toOdt(m_summary, m_briefing.article);
    QVERIFY(odt);
    // The media type stands at a fixed place, not compressed.
    QCOMPARE(odt.value().sliced(30, 8), QByteArray("mimetype"));
    QCOMPARE(odt.value().sliced(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    const QByteArray said
        = piped(u"python3"_s,
                {u"-c"_s,
                 u"import io, sys, zipfile, xml.dom.minidom as dom\n"
                 "z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))\n"
                 "[dom.parseString(z.read(n)) for n in z.namelist() if n.endswith('.xml')]\n"
                 "d = dom.parseString(z.read('content.xml'))\n"
                 "s = dom.parseString(z.read('styles.xml'))\n"
                 "known = {e.getAttribute('style:name') for e in s.getElementsByTagName('style:style')}\n"
                 "used = {e.getAttribute('text:style-name') for t in ('text:p', 'text:h')"
                 " for e in d.getElementsByTagName(t)}\n"
                 "print(sorted(used - known), len(d.getElementsByTagName('text:h')) > 4)"_s},
                odt.value());
    QCOMPARE(said.trimmed(), QByteArray("[] True"));
}

void TestTwins::odtOpens()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"summary.odt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(toOdt(m_summary, m_briefing.article).value());
    file.close();
    QProcess office;
    office.start(u"soffice"_s,
                 {u"-env:UserInstallation=file://"_s + folder.path() + u"/profile"_s, u"--headless"_s,
                  u"--convert-to"_s, u"txt:Text (encoded):UTF8"_s, u"--outdir"_s, folder.path(), file.fileName()});
    QVERIFY(office.waitForFinished(90'000));
    QFile text(folder.filePath(u"summary.txt"_s));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(text.readAll().contains("“That is what this summit was for.”"));
}

QTEST_GUILESS_MAIN(TestTwins)
#include "tst_twins.moc"
