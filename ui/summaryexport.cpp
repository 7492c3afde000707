// SPDX-License-Identifier: GPL-3.0-or-later
#include "summaryexport.h"

#include "background.h"
#include "briefing/result.h"
#include "export/file.h"
#include "export/words.h"
#include "exportpreview.h"
#include "summaryprint.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype longestName = 100; ///< of a file that is proposed; few disks take more than 255 bytes
constexpr int progressDelay = 300;     ///< ms until one sees that printing takes its time

/** The language of headings where none is chosen: the window's if a summary can be in it. */
QString windowLanguage()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    const bool isKnown
        = std::ranges::any_of(summaryLanguages(), [&](const SummaryLanguage &each) { return each.code == language; });
    return isKnown ? language : QString(summaryLanguages().first().code);
}

} // namespace

SummaryExport::SummaryExport(Settings *settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
}

SummaryExport::~SummaryExport()
{
    for (auto *writing : findChildren<BackgroundBase *>(Qt::FindDirectChildrenOnly))
        writing->wait();
}

SummaryOptions SummaryExport::options(const Briefing &briefing) const
{
    SummaryOptions options;
    const QString language = m_settings->value(Setting::SummaryLanguage).toString();
    options.language = language.isEmpty() ? windowLanguage() : language;
    options.handling = m_settings->value(Setting::SummaryMarking).toString();
    options.bottomLine = m_bottomLines.value({briefing.article.source, briefing.article.text});
    const QStringList names = m_settings->value(Setting::SummaryParts).toString().split(u',');
    for (const SummarySection &section : summarySections())
        options.*section.wanted = names.contains(section.name);
    return options;
}

PageSetup SummaryExport::setup() const
{
    const bool isLetter = m_settings->value(Setting::SummaryPaper).toString() == "Letter"_L1;
    return {.size = isLetter ? QPageSize::Letter : QPageSize::A4,
            .mostPages = std::clamp(m_settings->value(Setting::SummaryPages).toInt(), 1, 3)};
}

void SummaryExport::remember(const Briefing &briefing, const ExportPreview &preview)
{
    const SummaryOptions options = preview.options();
    m_bottomLines.insert({briefing.article.source, briefing.article.text}, options.bottomLine);
    m_settings->setValue(Setting::SummaryLanguage, options.language);
    m_settings->setValue(Setting::SummaryMarking, options.handling);
    QStringList names;
    for (const SummarySection &section : summarySections()) {
        if (options.*section.wanted)
            names.append(section.name);
    }
    m_settings->setValue(Setting::SummaryParts, names.join(u','));
    m_settings->setValue(Setting::SummaryPaper, preview.setup().size == QPageSize::Letter ? u"Letter"_s : u"A4"_s);
    m_settings->setValue(Setting::SummaryPages, preview.setup().mostPages);
}

void SummaryExport::preview(const Briefing &briefing)
{
    auto *preview = new ExportPreview(briefing, options(briefing), setup(), m_window);
    connect(preview, &ExportPreview::saveRequested, this, [this, preview, briefing] {
        remember(briefing, *preview);
        chooseFile(briefing, preview);
    });
    connect(preview, &ExportPreview::printRequested, this, [this, preview, briefing] {
        remember(briefing, *preview);
        print(briefing);
    });
    connect(preview, &QDialog::finished, this, [this, preview, briefing] { remember(briefing, *preview); });
    // Once it is saved there is no more to choose; why it was not stands in the window behind.
    connect(this, &SummaryExport::saved, preview, &QDialog::accept);
    connect(this, &SummaryExport::failed, preview, &QDialog::reject);
    preview->open();
}

void SummaryExport::chooseFile(const Briefing &briefing, QWidget *parent)
{
    const Article &article = briefing.article;
    QString name = article.title.isEmpty() ? QFileInfo(article.source).completeBaseName() : article.title;
    name.replace(QRegularExpression(u"[/\\\\:*?\"<>|]"_s), u" "_s);
    auto *dialog = new QFileDialog(parent, tr("Export summary"), m_settings->value(Setting::ExportFolder).toString());
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Web page (*.html)"), tr("Markdown (*.md)"),
                            tr("OpenDocument text (*.odt)"), tr("Table of quotes and commitments (*.csv)"),
                            tr("Readout's data (*.json)")});
    static const QRegularExpression ending(u"\\*\\.(\\w+)"_s);
    const auto useEnding
        = [dialog](const QString &filter) { dialog->setDefaultSuffix(ending.match(filter).captured(1)); };
    connect(dialog, &QFileDialog::filterSelected, dialog, useEnding);
    useEnding(dialog->nameFilters().first());
    dialog->selectFile(name.left(longestName).trimmed() + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, briefing](const QString &path) { write(briefing, path); });
    dialog->open();
}

void SummaryExport::write(const Briefing &briefing, const QString &path)
{
    const std::optional<ExportFormat> format = exportFormat(path);
    if (!format) {
        emit failed(tr("%1: there is no such form of a summary. End the name in .pdf, .html, .md, .odt, .csv or .json.")
                        .arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_settings->setValue(Setting::ExportFolder, QFileInfo(path).absolutePath());
    emit started(path);
    auto *writing = new Background<std::optional<Error>>(this);
    writing->start([briefing, path, format = *format, options = options(briefing), setup = setup()](
                       const IsCancelled &) { return exportFile(briefing, path, format, options, setup); },
                   [this, writing, path](const std::optional<Error> &error) {
                       writing->deleteLater();
                       if (error)
                           emit failed(tr("%1: %2").arg(QDir::toNativeSeparators(path), error->message));
                       else
                           emit saved(path);
                   });
}

void SummaryExport::print(const Briefing &briefing)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(briefing.article.title);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(setup().size));
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange);
    connect(dialog, qOverload<>(&QDialog::accepted), this,
            [this, printer, briefing] { startPrinting(briefing, printer); });
    dialog->open();
}

void SummaryExport::startPrinting(const Briefing &briefing, const std::shared_ptr<QPrinter> &printer)
{
    auto *printing = new Background<std::optional<Error>>(this);
    auto *progress = new QProgressDialog(tr("Printing the summary…"), tr("Cancel"), 0, 0, m_window);
    progress->setObjectName(u"printProgress"_s);
    progress->setMinimumDuration(progressDelay);
    progress->setValue(0); // from now on
    connect(progress, &QProgressDialog::canceled, printing, [printing, progress] {
        printing->cancel();
        printing->deleteLater();
        progress->deleteLater();
    });
    printing->start(
        [printer, briefing, options = options(briefing), setup = setup()](const IsCancelled &isCancelled) {
            return printSummary(*printer, briefing, options, setup, isCancelled);
        },
        [this, printing, progress](const std::optional<Error> &error) {
            printing->deleteLater();
            progress->deleteLater();
            if (error)
                emit failed(error->message);
            else
                emit printed();
        });
}

} // namespace readout
