// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefing/json.h"
#include "export/file.h"
#include "export/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** What @p program prints when run with @p arguments; null where it failed. */
QString printed(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/** @p text with each run of blanks as one, the way a reader sees it. */
QString flowing(QString text)
{
    return text.replace(u'\u00a0', u' ').simplified();
}

} // namespace

/** Reads finished PDFs back with the tools of poppler and qpdf. */
class TestSummaryPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isSoundFile();
    void embedsFonts();
    void setsPaper_data();
    void setsPaper();
    void holdsWords_data();
    void holdsWords();
    void holdsData();
    void outlinesParts();
    void namesAuthor();
    void linksToArticle();
    void linksToAppendix();
    void keepsCharacters();
    void marksHandling();
    void speaksEachLanguageAtOnce();
    void cutsWhatDoesNotFit();
    void keepsWhatTellsMost();
    void passesOverCaptions();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /** Writes @p briefing and returns the path. */
    [[nodiscard]] QString written(const Briefing &briefing, const SummaryOptions &options = {},
                                  const PageSetup &setup = {}) const
    {
        QString path = file(u"written.pdf"_s);
        const auto error = exportFile(briefing, path, ExportFormat::Pdf, options, setup);
        if (error)
            qWarning("%s", qPrintable(error->message));
        return path;
    }
    [[nodiscard]] static int pageCount(const QString &path)
    {
        static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
        return pages.match(printed(u"pdfinfo"_s, {path})).captured(1).toInt();
    }

    QTemporaryDir m_folder;
};

void TestSummaryPdf::initTestCase()
{
    for (const QString &tool : {u"pdftotext"_s, u"pdfinfo"_s, u"pdffonts"_s, u"pdfdetach"_s, u"qpdf"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(u"%1 is not installed"_s.arg(tool)));
    }
}

void TestSummaryPdf::isSoundFile()
{
    QVERIFY(printed(u"qpdf"_s, {u"--check"_s, written(sampleBriefing())})
                .contains(u"No syntax or stream encoding errors"_s));
}

void TestSummaryPdf::embedsFonts()
{
    const QStringList lines
        = printed(u"pdffonts"_s, {written(sampleBriefing())}).split(u'\n', Qt::SkipEmptyParts).sliced(2);
    QVERIFY(!lines.isEmpty());
    static const QRegularExpression flags(u"(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s);
    for (const QString &line : lines) {
        const auto match = flags.match(line);
        QVERIFY2(match.captured(1) == "yes"_L1 && match.captured(3) == "yes"_L1, qPrintable(line));
    }
    QVERIFY(lines.join(u'\n').contains(u"SourceSerif4"_s));
}

void TestSummaryPdf::setsPaper_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("size");
    QTest::addColumn<QString>("told");
    QTest::newRow("A4") << QPageSize::A4 << u"595 x 842 pts (A4)"_s;
    QTest::newRow("Letter") << QPageSize::Letter << u"612 x 792 pts (letter)"_s;
}

void TestSummaryPdf::setsPaper()
{
    QFETCH(const QPageSize::PageSizeId, size);
    QFETCH(const QString, told);
    const QString path = written(sampleBriefing(), {}, {.size = size});
    const QString information = printed(u"pdfinfo"_s, {path});
    QVERIFY2(information.contains(told), qPrintable(information));
    QVERIFY2(information.contains(u"Ministers agree Baltic grid fund at Tallinn summit"_s), qPrintable(information));
    QVERIFY(pageCount(path) >= 1 && pageCount(path) <= 2);
}

void TestSummaryPdf::holdsWords_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"Readout briefing",
          "9 June 2026",
          "Bottom line",
          "Key points",
          "Share of quoted words",
          "55%",
          "“We have stopped counting outages and started counting transformers,” … “That is what this summit was for.”",
          "Ada Northwater",
          "Prime minister",
          "Estonia",
          "told reporters ¶2",
          "Helsinki would send 60 engineers to Latvia and Lithuania from 1 July",
          "Positions by country",
          "Declines to underwrite the fund’s borrowing",
          "€1.2bn",
          "C$90mn",
          "Condition: if the European",
          "14: 3 agreed, 5 pledged, 2 offered, 2 planned, 2 declined",
          "Page 1 of 2",
          "Page 2 of 2",
          "in the data attachment"}) {
        QTest::newRow(words) << QString::fromUtf8(words);
    }
}

