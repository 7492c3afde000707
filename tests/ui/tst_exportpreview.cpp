// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportpreview.h"
#include "summaryexport.h"
#include "summaryprint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** An article of two paragraphs, one of them quoted. */
Briefing canalBriefing()
{
    Briefing briefing;
    Article &article = briefing.article;
    article.title = u"Canal to reopen"_s;
    article.source = u"canal.txt"_s;
    article.text = u"The canal will reopen in the spring, the keeper said on Monday.\n\n“It is old,” she said."_s;
    const qsizetype second = article.text.indexOf(u'“');
    article.paragraphs = {{1, {0, second - 2}}, {2, {second, article.text.size()}}};
    article.sections
        = {{.id = u"section-1"_s, .kind = Section::Kind::Body, .heading = {}, .span = {0, article.text.size()}}};
    return briefing;
}

} // namespace

/** The pages of a summary beside what is chosen for them. */
class TestExportPreview : public QObject
{
    Q_OBJECT

private slots:
    void showsPages()
    {
        ExportPreview preview(canalBriefing(), {}, {});
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_COMPARE(preview.pages()->pageCount(), 1);
        QVERIFY(preview.pages()->sizeHint().height() > preview.pages()->sizeHint().width());
    }

    void followsEachChange()
    {
        ExportPreview preview(canalBriefing(), {}, {});
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_COMPARE(preview.pages()->pageCount(), 1);
        const int high = preview.pages()->sizeHint().height();
        preview.findChild<QComboBox *>(u"paper"_s)->setCurrentText(u"Letter"_s);
        QTRY_VERIFY(preview.pages()->sizeHint().height() < high);
        QCOMPARE(preview.setup().size, QPageSize::Letter);
        preview.findChild<QCheckBox *>(u"article"_s)->setChecked(true);
        QTRY_COMPARE(preview.pages()->pageCount(), 2);
        QVERIFY(preview.options().appendix);
    }

