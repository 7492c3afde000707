// SPDX-License-Identifier: GPL-3.0-or-later
#include "summaryexport.h"

#include "briefing/result.h"
#include "export/check.h"
#include "export/file.h"
#include "exportpreview.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace readout {

SummaryExport::SummaryExport(Settings *settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
}

SummaryExport::~SummaryExport()
{
    for (auto *writing : findChildren<QFutureWatcherBase *>(Qt::FindDirectChildrenOnly))
        writing->waitForFinished();
}

SummaryOptions SummaryExport::options(const Briefing &briefing) const
{
    SummaryOptions options;
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
        choosePdf(briefing, preview);
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

void SummaryExport::choosePdf(const Briefing &briefing, QWidget *parent)
{
    const Article &article = briefing.article;
    QString name = article.title.isEmpty() ? QFileInfo(article.source).completeBaseName() : article.title;
    name.replace(QRegularExpression(u"[/\\\\:*?\"<>|]"_s), u" "_s);
    auto *dialog = new QFileDialog(parent, tr("Export PDF"), m_settings->value(Setting::ExportFolder).toString(),
                                   tr("PDF (*.pdf)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(name + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, briefing](const QString &path) { writePdf(briefing, path); });
    dialog->open();
}

void SummaryExport::writePdf(const Briefing &briefing, const QString &path)
{
    m_settings->setValue(Setting::ExportFolder, QFileInfo(path).absolutePath());
    emit started(path);
    auto *writing = new QFutureWatcher<std::optional<Error>>(this);
    connect(writing, &QFutureWatcherBase::finished, this, [this, writing, path] {
        writing->deleteLater();
        if (const std::optional<Error> error = writing->result())
            emit failed(tr("%1: %2").arg(QDir::toNativeSeparators(path), error->message));
        else
            emit saved(path);
    });
    writing->setFuture(QtConcurrent::run([briefing, path, options = options(briefing), setup = setup()] {
        return exportFile(briefing, path, ExportFormat::Pdf, options, setup);
    }));
}

void SummaryExport::print(const Briefing &briefing)
{
    const Summary summary = summarise(briefing);
    if (const auto mismatch = checkSummary(summary, briefing)) {
        emit failed(mismatch->message);
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(summary.title);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(setup().size));
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer, briefing, summary] {
        PageSetup paper = setup();
        if (printer->pageLayout().pageSize().id() == QPageSize::Letter)
            paper.size = QPageSize::Letter;
        const SummaryPages pages(summary, briefing, options(briefing), paper);
        QPainter painter(printer.get());
        if (!painter.isActive()) {
            emit failed(tr("The printer cannot be reached. Check that it is on."));
            return;
        }
        painter.scale(printer->resolution() / double(unitsPerInch), printer->resolution() / double(unitsPerInch));
        const int first = printer->fromPage() > 0 ? printer->fromPage() - 1 : 0;
        const int last = printer->toPage() > 0 ? std::min(printer->toPage(), pages.count()) : pages.count();
        for (int i = first; i < last; ++i) {
            if (i > first)
                printer->newPage();
            pages.paint(painter, i);
        }
    });
    dialog->open();
}

} // namespace readout