void TestSummaryPdf::holdsWords()
{
    QFETCH(const QString, words);
    const QString text = flowing(printed(u"pdftotext"_s, {u"-layout"_s, written(sampleBriefing()), u"-"_s}))
        + flowing(printed(u"pdftotext"_s, {u"-raw"_s, written(sampleBriefing()), u"-"_s}));
    QVERIFY2(text.contains(words), qPrintable(text));
}

void TestSummaryPdf::holdsData()
{
    const Briefing briefing = sampleBriefing();
    const QString data = file(u"briefing.json"_s);
    QVERIFY(!printed(u"pdfdetach"_s, {u"-list"_s, written(briefing)}).isEmpty());
    printed(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, data, written(briefing)});
    QFile json(data);
    QVERIFY(json.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(json.readAll()).object(), toJson(briefing));
}

void TestSummaryPdf::outlinesParts()
{
    const QByteArray json
        = printed(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, written(sampleBriefing())}).toUtf8();
    QStringList titles;
    for (const auto &entry : QJsonDocument::fromJson(json)[u"outlines"_s].toArray())
        titles.append(entry[u"title"_s].toString());
    QCOMPARE(titles.first(3), (QStringList{u"Who said what"_s, u"Positions by country"_s, u"Commitments"_s}));
}

void TestSummaryPdf::namesAuthor()
{
    const QString information = printed(u"pdfinfo"_s, {written(sampleBriefing())});
    static const QRegularExpression author(u"Author:\\s+Elin Marlowe"_s);
    static const QRegularExpression creator(u"Creator:\\s+Readout"_s);
    QVERIFY2(information.contains(author) && information.contains(creator), qPrintable(information));
}

void TestSummaryPdf::linksToArticle()
{
    Briefing briefing = sampleBriefing();
    QVERIFY(!printed(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, written(briefing), u"-"_s})
                 .contains(u"/URI"_s));
    briefing.article.source = u"https://news.example/tallinn"_s;
    const QString objects = printed(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, written(briefing), u"-"_s});
    QVERIFY(objects.contains(
        u"/URI (https://news.example/tallinn#:~:text=Ada%20Northwater%2C%20Estonia%E2%80%99s%20prime"_s));
}

void TestSummaryPdf::linksToAppendix()
{
    const Briefing briefing = sampleBriefing();
    SummaryOptions options;
    const int pages = pageCount(written(briefing));
    options.appendix = true;
    const QString path = written(briefing, options);
    QVERIFY(pageCount(path) > pages);
    const QString appendix
        = flowing(printed(u"pdftotext"_s, {u"-raw"_s, u"-f"_s, QString::number(pages + 1), path, u"-"_s}));
    for (const Paragraph &paragraph : briefing.article.paragraphs) {
        const QString start = flowing(paragraph.span.in(briefing.article.text).first(40).toString());
        QVERIFY2(appendix.contains(u"¶%1"_s.arg(paragraph.number)) && appendix.contains(start), qPrintable(start));
    }
    const QString objects = printed(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    QVERIFY(objects.count(u"/Subtype /Link"_s) > 20);
    const QByteArray json = printed(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, path}).toUtf8();
    const QJsonArray outlines = QJsonDocument::fromJson(json)[u"outlines"_s].toArray();
    QCOMPARE(outlines.last()[u"title"_s].toString(), u"The article"_s);
    QCOMPARE(outlines.last()[u"destpageposfrom1"_s].toInt(), pages + 1);
}

void TestSummaryPdf::keepsCharacters()
{
    Briefing briefing = sampleBriefing();
    // Characters that share a glyph with others, that form ligatures, or that take another shape between figures.
    const QString hard = u"Ada’s office: ‘first’ at 14:30, 4x4 (EU) – 50–60% — “affluent, fjord”… 3-1 -> 2/3, £5bn"_s;
    briefing.article.title = hard;
    SummaryOptions options;
    options.handling = u"14:30 (EU) 4x4 3-1"_s;
    const QString text = flowing(printed(u"pdftotext"_s, {u"-raw"_s, written(briefing, options), u"-"_s}));
    QVERIFY2(text.contains(hard), qPrintable(text.left(400)));
    QVERIFY2(text.contains(options.handling), qPrintable(text.left(400)));
}

void TestSummaryPdf::marksHandling()
{
    SummaryOptions options;
    options.handling = u"EXERCISE ONLY"_s;
    options.bottomLine = u"Nothing to decide before Friday."_s;
    const QString text = printed(u"pdftotext"_s, {written(sampleBriefing(), options), u"-"_s});
    QCOMPARE(text.count(options.handling), 4); // head and foot of two pages
    QVERIFY(text.contains(options.bottomLine));
}