    void eachKeyLeadsToOneControl()
    {
        ExportPreview preview(canalBriefing(), {}, {});
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        QStringList keys;
        for (const QLabel *label : preview.findChildren<QLabel *>())
            keys.append(QKeySequence::mnemonic(label->text()).toString());
        for (const QAbstractButton *button : preview.findChildren<QAbstractButton *>())
            keys.append(QKeySequence::mnemonic(button->text()).toString());
        keys.removeAll(QString());
        QVERIFY(keys.size() >= 7);
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    void aBottomLineFitsOnItsPage()
    {
        ExportPreview preview(canalBriefing(), {}, {});
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *field = preview.findChild<QPlainTextEdit *>(u"bottomLine"_s);
        field->setPlainText(u"word "_s.repeated(1000));
        QCOMPARE(field->toPlainText().size(), longestBottomLine);
        QTRY_COMPARE(preview.pages()->pageCount(), 1);
    }

    void refusesWhatIsNotTheArticles()
    {
        Briefing briefing = canalBriefing();
        briefing.quotes.append({.id = u"quote-1"_s,
                                .kind = Quote::Kind::Direct,
                                .speakers = {},
                                .source = {},
                                .cue = {},
                                .content = {{3, 900}},
                                .why = {}});
        ExportPreview preview(briefing, {}, {});
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_VERIFY(!preview.findChild<QPushButton *>(u"save"_s)->isEnabled());
        QVERIFY(!preview.findChild<QPushButton *>(u"print"_s)->isEnabled());
    }

    void proposesANameThatDisksTake()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"readout.ini"_s));
        QWidget window;
        SummaryExport summary(&settings, &window);
        Briefing briefing = canalBriefing();
        briefing.article.title = u"Canal: "_s + u"öffnet "_s.repeated(60);
        summary.preview(briefing);
        auto *preview = window.findChild<ExportPreview *>();
        preview->findChild<QPushButton *>(u"save"_s)->click();
        const QString name
            = QFileInfo(preview->findChild<QFileDialog *>(u"exportDialog"_s)->selectedFiles().value(0)).fileName();
        QVERIFY2(name.startsWith(u"Canal"_s) && name.endsWith(u".pdf"_s), qPrintable(name));
        QVERIFY(name.toUtf8().size() <= 255);
    }

    void savesWhatIsChosenAndRemembersIt()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"readout.ini"_s));
        QWidget window;
        SummaryExport summary(&settings, &window);
        const QSignalSpy saved(&summary, &SummaryExport::saved);
        summary.preview(canalBriefing());
        auto *preview = window.findChild<ExportPreview *>();
        QVERIFY(preview != nullptr);
        preview->findChild<QLineEdit *>(u"handling"_s)->setText(u"For the keeper"_s);
        preview->findChild<QPlainTextEdit *>(u"bottomLine"_s)->setPlainText(u"Nothing to do."_s);
        preview->findChild<QCheckBox *>(u"timeline"_s)->setChecked(false);
        auto *language = preview->findChild<QComboBox *>(u"language"_s);
        QCOMPARE(language->currentText(), u"English"_s);
        language->setCurrentText(u"Deutsch"_s);
        preview->findChild<QPushButton *>(u"save"_s)->click();
        auto *dialog = preview->findChild<QFileDialog *>(u"exportDialog"_s);
        QVERIFY(dialog != nullptr);
        emit dialog->fileSelected(folder.filePath(u"canal.pdf"_s));
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(QFileInfo(folder.filePath(u"canal.pdf"_s)).size() > 1000);

        QTRY_VERIFY(window.findChild<ExportPreview *>() == nullptr);
        summary.preview(canalBriefing());
        preview = window.findChild<ExportPreview *>();
        QCOMPARE(preview->options().handling, u"For the keeper"_s);
        QCOMPARE(preview->options().bottomLine, u"Nothing to do."_s);
        QVERIFY(!preview->options().timeline && preview->options().keyPoints);
        QCOMPARE(preview->options().language, u"de"_s);
        // A bottom line is for its article, a marking for all.
        Briefing other = canalBriefing();
        other.article.text.append(u' '); // pasted as the first, so from the same source
        delete preview;
        summary.preview(other);
        preview = window.findChild<ExportPreview *>();
        QCOMPARE(preview->options().handling, u"For the keeper"_s);
        QVERIFY(preview->options().bottomLine.isEmpty());
    }

    void eachExportSaysHowItEnded()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"readout.ini"_s));
        QWidget window;
        SummaryExport summary(&settings, &window);
        const QSignalSpy saved(&summary, &SummaryExport::saved);
        const QSignalSpy failed(&summary, &SummaryExport::failed);
        summary.preview(canalBriefing());
        auto *preview = window.findChild<ExportPreview *>();
        for (const QString &name : {u"nowhere/canal.pdf"_s, u"canal.doc"_s, u"canal.pdf"_s, u"canal.html"_s}) {
            preview->findChild<QPushButton *>(u"save"_s)->click();
            const auto dialogs = preview->findChildren<QFileDialog *>(u"exportDialog"_s);
            emit dialogs.last()->fileSelected(folder.filePath(name));
        }
        QTRY_COMPARE(saved.count() + failed.count(), 4);
        QCOMPARE(saved.count(), 2);
        for (const QString &name : {u"canal.pdf"_s, u"canal.html"_s})
            QVERIFY2(QFileInfo(folder.filePath(name)).size() > 1000, qPrintable(name));
        QVERIFY(!QFileInfo::exists(folder.filePath(u"canal.doc"_s)));
        QStringList messages;
        for (const QList<QVariant> &message : failed)
            messages.append(message.first().toString());
        QVERIFY2(messages.join(u'\n').contains(u"nowhere"_s) && messages.join(u'\n').contains(u"canal.doc"_s),
                 qPrintable(messages.join(u'\n')));
    }

    void printsOnThePaperOfThePrinter_data()
    {
        QTest::addColumn<QPageSize::PageSizeId>("wanted");
        QTest::addColumn<QPageSize::PageSizeId>("paper");
        QTest::addColumn<QString>("told");
        QTest::newRow("A4 for Letter") << QPageSize::Letter << QPageSize::A4 << u"(A4)"_s;
        QTest::newRow("Letter for A4") << QPageSize::A4 << QPageSize::Letter << u"(letter)"_s;
        QTest::newRow("A5") << QPageSize::A4 << QPageSize::A5 << u"420 x 595"_s;
    }

    void printsOnThePaperOfThePrinter()
    {
        QFETCH(const QPageSize::PageSizeId, wanted);
        QFETCH(const QPageSize::PageSizeId, paper);
        QFETCH(const QString, told);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"printed.pdf"_s);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(path);
        printer.setFullPage(true);
        printer.setPageSize(QPageSize(paper));
        const auto error = printSummary(printer, canalBriefing(), {}, {.size = wanted}, [] { return false; });
        QVERIFY2(!error, error ? qPrintable(error->message) : "");
        if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
            QSKIP("pdfinfo is not installed");
        QProcess information;
        information.start(u"pdfinfo"_s, {path});
        QVERIFY(information.waitForFinished());
        const QString said = QString::fromUtf8(information.readAllStandardOutput());
        QVERIFY2(said.contains(told), qPrintable(said));
    }

    void saysWhyItDidNotPrint_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("said");
        QTest::newRow("full disk") << u"/dev/full"_s << 0 << u"could not be written whole"_s;
        QTest::newRow("no such folder") << u"/nowhere/printed.pdf"_s << 0 << u"cannot be written"_s;
        QTest::newRow("page that is not there") << u"/dev/null"_s << 5 << u"has no page 5"_s;
    }

    void saysWhyItDidNotPrint()
    {
        QFETCH(const QString, path);
        QFETCH(const int, page);
        QFETCH(const QString, said);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setFromTo(page, page);
        const auto error = printSummary(printer, canalBriefing(), {}, {}, [] { return false; });
        QVERIFY(error);
        QVERIFY2(error->message.contains(said), qPrintable(error->message));
    }

    void printsNothingWhenCancelled()
    {
        const QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
        QVERIFY(!printSummary(printer, canalBriefing(), {}, {}, [] { return true; }));
        QVERIFY(!QFileInfo::exists(printer.outputFileName()));
    }
};

QTEST_MAIN(TestExportPreview)
#include "tst_exportpreview.moc"
