// SPDX-License-Identifier: GPL-3.0-or-later
#include "summaryexport.h"

#include "export/file.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace readout {

SummaryExport::SummaryExport(Settings *settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
}

void SummaryExport::choosePdf(const Briefing &briefing)
{
    const Article &article = briefing.article;
    QString name = article.title.isEmpty() ? QFileInfo(article.source).completeBaseName() : article.title;
    name.replace(QRegularExpression(u"[/\\\\:*?\"<>|]"_s), u" "_s);
    auto *dialog = new QFileDialog(m_window, tr("Export PDF"), m_settings->value(Setting::ExportFolder).toString(),
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
    if (const std::optional<Error> error = exportFile(briefing, path, ExportFormat::Pdf))
        emit failed(tr("%1: %2").arg(QDir::toNativeSeparators(path), error->message));
    else
        emit saved(path);
}

} // namespace readout