void TestSummaryPdf::speaksEachLanguageAtOnce()
{
    const Briefing briefing = sampleBriefing();
    const QStringList languages = QStringList{u"en"_s, u"de"_s, u"en"_s, u"de"_s, u"de"_s, u"en"_s};
    const auto path = [&](qsizetype number) { return file(u"summary-%1.pdf"_s.arg(number)); };
    std::vector<std::optional<Error>> errors(languages.size());
    {
        std::vector<std::jthread> threads;
        for (qsizetype number = 0; number < languages.size(); ++number) {
            threads.emplace_back([&, number] {
                SummaryOptions options;
                options.language = languages[number];
                errors[number] = exportFile(briefing, path(number), ExportFormat::Pdf, options);
            });
        }
    }
    for (const auto &error : errors)
        QCOMPARE(error ? error->message : QString(), QString());
    for (qsizetype number = 0; number < languages.size(); ++number) {
        const QString text = printed(u"pdftotext"_s, {path(number), u"-"_s});
        const bool isGerman = languages[number] == "de"_L1;
        QCOMPARE(text.contains(u"Wer was gesagt hat"_s), isGerman);
        QCOMPARE(text.contains(u"Seite 1 von 2"_s), isGerman);
        QCOMPARE(text.contains(u"9. Juni 2026"_s), isGerman);
        QCOMPARE(text.contains(u"Zugesagt"_s), isGerman);
        QCOMPARE(text.contains(u"Who said what"_s), !isGerman);
        QVERIFY(text.contains(u"“That is what this summit was for.”"_s));
        QCOMPARE(flowing(text).contains(u"in den angehängten Daten."_s), isGerman);
        const QString information = printed(u"pdfinfo"_s, {path(number)});
        QCOMPARE(information.contains(u"Kurzbericht zu"_s), isGerman);
    }
}

void TestSummaryPdf::cutsWhatDoesNotFit()
{
    Briefing briefing = sampleBriefing();
    const QList<Commitment> once = briefing.commitments;
    for (int i = 0; i < 12; ++i)
        briefing.commitments += once;
    const QString path = written(briefing, {}, {.mostPages = 1});
    QCOMPARE(pageCount(path), 1);
    static const QRegularExpression more(u"\\d+ more commitments in the data attachment"_s);
    QVERIFY(flowing(printed(u"pdftotext"_s, {path, u"-"_s})).contains(more));
    QCOMPARE(pageCount(written(briefing, {}, {.mostPages = 9})), 3);
}

void TestSummaryPdf::keepsWhatTellsMost()
{
    const QString text
        = flowing(printed(u"pdftotext"_s, {u"-layout"_s, written(sampleBriefing(), {}, {.mostPages = 1}), u"-"_s}));
    // Leaders' own words stay; what an unnamed source is said to have said goes first, and all that goes is told.
    QVERIFY2(text.contains(u"We have stopped counting outages"_s), qPrintable(text));
    QVERIFY(!text.contains(u"feared a row in the Bundestag"_s));
    for (const char *things : {"more quote", "more speaker", "more position", "more commitment", "more date"})
        QVERIFY2(text.contains(QLatin1String(things)), things);
    QVERIFY(text.contains(u"in the data attachment."_s));
}

void TestSummaryPdf::passesOverCaptions()
{
    Briefing briefing = sampleBriefing();
    const Summary before = summarise(briefing);
    Commitment repeated = briefing.commitments.first();
    repeated.action = repeated.evidence = spanOf(briefing.article, u"at the grid control room");
    Quote quote = briefing.quotes.first();
    quote.kind = Quote::Kind::Direct;
    quote.content = {repeated.action};
    briefing.commitments.prepend(repeated);
    briefing.quotes.prepend(quote);

    const Summary summary = summarise(briefing);
    QCOMPARE(summary.commitments.size(), before.commitments.size());
    QCOMPARE(summary.positions.size(), before.positions.size());
    QCOMPARE(summary.keyPoints, before.keyPoints);
    QCOMPARE(summary.bottomLine, before.bottomLine);
    QCOMPARE(summary.voices.first().quotes.last().words.text(), u"at the grid control room"_s);
}

QTEST_MAIN(TestSummaryPdf)
#include "tst_summarypdf.moc"
